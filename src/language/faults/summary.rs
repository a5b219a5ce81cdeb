//! What is said of faults in the sentences that a reader puts in place.

use super::{Wording, meant, quoted, say, set, text};

/// An identifier that no sentence of the report has.
pub fn unknown_sentence(id: &str, near: Option<&str>) -> Wording {
    let id = quoted(id);
    let found = say(
        set(
            format!("phrase inconnue : {id}"),
            format!("unknown sentence {id}"),
        ),
        text(
            "aucune phrase de ce rapport ne porte cet identifiant",
            "no sentence of this report has this identifier",
        ),
    );
    match near {
        Some(_) => found.mend_with(meant::<&str>(near, &[])),
        None => found.mend(
            "`--write-summary` écrit les identifiants de ce rapport ; ils changent avec les chiffres",
            "`--write-summary` writes the identifiers of this report; they change with the figures",
        ),
    }
}

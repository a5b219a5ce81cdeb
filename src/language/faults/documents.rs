//! What is said of faults in the review of documents.

use time::Date;

use super::{Text, Wording, quoted, say, set, text};

/// A header of other columns.
pub fn wrong_columns(expected: &[&str]) -> Wording {
    let expected = expected.join(",");
    say(
        text(
            "les colonnes ne sont pas celles attendues",
            "the columns are not those expected",
        ),
        set(
            format!("attendu : `{expected}`"),
            format!("expected `{expected}`"),
        ),
    )
}

/// A row with more or fewer cells than columns.
pub fn row_width(found: usize, expected: usize) -> Wording {
    say(
        text(
            format!("cette ligne a {found} cellules"),
            format!("this row has {found} cells"),
        ),
        set(
            format!("attendu : {expected}"),
            format!("expected {expected}"),
        ),
    )
}

/// A department that the assessment does not declare.
pub fn unknown_department(near: Option<&str>) -> Wording {
    say(
        text(
            "ce métier n’est pas déclaré",
            "this department is not declared",
        ),
        set(
            "attendu : un identifiant, un nom ou un alias du diagnostic, ou `*` pour tous",
            "expected an id, a name or an alias of the assessment, or `*` for all",
        ),
    )
    .mend_with(meant(near))
}

/// A document that the questionnaire does not look for.
pub fn unknown_document(near: Option<&str>) -> Wording {
    say(
        text(
            "ce document n’est pas au questionnaire",
            "this document is not in the questionnaire",
        ),
        set(
            "attendu : l’identifiant d’un contrôle documentaire",
            "expected the id of a document check",
        ),
    )
    .mend_with(meant(near))
}

/// A status that does not exist.
pub fn unknown_status(known: &[&str]) -> Wording {
    let known = known.join("`, `");
    say(
        text("ce statut n’existe pas", "this status does not exist"),
        set(
            format!("attendu : `{known}`, ou rien tant que le document n’est pas revu"),
            format!("expected `{known}`, or nothing while the document is not reviewed"),
        ),
    )
}

/// A date that is none.
pub fn bad_date() -> Wording {
    say(
        text("cette date n’en est pas une", "this is no date"),
        set("attendu : AAAA-MM-JJ", "expected YYYY-MM-DD"),
    )
}

/// A document reviewed twice for one department.
pub fn reviewed_twice(first: u64) -> Wording {
    say(
        text(
            "ce document est revu deux fois pour ce métier",
            "this document is reviewed twice for this department",
        ),
        set(
            format!("déjà revu ligne {first}"),
            format!("reviewed on line {first} already"),
        ),
    )
}

/// A document that is present and has no date.
pub fn undated() -> Wording {
    say(
        text(
            "ce document présent n’a pas de date",
            "this document is present and has no date",
        ),
        text("il compte comme partiel", "it counts as partial"),
    )
    .mend("donnez sa date", "give its date")
}

/// A document dated after the assessment.
pub fn future(today: Date) -> Wording {
    say(
        text(
            "ce document est daté d’après le diagnostic",
            "this document is dated after the assessment",
        ),
        set(
            format!("le diagnostic est daté du {today}"),
            format!("the assessment is dated {today}"),
        ),
    )
    .mend(
        "corrigez cette date, ou celle de `diapason.toml`",
        "correct this date, or that of `diapason.toml`",
    )
}

/// Returns what was meant, when one name is near.
pub(super) fn meant(near: Option<&str>) -> Option<Text> {
    let near = quoted(near?);
    Some(set(
        format!("vouliez-vous dire {near} ?"),
        format!("did you mean {near}?"),
    ))
}

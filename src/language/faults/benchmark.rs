//! What is said of faults in the figures of other organisations.

use super::{Text, Wording, meant, quoted, say, set, some, text};

/// Fewer organisations than one may compare with.
pub fn few_organisations(found: u32, least: u32) -> Wording {
    let count = usize::try_from(found).unwrap_or(usize::MAX);
    let found = some(count, "organisation", "organisation");
    say(
        set(
            format!("{} : trop peu pour une comparaison", found.fr),
            format!("{}: too few to compare with", found.en),
        ),
        set(
            format!("attendu : {least} organisations au moins"),
            format!("expected at least {least} organisations"),
        ),
    )
}

/// More indices than organisations.
pub fn more_indices(indices: u32, organisations: u32) -> Wording {
    say(
        set(
            format!("{indices} indices pour {organisations} organisations"),
            format!("{indices} indices for {organisations} organisations"),
        ),
        text(
            "attendu\u{a0}: un indice au plus par organisation",
            "expected one index an organisation at most",
        ),
    )
    .mend("corriger `organisations`", "correct `organisations`")
}

/// Figures of another questionnaire.
pub fn other_questionnaire(found: &str, own: &str) -> Wording {
    let (found, own) = (quoted(found), quoted(own));
    say(
        set(
            format!("ces indices viennent du questionnaire {found}"),
            format!("these indices come from the questionnaire {found}"),
        ),
        set(
            format!("attendu : {own}, celui du diagnostic"),
            format!("expected {own}, that of the assessment"),
        ),
    )
    .mend(
        "deux questionnaires ne se comparent pas ; retirer `benchmark` de `diapason.toml`",
        "two questionnaires do not compare; remove `benchmark` from `diapason.toml`",
    )
}

/// An axis that does not exist.
pub fn unknown_axis(id: &str, near: Option<&str>, known: &[&str]) -> Wording {
    let id = quoted(id);
    say(
        set(format!("axe inconnu : {id}"), format!("unknown axis {id}")),
        text("aucun axe ne porte cet identifiant", "no axis has this id"),
    )
    .mend_with(meant(near, known))
}

/// Two keys of which only one may stand.
pub fn key_conflict((first, second): (&str, &str)) -> Wording {
    say(
        set(
            format!("`{first}` et `{second}` ne vont pas ensemble"),
            format!("`{first}` and `{second}` do not go together"),
        ),
        text(
            "attendu\u{a0}: l’une des deux clés",
            "expected one of the two keys",
        ),
    )
    .mend(
        "faire deux `[[values]]`, ou retirer l’une des deux clés",
        "make two `[[values]]`, or remove one of the two keys",
    )
}

/// Quantiles that do not ascend.
pub fn bad_quantiles() -> Wording {
    say(
        text(
            "les quantiles ne sont pas croissants",
            "the quantiles do not ascend",
        ),
        text(
            "attendu\u{a0}: une valeur qui ne soit pas sous la précédente",
            "expected a value no lower than the one before",
        ),
    )
}

/// The same figure in two `[[values]]`; the second text stands at the first of them.
pub fn told_twice() -> (Wording, Text) {
    let found = say(
        text(
            "deux `[[values]]` portent sur le même indice",
            "two `[[values]]` are about the same index",
        ),
        text("déjà donné", "already given"),
    );
    (found, text("donné ici en premier", "given here first"))
}

//! What is said of faults in `actions.csv`.

use super::documents::meant;
use super::{Wording, say, set, text};

/// An action that the catalogue does not hold.
pub fn unknown_action(near: Option<&str>) -> Wording {
    say(
        text(
            "cette action n’est pas au catalogue",
            "this action is not in the catalogue",
        ),
        set(
            "attendu : l’identifiant d’une action, comme le plan le donne",
            "expected the id of an action, as the plan gives it",
        ),
    )
    .mend_with(meant(near))
}

/// A department that the assessment does not declare.
pub fn unknown_department(near: Option<&str>) -> Wording {
    say(
        text(
            "ce métier n’est pas déclaré",
            "this department is not declared",
        ),
        set(
            "attendu : un identifiant, un nom ou un alias du diagnostic",
            "expected an id, a name or an alias of the assessment",
        ),
    )
    .mend_with(meant(near))
}

/// A state that does not exist.
pub fn unknown_state(known: &[&str]) -> Wording {
    let known = known.join("`, `");
    say(
        text("cet état n’existe pas", "this state does not exist"),
        set(
            format!("attendu : `{known}`"),
            format!("expected `{known}`"),
        ),
    )
}

/// A second line about the same action of a department.
pub fn named_twice(first: u64) -> Wording {
    say(
        text(
            "cette action du métier est déjà suivie",
            "this action of the department is already noted",
        ),
        set(
            format!("voir la ligne {first}"),
            format!("see line {first}"),
        ),
    )
}

/// A started action without its first day.
pub fn no_start() -> Wording {
    say(
        text(
            "une action engagée a une date de début",
            "a started action has a first day",
        ),
        set(
            "attendu : une date dans la colonne `start`",
            "expected a date in the column `start`",
        ),
    )
}

/// An action that ends before it starts.
pub fn reversed() -> Wording {
    say(
        text(
            "l’action finit avant de commencer",
            "the action ends before it starts",
        ),
        set(
            "attendu : `end` après `start`",
            "expected `end` after `start`",
        ),
    )
}

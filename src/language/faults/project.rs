//! What is said of faults in a project file.

use super::{Wording, cut, meant, quoted, say, set, text};

/// A date that the calendar does not have.
pub fn no_such_date(date: &str) -> Wording {
    let date = quoted(date);
    say(
        set(
            format!("la date {date} n’existe pas"),
            format!("the date {date} does not exist"),
        ),
        text(
            "attendu\u{a0}: année, mois et jour, comme `2026-11-22`",
            "expected year, month and day, such as `2026-11-22`",
        ),
    )
}

/// A period that ends before it begins.
pub fn reversed_period(from: &str, to: &str) -> Wording {
    say(
        set(
            format!("la période finit le {to}, avant de commencer le {from}"),
            format!("the period ends on {to}, before it starts on {from}"),
        ),
        text(
            "attendu\u{a0}: une date de fin qui suit `from`",
            "expected a last day after `from`",
        ),
    )
    .mend("intervertir `from` et `to`", "swap `from` and `to`")
}

/// A path that leads out of the folder.
pub fn path_outside(path: &str) -> Wording {
    let path = quoted(path);
    say(
        set(
            format!("{path} sort du dossier de diagnostic"),
            format!("{path} leaves the assessment folder"),
        ),
        text(
            "attendu\u{a0}: un chemin à l’intérieur du dossier, sans `..`",
            "expected a path inside the folder, without `..`",
        ),
    )
    .mend(
        "copier le fichier dans le dossier et écrire son chemin relatif",
        "copy the file into the folder and write its relative path",
    )
}

/// A link that leads out of the folder.
pub fn link_outside(path: &str) -> Wording {
    let path = quoted(path);
    say(
        set(
            format!("{path} est un lien qui mène hors du dossier de diagnostic"),
            format!("{path} is a link that leads out of the assessment folder"),
        ),
        text(
            "attendu\u{a0}: un fichier qui se trouve dans le dossier",
            "expected a file that is inside the folder",
        ),
    )
    .mend(
        "remplacer le lien par une copie du fichier",
        "replace the link with a copy of the file",
    )
}

/// A pattern that no file matches.
pub fn no_survey_file(pattern: &str) -> Wording {
    let pattern = quoted(pattern);
    say(
        set(
            format!("aucun fichier d’enquête ne correspond à {pattern}"),
            format!("no survey file matches {pattern}"),
        ),
        text(
            "attendu\u{a0}: au moins un fichier par chemin ou motif de `surveys`",
            "expected at least one file for each path or pattern of `surveys`",
        ),
    )
    .mend(
        "déposer les réponses dans `surveys/`, ou corriger `surveys` dans `diapason.toml`",
        "put your answers into `surveys/`, or correct `surveys` in `diapason.toml`",
    )
}

/// A list of survey files with nothing in it.
pub fn no_survey_pattern() -> Wording {
    say(
        text(
            "`surveys` ne nomme aucun fichier d’enquête",
            "`surveys` names no survey file",
        ),
        text(
            "attendu\u{a0}: au moins un chemin ou un motif",
            "expected at least one path or pattern",
        ),
    )
    .mend(
        "écrire `surveys = [\"surveys/*.csv\"]`",
        "write `surveys = [\"surveys/*.csv\"]`",
    )
}

/// A questionnaire that is neither shipped nor a file.
pub fn unknown_questionnaire(id: &str, near: Option<&str>, known: &[&str]) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("questionnaire inconnu : {id}"),
            format!("unknown questionnaire {id}"),
        ),
        text(
            "attendu\u{a0}: un questionnaire livré, ou le chemin d’un fichier `.toml`",
            "expected a shipped questionnaire, or the path of a `.toml` file",
        ),
    )
    .mend_with(meant(near, known))
}

/// An assessment without departments.
pub fn no_department() -> Wording {
    say(
        text(
            "le diagnostic ne porte sur aucun métier",
            "the assessment has no department",
        ),
        text(
            "attendu\u{a0}: au moins un `[[departments]]`",
            "expected at least one `[[departments]]`",
        ),
    )
    .mend(
        "ajouter `[[departments]]` avec `id` et `name`",
        "add `[[departments]]` with `id` and `name`",
    )
}

/// A name by which two departments would answer; the second text stands at the first of them.
pub fn name_collision(name: &str, first: &str, second: &str) -> (Wording, super::Text) {
    let name = quoted(name);
    let (first, second) = (cut(first), cut(second));
    let found = say(
        set(
            format!("{name} désigne à la fois `{first}` et `{second}`"),
            format!("{name} means both `{first}` and `{second}`"),
        ),
        text(
            "une réponse sous ce nom pourrait viser l’un ou l’autre",
            "an answer under this name could go to either",
        ),
    );
    let there = set(
        format!("ce nom désigne déjà `{first}`"),
        format!("this name already means `{first}`"),
    );
    (found, there)
}

/// More people invited than the department has.
pub fn invited_above_headcount(invited: u32, headcount: u32) -> Wording {
    say(
        set(
            format!("plus d’invités ({invited}) que de personnes dans le métier ({headcount})"),
            format!("more people invited ({invited}) than the department has ({headcount})"),
        ),
        text(
            "le taux de réponse en sera faussé",
            "the response rate will be wrong",
        ),
    )
    .mend(
        "corriger l’effectif ou le nombre d’invités",
        "correct the headcount or the number of people invited",
    )
}

/// A target that is not a level above the first.
pub fn bad_target(value: &str) -> Wording {
    let value = quoted(value);
    say(
        set(
            format!("la cible {value} n’est pas un niveau que l’on puisse viser"),
            format!("the target {value} is not a level to aim for"),
        ),
        text("attendu\u{a0}: 2, 3 ou 4", "expected 2, 3 or 4"),
    )
}

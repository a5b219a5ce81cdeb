//! What is said of faults in a questionnaire file.

use super::{Text, Wording, meant, quoted, say, set, some, text};

/// Returns the name of a language by its code, to be put into a sentence.
fn language(code: &str) -> Text {
    match code {
        "fr" => text("en français", "in French"),
        "en" => text("en anglais", "in English"),
        _ => text(format!("en `{code}`"), format!("in `{code}`")),
    }
}

/// A text that one of the languages does not have.
pub fn missing_language(key: &str, code: &str) -> Wording {
    let name = language(code);
    say(
        set(
            format!("`{key}` n’existe pas {}", name.fr),
            format!("`{key}` does not exist {}", name.en),
        ),
        text(
            format!("il manque `{code}`"),
            format!("`{code}` is missing"),
        ),
    )
}

/// A text that is empty in one of the languages.
pub fn empty_translation(key: &str, code: &str) -> Wording {
    let name = language(code);
    say(
        set(
            format!("`{key}` est vide {}", name.fr),
            format!("`{key}` is empty {}", name.en),
        ),
        text("un texte est attendu ici", "a text is expected here"),
    )
}

/// A questionnaire that does not declare French or English.
pub fn undeclared_language(code: &str) -> Wording {
    let name = language(code);
    say(
        set(
            format!("le questionnaire ne déclare pas de textes {}", name.fr),
            format!("the questionnaire does not declare any text {}", name.en),
        ),
        text(
            "attendu\u{a0}: au moins `\"fr\"` et `\"en\"`",
            "expected at least `\"fr\"` and `\"en\"`",
        ),
    )
    .mend(
        format!("ajouter `\"{code}\"` à la liste"),
        format!("add `\"{code}\"` to the list"),
    )
}

/// A language that is not written as its code.
pub fn malformed_language(code: &str) -> Wording {
    let code = quoted(code);
    say(
        set(
            format!("{code} n’est pas un code de langue"),
            format!("{code} is not a language code"),
        ),
        text(
            "attendu\u{a0}: deux lettres minuscules, comme `fr`",
            "expected two lower-case letters, such as `fr`",
        ),
    )
}

/// A level table with another number of rows than four.
pub fn level_rows(key: &str, code: &str, rows: usize) -> Wording {
    let name = language(code);
    let rows = some(rows, "ligne", "row");
    say(
        set(
            format!("la grille `{key}` compte {} {}", rows.fr, name.fr),
            format!("the level table `{key}` has {} {}", rows.en, name.en),
        ),
        text(
            "attendu\u{a0}: quatre lignes, une par niveau",
            "expected four rows, one for each level",
        ),
    )
}

/// A question with another number of choices than its scale.
pub fn wrong_choices(id: &str, code: &str, choices: usize, expected: usize) -> Wording {
    let (id, name) = (quoted(id), language(code));
    let choices = some(choices, "réponse", "choice");
    say(
        set(
            format!("{id} propose {} {}", choices.fr, name.fr),
            format!("{id} offers {} {}", choices.en, name.en),
        ),
        text(
            format!("attendu\u{a0}: {expected} réponses, de la plus basse à la plus haute"),
            format!("expected {expected} choices, from the lowest to the highest"),
        ),
    )
}

/// A four-level question without choices.
pub fn no_choices(id: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("{id} n’a pas de réponses proposées"),
            format!("{id} has no choices"),
        ),
        text(
            "l’échelle `level4` attend quatre réponses, une par niveau",
            "the scale `level4` expects four choices, one for each level",
        ),
    )
    .mend(
        "ajouter `choices.fr` et `choices.en`",
        "add `choices.fr` and `choices.en`",
    )
}

/// Fewer choices in one language than in another, or than two.
pub fn few_choices(code: &str, choices: usize, expected: usize) -> Wording {
    let name = language(code);
    let choices = some(choices, "réponse", "choice");
    say(
        set(
            format!("la question propose {} {}", choices.fr, name.fr),
            format!("the question offers {} {}", choices.en, name.en),
        ),
        text(
            format!("attendu\u{a0}: {expected} réponses, comme dans les autres langues"),
            format!("expected {expected} choices, as in the other languages"),
        ),
    )
}

/// A follow-up that does not tell two adjacent levels apart.
pub fn not_adjacent() -> Wording {
    say(
        text(
            "une relance départage deux niveaux qui se suivent",
            "a follow-up tells two adjacent levels apart",
        ),
        text(
            "attendu\u{a0}: `[1, 2]`, `[2, 3]` ou `[3, 4]`",
            "expected `[1, 2]`, `[2, 3]` or `[3, 4]`",
        ),
    )
}

/// A sub-axis that does not exist.
pub fn unknown_sub_axis(id: &str, near: Option<&str>, known: &[&str]) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("sous-axe inconnu : {id}"),
            format!("unknown sub-axis {id}"),
        ),
        text(
            "aucun sous-axe ne porte cet identifiant",
            "no sub-axis has this id",
        ),
    )
    .mend_with(meant(near, known))
}

/// A question that does not exist.
pub fn unknown_question(id: &str, near: Option<&str>) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("question inconnue : {id}"),
            format!("unknown question {id}"),
        ),
        text(
            "aucune question ne porte cet identifiant",
            "no question has this id",
        ),
    )
    .mend_with(near.and_then(|near| meant(Some(near), &[near])))
}

/// Two questions that are declared opposite and cannot be compared.
pub fn bad_pair(id: &str, pair: &str) -> Wording {
    let (id, pair) = (quoted(id), quoted(pair));
    say(
        set(
            format!("{id} et {pair} ne peuvent pas former une paire de contraires"),
            format!("{id} and {pair} cannot be a pair of opposites"),
        ),
        text(
            "attendu\u{a0}: une autre question d’enquête, posée aux mêmes personnes",
            "expected another survey question, asked to the same people",
        ),
    )
}

/// A key that does nothing for an interview question.
pub fn useless_key(key: &str) -> Wording {
    say(
        set(
            format!("`{key}` est sans effet sur une question d’entretien"),
            format!("`{key}` has no effect on an interview question"),
        ),
        text(
            "l’intervieweur note d’après la grille des niveaux",
            "the interviewer rates against the level table",
        ),
    )
    .mend("supprimer cette clé", "remove this key")
}

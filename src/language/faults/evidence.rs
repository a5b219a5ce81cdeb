//! What is said of weights, and of questions and documents that speak for no side or the wrong one.

use super::{Text, Wording, quoted, say, set, text};

/// Returns the name of a side, to be put into a sentence.
fn side(name: &str) -> Text {
    match name {
        "it" => text("la DSI", "the IT side"),
        "business" => text("le métier", "the business side"),
        _ => text("les deux côtés", "both sides"),
    }
}

/// A weight that is zero, negative, or out of all proportion.
pub fn bad_weight(key: &str, value: &str) -> Wording {
    say(
        set(
            format!("`{key}` vaut {value}"),
            format!("`{key}` is {value}"),
        ),
        text(
            "attendu\u{a0}: un nombre de 0.000001 à 1000000",
            "expected a number from 0.000001 to 1000000",
        ),
    )
    .mend(
        "supprimer la clé pour revenir au poids 1",
        "remove the key to go back to a weight of 1",
    )
}

/// The weight of a channel below 0, or out of all proportion.
pub fn bad_channel_weight(channel: &str, value: &str) -> Wording {
    say(
        set(
            format!("le poids de `{channel}` vaut {value}"),
            format!("the weight of `{channel}` is {value}"),
        ),
        text(
            "attendu\u{a0}: 0, ou un nombre de 0.000001 à 1000000",
            "expected 0, or a number from 0.000001 to 1000000",
        ),
    )
}

/// Channel weights that are all zero.
pub fn no_channel_weight() -> Wording {
    say(
        text(
            "tous les canaux ont un poids nul",
            "all channels have a weight of 0",
        ),
        text(
            "attendu\u{a0}: au moins un poids supérieur à 0",
            "expected at least one weight above 0",
        ),
    )
}

/// A channel that weighs, and has no question that rates a side.
pub fn no_question(sub_axis: &str, channel: &str, name: &str) -> Wording {
    let (sub_axis, side) = (quoted(sub_axis), side(name));
    let (fr, en) = match channel {
        "survey" => ("question d’enquête", "survey question"),
        _ => ("question d’entretien", "interview question"),
    };
    say(
        set(
            format!("aucune {fr} de {sub_axis} n’évalue {}", side.fr),
            format!("no {en} of {sub_axis} rates {}", side.en),
        ),
        set(
            format!("ce poids suppose une {fr} avec `side = \"{name}\"`"),
            format!("this weight needs one {en} with `side = \"{name}\"`"),
        ),
    )
    .mend(
        format!("ajouter cette question, ou écrire `{channel} = 0`"),
        format!("add that question, or write `{channel} = 0`"),
    )
}

/// The documents weigh, and a side has none for some level.
pub fn no_document(sub_axis: &str, name: &str, levels: &[String]) -> Wording {
    let (sub_axis, side) = (quoted(sub_axis), side(name));
    let levels = at_levels(levels);
    say(
        set(
            format!("{sub_axis} n’a pas de document pour {} {}", side.fr, levels.fr),
            format!("{sub_axis} has no document for {} {}", side.en, levels.en),
        ),
        text(
            "ce poids suppose au moins un document à chacun des niveaux 2, 3 et 4, pour chaque côté",
            "this weight needs at least one document at each of the levels 2, 3 and 4, for each side",
        ),
    )
    .mend(
        "ajouter ces documents, ou écrire `document = 0`",
        "add these documents, or write `document = 0`",
    )
}

/// Returns `at level 3` or `at levels 2 and 3`.
fn at_levels(levels: &[String]) -> Text {
    match levels.split_last() {
        Some((last, others)) if !others.is_empty() => {
            let others = others.join(", ");
            text(
                format!("aux niveaux {others} et {last}"),
                format!("at levels {others} and {last}"),
            )
        }
        _ => {
            let level = levels.join("");
            text(format!("au niveau {level}"), format!("at level {level}"))
        }
    }
}

/// A survey question by which a camp would rate itself.
pub fn rates_itself(id: &str, asked: &str, other: &str) -> Wording {
    let (id, asked) = (quoted(id), side(asked));
    say(
        set(
            format!("{id} fait évaluer {} par ses propres équipes", asked.fr),
            format!("{id} has {} rated by its own people", asked.en),
        ),
        text(
            format!("attendu\u{a0}: `side = \"{other}\"`"),
            format!("expected `side = \"{other}\"`"),
        ),
    )
    .mend(
        "ou écrire `self = true` : la réponse servira à l’écart de perception, jamais au niveau",
        "or write `self = true`: the answer then feeds the perception gap, never a level",
    )
}

/// A self-rating that rates the other side.
pub fn rates_other(id: &str, asked: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("{id} est une auto-évaluation, mais porte sur l’autre côté"),
            format!("{id} is a self-rating, but rates the other side"),
        ),
        text(
            format!("attendu\u{a0}: `side = \"{asked}\"`, comme `asked_to`"),
            format!("expected `side = \"{asked}\"`, like `asked_to`"),
        ),
    )
    .mend("ou supprimer `self = true`", "or remove `self = true`")
}

//! What is said of faults in a catalogue of actions.

use super::{Text, Wording, cut, meant, quoted, say, set, text};

/// An action that does not exist.
pub fn unknown_action(id: &str, near: Option<&str>) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("action inconnue : {id}"),
            format!("unknown action {id}"),
        ),
        text(
            "aucune action ne porte cet identifiant",
            "no action has this id",
        ),
    )
    .mend_with(near.and_then(|near| meant(Some(near), &[near])))
}

/// An action that lifts by none, several, or downwards.
pub fn skipped_level(id: &str, from: u8, to: u8) -> Wording {
    let id = quoted(id);
    let message = if to > from {
        set(
            format!("{id} saute un niveau : de {from} à {to}"),
            format!("{id} skips a level: from {from} to {to}"),
        )
    } else {
        set(
            format!("{id} ne fait monter d’aucun niveau : de {from} à {to}"),
            format!("{id} does not raise the level: from {from} to {to}"),
        )
    };
    let expected = from.saturating_add(1).min(4);
    say(
        message,
        text(
            format!("attendu\u{a0}: `to = {expected}`, un niveau à la fois"),
            format!("expected `to = {expected}`, one level at a time"),
        ),
    )
}

/// Actions that wait for one another: the names follow the circle, the first comes back at the end.
pub fn cycle(names: &[String]) -> Wording {
    const SHOWN: usize = 8;
    let mut shown: Vec<_> = names.iter().take(SHOWN).map(|name| cut(name)).collect();
    if names.len() > SHOWN {
        shown.push("…".to_owned());
        shown.extend(names.last().map(|name| cut(name)));
    }
    let circle = shown.join(" → ");
    let message = match names {
        [name, _] => {
            let name = quoted(name);
            set(
                format!("{name} est son propre prérequis"),
                format!("{name} requires itself"),
            )
        }
        _ => set(
            format!("des actions s’attendent les unes les autres : `{circle}`"),
            format!("actions wait for one another: `{circle}`"),
        ),
    };
    say(
        message,
        text(
            "ce prérequis ferme la boucle",
            "this prerequisite closes the loop",
        ),
    )
    .mend(
        "supprimer l’un de ces prérequis",
        "remove one of these prerequisites",
    )
}

/// A quick win that is too long.
pub fn long_quick_win(id: &str, weeks: u32) -> Wording {
    let (id, weeks) = (quoted(id), weeks.to_string());
    say(
        set(
            format!("{id} dure {weeks} semaines, trop pour un gain rapide"),
            format!("{id} takes {weeks} weeks, too long for a quick win"),
        ),
        text(
            "attendu\u{a0}: 6 semaines au plus",
            "expected 6 weeks at most",
        ),
    )
    .mend(
        "raccourcir l’action, ou supprimer `quick_win = true`",
        "shorten the action, or remove `quick_win = true`",
    )
}

/// A quick win that is heavy.
pub fn heavy_quick_win(id: &str) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("{id} est lourde : ce n’est donc pas un gain rapide"),
            format!("{id} is heavy, so it is not a quick win"),
        ),
        text(
            "attendu\u{a0}: `effort = \"light\"`",
            "expected `effort = \"light\"`",
        ),
    )
    .mend(
        "alléger l’action, ou supprimer `quick_win = true`",
        "make the action lighter, or remove `quick_win = true`",
    )
}

/// A pilot that is too short or too long.
pub fn pilot_length(id: &str, weeks: u32) -> Wording {
    let id = quoted(id);
    say(
        set(
            format!("le pilote {id} dure {weeks} semaines"),
            format!("the pilot {id} takes {weeks} weeks"),
        ),
        text(
            "attendu\u{a0}: de trois à six mois, soit de 11 à 24 semaines",
            "expected three to six months, that is 11 to 24 weeks",
        ),
    )
}

/// A target that is not a sign and a number.
pub fn bad_target(target: &str) -> Wording {
    let target = quoted(target);
    say(
        set(
            format!("cible illisible : {target}"),
            format!("unreadable target {target}"),
        ),
        text(
            "attendu\u{a0}: un signe parmi ≥ ≤ = + − ×, une espace, un nombre, comme `≥ 80`",
            "expected one of ≥ ≤ = + − ×, a space and a number, such as `≥ 80`",
        ),
    )
}

/// An action that waits for one of a later stage.
pub fn dead_action(id: &str, to: u8, later: &str, later_to: u8) -> Wording {
    let (id, later) = (quoted(id), quoted(later));
    say(
        set(
            format!(
                "{id} ne pourra jamais commencer : elle mène au niveau {to} et attend {later}, qui mène au niveau {later_to}"
            ),
            format!(
                "{id} can never start: it leads to level {to} and waits for {later}, which leads to level {later_to}"
            ),
        ),
        text(
            "ce prérequis vient d’une étape ultérieure",
            "this prerequisite comes from a later stage",
        ),
    )
    .mend(
        "supprimer ce prérequis, ou déplacer l’une des deux actions",
        "remove this prerequisite, or move one of the two actions",
    )
}

/// A step of a sub-axis that lacks actions of some types.
pub fn no_action(sub_axis: &str, from: u8, to: u8, kinds: &[&str]) -> Wording {
    let sub_axis = quoted(sub_axis);
    let names: Vec<_> = kinds.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(", ");
    say(
        set(
            format!("{sub_axis}, du niveau {from} au niveau {to} : aucune action de type {names}"),
            format!("{sub_axis}, from level {from} to level {to}: no action of type {names}"),
        ),
        text(
            "chaque étape doit compter les quatre types d’action",
            "each step calls for the four types of action",
        ),
    )
}

/// Says in which file the missing actions go.
pub fn add_actions(file: &str) -> Text {
    let file = quoted(file);
    set(
        format!("ajouter ces actions dans {file}"),
        format!("add these actions to {file}"),
    )
}

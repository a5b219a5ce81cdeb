//! The user's own names and values inside a sentence.

use super::{Text, both, plain, set, text};

/// The longest piece of a user's value that a message repeats, in characters.
const LONGEST_VALUE: usize = 60;

/// Returns a value of the user in back-ticks, harmless, and cut when it is long.
pub fn quoted(value: &str) -> String {
    format!("`{}`", cut(value))
}

/// Returns a value of the user, harmless, cut after sixty characters.
pub fn cut(value: &str) -> String {
    let clean = plain(value);
    let mut rest = clean.chars();
    let kept: String = rest.by_ref().take(LONGEST_VALUE).collect();
    if rest.next().is_some() {
        format!("{kept}…")
    } else {
        kept
    }
}

/// Returns names in back-ticks, separated by commas; beyond a dozen, the others are counted.
pub(super) fn listed<S: AsRef<str>>(names: &[S]) -> Text {
    const SHOWN: usize = 20;
    let list: Vec<_> = names
        .iter()
        .take(SHOWN)
        .map(|name| quoted(name.as_ref()))
        .collect();
    let list = list.join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => both(list),
        more => text(
            format!("{list} et {more} de plus"),
            format!("{list} and {more} more"),
        ),
    }
}

/// Returns names in back-ticks, the last one after "or".
pub(super) fn either(names: &[&str]) -> Text {
    let shown: Vec<_> = names.iter().map(|name| quoted(name)).collect();
    match shown.split_last() {
        Some((last, others)) if !others.is_empty() => {
            let others = others.join(", ");
            text(format!("{others} ou {last}"), format!("{others} or {last}"))
        }
        _ => both(shown.join("")),
    }
}

/// Returns a number of things, with an `s` on the words where their language wants one.
pub(super) fn some(count: usize, fr: &str, en: &str) -> Text {
    let ending = |plural: bool| if plural { "s" } else { "" };
    text(
        format!("{count} {fr}{}", ending(count > 1)),
        format!("{count} {en}{}", ending(count != 1)),
    )
}

/// Returns a question for the name that was meant, or the names there are.
pub(super) fn meant<S: AsRef<str>>(near: Option<&str>, names: &[S]) -> Option<Text> {
    match near {
        Some(near) => {
            let near = quoted(near);
            Some(set(
                format!("vouliez-vous dire {near} ?"),
                format!("did you mean {near}?"),
            ))
        }
        None if names.is_empty() => None,
        None => {
            let list = listed(names);
            Some(set(
                format!("noms possibles : {}", list.fr),
                format!("possible names: {}", list.en),
            ))
        }
    }
}

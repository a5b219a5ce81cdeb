//! What is said of the load that a plan puts on each role.

use crate::language::{Language, counted, percent};

/// How much of a role a plan takes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Use<'a> {
    /// The name of the role.
    pub role: &'a str,
    /// Units offered in a half-month.
    pub capacity: u32,
    /// The share of all units taken, 0 to 1.
    pub share: f64,
    /// Half-months in which nothing is left.
    pub full: usize,
    /// Half-months in which more is taken than offered.
    pub beyond: usize,
    /// Half-months in all.
    pub all: usize,
}

/// Returns how much of a role a plan takes.
pub fn role_load(load: Use<'_>, language: Language) -> String {
    let share = percent(load.share, language);
    let Use {
        role,
        capacity,
        full,
        beyond,
        all,
        ..
    } = load;
    match language {
        Language::French => {
            let beyond = match beyond {
                0 => String::new(),
                beyond => format!(", dépassée {beyond} fois"),
            };
            format!(
                "{role}\u{a0}: {capacity} par quinzaine, prise à {share}, au complet {} sur \
                 {all}{beyond}",
                counted(full, "quinzaine", "quinzaines", language)
            )
        }
        Language::English => {
            let beyond = match beyond {
                0 => String::new(),
                1 => ", exceeded once".to_owned(),
                beyond => format!(", exceeded {beyond} times"),
            };
            format!(
                "{role}: {capacity} a half-month, {share} taken, full in {full} of {all} \
                 half-months{beyond}"
            )
        }
    }
}

/// Returns that a shared role is so taken that it decides the dates.
pub fn saturated(role: &str, share: f64, language: Language) -> String {
    let share = percent(share, language);
    match language {
        Language::French => format!(
            "{role}\u{a0}: capacité prise à {share}, c’est elle qui fixe les dates. Comparez avec \
             `plan --compare --capacity`, ou menez moins de métiers à la fois."
        ),
        Language::English => format!(
            "{role}: {share} of the capacity is taken, which decides the dates. Compare with \
             `plan --compare --capacity`, or lead fewer departments at a time."
        ),
    }
}

//! What is said of the review of documents while it is under way.

use super::{Language, counted, plain};

/// Returns what a person reads beside a check: its level, the side that shows it, what to look for.
pub fn check_label(level: &str, side: &str, looked_for: &str, language: Language) -> String {
    let level = match language {
        Language::French => format!("niveau\u{a0}{level}"),
        Language::English => format!("level\u{a0}{level}"),
    };
    format!("{level} · {side} · {}", plain(looked_for))
}

/// Returns how many lines were added to a review, and how many checks are still to review.
pub fn synced(path: &str, added: usize, open: usize, language: Language) -> String {
    let path = plain(path);
    match language {
        Language::French => format!(
            "{path}\u{a0}: {}, {} à revoir",
            counted(added, "ligne ajoutée", "lignes ajoutées", language),
            counted(open, "contrôle reste", "contrôles restent", language),
        ),
        Language::English => format!(
            "{path}: {}, {} still to review",
            counted(added, "line added", "lines added", language),
            counted(open, "check", "checks", language),
        ),
    }
}

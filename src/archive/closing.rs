//! The line that closes a journal.

use super::write::closed;

/// Returns the line to add to the whole lines of a sound, open journal to close it.
pub fn closing(text: &str) -> String {
    let records = u64::try_from(text.lines().count()).unwrap_or(u64::MAX);
    closed(records.saturating_add(1))
}

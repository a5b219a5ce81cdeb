//! The points to watch on a screen, department by department.

use super::grid::{filled, width_of};
use crate::language::page_words;
use crate::report::view::Report;

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Returns the points to watch under their title, none when there are none.
pub(super) fn watch(report: &Report, width: Option<usize>) -> Option<String> {
    if report.warnings.is_empty() {
        return None;
    }
    let words = page_words(report.language);
    let width = width_of(width, USUAL) - 1;
    let mut text = format!("{}\n\n", words.warnings);
    for (department, notices) in report.watched() {
        text.push_str(&filled(department.unwrap_or(words.whole), width, "", ""));
        for notice in notices {
            text.push_str(&filled(&notice.text, width, "  ! ", "    "));
        }
    }
    Some(text.trim_end().to_owned())
}

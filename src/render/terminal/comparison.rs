//! Two settings of one plan on a screen.

use super::grid::{cut, filled, table, width_of};
use crate::language::{program, road_words};
use crate::render::comparison::{department_head, department_rows, load_head, load_rows};
use crate::report::comparison::PlanComparison;

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Columns that the figures take, gaps included.
const FIGURES: usize = 48;

/// Returns two settings of one plan for a screen of `width` columns.
pub fn plan_comparison(compared: &PlanComparison, width: Option<usize>) -> String {
    let words = road_words(compared.language);
    let width = width_of(width, USUAL);
    let name = width.saturating_sub(FIGURES).max(12);
    let mut rows = department_rows(compared);
    for row in &mut rows {
        if let Some(first) = row.first_mut() {
            *first = cut(first, name);
        }
    }
    let colon = program::colon(compared.language);
    let title = format!(
        "{}{colon}{} → {}",
        words.compared, words.before, words.after
    );
    [
        filled(title.as_str(), width - 1, "", "")
            .trim_end()
            .to_owned(),
        lines(department_head(compared.language), rows),
        lines(load_head(compared.language), load_rows(compared)),
    ]
    .join("\n\n")
        + "\n"
}

fn lines(head: Vec<String>, rows: Vec<Vec<String>>) -> String {
    let mut shown = table();
    shown.set_header(head);
    for row in rows {
        shown.add_row(row);
    }
    let lines = shown.lines().map(|line| line.trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

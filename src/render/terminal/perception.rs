//! How differently each side is seen, on a screen, when one department alone is shown.

use comfy_table::{Cell, CellAlignment};

use super::grid::{cut, table, width_of};
use crate::language::screen_words;
use crate::render::perception::{FIGURES, heads, rows};
use crate::report::view::Report;

/// Columns that the side, the figures and the reading take, gaps included.
const WIDEST: usize = 56;

/// The widest name shown.
const NAME: usize = 44;

/// Returns the perception gaps of the only department under their title; none of several, and when
/// no gap may be shown.
pub(super) fn perception(report: &Report, width: Option<usize>) -> Option<String> {
    let [view] = report.departments.as_slice() else {
        return None;
    };
    let rows = rows(view, report.language);
    if rows.is_empty() {
        return None;
    }
    let name = width.map_or(usize::MAX, |screen| {
        width_of(Some(screen), 0).saturating_sub(WIDEST).min(NAME)
    });
    let mut shown = table();
    shown.set_header(heads(report.language));
    for gap in rows {
        let [sub_axis, rest @ ..] = gap.cells;
        let mut cells = vec![Cell::new(cut(&sub_axis, name))];
        cells.extend(rest.into_iter().enumerate().map(|(place, text)| {
            let is_figure = (1..=FIGURES).contains(&place);
            let alignment = if is_figure {
                CellAlignment::Right
            } else {
                CellAlignment::Left
            };
            Cell::new(text).set_alignment(alignment)
        }));
        shown.add_row(cells);
    }
    let lines = shown
        .lines()
        .map(|line| line.trim_end().trim_start_matches(' ').to_owned());
    let lines = lines.collect::<Vec<_>>().join("\n");
    let title = screen_words(report.language).perception;
    Some(format!("{title}\n\n{lines}"))
}

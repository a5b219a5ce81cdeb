//! How solid the levels are, on a screen: confidence, coverage, dispersion, responses.

use comfy_table::{Cell, CellAlignment};

use super::grid::{cut, table, width_of};
use crate::language::{Language, words};
use crate::render::solidity::{FIGURES, figures, heads};
use crate::report::view::{DepartmentView, Report};

/// Columns that all figures take, gaps included, and what a screen too narrow for them does without.
const WIDEST: usize = 66;
const LEFT_OUT: usize = 42;

/// The narrowest name shown.
const LEAST_NAME: usize = 12;

/// The widest name shown.
const NAME: usize = 44;

/// Returns how solid the levels of a report are for a screen of `width` columns, none when it goes
/// elsewhere.
pub(super) fn solidity(report: &Report, width: Option<usize>) -> String {
    let words = words(report.language);
    let name = width.map_or(usize::MAX, |screen| {
        let screen = width_of(Some(screen), 0);
        let figures = if figures_in(screen) == FIGURES {
            WIDEST
        } else {
            WIDEST - LEFT_OUT
        };
        screen.saturating_sub(figures).min(NAME)
    });
    let shown_figures = width.map_or(FIGURES, |screen| figures_in(width_of(Some(screen), 0)));
    let mut shown = table();
    let head = [words.department.to_owned()]
        .into_iter()
        .chain(heads(report.language));
    shown.set_header(head.take(1 + shown_figures));
    for view in &report.departments {
        shown.add_row(
            row(view, name, report.language)
                .into_iter()
                .take(1 + shown_figures),
        );
    }
    let lines = shown
        .lines()
        .map(|line| line.trim_end().trim_start_matches(' ').to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns how many figures stand beside a name on a screen.
fn figures_in(screen: usize) -> usize {
    if screen >= WIDEST + LEAST_NAME {
        FIGURES
    } else {
        2
    }
}

fn row(view: &DepartmentView, name: usize, language: Language) -> Vec<Cell> {
    let figure = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    [Cell::new(cut(&view.name, name))]
        .into_iter()
        .chain(figures(view, language).map(figure))
        .collect()
}

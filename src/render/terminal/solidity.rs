//! How solid the levels are, on a screen: confidence, coverage, dispersion, responses.

use comfy_table::{Cell, CellAlignment};

use super::grid::{cut, table, width_of};
use crate::language::{Language, decimal, percent, screen_words, words};
use crate::report::view::{DepartmentView, Report, Withheld};

/// How many figures there are, the most telling first.
const FIGURES: usize = 6;

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
    let (screen, words) = (screen_words(report.language), words(report.language));
    let name = width.map_or(usize::MAX, |screen| {
        let screen = width_of(Some(screen), 0);
        let figures = if figures_in(screen) == FIGURES {
            WIDEST
        } else {
            WIDEST - LEFT_OUT
        };
        screen.saturating_sub(figures).min(NAME)
    });
    let figures = width.map_or(FIGURES, |screen| figures_in(width_of(Some(screen), 0)));
    let mut shown = table();
    let head = [
        words.department.to_owned(),
        screen.confidence.to_owned(),
        screen.coverage.to_owned(),
        screen.likely.to_owned(),
        format!("{} {}", screen.response, words.it),
        words.business.to_owned(),
        screen.dispersion.to_owned(),
    ];
    shown.set_header(head.into_iter().take(1 + figures));
    for view in &report.departments {
        shown.add_row(
            row(view, name, report.language)
                .into_iter()
                .take(1 + figures),
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
    let solidity = &view.solidity;
    let missing = || "–".to_owned();
    let share = |share: Option<f64>| share.map_or_else(missing, |share| percent(share, language));
    let confidence = solidity.confidence.map_or_else(missing, |one| {
        let value = one.value.map(|value| decimal(value, 2, language));
        let letter = one.grade.letter();
        value.map_or_else(
            |_: Withheld| letter.to_string(),
            |value| format!("{letter} {value}"),
        )
    });
    let reached = view
        .joint
        .map(|joint| usize::from(joint.reached.number()) - 1);
    let likely = solidity
        .level_probability
        .and_then(Result::ok)
        .zip(reached)
        .and_then(|(shares, place)| shares.get(place).copied());
    let figures = [
        confidence,
        format!("{}/{}", solidity.assessed, view.sub_axes.len()),
        share(likely),
        share(solidity.response.it),
        share(solidity.response.business),
        solidity
            .dispersion
            .map_or_else(missing, |spread| decimal(spread, 2, language)),
    ];
    let figure = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    [Cell::new(cut(&view.name, name))]
        .into_iter()
        .chain(figures.map(figure))
        .collect()
}

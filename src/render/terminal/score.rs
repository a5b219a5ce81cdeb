//! The levels on a screen: a table of the departments, then their profile in digits.

use comfy_table::{Cell, CellAlignment};
use unicode_width::UnicodeWidthStr;

use super::grid::{cut, table, width_of};
use super::perception::perception;
use super::solidity::solidity;
use super::watch::watch;
use crate::language::{Language, decimal, screen_words, words};
use crate::model::Side;
use crate::report::view::{DepartmentView, Report, SubAxisHead, SubAxisView};

/// Columns that the figures of the first table take, gaps included.
const FIGURES: usize = 48;

/// Columns that one sub-axis takes in the profile.
const CELL: usize = 3;

/// The widest name shown.
const NAME: usize = 44;

/// Returns the levels of a report for a screen of `width` columns, none when it goes elsewhere.
pub fn score(report: &Report, width: Option<usize>) -> String {
    let words = screen_words(report.language);
    let compared = report.benchmark.iter();
    let compared = compared.map(|benchmark| filled(&benchmark.line, width));
    let levels = [words.levels.to_owned(), levels(report, width)];
    let solid = [words.solidity.to_owned(), solidity(report, width)];
    let profile = [
        words.profile.to_owned(),
        profile(report, width),
        codes(report, width),
        filled(&report.legend, width),
    ];
    let parts: Vec<_> = levels
        .into_iter()
        .chain(compared)
        .chain(solid)
        .chain(profile)
        .chain(perception(report, width))
        .chain(watch(report, width))
        .collect();
    parts.join("\n\n") + "\n"
}

fn levels(report: &Report, width: Option<usize>) -> String {
    let words = words(report.language);
    let name = width.map_or(usize::MAX, |screen| {
        width_of(Some(screen), 0).saturating_sub(FIGURES).min(NAME)
    });
    let room = width.map_or(usize::MAX, |screen| {
        screen.saturating_sub(FIGURES + longest_name(report, name))
    });
    let mut shown = table();
    shown.set_header([
        words.department,
        words.level,
        words.target,
        words.index,
        words.it,
        words.business,
        words.blockers,
    ]);
    for view in &report.departments {
        shown.add_row(row(view, name, room, report.language));
    }
    let lines = shown
        .lines()
        .map(|line| line.trim_end().trim_start_matches(' ').to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

fn longest_name(report: &Report, most: usize) -> usize {
    let names = report.departments.iter().map(|view| view.name.width());
    names.max().unwrap_or(0).min(most)
}

fn row(view: &DepartmentView, name: usize, room: usize, language: Language) -> Vec<Cell> {
    let figure = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    let index = view.index().text(|index| decimal(index, 2, language));
    vec![
        Cell::new(cut(&view.name, name)),
        figure(view.mark()),
        figure(
            view.target
                .map_or_else(|| "–".to_owned(), |level| level.to_string()),
        ),
        figure(index),
        figure(view.side_mark(Side::It)),
        figure(view.side_mark(Side::Business)),
        Cell::new(blockers(view, room)),
    ]
}

/// Returns how many sub-axes block, and as many of their codes as fit.
fn blockers(view: &DepartmentView, room: usize) -> String {
    if view.blockers.is_empty() {
        return "–".to_owned();
    }
    let mut text = view.blockers.len().to_string();
    let mut before = ": ";
    for (place, blocker) in view.blockers.iter().enumerate() {
        let is_last = place + 1 == view.blockers.len();
        let more = if is_last { 0 } else { 2 };
        if text.width() + before.len() + blocker.code.width() + more > room {
            return if place == 0 { text } else { text + " …" };
        }
        text.push_str(before);
        text.push_str(&blocker.code);
        before = " ";
    }
    text
}

fn sub_axes(report: &Report) -> impl Iterator<Item = &SubAxisHead> {
    report.axes.iter().flat_map(|axis| &axis.sub_axes)
}

/// Returns departments by sub-axes, a digit each.
fn profile(report: &Report, width: Option<usize>) -> String {
    let cells = sub_axes(report).count() * CELL;
    let longest = longest_name(report, width.map_or(usize::MAX, |_| NAME));
    let name = width.map_or(longest, |screen| {
        width_of(Some(screen), 0)
            .saturating_sub(cells + 2)
            .clamp(8, longest.max(8))
    });
    let pad = |text: &str, width: usize| {
        let text = cut(text, width);
        let gap = width.saturating_sub(text.width());
        format!("{text}{}", " ".repeat(gap))
    };
    let line = |first: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|cell| pad(cell, CELL)).collect();
        format!("{} {cells}", pad(first, name))
            .trim_end()
            .to_owned()
    };
    let mut lines = vec![line(
        "",
        sub_axes(report).map(|head| head.code.clone()).collect(),
    )];
    lines.extend(report.departments.iter().map(|view| {
        let cells = view.sub_axes.iter().map(SubAxisView::mark);
        line(&view.name, cells.collect())
    }));
    lines.join("\n")
}

/// Returns what the codes of the sub-axes stand for.
fn codes(report: &Report, width: Option<usize>) -> String {
    let named = sub_axes(report).map(|head| format!("{}\u{a0}{}", head.code, head.label));
    let named = named.collect::<Vec<_>>().join(", ");
    filled(&named, width)
}

fn filled(text: &str, width: Option<usize>) -> String {
    textwrap::fill(text, width_of(width, 100).saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample;

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for report in [sample::french(), sample::english()] {
            for width in [60, 80, 120] {
                let shown = score(&report, Some(width));
                let widest = shown.lines().map(UnicodeWidthStr::width).max();
                assert!(
                    widest.is_some_and(|widest| widest < width),
                    "{width}:\n{shown}"
                );
            }
        }
    }

    #[test]
    fn a_result_that_goes_elsewhere_is_whole() {
        let report = sample::french();
        let shown = score(&report, None);
        assert!(
            report
                .departments
                .iter()
                .all(|view| shown.contains(&view.name))
        );
        assert!(!shown.contains('…'));
    }
}

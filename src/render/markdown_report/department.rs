//! One department: where it stands, why, and what is expected of it.

use super::super::markdown::{head, row};
use crate::language::{decimal, markdown_escaped, page_words, words};
use crate::model::Side;
use crate::report::view::{DepartmentView, Figure, LimitingSide, Report, SideView, SubAxisView};

/// Returns what is said of a department; its plan is told apart.
pub(super) fn department(report: &Report, view: &DepartmentView) -> String {
    let words = page_words(report.language);
    let headline = markdown_escaped(&view.headline.text);
    let mut text = format!("\n### {}\n\n**{headline}**\n", markdown_escaped(&view.name));
    let standing = [view.badge.as_str(), view.status_text.as_str()];
    let standing: Vec<_> = standing.into_iter().filter(|one| !one.is_empty()).collect();
    text.push_str(&format!("\n{}\n", markdown_escaped(&standing.join(" · "))));
    text.push_str(&axes(report, view));
    text.push_str(&profile(report, view));
    let reasons = view.reasons.iter().map(|one| one.text.clone());
    text.push_str(&list(words.why_level, &reasons.collect::<Vec<_>>()));
    let Some(blocked) = view.blockers.first().map(|one| one.level) else {
        return text;
    };
    let expected = view.blockers.iter();
    let expected = expected.map(|one| format!("{} {} – {}", one.code, one.label, one.expected));
    let title = format!("{}\u{a0}{blocked}", words.blockers);
    text + &list(&title, &expected.collect::<Vec<_>>())
}

/// Returns a titled list; nothing when there is nothing to list.
fn list(title: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let lines = lines
        .iter()
        .map(|line| format!("- {}\n", markdown_escaped(line)));
    format!("\n#### {title}\n\n{}", lines.collect::<String>())
}

/// Returns the level and the index of each axis.
fn axes(report: &Report, view: &DepartmentView) -> String {
    let words = words(report.language);
    let heads = ["", words.level, words.index];
    let rows = report.axes.iter().zip(&view.axes).map(|(axis, figure)| {
        let level = figure.as_ref().map_or_else(nothing, Figure::mark);
        row(&[axis.label.clone(), level, index(report, *figure)])
    });
    let rows: String = rows.collect();
    format!("\n{}{rows}", head(&heads))
}

/// Returns where each side stands on each sub-axis, and what it blocks.
fn profile(report: &Report, view: &DepartmentView) -> String {
    let words = page_words(report.language);
    let heads = [
        words.sub_axis,
        words.level,
        words.it,
        words.business,
        words.blocked,
        words.limiting,
        words.note,
    ];
    let rows = view.sub_axes.iter().map(|one| {
        let blocked = view.blockers.iter().find(|by| by.sub_axis == one.id);
        row(&[
            format!("{} {}", one.code, one.label),
            one.mark(),
            side_index(report, &one.it),
            side_index(report, &one.business),
            blocked.map_or_else(String::new, |by| by.level.to_string()),
            limiting(report, one),
            one.note.clone(),
        ])
    });
    let rows: String = rows.collect();
    format!("\n#### {}\n\n{}{rows}", words.profile, head(&heads))
}

fn side_index(report: &Report, side: &SideView) -> String {
    index(report, side.figure)
}

/// Returns an index with two decimals; a dash where there is none to show.
fn index(report: &Report, figure: Option<Figure>) -> String {
    let index = figure.and_then(|figure| figure.index.ok());
    index.map_or_else(nothing, |index| decimal(index, 2, report.language))
}

fn limiting(report: &Report, view: &SubAxisView) -> String {
    let words = page_words(report.language);
    let side = match view.limiting_side {
        None => "",
        Some(LimitingSide::Both) => words.both,
        Some(LimitingSide::One(Side::It)) => words.it,
        Some(LimitingSide::One(Side::Business)) => words.business,
    };
    side.to_owned()
}

fn nothing() -> String {
    "–".to_owned()
}

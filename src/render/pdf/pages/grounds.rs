//! Why a department has its level: reasons, the steps it passed and missed, what is expected of it.

use super::department::FIRST_LINE;
use crate::language::words;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{QUIET, TEXT, WARNING};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Sheet;
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, GateCheck, Sentence, StepVerdict};

/// How many blockers are described; the profile marks them all.
const EXPECTED: usize = 3;

/// Writes the reasons, the steps and what is expected.
pub(super) fn grounds(flow: &mut Flow<'_>, view: &DepartmentView) {
    why(flow, view);
    steps(flow, view);
    expected(flow, view);
}

/// Says why the level holds, beside what would move it.
fn why(flow: &mut Flow<'_>, view: &DepartmentView) {
    let words = flow.press.words;
    let bullet = |text: &str| {
        Paragraph::new(text, Style::BODY)
            .marked("•", 11.0)
            .before(3.0)
    };
    let mut cells = Vec::new();
    let mut columns = Vec::new();
    if !view.reasons.is_empty() {
        let reasons = view.reasons.iter();
        let reasons = reasons.map(|reason: &Sentence| bullet(&reason.text));
        cells.push(Cell::Text(reasons.collect()));
        columns.push(Column::new(Extent::Share(1.35)));
    }
    if let Some(change) = &view.closest_change {
        let lifts = change.lifts.iter().map(|lift| {
            Paragraph::new(lift, Style::SMALL)
                .marked("•", 9.0)
                .before(2.0)
        });
        let head = [
            Paragraph::section(words.closest),
            Paragraph::new(&change.text, Style::SMALL).before(3.0),
        ];
        cells.push(Cell::Boxed(head.into_iter().chain(lifts).collect()));
        columns.push(Column::new(Extent::Share(1.0)));
    }
    if !cells.is_empty() {
        let table = Table::new(columns, vec![Row::plain(cells)]);
        flow.table(&table.bare().padding(0.0).gutter(mm(8.0)));
    }
}

/// Draws the ladder: each level, passed or not, and what is missing there.
fn steps(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let words = press.words;
    // Without any step that is assessed the page says already that there is no level.
    if view.gates.iter().all(|gate| gate.is_passed().is_none()) {
        return;
    }
    let columns = vec![
        Column::new(Extent::Fixed(mm(6.0))).align(Align::Centre),
        Column::new(Extent::Fit(mm(32.0))),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Share(1.25)),
    ];
    // Of the steps beyond the first that is missed the codes are enough.
    let next = view
        .gates
        .iter()
        .find(|gate| gate.is_passed() != Some(true));
    let next = next.map(|gate| gate.level);
    let rows = view.gates.iter().map(|gate| {
        let missing = if Some(gate.level) == next {
            missing(gate)
        } else {
            codes(gate)
        };
        step(press, gate, missing)
    });
    let head = ["", words.level, words.finding, words.missing];
    flow.titled(
        words.steps,
        &Table::new(columns, rows.collect()).head(&head),
    );
}

fn step<'a>(press: &Press<'_>, gate: &'a GateCheck, missing: Paragraph) -> Row<'a> {
    let words = press.words;
    let said = match gate.is_passed() {
        Some(true) => words.passed,
        Some(false) => words.not_passed,
        None => words.legend_withheld,
    };
    let level = format!("{} · {}", gate.level, gate.label);
    Row::plain(vec![
        Cell::drawing(
            2.0 * FIRST_LINE,
            Says::Picture(said.to_owned()),
            |sheet, area| {
                verdict(sheet, area, gate.verdict);
            },
        ),
        Cell::strong(level),
        Cell::small(&gate.text),
        Cell::Text(vec![missing]),
    ])
}

/// Draws a tick, a cross, or a dash for what was not examined.
fn verdict(sheet: &mut Sheet, area: Area, verdict: Option<StepVerdict>) {
    let centre = (area.middle().0, area.top + FIRST_LINE + 1.5);
    match verdict {
        Some(StepVerdict::Stable) => symbols::tick(sheet, centre, 8.0, TEXT),
        Some(StepVerdict::Reached | StepVerdict::Missed) => {
            symbols::cross(sheet, centre, 6.0, WARNING);
        }
        Some(StepVerdict::WithoutBase | StepVerdict::Capped) | None => {
            symbols::dash(sheet, centre, 6.0, QUIET);
        }
    }
}

/// Lists the sub-axes that keep a level from being passed, each with the side that limits it.
fn missing(gate: &GateCheck) -> Paragraph {
    let mut list = Paragraph::new("", Style::SMALL);
    for (place, miss) in gate.missing.iter().enumerate() {
        let comma = if place + 1 == gate.missing.len() {
            ""
        } else {
            ","
        };
        let label = if miss.limiting_text.is_empty() {
            format!("{}{comma}", miss.label)
        } else {
            format!("{} ({}){comma}", miss.label, miss.limiting_text)
        };
        list = list.and(&miss.code, Style::SMALL.strong());
        list = list.and(label, Style::SMALL);
    }
    list
}

/// Lists the sub-axes that keep a level from being passed by their codes.
fn codes(gate: &GateCheck) -> Paragraph {
    let codes = gate.missing.iter().map(|miss| miss.code.as_str());
    Paragraph::new(codes.collect::<Vec<_>>().join(", "), Style::SMALL)
}

/// Writes what is expected where the level is held back.
fn expected(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let Some(first) = view.blockers.first() else {
        return;
    };
    let title = format!("{}\u{a0}{}", press.words.blockers, first.level);
    let columns = vec![
        Column::new(Extent::Fit(mm(44.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = view.blockers.iter().take(EXPECTED).map(|blocker| {
        Row::plain(vec![
            super::department::sub_axis(&blocker.code, &blocker.label),
            Cell::small(&blocker.expected),
        ])
    });
    let head = [words(press.report.language).blockers, press.words.expected];
    let table = Table::new(columns, rows.collect()).head(&head);
    flow.titled(&title, &table.padding(2.4));
}

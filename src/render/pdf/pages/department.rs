//! The pages of each department: where it stands, why, and what comes next.

use super::actions::actions;
use super::identity::identity;
use super::profile::profile;
use super::strips::strips;
use crate::model::{Level, Side};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};

use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::structure::Role;
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, LimitingSide, Sentence};

/// How many blockers are described on the page; the profile marks them all.
const EXPECTED: usize = 2;

/// The middle of the first line of a row's text, from the top of the row.
pub(super) const FIRST_LINE: f32 = 6.7;

/// Writes the pages of every department.
pub(in crate::render::pdf) fn departments(flow: &mut Flow<'_>) {
    let press = flow.press;
    for (place, view) in press.report.departments.iter().enumerate() {
        flow.within(Role::Section, |flow| {
            flow.page(Format::Portrait);
            flow.anchor(Anchor::Department(place));
            flow.title(&view.name, &view.headline.text);
            identity(flow, view);
            strips(flow, view);
            profile(flow, view);
            why(flow, view);
            actions(flow, view);
        });
    }
}

/// Says why the level holds, beside what is expected where it is held back.
fn why(flow: &mut Flow<'_>, view: &DepartmentView) {
    let words = flow.press.words;
    let bullet = |reason: &Sentence| {
        Paragraph::new(&reason.text, Style::SMALL)
            .marked("•", 9.0)
            .before(2.0)
    };
    let reasons: Vec<_> = view.reasons.iter().map(bullet).collect();
    let expected = view.blockers.iter().take(EXPECTED).map(|blocker| {
        let name = format!("{} {}", blocker.code, blocker.label);
        let name = Paragraph::new(name, Style::SMALL.strong());
        name.and(&blocker.expected, Style::SMALL).before(2.0)
    });
    let titled = |title: &str, lines: Vec<Paragraph>| {
        let title = Paragraph::section(title);
        Cell::Text([title].into_iter().chain(lines).collect())
    };
    let expected: Vec<_> = expected.collect();
    let mut cells = Vec::new();
    if !reasons.is_empty() {
        cells.push(titled(words.why_level, reasons));
    }
    if !expected.is_empty() {
        let next = view
            .blockers
            .first()
            .map_or(String::new(), |one| one.level.to_string());
        cells.push(titled(&format!("{}\u{a0}{next}", words.blockers), expected));
    }
    if cells.is_empty() {
        return;
    }
    let columns = cells
        .iter()
        .map(|_| Column::new(Extent::Share(1.0)))
        .collect();
    flow.gap(8.0);
    let table = Table::new(columns, vec![Row::plain(cells)]);
    flow.table(&table.bare().padding(0.0).gutter(mm(7.0)));
}

/// Returns a cell with a sub-axis by code and name.
pub(super) fn sub_axis<'a>(code: &str, label: &str) -> Cell<'a> {
    let text = Paragraph::new(code, Style::SMALL.strong()).and(label, Style::SMALL);
    Cell::Text(vec![text.hyphenated()])
}

/// Returns a cell with the level that a sub-axis blocks, empty when it blocks none.
pub(super) fn blocked<'a>(press: &'a Press<'_>, level: Option<Level>) -> Cell<'a> {
    let says = if level.is_some() {
        Says::Words
    } else {
        Says::Nothing
    };
    Cell::drawing(mm(5.4), says, move |sheet, area| {
        let Some(level) = level else { return };
        let side = mm(4.0);
        let cell = Area::new(
            area.middle().0 - side / 2.0,
            area.top + FIRST_LINE - side / 2.0,
            side,
            side,
        );
        sheet.fill(cell, press.look.palette.fill(level));
        let style = Style::SMALL.strong().ink(press.look.palette.on_fill(level));
        press.label(sheet, cell, &level.to_string(), (style, Align::Centre));
    })
}

/// Returns a cell with the sign and the name of the side that holds a pair back.
pub(super) fn limiting<'a>(press: &'a Press<'_>, side: Option<LimitingSide>) -> Cell<'a> {
    let words = press.words;
    let (sides, word): (&[Side], &str) = match side {
        None => (&[], ""),
        Some(LimitingSide::Both) => (&Side::ALL, words.both),
        Some(LimitingSide::One(Side::It)) => (&[Side::It], words.it),
        Some(LimitingSide::One(Side::Business)) => (&[Side::Business], words.business),
    };
    Cell::drawing(mm(5.4), Says::Words, move |sheet, area| {
        let y = area.top + FIRST_LINE;
        let mut x = area.left + 3.6;
        for side in sides {
            symbols::side(sheet, *side, (x, y), 2.6);
            x += 8.4;
        }
        let left = area.left + 18.5;
        let text = Area::new(left, y - 5.25, area.right() - left, 10.5);
        if !word.is_empty() {
            press.label(sheet, text, word, (Style::SMALL, Align::Left));
        }
    })
}

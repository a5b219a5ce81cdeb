//! The pages of each department: where it stands, why, and what comes next.

use super::actions::actions;
use super::axes::axes;
use super::evidence::evidence;
use super::grounds::grounds;
use super::identity::identity;
use super::profile::profile;
use crate::model::{Level, Side};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::TEXT;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::structure::Role;
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Says};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, LimitingSide};

/// The middle of the first line of a row's text, from the top of the row.
pub(super) const FIRST_LINE: f32 = 6.7;

/// The name of the department above its findings.
const NAME: Style = Style::SECTION.sized(11.0, 15.0).ink(TEXT);

/// Writes the pages of every department.
pub(in crate::render::pdf) fn departments(flow: &mut Flow<'_>) {
    let press = flow.press;
    for (place, view) in press.report.departments.iter().enumerate() {
        flow.within(Role::Section, |flow| {
            flow.page(Format::Portrait);
            flow.anchor(Anchor::Department(place));
            flow.title_under(&view.name, NAME, &view.headline.text);
            department(flow, view);
        });
    }
}

fn department(flow: &mut Flow<'_>, view: &DepartmentView) {
    let page = flow.sheets.len();
    identity(flow, view);
    axes(flow, view);
    profile(flow, view);
    if view.joint.is_none() && view.first_actions.is_empty() {
        // There is little to say: what it rests on stands last, for it may fill a page of its own.
        grounds(flow, view);
        actions(flow, view);
        evidence(flow, view);
        return;
    }
    evidence(flow, view);
    // A second page that long names have begun is gone on with.
    if flow.sheets.len() == page {
        flow.page(Format::Portrait);
        flow.title_under(&view.name, NAME, flow.press.words.why_and_what);
    }
    grounds(flow, view);
    actions(flow, view);
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

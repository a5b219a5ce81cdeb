//! What holds several departments back at once, and what lifts it.

use super::department::{blocked, sub_axis};
use crate::language::sentences::gates_shown;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::{DEEP, QUIET, TRACK};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Sheet};
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{CommonGate, LiftingAction};

/// How many gates are listed: what a sponsor reads in one sitting.
const SHOWN: usize = 9;
/// How many actions are named for each.
const ACTIONS: usize = 2;

/// Writes the page; nothing where departments have no gate in common.
pub(in crate::render::pdf) fn blockers(flow: &mut Flow<'_>) {
    let press = flow.press;
    let common = &press.report.common_blockers;
    if common.gates.is_empty() {
        return;
    }
    let words = press.words;
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Blockers);
    flow.title(words.common_blockers, &common.headline.text);
    let width = flow.frame.width;
    if common.gates.len() > SHOWN {
        let said = gates_shown(SHOWN, common.gates.len(), press.report.language);
        flow.text(&Paragraph::new(said, Style::SMALL.ink(QUIET)), 0.0, width);
        flow.gap(4.0);
    }
    let most = common.gates.iter().map(|gate| gate.departments).max();
    let most = most.unwrap_or(1).max(1);
    let columns = vec![
        Column::new(Extent::Fit(mm(38.0))),
        Column::new(Extent::Fixed(mm(11.0))).align(Align::Centre),
        Column::new(Extent::Fixed(mm(26.0))),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Share(1.25)),
    ];
    let rows = common.gates.iter().take(SHOWN);
    let rows = rows.map(|gate| row(press, gate, most));
    let head = [
        words.sub_axis,
        words.blocked,
        words.departments,
        words.departments_held,
        words.what_lifts,
    ];
    flow.table(&Table::new(columns, rows.collect()).head(&head));
}

fn row<'a>(press: &'a Press<'_>, gate: &'a CommonGate, most: usize) -> Row<'a> {
    Row::plain(vec![
        sub_axis(&gate.code, &gate.label),
        blocked(press, Some(gate.level)),
        Cell::drawing(mm(7.0), Says::Words, move |sheet, area| {
            bar(press, sheet, area, (gate.departments, most));
        }),
        Cell::Text(vec![
            Paragraph::new(&gate.names, Style::SMALL).hyphenated(),
            Paragraph::new(&gate.limiting_text, Style::TINY),
        ]),
        Cell::Text(gate.actions.iter().take(ACTIONS).flat_map(lifts).collect()),
    ])
}

/// Draws a count, and a bar as long as its share of the largest.
fn bar(press: &Press<'_>, sheet: &mut Sheet, area: Area, (count, most): (usize, usize)) {
    let number = Area::new(area.left, area.top + 3.0, mm(6.0), 10.5);
    let look = (Style::SMALL.strong(), Align::Right);
    press.label(sheet, number, &count.to_string(), look);
    let track = Area::new(
        number.right() + 4.0,
        area.top + 4.5,
        area.right() - number.right() - 4.0,
        7.0,
    );
    sheet.fill(track, TRACK);
    let share = count as f32 / most as f32;
    sheet.fill(
        Area::new(track.left, track.top, track.width * share, track.height),
        DEEP,
    );
}

fn lifts(action: &LiftingAction) -> [Paragraph; 2] {
    let name = Paragraph::new(&action.id, Style::SMALL.strong());
    [
        name.and(&action.title, Style::SMALL).before(2.0),
        Paragraph::new(&action.text, Style::TINY),
    ]
}

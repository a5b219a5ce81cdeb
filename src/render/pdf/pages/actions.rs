//! The actions of a department, a line each, first things first; the sheets say them in full.

use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::mm;
use crate::render::pdf::palette::{QUIET, TEXT};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{ActionView, DepartmentView};

/// The space above and below the text of a row.
const PADDING: f32 = 0.5;

/// Writes the plan of a department.
pub(super) fn actions(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let words = press.words;
    let title = match view.plan.to {
        Some(level) => format!("{} {}\u{a0}{level}", words.plan, words.plan_to),
        None => words.plan.to_owned(),
    };
    let title = Paragraph::section(title);
    // First the dated gates, then what is wrong.
    let gates = view.road.iter().map(|road| road.milestones.as_str());
    let notes = view.plan.notes.iter().map(|notice| notice.text.as_str());
    let said = gates.chain(notes).filter(|text| !text.is_empty());
    let notes = said.collect::<Vec<_>>().join(" ");
    let width = flow.frame.width;
    if view.plan.actions.is_empty() {
        let said = if notes.is_empty() {
            words.no_action
        } else {
            &notes
        };
        flow.section_of(&title, mm(10.0));
        flow.text(&Paragraph::new(said, Style::BODY), 0.0, width);
        return;
    }
    // Beside the title a note takes no line of its own, so it never stands alone on a page.
    let title = if notes.is_empty() {
        title
    } else {
        title.and(notes, Style::SMALL.ink(QUIET))
    };
    flow.section_of(&title, mm(24.0));
    let columns = vec![
        Column::new(Extent::Fit(mm(18.0))),
        Column::new(Extent::Share(2.6)),
        Column::new(Extent::Fit(mm(30.0))),
        Column::new(Extent::Fit(mm(26.0))),
        Column::new(Extent::Fixed(mm(6.0))).align(Align::Centre),
        Column::new(Extent::Share(1.7)),
    ];
    let head = [
        words.id,
        words.action,
        words.owner,
        words.effort,
        "",
        words.why,
    ];
    let rows = view.plan.actions.iter().map(|action| row(press, action));
    flow.table(
        &Table::new(columns, rows.collect())
            .head(&head)
            .padding(PADDING),
    );
}

fn row<'a>(press: &Press<'_>, action: &ActionView) -> Row<'a> {
    let why = Paragraph::new(&action.why, Style::TINY.ink(QUIET)).hyphenated();
    Row::plain(vec![
        Cell::short(&action.id),
        Cell::strong(&action.title),
        Cell::short(&action.owner_text),
        Cell::short(&action.duration),
        tick(press, action, PADDING + Style::SMALL.leading / 2.0),
        Cell::Text(vec![why]),
    ])
    .to(Anchor::Sheets)
}

/// Returns a cell with a tick on the first line of its row when an action is a quick win.
pub(super) fn tick<'a>(press: &Press<'_>, action: &ActionView, first_line: f32) -> Cell<'a> {
    let quick_win = action.quick_win;
    let says = if quick_win {
        Says::Picture(press.words.quick_win.to_owned())
    } else {
        Says::Nothing
    };
    Cell::drawing(mm(3.0), says, move |sheet, area| {
        if quick_win {
            symbols::tick(sheet, (area.middle().0, area.top + first_line), 7.0, TEXT);
        }
    })
}

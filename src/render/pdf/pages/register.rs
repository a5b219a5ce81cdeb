//! The register: every action of every department, to be ticked off.

use super::actions::tick;
use super::department::sub_axis;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::palette::QUIET;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::ActionView;

/// The space above and below the text of a row.
const PADDING: f32 = 2.4;

/// Writes the register.
pub(in crate::render::pdf) fn register(flow: &mut Flow<'_>) {
    flow.page(Format::Landscape);
    flow.anchor(Anchor::Register);
    let press = flow.press;
    let words = press.words;
    flow.title(words.plan, words.register);
    let columns = vec![
        Column::new(Extent::Fit(mm(18.0))),
        Column::new(Extent::Share(1.15)),
        Column::new(Extent::Share(2.4)),
        Column::new(Extent::Share(0.8)),
        Column::new(Extent::Share(0.85)),
        Column::new(Extent::Share(1.6)),
        Column::new(Extent::Fixed(mm(14.0))).align(Align::Centre),
        Column::new(Extent::Share(1.6)),
    ];
    let mut rows = Vec::new();
    for (place, view) in press.report.departments.iter().enumerate() {
        let mut name = Paragraph::new(&view.name, Style::SMALL.strong());
        if let Some(level) = view.plan.to {
            name = name.and(
                format!("· {}\u{a0}{level}", words.plan_to),
                Style::SMALL.ink(QUIET),
            );
        }
        if view.plan.actions.is_empty() {
            continue;
        }
        rows.push(Row::band(&name, words.continued).to(Anchor::Department(place)));
        rows.extend(view.plan.actions.iter().map(|action| row(press, action)));
    }
    if rows.is_empty() {
        let width = flow.frame.width;
        flow.text(&Paragraph::new(words.no_action, Style::BODY), 0.0, width);
        return;
    }
    let head = [
        words.id,
        words.sub_axis,
        words.action,
        words.owner,
        words.effort,
        words.kpi,
        words.quick_win,
        words.why,
    ];
    flow.table(&Table::new(columns, rows).head(&head).padding(PADDING));
}

fn row<'a>(press: &Press<'_>, action: &ActionView) -> Row<'a> {
    let effort = format!("{}, {}", action.effort_text, action.duration);
    Row::plain(vec![
        Cell::small(&action.id),
        sub_axis(&action.code, &action.sub_axis),
        Cell::strong(&action.title),
        Cell::short(&action.owner_text),
        Cell::small(effort),
        Cell::small(&action.kpi),
        tick(press, action, PADDING + Style::SMALL.leading / 2.0),
        Cell::Text(vec![
            Paragraph::new(&action.why, Style::SMALL.ink(QUIET)).hyphenated(),
        ]),
    ])
}

//! The register: every action of every department, the first due first.

use super::actions::{baselines, tick};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::palette::TEXT;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::RegisterLine;

/// The space above and below the text of a row.
const PADDING: f32 = 2.4;

/// Writes the register.
pub(in crate::render::pdf) fn register(flow: &mut Flow<'_>) {
    flow.page(Format::Landscape);
    flow.anchor(Anchor::Register);
    let press = flow.press;
    let words = press.words;
    flow.title(words.plan, words.register);
    let width = flow.frame.width;
    let owners = &press.report.owners.line;
    if !owners.is_empty() {
        flow.text(&Paragraph::new(owners, Style::SMALL), 0.0, width);
        flow.gap(5.0);
    }
    let lines = press.report.register();
    baselines(
        flow,
        lines
            .iter()
            .filter_map(|line| line.dated.map(|one| one.baseline.as_str())),
    );
    if lines.is_empty() {
        flow.text(&Paragraph::new(words.no_action, Style::BODY), 0.0, width);
        return;
    }
    let columns = vec![
        Column::new(Extent::Fit(mm(18.0))),
        Column::new(Extent::Fit(mm(40.0))),
        Column::new(Extent::Share(2.4)),
        Column::new(Extent::Fit(mm(26.0))),
        Column::new(Extent::Share(1.9)),
        Column::new(Extent::Fit(mm(26.0))),
        Column::new(Extent::Fit(mm(24.0))),
        Column::new(Extent::Fixed(mm(8.0))).align(Align::Centre),
    ];
    let rows = lines.iter().map(|line| row(press, line));
    let head = [
        words.id,
        words.department,
        words.action_and_why,
        words.owner,
        words.kpi,
        words.effort,
        words.due,
        "",
    ];
    let table = Table::new(columns, rows.collect());
    flow.table(&table.head(&head).padding(PADDING));
}

fn row<'a>(press: &Press<'_>, line: &RegisterLine<'_>) -> Row<'a> {
    let action = line.action;
    let effort = format!("{}, {}", action.effort_text, action.duration);
    let why = format!("{} · {}", action.kind_text, action.why);
    Row::plain(vec![
        Cell::short(&action.id),
        Cell::small(&line.department.name),
        Cell::Text(vec![
            Paragraph::new(&action.title, Style::SMALL.strong()).hyphenated(),
            Paragraph::new(why, Style::TINY).hyphenated(),
        ]),
        Cell::short(&action.owner_text),
        Cell::small(&action.kpi),
        Cell::small(effort),
        Cell::Text(vec![Paragraph::new(line.due(), Style::SMALL.ink(TEXT))]),
        tick(
            press,
            action.quick_win,
            PADDING + Style::SMALL.leading / 2.0,
        ),
    ])
    .to(Anchor::Department(line.place))
}

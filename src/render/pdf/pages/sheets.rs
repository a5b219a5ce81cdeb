//! The actions in full: each one once, whoever has it in a plan.

use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::palette::QUIET;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Paragraph, Style};
use crate::report::view::{ActionSheet, ActionView};

/// Writes the sheets, unless no action is planned.
pub(in crate::render::pdf) fn sheets(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    if press.report.sheets.is_empty() {
        return;
    }
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Sheets);
    flow.title(words.plan, words.sheets);
    let columns = vec![
        Column::new(Extent::Fit(mm(18.0))),
        Column::new(Extent::Share(3.4)),
        Column::new(Extent::Share(1.3)),
        Column::new(Extent::Share(1.2)),
    ];
    let head = [words.id, words.action, words.kpi, words.departments];
    let rows = press.report.sheets.iter().map(row);
    flow.table(&Table::new(columns, rows.collect()).head(&head));
}

/// What is measured, and below it where the figure is read.
fn indicator<'a>(action: &ActionView) -> Cell<'a> {
    let mut paragraphs = vec![Paragraph::new(&action.kpi, Style::SMALL)];
    if !action.kpi_source.is_empty() {
        let source = Paragraph::new(&action.kpi_source, Style::TINY.ink(QUIET));
        paragraphs.push(source.before(1.5));
    }
    Cell::Text(paragraphs)
}

fn row<'a>(sheet: &ActionSheet) -> Row<'a> {
    let action = &sheet.action;
    let facts = [
        &action.sub_axis,
        &action.kind_text,
        &action.owner_text,
        &action.effort_text,
        &action.duration,
    ];
    let facts = facts.map(String::as_str).join(" · ");
    Row::plain(vec![
        Cell::small(&action.id),
        Cell::Text(vec![
            Paragraph::new(&action.title, Style::SMALL.strong()),
            Paragraph::new(&action.what, Style::SMALL).before(1.0),
            Paragraph::new(facts, Style::TINY.ink(QUIET)).before(1.5),
        ]),
        indicator(action),
        Cell::small(&sheet.departments),
    ])
}

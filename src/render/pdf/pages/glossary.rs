//! The terms of the report, and what they mean.

use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};

/// Writes the glossary.
pub(in crate::render::pdf) fn glossary(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Glossary);
    let press = flow.press;
    let words = press.words;
    flow.title(words.method, words.glossary);
    let columns = vec![
        Column::new(Extent::Fit(mm(48.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = press
        .report
        .glossary
        .iter()
        .map(|term| Row::plain(vec![Cell::strong(term.term), Cell::small(term.meaning)]));
    let head = [words.term, words.meant];
    flow.table(&Table::new(columns, rows.collect()).head(&head));
}

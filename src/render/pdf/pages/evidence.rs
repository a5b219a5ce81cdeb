//! What the figures of a department rest on.

use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::mm;
use crate::render::pdf::press::Press;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Paragraph, Style};
use crate::report::view::DepartmentView;

/// How many facts stand side by side.
const IN_A_ROW: usize = 3;

/// Writes the facts, a few in a row.
pub(super) fn evidence(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let words = press.words;
    let facts = view.evidence.iter();
    let facts = facts.map(|(name, value)| fact(name, value));
    let mut cells: Vec<Cell<'_>> = [fact(words.coverage, &solidity(press, view))]
        .into_iter()
        .chain(facts)
        .collect();
    let mut rows = Vec::new();
    while !cells.is_empty() {
        let rest = cells.split_off(cells.len().min(IN_A_ROW));
        rows.push(Row::plain(std::mem::replace(&mut cells, rest)));
    }
    let columns = vec![Column::new(Extent::Share(1.0)); IN_A_ROW];
    let table = Table::new(columns, rows).bare().padding(2.4);
    flow.titled(words.evidence, &table.gutter(mm(6.0)));
}

fn fact<'a>(name: &str, value: &str) -> Cell<'a> {
    Cell::Text(vec![
        Paragraph::new(name, Style::TINY),
        Paragraph::new(value, Style::SMALL).hyphenated().before(0.5),
    ])
}

/// Returns how well the evidence covers the department, and the grade of the confidence in its
/// level where there is one.
fn solidity(press: &Press<'_>, view: &DepartmentView) -> String {
    let grade = view.solidity.confidence.map(|one| one.grade.letter());
    let grade = grade.map(|letter| format!("{}\u{a0}{letter}", press.words.confidence));
    let said = [Some(view.status_text.clone()), grade];
    said.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

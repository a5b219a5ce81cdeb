//! The last pages: how the figures were made, from which answers.

use crate::language::whole;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{Notice, PublishedBalance};

/// Writes the method.
pub(in crate::render::pdf) fn method(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Method);
    let press = flow.press;
    flow.title(press.words.method, &press.report.questionnaire.title);
    sections(flow);
    balance(flow);
    warnings(flow);
}

/// Titles at the left, sentences at the right.
fn sections(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let columns = vec![
        Column::new(Extent::Fixed(mm(42.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let title = |text: &str| Cell::Text(vec![Paragraph::new(text, Style::SMALL.strong())]);
    let mut rows: Vec<Row<'_>> = press
        .report
        .method
        .iter()
        .map(|section| {
            let lines = section.lines.iter();
            let lines = lines.map(|line| Paragraph::new(line, Style::SMALL).before(3.0));
            Row::plain(vec![title(&section.title), Cell::Text(lines.collect())])
        })
        .collect();
    let edition = &press.report.questionnaire;
    let lines = vec![
        Paragraph::new(
            format!("{}, {}\u{a0}{}", edition.id, words.version, edition.version),
            Style::SMALL,
        ),
        Paragraph::new(words.fingerprint, Style::TINY).before(3.0),
        Paragraph::new(&edition.sha256, Style::TINY),
    ];
    rows.push(Row::plain(vec![
        title(words.questionnaire),
        Cell::Text(lines),
    ]));
    flow.table(&Table::new(columns, rows).padding(5.0));
}

fn balance(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    if press.report.balance.is_empty() {
        return;
    }
    flow.section(words.balance, mm(18.0));
    let number = Column::new(Extent::Fit(mm(17.0))).align(Align::Right);
    let mut columns = vec![Column::new(Extent::Share(1.0))];
    columns.extend([number; 8]);
    let language = press.report.language;
    let rows = press.report.balance.iter().map(|balance| {
        let counts = counts(balance).map(|count| {
            let count = count.map_or("–".to_owned(), |count| whole(count, language));
            let text = Paragraph::new(count, Style::SMALL);
            Cell::Text(vec![text.align(Align::Right)])
        });
        let mut cells = vec![Cell::small(&balance.file)];
        cells.extend(counts);
        Row::plain(cells)
    });
    let head = [
        words.file,
        words.records,
        words.scored,
        words.blank,
        words.partial,
        words.test,
        words.duplicate,
        words.careless,
        words.rejected,
    ];
    flow.table(&Table::new(columns, rows.collect()).head(&head));
}

/// Returns the counts in the order of the head, none where one is withheld.
fn counts(balance: &PublishedBalance) -> [Option<usize>; 8] {
    [
        balance.records.ok(),
        balance.scored.ok(),
        Some(balance.blank),
        Some(balance.partial),
        Some(balance.test),
        Some(balance.duplicate),
        Some(balance.careless),
        Some(balance.rejected),
    ]
}

fn warnings(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    if press.report.warnings.is_empty() {
        return;
    }
    flow.section(words.warnings, mm(14.0));
    let columns = vec![
        Column::new(Extent::Fixed(mm(42.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = press.report.watched().flat_map(|(department, notices)| {
        let department = department.unwrap_or(words.whole);
        let row = move |notice: &Notice| {
            Row::plain(vec![Cell::small(department), Cell::small(&notice.text)])
        };
        notices.iter().map(row)
    });
    let head = [words.department, words.note];
    flow.table(&Table::new(columns, rows.collect()).head(&head));
}

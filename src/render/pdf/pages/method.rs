//! The last pages: how the figures were made, from which answers.

use crate::language::{percent, whole};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{Notice, People, Shown};

/// Writes the method.
pub(in crate::render::pdf) fn method(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Method);
    let press = flow.press;
    flow.title(press.words.method, &press.report.questionnaire.title);
    sections(flow);
    let annex = &press.report.annex;
    facts(flow, press.words.facts, &annex.facts);
    response(flow);
    facts(flow, press.words.missing_data, &annex.missing);
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

/// Names at the left, values at the right; nothing when there are none.
fn facts(flow: &mut Flow<'_>, title: &str, facts: &[(String, String)]) {
    if facts.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(Extent::Fit(mm(60.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = facts
        .iter()
        .map(|(name, value)| Row::plain(vec![Cell::small(name), Cell::small(value)]));
    flow.titled(title, &Table::new(columns, rows.collect()).padding(1.6));
}

/// Who answered the survey, department by department.
fn response(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let report = press.report;
    if report.annex.response.is_empty() {
        return;
    }
    let number = Column::new(Extent::Fit(mm(28.0))).align(Align::Right);
    let mut columns = vec![Column::new(Extent::Share(1.0))];
    columns.extend([number; 4]);
    let count = |people: People| match people {
        People::Count(count) => whole(count, report.language),
        People::Missing(reason) => reason.mark().to_owned(),
    };
    let rate = |rate: Shown| match rate {
        Shown::Figure(share) => percent(share, report.language),
        Shown::Missing(reason) => reason.mark().to_owned(),
    };
    let rows = report.annex.response.iter().map(|row| {
        let figures = [
            count(row.business),
            rate(row.business_rate),
            count(row.it),
            rate(row.it_rate),
        ];
        let figures = figures
            .map(|text| Cell::Text(vec![Paragraph::new(text, Style::SMALL).align(Align::Right)]));
        Row::plain(
            [Cell::small(&row.name)]
                .into_iter()
                .chain(figures)
                .collect(),
        )
    });
    let head = [
        words.department,
        words.business,
        words.rate,
        words.it,
        words.rate,
    ];
    let table = Table::new(columns, rows.collect()).head(&head);
    flow.titled(words.response, &table.padding(1.2));
}

fn balance(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    if press.report.balance.is_empty() {
        return;
    }
    let number = Column::new(Extent::Fit(mm(17.0))).align(Align::Right);
    let mut columns = vec![Column::new(Extent::Share(1.0))];
    columns.extend([number; 8]);
    let language = press.report.language;
    let rows = press.report.balance.iter().map(|balance| {
        let counts = balance.counts().map(|count| {
            let count = count.map_or("–".to_owned(), |count| whole(count, language));
            let text = Paragraph::new(count, Style::SMALL);
            Cell::Text(vec![text.align(Align::Right)])
        });
        let mut cells = vec![Cell::small(&balance.file)];
        cells.extend(counts);
        Row::plain(cells)
    });
    let head = words.balance_heads();
    flow.titled(
        words.balance,
        &Table::new(columns, rows.collect()).head(&head),
    );
}

fn warnings(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    if press.report.warnings.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(Extent::Fixed(mm(42.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = press.report.watched().map(|(department, notices)| {
        let department = department.unwrap_or(words.whole);
        let lines = notices.iter().map(|notice: &Notice| {
            Paragraph::new(&notice.text, Style::SMALL)
                .hyphenated()
                .before(1.0)
        });
        Row::plain(vec![Cell::small(department), Cell::Text(lines.collect())])
    });
    let head = [words.department, words.note];
    let table = Table::new(columns, rows.collect()).head(&head);
    flow.titled(words.warnings, &table.padding(1.4));
}

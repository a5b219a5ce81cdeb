//! What IT and the business see differently: a dumbbell a row, the widest gap first.

use super::department::{FIRST_LINE, sub_axis};
use super::legend::{Sign, legend};
use super::scale;
use crate::language::decimal;
use crate::model::{Level, Side};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::{LINE, QUIET};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::render::perception::signed;
use crate::report::view::{PerceptionPage, PerceptionRow};

const ROW: f32 = 2.0 * FIRST_LINE;

/// Writes the page; nothing where no gap may be shown.
pub(in crate::render::pdf) fn perception(flow: &mut Flow<'_>) {
    let press = flow.press;
    let Some(page) = &press.report.perception else {
        return;
    };
    let words = press.words;
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Perception);
    flow.title(words.perception, &page.headline.text);
    let width = flow.frame.width;
    for text in [&page.caveat, &page.rule] {
        flow.text(&Paragraph::new(text, Style::SMALL.ink(QUIET)), 0.0, width);
        flow.gap(2.0);
    }
    flow.gap(6.0);
    flow.table(&dumbbells(press, page));
    flow.gap(4.0);
    legend(
        flow,
        &[
            (Sign::Side(Side::It), words.seen_by_it),
            (Sign::Side(Side::Business), words.seen_by_business),
        ],
    );
    cases(flow, page);
}

fn dumbbells<'a>(press: &'a Press<'_>, page: &'a PerceptionPage) -> Table<'a> {
    let words = press.words;
    let columns = vec![
        Column::new(Extent::Fit(mm(50.0))),
        Column::new(Extent::Fit(mm(20.0))),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Fit(mm(18.0))).align(Align::Right),
        Column::new(Extent::Fit(mm(18.0))).align(Align::Right),
        Column::new(Extent::Fit(mm(18.0))).align(Align::Right),
        Column::new(Extent::Fit(mm(18.0))).align(Align::Right),
    ];
    let rows = page.rows.iter().map(|one| row(press, one));
    let mut table = Table::new(columns, rows.collect()).padding(1.4);
    let right = |word: &str| Cell::head(word, Align::Right);
    table.head = Some(Row::plain(vec![
        Cell::head(words.sub_axis, Align::Left),
        Cell::head(words.side_seen, Align::Left),
        Cell::drawing(mm(6.5), Says::Words, move |sheet, area| {
            scale::digits(press, sheet, area);
        }),
        right(words.gap),
        right(words.count_it),
        right(words.count_business),
        right(words.departments),
    ]));
    table
}

fn row<'a>(press: &'a Press<'_>, row: &'a PerceptionRow) -> Row<'a> {
    let figure = |text: String, style: Style| {
        Cell::Text(vec![Paragraph::new(text, style).align(Align::Right)])
    };
    let count = |camp: Side| figure(row.seen_by(camp).count.to_string(), Style::TINY);
    let gap = signed(row.delta, press.report.language);
    Row::plain(vec![
        sub_axis(&row.code, &row.label),
        Cell::short(&row.side_text),
        Cell::drawing(ROW, Says::Picture(described(press, row)), |sheet, area| {
            dumbbell(sheet, area, row);
        }),
        figure(gap, Style::SMALL.strong()),
        count(Side::It),
        count(Side::Business),
        figure(row.departments.to_string(), Style::TINY),
    ])
}

/// Returns what a row shows, in words.
fn described(press: &Press<'_>, row: &PerceptionRow) -> String {
    let words = press.words;
    let seen = [
        (words.seen_by_it, Side::It),
        (words.seen_by_business, Side::Business),
    ];
    let seen = seen.map(|(name, camp)| {
        let mean = decimal(row.seen_by(camp).mean, 2, press.report.language);
        format!("{name}{} {mean}", words.colon)
    });
    seen.join(", ")
}

/// Draws how both camps see a side, and the way between.
fn dumbbell(sheet: &mut Sheet, area: Area, row: &PerceptionRow) {
    scale::lines(sheet, area, Level::ALL.into_iter(), scale::LIGHT);
    let y = area.top + FIRST_LINE;
    let place = |camp: Side| scale::at(area, row.seen_by(camp).mean);
    let (it, business) = (place(Side::It), place(Side::Business));
    let pen = Pen {
        ink: LINE,
        width: 1.6,
    };
    sheet.line((it, y), (business, y), pen);
    symbols::side(sheet, Side::It, (it, y), 2.8);
    if (it - business).abs() < 5.0 {
        symbols::open_diamond(sheet, (business, y), 3.2);
    } else {
        symbols::side(sheet, Side::Business, (business, y), 2.8);
    }
}

/// Writes the widest gaps of single departments, and what to do about each.
fn cases(flow: &mut Flow<'_>, page: &PerceptionPage) {
    if page.cases.is_empty() {
        return;
    }
    let columns = vec![
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = page.cases.iter().map(|case| {
        Row::plain(vec![
            Cell::Text(vec![Paragraph::new(&case.text, Style::SMALL)]),
            Cell::Text(vec![Paragraph::new(&case.workshop, Style::SMALL)]),
        ])
    });
    let words = flow.press.words;
    let head = [words.seen_differently, words.what_to_do];
    flow.titled(
        &page.cases_text,
        &Table::new(columns, rows.collect()).head(&head),
    );
}

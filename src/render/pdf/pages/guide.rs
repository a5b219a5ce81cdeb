//! How to read the report: levels, signs, axes.

use super::department::sub_axis as named;
use super::legend::{Sign, sign};
use crate::model::Side;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::TEXT;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};

/// Writes the page.
pub(in crate::render::pdf) fn guide(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Guide);
    let press = flow.press;
    flow.title(press.words.guide, press.words.sign_level);
    levels(flow);
    signs(flow);
    axes(flow);
}

fn levels(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let columns = vec![
        Column::new(Extent::Fixed(mm(7.0))).align(Align::Centre),
        Column::new(Extent::Fit(mm(30.0))),
        Column::new(Extent::Fit(mm(34.0))),
        Column::new(Extent::Fit(mm(34.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = press.report.levels.iter().map(|legend| {
        let level = legend.level;
        Row::plain(vec![
            Cell::drawing(mm(5.4), Says::Words, move |sheet, area| {
                let cell = Area::new(area.left, area.top + 1.4, area.width, mm(4.4));
                sign(press, sheet, cell, Sign::Level(level));
            }),
            Cell::strong(&legend.label),
            Cell::small(&legend.it),
            Cell::small(&legend.business),
            Cell::small(&legend.state),
        ])
    });
    let head = [
        "",
        words.level,
        words.it_posture,
        words.business_posture,
        words.state,
    ];
    let table = Table::new(columns, rows.collect()).head(&head);
    flow.titled(words.levels, &table.padding(2.4));
}

/// Two columns of signs.
fn signs(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let left = [
        (Sign::Stable, words.sign_stable),
        (Sign::Reached, words.sign_reached),
        (Sign::Indicative, words.sign_indicative),
        (Sign::Withheld, words.sign_withheld),
    ];
    let right = [
        (Sign::Side(Side::It), words.sign_it_side),
        (Sign::Side(Side::Business), words.sign_business_side),
        (Sign::Joint, words.sign_joint),
        (Sign::Target, words.sign_target),
    ];
    let rows = left.into_iter().zip(right).map(|(one, other)| {
        let cells = [one, other]
            .into_iter()
            .flat_map(|(which, text)| signed(press, which, text));
        Row::plain(cells.collect())
    });
    let mut rows: Vec<Row<'_>> = rows.collect();
    let last = [
        (Sign::QuickWin, words.sign_quick_win),
        (Sign::Range, words.sign_range),
    ];
    let last = last.into_iter();
    let last = last.flat_map(|(which, text)| signed(press, which, text));
    rows.push(Row::plain(last.collect()));
    let columns = [Extent::Fixed(mm(5.0)), Extent::Share(1.0)];
    let columns = columns
        .into_iter()
        .chain(columns)
        .map(Column::new)
        .collect();
    flow.titled(words.signs, &Table::new(columns, rows).bare().padding(1.0));
}

fn signed<'a>(press: &'a Press<'_>, which: Sign, text: &str) -> [Cell<'a>; 2] {
    let drawn = Cell::drawing(mm(4.5), Says::Nothing, move |sheet, area| {
        let swatch = Area::new(area.left, area.top + 1.6, mm(5.0), 10.5);
        sign(press, sheet, swatch, which);
    });
    [drawn, Cell::small(text)]
}

fn axes(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let columns = vec![
        Column::new(Extent::Fit(mm(40.0))),
        Column::new(Extent::Share(1.0)),
    ];
    let mut rows = Vec::new();
    for axis in &press.report.axes {
        let name = Paragraph::new(&axis.label, Style::SMALL.strong());
        rows.push(Row::band(&name, words.continued));
        rows.extend(axis.sub_axes.iter().map(|sub_axis| {
            let meaning = Paragraph::new(&sub_axis.meaning, Style::TINY.ink(TEXT));
            Row::plain(vec![
                named(&sub_axis.code, &sub_axis.label),
                Cell::Text(vec![meaning.hyphenated()]),
            ])
        }));
    }
    let head = [words.sub_axis, words.meaning];
    flow.titled(
        words.axes,
        &Table::new(columns, rows).head(&head).padding(0.6),
    );
}

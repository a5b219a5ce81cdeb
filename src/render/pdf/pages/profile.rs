//! The dot plot of a department: where each side stands on each sub-axis.

use super::department::{FIRST_LINE, blocked, limiting, sub_axis};
use super::legend::{Sign, legend};
use super::scale::{self, at};
use crate::language::decimal;
use crate::model::{Level, Side};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::font::Face;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{LINE, TEXT, TRACK};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure, SubAxisStatus, SubAxisView};

const ROW: f32 = 2.0 * FIRST_LINE;

/// Draws the dot plot.
pub(super) fn profile(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let words = press.words;
    let noted = view.sub_axes.iter().any(|one| !one.note.is_empty());
    let notes = if noted { 1.0 } else { 0.35 };
    let columns = vec![
        Column::new(Extent::Fit(mm(50.0))),
        Column::new(Extent::Fixed(mm(9.0))).align(Align::Centre),
        Column::new(Extent::Fixed(mm(58.0))),
        Column::new(Extent::Fixed(mm(11.0))).align(Align::Centre),
        Column::new(Extent::Fixed(mm(19.0))),
        Column::new(Extent::Share(notes)),
    ];
    let rows = view.sub_axes.iter().map(|one| row(press, one, view));
    let mut table = Table::new(columns, rows.collect()).padding(1.4);
    let target = view.target;
    let mut head = Row::plain(vec![
        Cell::head(words.profile, Align::Left),
        Cell::head(words.level, Align::Centre),
        Cell::drawing(mm(6.5), Says::Words, move |sheet, area| {
            scale(press, sheet, area, target);
        }),
        Cell::head(words.blocked, Align::Centre),
        Cell::head(words.limiting, Align::Left),
        Cell::head(if noted { words.note } else { "" }, Align::Left),
    ]);
    head.link = None;
    table.head = Some(head);
    flow.gap(2.0);
    flow.table(&table);
    signs(flow);
}

fn row<'a>(press: &'a Press<'_>, view: &'a SubAxisView, of: &'a DepartmentView) -> Row<'a> {
    let blocker = of
        .blockers
        .iter()
        .find(|blocker| blocker.sub_axis == view.id);
    let target = of.target;
    let note = Style::TINY.face(Face::Italic);
    Row::plain(vec![
        sub_axis(&view.code, &view.label),
        Cell::drawing(
            ROW,
            press.spoken_level(view.joint.as_ref()),
            move |sheet, area| {
                level(press, sheet, area, view);
            },
        ),
        Cell::drawing(
            ROW,
            Says::Picture(described(press, view)),
            move |sheet, area| {
                plot(sheet, area, view, target);
            },
        ),
        blocked(press, blocker.map(|blocker| blocker.level)),
        limiting(press, view.limiting_side),
        Cell::Text(vec![Paragraph::new(&view.note, note).hyphenated()]),
    ])
}

/// Returns where both sides stand, and what they attest together, in words.
fn described(press: &Press<'_>, view: &SubAxisView) -> String {
    let words = press.words;
    let index = |figure: Option<&Figure>| {
        let index = figure.and_then(|figure| figure.index.ok());
        index.map_or("–".to_owned(), |index| {
            decimal(index, 1, press.report.language)
        })
    };
    let side = |side: Side| index(view.side(side).figure.as_ref());
    let shown = [
        (words.it, side(Side::It)),
        (words.business, side(Side::Business)),
        (words.joint, index(view.joint.as_ref())),
    ];
    shown
        .map(|(name, index)| format!("{name}\u{a0}{index}"))
        .join(", ")
}

fn level(press: &Press<'_>, sheet: &mut Sheet, area: Area, view: &SubAxisView) {
    let width = mm(7.0);
    let cell = Area::new(
        area.middle().0 - width / 2.0,
        area.top + 1.2,
        width,
        ROW - 2.4,
    );
    let face = match view.status {
        SubAxisStatus::Indicative => Face::Italic,
        SubAxisStatus::Assessed | SubAxisStatus::NotAssessed => Face::Semibold,
    };
    match &view.joint {
        Some(figure) => press.level_cell(sheet, cell, figure, Style::SMALL.face(face)),
        None => press.withheld_cell(sheet, cell, Style::SMALL),
    }
}

/// Draws the four digits of the scale, and the target above its own.
fn scale(press: &Press<'_>, sheet: &mut Sheet, area: Area, target: Option<Level>) {
    scale::digits(press, sheet, area);
    if let Some(target) = target {
        let x = at(area, f64::from(target.number()));
        symbols::target(sheet, (x, area.bottom() - 12.8), 5.0);
    }
}

/// Draws how far the departments reach, and a tick at their median.
fn range(sheet: &mut Sheet, area: Area, view: &SubAxisView) {
    let Some(range) = &view.range else { return };
    let y = area.top + FIRST_LINE;
    let (left, right) = (at(area, range.lowest), at(area, range.highest));
    sheet.fill(Area::new(left, y - 3.0, right - left, 6.0), TRACK);
    let median = at(area, range.median);
    let pen = Pen {
        ink: LINE,
        width: 0.8,
    };
    sheet.line((median, y - 3.0), (median, y + 3.0), pen);
}

/// Draws a line at each level, the target's in ink.
fn grid(sheet: &mut Sheet, area: Area, target: Option<Level>) {
    let others = Level::ALL
        .into_iter()
        .filter(|level| Some(*level) != target);
    scale::lines(sheet, area, others, scale::LIGHT);
    let pen = Pen {
        ink: TEXT,
        width: 0.7,
    };
    scale::lines(sheet, area, target.into_iter(), pen);
}

/// Draws both sides and what they attest together on one line.
fn plot(sheet: &mut Sheet, area: Area, view: &SubAxisView, target: Option<Level>) {
    let y = area.top + FIRST_LINE;
    range(sheet, area, view);
    grid(sheet, area, target);
    let place = |side: Side| {
        let figure = view.side(side).figure?;
        Some(at(area, figure.index.ok()?))
    };
    let (it, business) = (place(Side::It), place(Side::Business));
    if let (Some(it), Some(business)) = (it, business) {
        let pen = Pen {
            ink: LINE,
            width: 1.6,
        };
        sheet.line((it, y), (business, y), pen);
    }
    if let Some(index) = view.joint.and_then(|joint| joint.index.ok()) {
        let x = at(area, index);
        sheet.fill(Area::new(x - 1.0, y - 5.4, 2.0, 10.8), TEXT);
    }
    if let Some(x) = it {
        symbols::side(sheet, Side::It, (x, y), 2.8);
    }
    if let Some(x) = business {
        let close = it.is_some_and(|it| (it - x).abs() < 5.0);
        if close {
            symbols::open_diamond(sheet, (x, y), 3.2);
        } else {
            symbols::side(sheet, Side::Business, (x, y), 2.8);
        }
    }
}

fn signs(flow: &mut Flow<'_>) {
    let words = flow.press.words;
    flow.gap(4.0);
    let signs = [
        (Sign::Side(Side::It), words.it),
        (Sign::Side(Side::Business), words.business),
        (Sign::Joint, words.joint),
        (Sign::Range, words.legend_range),
        (Sign::Target, words.target),
        (Sign::Reached, words.legend_reached),
        (Sign::Withheld, words.legend_withheld),
    ];
    legend(flow, &signs);
}

//! The figures of every chart as tables, for who does not see the charts or wants to check them.

use std::ops::Range;

use crate::language::decimal;
use crate::model::Side;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure, LoadView, Missing, SubAxisView};

/// How many columns of figures stand side by side.
const WIDEST: usize = 13;
/// The decimals of an index.
const DECIMALS: usize = 2;

/// Writes the tables.
pub(in crate::render::pdf) fn data(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::Data);
    let press = flow.press;
    let words = press.words;
    flow.title(words.method, words.data);
    let width = flow.frame.width;
    flow.text(&Paragraph::new(words.data_read, Style::SMALL), 0.0, width);
    flow.text(
        &Paragraph::new(&press.report.legend, Style::SMALL),
        0.0,
        width,
    );
    axes(flow);
    sub_axes(flow);
    ranges(flow);
    loads(flow);
}

/// One line of a table: what it is about, and its cells, each with one figure or several.
type Line = (String, Vec<Vec<String>>);

/// Levels and indices of the axes, of the whole and of each side.
fn axes(flow: &mut Flow<'_>) {
    let press = flow.press;
    let report = press.report;
    let names = report.axes.iter().map(|axis| axis.label.as_str());
    let words = press.words;
    let whole = [words.overall, words.target, words.it, words.business];
    let heads: Vec<&str> = names.chain(whole).collect();
    let lines = report.departments.iter().map(|view| {
        let axes = (0..report.axes.len()).map(|place| {
            let figure = view.axes.get(place).and_then(Option::as_ref);
            standing(press, figure)
        });
        let target = view.target.map_or_else(nothing, |level| level.to_string());
        let whole = [
            standing(press, view.joint.as_ref()),
            target,
            standing(press, view.it.as_ref()),
            standing(press, view.business.as_ref()),
        ];
        let cells = axes.chain(whole).map(|figure| vec![figure]);
        (view.name.clone(), cells.collect())
    });
    let lines: Vec<Line> = lines.collect();
    matrix(flow, words.data_axes, &heads, &lines);
}

/// The indices of each sub-axis of each department: together, IT and business, one below the other.
fn sub_axes(flow: &mut Flow<'_>) {
    let press = flow.press;
    let shown = |one: &SubAxisView| {
        let of = |side: Side| {
            let figure = one.side(side).figure.as_ref();
            index(press, figure, || one.side_mark(side))
        };
        let joint = index(press, one.joint.as_ref(), || one.mark());
        [joint, of(Side::It), of(Side::Business)]
    };
    let line = |view: &DepartmentView| {
        let figures = view.sub_axes.iter().map(|one| shown(one).to_vec());
        (view.name.clone(), figures.collect())
    };
    let lines: Vec<Line> = press.report.departments.iter().map(line).collect();
    matrix(flow, press.words.data_sub_axes, &codes(press), &lines);
}

/// The lowest, the median and the highest index of each sub-axis.
fn ranges(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let Some(first) = press.report.departments.first() else {
        return;
    };
    if first.sub_axes.iter().all(|one| one.range.is_none()) {
        return;
    }
    let line = |name: &str, of: fn(&crate::report::view::Range) -> f64| {
        let shown = first.sub_axes.iter().map(|one| {
            one.range.as_ref().map_or_else(nothing, |range| {
                decimal(of(range), DECIMALS, press.report.language)
            })
        });
        (name.to_owned(), shown.map(|figure| vec![figure]).collect())
    };
    let lines = [
        line(words.lowest, |range| range.lowest),
        line(words.median, |range| range.median),
        line(words.highest, |range| range.highest),
    ];
    matrix(flow, words.data_range, &codes(press), &lines);
}

/// The units of each role, half-month by half-month, a line from one review to the next.
fn loads(flow: &mut Flow<'_>) {
    let press = flow.press;
    let (calendar, loads) = (&press.report.calendar, press.report.loads.iter());
    let shared: Vec<&LoadView> = loads.filter(|load| load.department.is_none()).collect();
    if shared.is_empty() {
        return;
    }
    let words = press.words;
    let step = usize::try_from(calendar.review).unwrap_or(1).max(1);
    let lines = shared.iter().map(|load| load.units.len().div_ceil(step));
    let rows = (0..lines.max().unwrap_or(0)).map(|place| {
        let review = calendar.reviews.get(place).map_or("", String::as_str);
        let units = shared.iter().map(|load| {
            let units = load.units.chunks(step).nth(place).unwrap_or_default();
            let units: Vec<String> = units.iter().map(u32::to_string).collect();
            Cell::small(units.join(" "))
        });
        Row::plain([Cell::small(review)].into_iter().chain(units).collect())
    });
    let names: Vec<&str> = shared.iter().map(|load| load.name.as_str()).collect();
    let mut columns = vec![Column::new(Extent::Fit(mm(30.0)))];
    columns.extend(names.iter().map(|_| Column::new(Extent::Share(1.0))));
    let head: Vec<&str> = [words.from].into_iter().chain(names).collect();
    let table = Table::new(columns, rows.collect()).head(&head).padding(1.2);
    flow.titled(words.data_load, &table);
    flow.gap(4.0);
    let width = flow.frame.width;
    for load in &shared {
        flow.text(&Paragraph::new(&load.text, Style::SMALL), 0.0, width);
    }
}

fn codes<'p>(press: &'p Press<'_>) -> Vec<&'p str> {
    let sub_axes = press.report.axes.iter().flat_map(|axis| &axis.sub_axes);
    sub_axes.map(|one| one.code.as_str()).collect()
}

fn nothing() -> String {
    Missing::Unknown.mark().to_owned()
}

/// Returns an index, or the mark of what stands in its place.
fn index(press: &Press<'_>, figure: Option<&Figure>, mark: impl Fn() -> String) -> String {
    match figure.map(|figure| figure.index) {
        Some(Ok(index)) => decimal(index, DECIMALS, press.report.language),
        Some(Err(reason)) => Missing::from(reason).mark().to_owned(),
        None => mark(),
    }
}

/// Returns a level with its mark and the index beside it.
fn standing(press: &Press<'_>, figure: Option<&Figure>) -> String {
    figure.map_or_else(nothing, |figure| match figure.index {
        Ok(index) => {
            let index = decimal(index, DECIMALS, press.report.language);
            format!("{} ({index})", figure.mark())
        }
        Err(_) => figure.mark(),
    })
}

/// Writes departments by columns of figures, in several tables where there are too many.
fn matrix(flow: &mut Flow<'_>, title: &str, heads: &[&str], lines: &[Line]) {
    let words = flow.press.words;
    let count = heads.len().div_ceil(WIDEST).max(1);
    let most = heads.len().div_ceil(count).max(1);
    for part in 0..count {
        let places = part * most..heads.len().min((part + 1) * most);
        let table = part_of(words.department, heads, lines, &places);
        if part == 0 {
            flow.titled(title, &table);
        } else {
            flow.gap(8.0);
            flow.table(&table);
        }
    }
}

fn part_of<'a>(first: &str, heads: &[&str], lines: &[Line], places: &Range<usize>) -> Table<'a> {
    let figure = Column::new(Extent::Fit(mm(21.0))).align(Align::Right);
    let mut columns = vec![Column::new(Extent::Share(1.0))];
    columns.extend(places.clone().map(|_| figure));
    let rows = lines.iter().map(|(name, figures)| {
        let figures = figures.get(places.clone()).unwrap_or_default().iter();
        let figures =
            figures.map(|cell| Cell::Text(cell.iter().map(|text| figure_line(text)).collect()));
        Row::plain([Cell::small(name)].into_iter().chain(figures).collect())
    });
    let shown = heads.get(places.clone()).unwrap_or_default();
    let head: Vec<&str> = [first].into_iter().chain(shown.iter().copied()).collect();
    Table::new(columns, rows.collect())
        .head(&head)
        .padding(1.2)
        .gutter(5.0)
}

fn figure_line(text: &str) -> Paragraph {
    Paragraph::new(text, Style::TINY).align(Align::Right)
}

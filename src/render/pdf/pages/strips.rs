//! One small strip an axis: the level reached, and the target above it.

use crate::model::Level;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{LINE, QUIET};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure};

const HEIGHT: f32 = mm(13.5);
const BAR: f32 = mm(4.4);
const IN_A_ROW: usize = 4;

/// Draws the strips, four in a row.
pub(super) fn strips(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    flow.gap(7.0);
    let axes = &press.report.axes;
    let gutter = mm(5.0);
    let columns = IN_A_ROW.min(axes.len()).max(1) as f32;
    let width = (flow.frame.width - gutter * (columns - 1.0)) / columns;
    let figures: Vec<Option<&Figure>> = (0..axes.len())
        .map(|place| view.axes.get(place).and_then(Option::as_ref))
        .collect();
    for (axes, figures) in axes.chunks(IN_A_ROW).zip(figures.chunks(IN_A_ROW)) {
        let area = flow.take(HEIGHT);
        let mut left = area.left;
        for (axis, figure) in axes.iter().zip(figures) {
            let cell = Area::new(left, area.top, width, HEIGHT);
            let name = Paragraph::new(&axis.label, Style::SMALL.strong()).most(1);
            flow.say(&[name], width, (cell.left, cell.top));
            flow.figure(described(press, *figure, view.target), |flow| {
                strip(press, flow.sheet(), cell, (*figure, view.target));
            });
            left += width + gutter;
        }
    }
}

/// Returns what a strip shows, in words.
fn described(press: &Press<'_>, figure: Option<&Figure>, target: Option<Level>) -> String {
    let words = press.words;
    let reached = figure.map_or_else(|| words.legend_withheld.to_owned(), Figure::mark);
    let reached = format!("{}{} {reached}", words.level, words.colon);
    match target {
        Some(target) => format!("{reached}, {}{} {target}", words.target, words.colon),
        None => reached,
    }
}

/// Draws four cells, filled up to the level reached.
fn strip(
    press: &Press<'_>,
    sheet: &mut Sheet,
    area: Area,
    shown: (Option<&Figure>, Option<Level>),
) {
    let (figure, target) = shown;
    let top = area.top + mm(6.6);
    let width = area.width / 4.0;
    for (level, place) in Level::ALL.into_iter().zip([0.0, 1.0, 2.0, 3.0]) {
        let cell = Area::new(area.left + place * width, top, width - 1.2, BAR);
        let reached = figure.is_some_and(|figure| level <= figure.reached);
        let top_level = figure.filter(|figure| figure.reached == level);
        let style = match (top_level, reached) {
            (Some(_), _) => Style::TINY.strong().ink(press.look.palette.on_fill(level)),
            (None, true) => Style::TINY.ink(press.look.palette.on_fill(level)),
            (None, false) => Style::TINY.ink(QUIET),
        };
        if reached {
            sheet.fill(cell, press.look.palette.fill(level));
        }
        if top_level.is_some_and(|figure| figure.stable < figure.reached) {
            symbols::open_corner(sheet, cell, BAR * 0.42);
        }
        if figure.is_none() {
            symbols::hatching(sheet, cell);
        } else {
            press.label(sheet, cell, &level.to_string(), (style, Align::Centre));
        }
        let pen = Pen {
            ink: LINE,
            width: 0.5,
        };
        sheet.outline(cell.inset(0.25), pen);
        if target == Some(level) {
            symbols::target(sheet, (cell.middle().0, top - 1.0), 5.0);
        }
    }
}

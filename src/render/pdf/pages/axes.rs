//! Where a department stands on each axis: a strip of four cells, and the same as a radar.

use super::radar::{RADAR, is_drawn, radar};
use crate::language::decimal;
use crate::model::Level;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{LINE, QUIET};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::structure::Role;
use crate::render::pdf::symbols;
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure, Missing};

const ROW: f32 = mm(9.6);
const BAR: f32 = mm(5.0);
const NAMES: f32 = mm(34.0);
/// The figure behind each strip.
const INDEX: f32 = mm(11.0);

/// Draws a strip an axis, the radar beside them.
pub(super) fn axes(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let axes = &press.report.axes;
    let has_radar = is_drawn(press, view);
    let rows = ROW * axes.len() as f32;
    let height = if has_radar { RADAR.1.max(rows) } else { rows };
    flow.section(press.words.by_axis, height.min(flow.frame.height / 2.0));
    let (page, top) = (flow.sheets.len(), flow.cursor);
    let whole = flow.frame.width - if has_radar { RADAR.0 + mm(6.0) } else { 0.0 };
    let head = Area::new(flow.frame.left, top - 2.0, whole, 10.0);
    let look = (Style::TINY, Align::Right);
    flow.decorate(|flow| press.label(flow.sheet(), head, press.words.index, look));
    if has_radar {
        let area = Area::new(flow.frame.right() - RADAR.0, top, RADAR.0, RADAR.1);
        radar(flow, area, view);
        flow.cursor += ((RADAR.1 - rows) / 2.0).max(0.0);
    }
    for (place, axis) in axes.iter().enumerate() {
        let figure = view.axes.get(place).and_then(Option::as_ref);
        let area = flow.take(ROW);
        let row = Area::new(area.left, area.top, whole, ROW);
        name(flow, row, &axis.label);
        flow.figure(described(press, figure, view.target), |flow| {
            let cells = Area::new(
                row.left + NAMES,
                row.top,
                row.width - NAMES - INDEX,
                row.height,
            );
            strip(press, flow.sheet(), cells, (figure, view.target));
            index(press, flow.sheet(), row, figure);
        });
    }
    if flow.sheets.len() == page {
        flow.cursor = flow.cursor.max(top + height);
    }
}

fn name(flow: &mut Flow<'_>, row: Area, label: &str) {
    let name = Paragraph::new(label, Style::SMALL.strong())
        .narrow()
        .most(2);
    let block = flow.press.set(&[name], NAMES - 6.0);
    let top = middle(row) - block.height() / 2.0;
    flow.mark(Role::Paragraph, |sheet| block.draw(sheet, row.left, top));
}

/// Returns the height at which the middle of a strip stands, below the room for the target.
fn middle(row: Area) -> f32 {
    row.bottom() - 2.0 - BAR / 2.0
}

/// Writes the index behind the strip, or the mark of why it is not shown.
fn index(press: &Press<'_>, sheet: &mut Sheet, row: Area, figure: Option<&Figure>) {
    if let Some(figure) = figure {
        let index = match figure.index {
            Ok(index) => decimal(index, 1, press.report.language),
            Err(reason) => Missing::from(reason).mark().to_owned(),
        };
        let cell = Area::new(row.right() - INDEX, middle(row) - 6.0, INDEX, 12.0);
        press.label(sheet, cell, &index, (Style::SMALL, Align::Right));
    }
}

/// Returns what a strip shows, in words.
fn described(press: &Press<'_>, figure: Option<&Figure>, target: Option<Level>) -> String {
    let words = press.words;
    let reached = figure.map_or_else(|| words.legend_withheld.to_owned(), Figure::mark);
    let mut said = vec![format!("{}{} {reached}", words.level, words.colon)];
    if let Some(index) = figure.and_then(|figure| figure.index.ok()) {
        let index = decimal(index, 1, press.report.language);
        said.push(format!("{}\u{a0}{index}", words.index));
    }
    if let Some(target) = target {
        said.push(format!("{}{} {target}", words.target, words.colon));
    }
    said.join(", ")
}

/// Draws four cells, filled up to the level reached.
fn strip(
    press: &Press<'_>,
    sheet: &mut Sheet,
    area: Area,
    (figure, target): (Option<&Figure>, Option<Level>),
) {
    let top = middle(area) - BAR / 2.0;
    let width = area.width / 4.0;
    for (level, place) in Level::ALL.into_iter().zip([0.0, 1.0, 2.0, 3.0]) {
        let cell = Area::new(area.left + place * width, top, width - 1.2, BAR);
        let reached = figure.is_some_and(|figure| level <= figure.reached);
        let top_level = figure.filter(|figure| figure.reached == level);
        let ink = press.look.palette.on_fill(level);
        let style = match (top_level, reached) {
            (Some(_), _) => Style::TINY.strong().ink(ink),
            (None, true) => Style::TINY.ink(ink),
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

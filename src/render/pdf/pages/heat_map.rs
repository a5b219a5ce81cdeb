//! Departments by sub-axes: the reached level in each cell, the digit printed.

use std::ops::Range;

use super::legend::{Sign, legend};
use crate::model::Level;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::font::Face;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::{HAIR, LINE, QUIET, TEXT};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Mark, Pen, Sheet};
use crate::render::pdf::structure::{Role, Voice};
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure, SubAxisStatus};

/// The names of the departments.
const NAMES: f32 = mm(44.0);
/// The pages of the departments.
const PAGES: f32 = mm(7.0);
/// The department's own level, and its target.
const OVERALL: f32 = mm(13.0);
const ROW: f32 = mm(7.4);
const HEAD: f32 = mm(12.5);
/// How many departments stand on a page at most; the legend fits below the last ones.
const ON_A_PAGE: usize = 25;
const WIDEST: f32 = mm(9.0);
const NARROWEST: f32 = mm(5.4);
/// The white between cells.
const WHITE: f32 = mm(0.4);

/// Draws the heat map, in several tables when there are more sub-axes than a page is wide.
pub(in crate::render::pdf) fn heat_map(flow: &mut Flow<'_>) {
    flow.page(Format::Portrait);
    flow.anchor(Anchor::HeatMap);
    let press = flow.press;
    flow.title(press.words.heat_map, press.words.heat_title);
    let panels = panels(press, flow.frame.width - NAMES - PAGES - 2.0 * OVERALL);
    let order = order(press);
    let map = &press.report.heat_map;
    let width = flow.frame.width;
    flow.text(
        &Paragraph::new(&map.order_text, Style::SMALL.ink(QUIET)),
        0.0,
        width,
    );
    flow.gap(5.0);
    for (place, panel) in panels.iter().enumerate() {
        if place > 0 {
            flow.gap(mm(8.0));
            flow.ensure(HEAD + 2.0 * ROW);
        }
        flow.within(Role::Table, |flow| {
            flow.within(Role::Row, |flow| head(flow, panel));
            for (line, (department, view)) in order.iter().enumerate() {
                // The medians do not stand alone on a page.
                let last = line + 1 == order.len();
                let needed = if last { 2.0 * ROW + 4.0 } else { ROW };
                let is_full = line > 0 && line.is_multiple_of(ON_A_PAGE);
                if is_full || flow.room() < needed {
                    flow.turn();
                    flow.decorate(|flow| head(flow, panel));
                }
                flow.within(Role::Row, |flow| row(flow, panel, *department, view));
            }
            if order.len() > 1 {
                flow.within(Role::Row, |flow| medians(flow, panel));
            }
        });
    }
    flow.gap(10.0);
    signs(flow);
    flow.gap(4.0);
    if order.len() > 1 {
        flow.text(
            &Paragraph::new(&map.median_text, Style::SMALL.ink(QUIET)),
            0.0,
            width,
        );
    }
}

/// Returns the departments in the order of the rows, each with its place in the report.
fn order<'a>(press: &Press<'a>) -> Vec<(usize, &'a DepartmentView)> {
    let order = press.report.heat_map.order.iter();
    let rows = order.filter_map(|place| Some((*place, press.report.departments.get(*place)?)));
    rows.collect()
}

/// Writes the median of each column.
fn medians(flow: &mut Flow<'_>, panel: &Panel) {
    let press = flow.press;
    let map = &press.report.heat_map;
    let mut area = flow.take(ROW + 4.0);
    area.top += 4.0;
    area.height = ROW;
    let name = Area::new(area.left, area.top, NAMES, ROW);
    let look = (Style::SMALL.strong(), Align::Left);
    let word = press.words.median;
    flow.mark(Role::RowHead, |sheet| press.label(sheet, name, word, look));
    flow.mark(Role::Cell, |_| ());
    let digit = |level: Option<Level>| level.map_or("–".to_owned(), |level| level.to_string());
    let look = (Style::BODY.strong().ink(QUIET), Align::Centre);
    for place in panel.places.clone() {
        let cell = Area::new(
            area.left + panel.left(place),
            area.top,
            panel.cell - WHITE,
            ROW,
        );
        let median = digit(map.medians.get(place).copied().flatten());
        flow.mark(Role::Cell, |sheet| press.label(sheet, cell, &median, look));
    }
    if panel.last {
        let cell = Area::new(area.left + panel.right(), area.top, OVERALL, ROW);
        let median = digit(map.overall);
        flow.mark(Role::Cell, |sheet| press.label(sheet, cell, &median, look));
        flow.mark(Role::Cell, |_| ());
    }
    let pen = Pen {
        ink: QUIET,
        width: 0.75,
    };
    let y = area.top - 2.0;
    flow.sheet().line((area.left, y), (area.right(), y), pen);
}

/// The sub-axes that stand side by side, and how wide each of their cells is.
struct Panel {
    places: Range<usize>,
    cell: f32,
    last: bool,
}

impl Panel {
    /// Returns the left edge of a sub-axis from the left edge of the table.
    fn left(&self, place: usize) -> f32 {
        NAMES + PAGES + place.saturating_sub(self.places.start) as f32 * self.cell
    }

    /// Returns where the cells end.
    fn right(&self) -> f32 {
        self.left(self.places.end)
    }
}

fn panels(press: &Press<'_>, room: f32) -> Vec<Panel> {
    let sub_axes: usize = press
        .report
        .axes
        .iter()
        .map(|axis| axis.sub_axes.len())
        .sum();
    let mut most = sub_axes.max(1);
    while most > 1 && room / (most as f32) < NARROWEST {
        most -= 1;
    }
    let count = sub_axes.div_ceil(most).max(1);
    let most = sub_axes.div_ceil(count).max(1);
    let cell = (room / most as f32).min(WIDEST);
    let starts = (0..count).map(|panel| panel * most);
    starts
        .map(|start| {
            let end = (start + most).min(sub_axes);
            Panel {
                places: start..end,
                cell,
                last: end == sub_axes,
            }
        })
        .collect()
}

/// Draws the names of the axes over the codes of their sub-axes.
fn head(flow: &mut Flow<'_>, panel: &Panel) {
    let press = flow.press;
    let area = flow.take(HEAD);
    flow.mark(Role::ColumnHead, |_| ());
    let pages = Area::new(area.left, area.top + mm(7.6), NAMES + PAGES - 5.0, mm(4.2));
    let look = (Style::TINY, Align::Right);
    let word = press.words.page_short;
    flow.mark(Role::ColumnHead, |sheet| {
        press.label(sheet, pages, word, look);
    });
    let mut place = 0;
    for axis in &press.report.axes {
        let own = place..place + axis.sub_axes.len();
        let shown = own.start.max(panel.places.start)..own.end.min(panel.places.end);
        if !shown.is_empty() {
            let left = area.left + panel.left(shown.start);
            let right = area.left + panel.left(shown.end) - WHITE;
            let style = Style::TINY.strong();
            let name = Paragraph::new(&axis.label, style).narrow().most(2);
            let block = press.set(&[name], right - left);
            let y = area.top + mm(7.2);
            let pen = Pen {
                ink: QUIET,
                width: 0.75,
            };
            let sheet = flow.sheet();
            // The heads of the columns below name the axis when they are read.
            sheet.decorate(|sheet| {
                block.draw(sheet, left, y - block.height() - 1.5);
                sheet.line((left, y), (right, y), pen);
            });
        }
        for (sub_axis, place) in axis.sub_axes.iter().zip(own.clone()) {
            if panel.places.contains(&place) {
                let left = area.left + panel.left(place);
                let cell = Area::new(left, area.top + mm(7.6), panel.cell - WHITE, mm(4.2));
                let says = format!("{} {}, {}", sub_axis.code, sub_axis.label, axis.label);
                flow.voiced(Role::ColumnHead, Voice::Instead(says), |flow| {
                    code(press, flow.sheet(), cell, &sub_axis.code);
                });
            }
        }
        place = own.end;
    }
    if panel.last {
        let words = [press.words.overall, press.words.target];
        for (word, place) in words.into_iter().zip([0.0, 1.0]) {
            let left = area.left + panel.right() + place * OVERALL;
            let cell = Area::new(left + 1.0, area.top + mm(7.6), OVERALL - 2.0, mm(4.2));
            flow.mark(Role::ColumnHead, |sheet| code(press, sheet, cell, word));
        }
    }
}

fn code(press: &Press<'_>, sheet: &mut Sheet, area: Area, text: &str) {
    let paragraph = Paragraph::new(text, Style::TINY)
        .align(Align::Centre)
        .most(1);
    let block = press.set(&[paragraph], area.width);
    block.draw(sheet, area.left, area.top);
}

fn row(flow: &mut Flow<'_>, panel: &Panel, department: usize, view: &DepartmentView) {
    let press = flow.press;
    let area = flow.take(ROW);
    name(flow, area, (department, view));
    for place in panel.places.clone() {
        let left = area.left + panel.left(place);
        let cell = Area::new(left, area.top, panel.cell - WHITE, ROW - WHITE);
        let sub_axis = view.sub_axes.get(place);
        let figure = sub_axis.and_then(|sub_axis| sub_axis.joint.as_ref());
        let style = match sub_axis.map(|sub_axis| sub_axis.status) {
            Some(SubAxisStatus::Indicative) => Style::BODY.face(Face::Italic),
            _ => Style::BODY.strong(),
        };
        level(flow, cell, (figure, style));
    }
    if panel.last {
        let left = area.left + panel.right();
        let cell = Area::new(left + mm(2.0), area.top, OVERALL - mm(3.5), ROW - WHITE);
        level(flow, cell, (view.joint.as_ref(), Style::BODY.strong()));
        let pen = Pen {
            ink: QUIET,
            width: 0.9,
        };
        flow.sheet().outline(cell.inset(0.45), pen);
        let target = view
            .target
            .map_or("–".to_owned(), |target| target.to_string());
        let cell = Area::new(left + OVERALL, area.top, OVERALL, ROW - WHITE);
        let look = (Style::BODY.ink(QUIET), Align::Centre);
        flow.mark(Role::Cell, |sheet| press.label(sheet, cell, &target, look));
    }
    let y = area.bottom() - WHITE / 2.0;
    let pen = Pen {
        ink: HAIR,
        width: 0.3,
    };
    let end = area.left + NAMES + PAGES - 3.0;
    flow.sheet().line((area.left, y), (end, y), pen);
}

/// Writes the name of a department and the number of its page; the row leads there.
fn name(flow: &mut Flow<'_>, area: Area, (department, view): (usize, &DepartmentView)) {
    let press = flow.press;
    let name = Paragraph::new(&view.name, Style::SMALL.sized(8.0, 9.2))
        .hyphenated()
        .most(2);
    let block = press.set(&[name], NAMES - 6.0);
    let anchor = Anchor::Department(department);
    flow.within(Role::RowHead, |flow| {
        flow.mark(Role::Link, |sheet| {
            block.draw(sheet, area.left, area.top + (ROW - block.height()) / 2.0);
            sheet.link(area, anchor);
        });
    });
    let mut number = press.run("", Style::TINY);
    number.left = area.left + NAMES + PAGES - 5.0;
    number.baseline = area.middle().1 + 0.33 * Style::TINY.size;
    flow.mark(Role::Cell, |sheet| {
        sheet.push(Mark::PageNumber(number, anchor));
    });
}

fn level(flow: &mut Flow<'_>, cell: Area, (figure, style): (Option<&Figure>, Style)) {
    let press = flow.press;
    let voice = match press.spoken_level(figure) {
        Says::Instead(text) => Voice::Instead(text),
        Says::Nothing | Says::Words | Says::Picture(_) => Voice::Own,
    };
    flow.voiced(Role::Cell, voice, |flow| match figure {
        Some(figure) => {
            press.level_cell(flow.sheet(), cell, figure, style);
            if figure.reached == Level::One {
                let pen = Pen {
                    ink: LINE,
                    width: 0.25,
                };
                flow.sheet().outline(cell.inset(0.12), pen);
            }
        }
        None => press.withheld_cell(flow.sheet(), cell, style),
    });
}

fn signs(flow: &mut Flow<'_>) {
    let press = flow.press;
    let words = press.words;
    let labels = press.report.levels.iter();
    let levels: Vec<(Sign, &str)> = labels
        .map(|legend| (Sign::Level(legend.level), legend.label.as_str()))
        .collect();
    let signs = [
        (Sign::Stable, words.legend_stable),
        (Sign::Reached, words.legend_reached),
        (Sign::Indicative, words.legend_indicative),
        (Sign::Withheld, words.legend_withheld),
    ];
    legend(flow, &levels);
    flow.gap(1.0);
    legend(flow, &signs);
    flow.gap(5.0);
    key(flow);
}

/// Writes what the codes stand for, an axis a line.
fn key(flow: &mut Flow<'_>) {
    let axes = flow.press.report.axes.iter();
    let rows = axes.map(|axis| {
        let name = Paragraph::new(&axis.label, Style::TINY.strong().ink(TEXT));
        let mut codes = Paragraph::new("", Style::TINY);
        for (place, sub_axis) in axis.sub_axes.iter().enumerate() {
            let last = place + 1 == axis.sub_axes.len();
            let label = format!("{}{}", sub_axis.label, if last { "" } else { "," });
            codes = codes.and(&sub_axis.code, Style::TINY.strong());
            codes = codes.and(label, Style::TINY);
        }
        Row::plain(vec![Cell::Text(vec![name]), Cell::Text(vec![codes])])
    });
    let columns = [Extent::Fit(mm(44.0)), Extent::Share(1.0)].map(Column::new);
    let table = Table::new(columns.to_vec(), rows.collect());
    flow.table(&table.bare().padding(1.2));
}

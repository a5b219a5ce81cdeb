//! The way of one department on the calendar: its actions by axis, and its gates.

use super::legend::{Sign, legend_of_stages};
use super::timeline::Timeline;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::{DEEP, LINE, TEXT};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DatedAction, DepartmentView, RoadView, Roadmap};

const ROW: f32 = mm(4.6);
const BAR: f32 = mm(3.0);
/// The line of a gate.
const GATE: Pen = Pen {
    ink: TEXT,
    width: 0.7,
};

/// Writes the chart of a department's actions; nothing without a road.
pub(super) fn road(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let (Some(road), Some(map)) = (&view.road, &press.report.roadmap) else {
        return;
    };
    if road.actions.is_empty() {
        return;
    }
    flow.page(Format::Landscape);
    let title = format!("{} – {}", view.name, road.title);
    flow.title(press.words.roadmap, &title);
    flow.table(&actions(press, road, map));
    flow.gap(4.0);
    signs(flow);
}

fn signs(flow: &mut Flow<'_>) {
    let words = flow.press.words;
    let signs = [
        (Sign::Gate, words.gate),
        (Sign::QuickWin, words.quick_win),
        (Sign::Early, words.early),
        (Sign::Withheld, words.frozen),
    ];
    legend_of_stages(flow, &signs);
}

fn actions<'a>(press: &'a Press<'_>, road: &'a RoadView, map: &'a Roadmap) -> Table<'a> {
    let words = press.words;
    let columns = vec![
        Column::new(Extent::Fit(mm(16.0))),
        Column::new(Extent::Fixed(mm(72.0))),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Fit(mm(44.0))),
    ];
    let mut rows = Vec::new();
    for axis in &press.report.axes {
        let of_axis = |dated: &&DatedAction| {
            let own = &dated.action.sub_axis_id;
            axis.sub_axes.iter().any(|sub_axis| sub_axis.id == *own)
        };
        let dated: Vec<&DatedAction> = road.actions.iter().filter(of_axis).collect();
        if dated.is_empty() {
            continue;
        }
        let name = Paragraph::new(&axis.label, Style::SMALL.strong());
        rows.push(Row::band(&name, words.continued));
        rows.extend(dated.into_iter().map(|one| row(press, one, (road, map))));
    }
    let mut table = Table::new(columns, rows).padding(1.0);
    table.head = Some(Row::plain(vec![
        Cell::head(words.id, Align::Left),
        Cell::head(words.action, Align::Left),
        Cell::drawing(mm(16.0), Says::Words, move |sheet, area| {
            let line = Timeline::of(map, area);
            line.scale(press, sheet, map);
            gates(press, sheet, (line, area), road);
        }),
        Cell::head(words.runs, Align::Left),
    ]));
    table
}

fn row<'a>(
    press: &'a Press<'_>,
    dated: &'a DatedAction,
    (road, map): (&'a RoadView, &'a Roadmap),
) -> Row<'a> {
    // What the signs of the chart say is said in words too, for who does not see it.
    let words = press.words;
    let signs = [
        dated.action.quick_win.then_some(words.quick_win),
        dated.anticipated.then_some(words.early),
    ];
    let signs: Vec<&str> = signs.into_iter().flatten().collect();
    Row::plain(vec![
        Cell::short(&dated.action.id),
        Cell::Text(vec![
            Paragraph::new(&dated.action.title, Style::SMALL)
                .and(signs.join(", "), Style::TINY)
                .hyphenated()
                .most(2),
        ]),
        Cell::drawing(ROW, Says::Nothing, move |sheet, area| {
            bars(press, sheet, area, (dated, road, map));
        }),
        Cell::small(&dated.period),
    ])
}

/// Draws the gates at the foot of the head: their lines run down through the rows.
fn gates(press: &Press<'_>, sheet: &mut Sheet, (line, area): (Timeline, Area), road: &RoadView) {
    for gate in &road.gates {
        let centre = (line.at(gate.at.tick), area.bottom() - 7.0);
        symbols::gate(sheet, centre, 6.5);
        let cell = Area::new(centre.0 - 6.0, centre.1 - 5.0, 12.0, 10.0);
        let look = (Style::TINY.strong().ink(DEEP), Align::Centre);
        press.label(sheet, cell, &gate.level.to_string(), look);
    }
}

/// Draws the slices of an action, a tick for a quick win, and the gates that cross its row.
fn bars(
    press: &Press<'_>,
    sheet: &mut Sheet,
    area: Area,
    (dated, road, map): (&DatedAction, &RoadView, &Roadmap),
) {
    let line = Timeline::of(map, area);
    line.grid(sheet, map);
    line.frozen(sheet, &press.report.calendar.frozen);
    for gate in &road.gates {
        let x = line.at(gate.at.tick);
        sheet.line((x, area.top), (x, area.bottom()), GATE);
    }
    let bar = Area::new(area.left, area.middle().1 - BAR / 2.0, area.width, BAR);
    let ink = press.look.palette.fill(dated.to);
    for slice in &dated.slices {
        let span = line.span(bar, slice.start.tick, slice.end.tick);
        sheet.fill(span, ink);
        let pen = Pen {
            ink: LINE,
            width: 0.4,
        };
        sheet.outline(span, pen);
    }
    if let (true, Some(start)) = (dated.anticipated, dated.start()) {
        symbols::arrow(
            sheet,
            (line.at(start.tick) - 4.0, bar.middle().1),
            4.5,
            TEXT,
        );
    }
    if let (true, Some(end)) = (dated.action.quick_win, dated.end()) {
        symbols::tick(sheet, (line.at(end.tick) + 6.0, bar.middle().1), 5.0, DEEP);
    }
}

//! The way of all departments on one calendar: stages, gates, quick wins, and the load of the roles.

use std::collections::BTreeSet;

use super::legend::{Sign, legend, legend_of_stages};
use super::road::road;
use super::timeline::Timeline;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, Format, mm};
use crate::render::pdf::palette::{DEEP, LINE, QUIET, TRACK, WARNING};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Says, Table};
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{LoadStrip, RoadRow, Roadmap, StageSpan};

const ROW: f32 = mm(7.4);
const BAR: f32 = mm(4.2);
/// The names beside the chart and beside the strips below it, which share one calendar.
const NAMES: f32 = mm(50.0);
/// The height of a load strip.
const STRIP: f32 = mm(9.0);
/// Up to so many departments, each has its own chart of actions.
const FEW: usize = 3;

/// Writes the roadmap; nothing where nothing has a place on the calendar.
pub(in crate::render::pdf) fn roadmap(flow: &mut Flow<'_>) {
    let press = flow.press;
    let Some(map) = &press.report.roadmap else {
        return;
    };
    let words = press.words;
    flow.page(Format::Landscape);
    flow.anchor(Anchor::Roadmap);
    flow.title(words.roadmap, &map.headline.text);
    flow.table(&departments(press, map));
    flow.gap(4.0);
    signs(flow);
    loads(flow, map);
    gates(flow, map);
    if press.report.departments.len() <= FEW {
        for view in &press.report.departments {
            road(flow, view);
        }
    }
}

fn signs(flow: &mut Flow<'_>) {
    let words = flow.press.words;
    let signs = [
        (Sign::Gate, words.gate),
        (Sign::QuickWin, words.early_win),
        (Sign::Withheld, words.frozen),
    ];
    legend_of_stages(flow, &signs);
}

/// The departments, each with its way.
fn departments<'a>(press: &'a Press<'_>, map: &'a Roadmap) -> Table<'a> {
    let columns = vec![
        Column::new(Extent::Fixed(NAMES)),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = map.rows.iter().map(|one| {
        Row::plain(vec![
            Cell::small(&one.name),
            Cell::drawing(
                ROW,
                Says::Picture(described(press, one)),
                move |sheet, area| {
                    way(press, sheet, area, (map, one));
                },
            ),
        ])
    });
    let mut table = Table::new(columns, rows.collect()).padding(3.4);
    table.head = Some(head(press, map, press.words.department));
    table
}

/// Returns a head: what the lines are, and the calendar.
fn head<'a>(press: &'a Press<'_>, map: &'a Roadmap, name: &str) -> Row<'a> {
    Row::plain(vec![
        Cell::head(name, Align::Left),
        Cell::drawing(mm(11.0), Says::Words, move |sheet, area| {
            Timeline::of(map, area).scale(press, sheet, map);
        }),
    ])
}

/// Returns the way of a department, in words: its stages, its gates with their dates, and the quick
/// wins.
fn described(press: &Press<'_>, row: &RoadRow) -> String {
    let words = press.words;
    let stages = row.stages.iter();
    let stages = stages.map(|stage| format!("{} · {}", stage.level, stage.label));
    let gates = row.gates.iter();
    let gates = gates.map(|gate| format!("{}, {}", gate.name, gate.when));
    let wins = row.quick_wins.iter();
    let wins = wins.map(|win| format!("{}{} {}", words.early_win, words.colon, win.title));
    stages
        .chain(gates)
        .chain(wins)
        .collect::<Vec<_>>()
        .join(", ")
}

/// Draws stages as bars, gates as diamonds, quick wins as ticks.
fn way(press: &Press<'_>, sheet: &mut Sheet, area: Area, (map, row): (&Roadmap, &RoadRow)) {
    let line = Timeline::of(map, area);
    line.grid(sheet, map);
    line.frozen(sheet, &press.report.calendar.frozen);
    // Below the bars there is room for the ticks.
    let bar = Area::new(area.left, area.top + 3.0, area.width, BAR);
    for stage in &row.stages {
        draw_stage(press, sheet, line.span(bar, stage.from, stage.to), stage);
    }
    for quick_win in &row.quick_wins {
        let x = line.at(quick_win.tick);
        symbols::tick(sheet, (x, bar.bottom() + 3.2), 4.5, QUIET);
    }
    for gate in &row.gates {
        let centre = (line.at(gate.tick), bar.middle().1);
        symbols::gate(sheet, centre, 7.0);
        let cell = Area::new(centre.0 - 6.0, centre.1 - 5.0, 12.0, 10.0);
        let look = (Style::TINY.strong().ink(DEEP), Align::Centre);
        press.label(sheet, cell, &gate.level.to_string(), look);
    }
}

/// The room beside a gate: its diamond lies over both ends of the bars that meet there.
const GATE: f32 = 11.0;

fn draw_stage(press: &Press<'_>, sheet: &mut Sheet, cell: Area, stage: &StageSpan) {
    let palette = press.look.palette;
    sheet.fill(cell, palette.fill(stage.level));
    let text = format!("{} · {}", stage.level, stage.label);
    let style = Style::TINY.ink(palette.on_fill(stage.level));
    let room = cell.width - 2.0 * GATE;
    let text = if press.run(&text, style).width() <= room {
        text
    } else {
        stage.level.to_string()
    };
    if press.run(&text, style).width() <= room {
        let inner = Area::new(cell.left + GATE, cell.top, room, cell.height);
        press.label(sheet, inner, &text, (style, Align::Left));
    }
}

/// Draws how much of each shared role is taken.
fn loads(flow: &mut Flow<'_>, map: &Roadmap) {
    if map.loads.is_empty() {
        return;
    }
    let press = flow.press;
    flow.section(
        press.words.load,
        mm(14.0) + (STRIP + mm(3.0)) * map.loads.len() as f32,
    );
    let columns = vec![
        Column::new(Extent::Fixed(NAMES)),
        Column::new(Extent::Share(1.0)),
    ];
    let rows = map.loads.iter().map(|load| {
        Row::plain(vec![
            Cell::small(&load.text),
            Cell::drawing(
                STRIP,
                Says::Picture(load.text.clone()),
                move |sheet, area| {
                    strip(sheet, Timeline::of(map, area), area, load);
                },
            ),
        ])
    });
    let mut table = Table::new(columns, rows.collect()).padding(2.0);
    table.head = Some(head(press, map, press.words.role));
    flow.table(&table);
    let more = |units: &[u32]| {
        units
            .iter()
            .skip(map.ticks as usize)
            .any(|taken| *taken > 0)
    };
    let shared = press
        .report
        .loads
        .iter()
        .filter(|load| load.department.is_none());
    if shared.into_iter().any(|load| more(&load.units)) {
        let width = flow.frame.width;
        let cut = Paragraph::new(press.words.load_cut, Style::TINY);
        flow.text(&cut, 0.0, width);
    }
    if map.loads.iter().any(|load| !load.overloaded.is_empty()) {
        legend(flow, &[(Sign::Overload, press.words.overload)]);
    }
}

/// Draws a column for each half-month, up to what is offered; a cross stands above what is more.
fn strip(sheet: &mut Sheet, line: Timeline, area: Area, load: &LoadStrip) {
    let most = load.units.iter().copied().max().unwrap_or(0);
    let most = most.max(load.capacity).max(1);
    let inner = Area::new(area.left, area.top + 7.0, area.width, area.height - 8.0);
    sheet.fill(
        Area::new(inner.left, inner.top, inner.width, inner.height),
        TRACK,
    );
    for (tick, units) in (0_u32..).zip(&load.units) {
        if *units == 0 {
            continue;
        }
        let column = line.span(inner, tick, tick + 1);
        let height = inner.height * *units as f32 / most as f32;
        let column = Area::new(column.left, inner.bottom() - height, column.width, height);
        sheet.fill(column, DEEP);
        if load.overloaded.contains(&tick) {
            symbols::cross(sheet, (column.middle().0, inner.top - 3.5), 4.0, WARNING);
        }
    }
    let y = inner.bottom() - inner.height * load.capacity as f32 / most as f32;
    let pen = Pen {
        ink: LINE,
        width: 0.6,
    };
    sheet.line((inner.left, y), (inner.right(), y), pen);
}

/// Names every gate, the first due first: on which conditions it is passed, and what is reached then.
fn gates(flow: &mut Flow<'_>, map: &Roadmap) {
    let press = flow.press;
    let words = press.words;
    flow.section(words.gates, mm(30.0));
    let width = flow.frame.width;
    let all = map.rows.iter().flat_map(|row| &row.gates);
    let criteria: BTreeSet<(&str, &str)> = all
        .map(|gate| (gate.name.as_str(), gate.criteria.as_str()))
        .collect();
    for (name, criteria) in criteria {
        let name = Paragraph::new(format!("{name}{}", words.colon), Style::SMALL.strong());
        flow.text(&name.and(criteria, Style::SMALL), 0.0, width);
    }
    flow.gap(4.0);
    let columns = vec![
        Column::new(Extent::Fit(mm(34.0))),
        Column::new(Extent::Share(1.4)),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Share(0.8)),
    ];
    let gates = map.rows.iter();
    let gates = gates.flat_map(|row| row.gates.iter().map(|gate| (row.name.as_str(), gate)));
    let mut gates: Vec<_> = gates.collect();
    gates.sort_by_key(|(_, gate)| gate.tick);
    let rows = gates.into_iter().map(|(name, gate)| {
        Row::plain(vec![
            Cell::short(&gate.when),
            Cell::small(name),
            Cell::strong(&gate.name),
            Cell::small(&gate.projected),
        ])
    });
    let head = [words.due, words.department, words.gate, words.projected];
    flow.table(&Table::new(columns, rows.collect()).head(&head).padding(1.2));
}

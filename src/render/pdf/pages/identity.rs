//! The band under a department's title: its level, its target, its two sides.

use crate::language::decimal;
use crate::model::Side;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{QUIET, TEXT, TINT};
use crate::render::pdf::press::Press;
use crate::render::pdf::structure::Role;
use crate::render::pdf::symbols;
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure};

const HEIGHT: f32 = mm(17.5);
const CELL: f32 = mm(11.0);
const INSET: f32 = mm(3.0);

/// Draws the band.
pub(super) fn identity(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let words = press.words;
    let area = flow.take(HEIGHT);
    flow.sheet().fill(area, TINT);
    let column = |from: f32, width: f32| {
        let inner = area.inset(INSET);
        Area::new(area.left + mm(from), inner.top, mm(width), inner.height)
    };
    standing(flow, column(3.0, 52.0), view);
    let target = view
        .target
        .map_or("–".to_owned(), |level| level.to_string());
    let cell = column(59.0, 18.0);
    fact(flow, cell, (words.target, &[&target]));
    if view.target.is_some() {
        symbols::target(flow.sheet(), (cell.left + 15.0, cell.top + 21.5), 6.0);
    }
    for (side, from) in [(Side::It, 79.0), (Side::Business, 106.0)] {
        one_side(flow, column(from, 25.0), (side, view.side(side)));
    }
    let (name, value) = typology(press, view).map_or_else(
        || (words.coverage, view.status_text.as_str()),
        |name| (words.typology, name),
    );
    fact(flow, column(133.0, 38.0), (name, &[value]));
}

/// Returns the group of departments that the department is like; none when it has no group.
fn typology<'a>(press: &Press<'a>, view: &DepartmentView) -> Option<&'a str> {
    let groups = press.report.portfolio.iter().flat_map(|all| &all.groups);
    let mut groups = groups.filter(|group| group.is_typology);
    let group = groups.find(|group| group.members.iter().any(|one| one.id == view.id));
    group.map(|group| group.name.as_str())
}

/// The reached level, large, with its badge in words.
fn standing(flow: &mut Flow<'_>, area: Area, view: &DepartmentView) {
    let press = flow.press;
    let cell = Area::new(area.left, area.top, CELL, CELL);
    let digit = Style::TITLE.sized(20.0, 24.0);
    // The badge beside it says the same in words.
    flow.decorate(|flow| match &view.joint {
        Some(figure) => press.level_cell(flow.sheet(), cell, figure, digit),
        None => press.withheld_cell(flow.sheet(), cell, Style::BODY),
    });
    let left = area.left + CELL + mm(3.0);
    let beside = Area::new(left, area.top, area.right() - left, area.height);
    let label = view.joint.as_ref().and_then(|figure| {
        let levels = &press.report.levels;
        levels.iter().find(|legend| legend.level == figure.reached)
    });
    let lines = [
        label.map(|legend| Paragraph::new(&legend.label, Style::BODY.strong()).most(1)),
        Some(Paragraph::new(&view.badge, Style::SMALL.ink(QUIET)).most(2)),
    ];
    let lines: Vec<Paragraph> = lines.into_iter().flatten().collect();
    let height = press.set(&lines, beside.width).height();
    let top = beside.top + (CELL - height) / 2.0;
    flow.say(&lines, beside.width, (beside.left, top));
}

/// A small name with what it stands for below.
fn fact(flow: &mut Flow<'_>, area: Area, shown: (&str, &[&str])) {
    let (name, values) = shown;
    let mut lines = vec![Paragraph::new(name, Style::TINY).most(1)];
    let large = values.iter().all(|value| value.chars().count() == 1);
    for value in values {
        let paragraph = if large {
            Paragraph::new(*value, Style::SECTION).before(2.0)
        } else {
            Paragraph::new(*value, Style::TINY.ink(TEXT))
                .hyphenated()
                .most(3)
                .before(0.5)
        };
        lines.push(paragraph);
    }
    flow.say(&lines, area.width, (area.left, area.top));
}

fn one_side(flow: &mut Flow<'_>, area: Area, shown: (Side, Option<&Figure>)) {
    let press = flow.press;
    let (side, figure) = shown;
    let name = match side {
        Side::It => press.words.it,
        Side::Business => press.words.business,
    };
    symbols::side(flow.sheet(), side, (area.left + 3.4, area.top + 4.8), 2.6);
    let text = Area::new(area.left + 10.0, area.top, area.width - 10.0, 9.5);
    let look = (Style::TINY, Align::Left);
    flow.mark(Role::Paragraph, |sheet| {
        press.label(sheet, text, name, look);
    });
    let mut value = Paragraph::new(
        figure.map_or("–".to_owned(), |figure| figure.reached.to_string()),
        Style::SECTION,
    );
    if let Some(index) = figure.and_then(|figure| figure.index.ok()) {
        let index = decimal(index, 1, press.report.language);
        let index = format!("{}\u{a0}{index}", press.words.index);
        value = value.and(index, Style::TINY);
    }
    flow.say(&[value.most(1)], area.width, (area.left, area.top + 11.5));
}

//! The actions that a department starts with, and the dates of its way to the target.

use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::mm;
use crate::render::pdf::palette::QUIET;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Paragraph, Style};
use crate::report::view::{DepartmentView, PriorityAction};

/// The space above and below the text of a row.
const PADDING: f32 = 2.4;

/// Writes the first actions of a department.
pub(super) fn actions(flow: &mut Flow<'_>, view: &DepartmentView) {
    let press = flow.press;
    let words = press.words;
    let title = match view.plan.to {
        Some(level) => format!("{} {}\u{a0}{level}", words.first_actions, words.plan_to),
        None => words.plan.to_owned(),
    };
    // First the dated gates, then what is wrong.
    let gates = view.road.iter().map(|road| road.milestones.as_str());
    let notes = view.plan.notes.iter().map(|notice| notice.text.as_str());
    let said = gates.chain(notes).filter(|text| !text.is_empty());
    let said = said.collect::<Vec<_>>().join(" ");
    let has_actions = !view.first_actions.is_empty();
    let said = match said.as_str() {
        "" if has_actions => None,
        "" => Some(Paragraph::new(words.no_action, Style::BODY)),
        said => Some(Paragraph::new(said, Style::SMALL.ink(QUIET))),
    };
    let width = flow.frame.width;
    let height = press.set(said.as_slice(), width).height();
    flow.section(&title, if has_actions { mm(24.0) } else { height });
    if let Some(said) = said {
        flow.text(&said, 0.0, width);
        flow.gap(3.0);
    }
    if has_actions {
        baselines(
            flow,
            view.first_actions.iter().map(|one| one.baseline.as_str()),
        );
        flow.table(&table(press, &view.first_actions));
    }
}

/// Says once what is known of all indicators before their actions start.
pub(super) fn baselines<'s>(flow: &mut Flow<'_>, each: impl Iterator<Item = &'s str>) {
    let words = flow.press.words;
    let each: std::collections::BTreeSet<&str> = each.collect();
    let each = each.into_iter().filter(|text| !text.is_empty());
    let each: Vec<&str> = each.collect();
    if each.is_empty() {
        return;
    }
    let said = format!("{}{} {}.", words.baselines, words.colon, each.join(", "));
    let width = flow.frame.width;
    flow.text(&Paragraph::new(said, Style::SMALL.ink(QUIET)), 0.0, width);
    flow.gap(3.0);
}

fn table<'a>(press: &'a Press<'_>, actions: &'a [PriorityAction]) -> Table<'a> {
    let words = press.words;
    let columns = vec![
        Column::new(Extent::Fit(mm(16.0))),
        Column::new(Extent::Share(2.1)),
        Column::new(Extent::Fit(mm(30.0))),
        Column::new(Extent::Share(1.9)),
        Column::new(Extent::Fit(mm(24.0))),
    ];
    let rows = actions.iter().map(|action| row(press, action));
    let head = [
        words.id,
        words.action,
        words.owner_effort,
        words.kpi,
        words.due,
    ];
    Table::new(columns, rows.collect())
        .head(&head)
        .padding(PADDING)
}

/// A line leads to the action in the register.
fn row<'a>(press: &Press<'_>, action: &PriorityAction) -> Row<'a> {
    let quick_win = action.quick_win.then_some(press.words.quick_win);
    let facts = [
        Some(action.code.as_str()),
        Some(&action.kind_text),
        quick_win,
    ];
    let facts = facts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let register = press.report.register.iter();
    let mut register = register.map(|line| line.action.id.as_str());
    let place = register.position(|id| id == action.id);
    let row = Row::plain(vec![
        Cell::short(&action.id),
        Cell::Text(vec![
            Paragraph::new(&action.title, Style::SMALL.strong()).hyphenated(),
            Paragraph::new(facts, Style::TINY),
        ]),
        Cell::Text(vec![
            Paragraph::new(&action.owner_text, Style::SMALL),
            Paragraph::new(&action.effort_text, Style::TINY),
        ]),
        Cell::small(&action.kpi),
        Cell::short(&action.due),
    ]);
    match place {
        Some(place) => row.to(Anchor::Action(place)),
        None => row,
    }
}

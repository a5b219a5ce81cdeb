//! The register: every action once, the first due first, with when it ends for whom.

use super::actions::baselines;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Format, mm};
use crate::render::pdf::palette::QUIET;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::table::{Cell, Column, Extent, Row, Table};
use crate::render::pdf::typeset::{Paragraph, Style};
use crate::report::view::{ActionView, Due, RegisterLine};

/// Up to so many departments, each action is told in full.
const FEW: usize = 3;

/// Writes the register.
pub(in crate::render::pdf) fn register(flow: &mut Flow<'_>) {
    flow.page(Format::Landscape);
    flow.anchor(Anchor::Register);
    let press = flow.press;
    let words = press.words;
    flow.title(words.plan, words.register);
    let width = flow.frame.width;
    let owners = &press.report.owners.line;
    if !owners.is_empty() {
        flow.text(&Paragraph::new(owners, Style::SMALL), 0.0, width);
        flow.gap(2.0);
    }
    let lines = &press.report.register;
    baselines(flow, lines.iter().map(|line| line.baseline.as_str()));
    let action = if is_in_full(press) { 2.2 } else { 1.0 };
    let columns = vec![
        Column::new(Extent::Fit(mm(18.0))),
        Column::new(Extent::Share(action)),
        Column::new(Extent::Fit(mm(26.0))),
        Column::new(Extent::Share(1.0)),
        Column::new(Extent::Share(1.1)),
    ];
    let rows = lines.iter().enumerate();
    let rows = rows.map(|(place, line)| row(press, line).at(Anchor::Action(place)));
    let head = [
        words.id,
        words.action,
        words.owner_effort,
        words.kpi,
        words.due_for,
    ];
    flow.table(&Table::new(columns, rows.collect()).head(&head));
}

/// Whether it says what is done: a committee reads titles, who does the work has a report of his
/// department.
fn is_in_full(press: &Press<'_>) -> bool {
    press.report.departments.len() <= FEW
}

fn row<'a>(press: &Press<'_>, line: &RegisterLine) -> Row<'a> {
    let action = &line.action;
    let effort = format!("{}, {}", action.effort_text, action.duration);
    let what = is_in_full(press).then(|| Paragraph::new(&action.what, Style::SMALL).before(1.0));
    let title = Paragraph::new(&action.title, Style::SMALL.strong());
    let facts = Paragraph::new(facts(press, action), Style::TINY).before(1.0);
    let told = [Some(title), what, Some(facts)];
    Row::plain(vec![
        Cell::small(&action.id),
        Cell::Text(told.into_iter().flatten().collect()),
        Cell::Text(vec![
            Paragraph::new(&action.owner_text, Style::SMALL),
            Paragraph::new(effort, Style::TINY).before(1.0),
        ]),
        indicator(action),
        Cell::Text(line.dues.iter().map(due).collect()),
    ])
}

/// Returns what an action is about, its type, why it was chosen, and whether it shows soon.
fn facts(press: &Press<'_>, action: &ActionView) -> String {
    let is_told = !action.quick_win || action.is_chosen_as_quick_win();
    let quick_win = (!is_told).then_some(press.words.quick_win);
    let facts = [
        Some(action.sub_axis.as_str()),
        Some(&action.kind_text),
        quick_win,
        Some(&action.why),
    ];
    let told = facts.into_iter().flatten().filter(|fact| !fact.is_empty());
    told.collect::<Vec<_>>().join(" · ")
}

/// What is measured, and below it where the figure is read.
fn indicator<'a>(action: &ActionView) -> Cell<'a> {
    let mut paragraphs = vec![Paragraph::new(&action.kpi, Style::SMALL)];
    if !action.kpi_source.is_empty() {
        let source = Paragraph::new(&action.kpi_source, Style::TINY.ink(QUIET));
        paragraphs.push(source.before(1.0));
    }
    Cell::Text(paragraphs)
}

fn due(due: &Due) -> Paragraph {
    let names = due.departments.iter().map(|(_, name)| name.as_str());
    let names = names.collect::<Vec<_>>().join(", ");
    Paragraph::new(&due.text, Style::SMALL.strong()).and(names, Style::SMALL)
}

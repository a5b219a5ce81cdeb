//! The first plan on a screen: each department's actions, highest priority first.

use super::grid::{filled, width_of};
use crate::language::screen_words;
use crate::report::view::{ActionView, DepartmentView, Report};

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Returns the next stage of every department for a screen of `width` columns.
pub fn plan(report: &Report, width: Option<usize>) -> String {
    let width = width_of(width, USUAL) - 1;
    let departments = report.departments.iter();
    let texts: Vec<_> = departments
        .map(|view| department(report, view, width))
        .collect();
    texts.join("\n")
}

fn department(report: &Report, view: &DepartmentView, width: usize) -> String {
    let words = screen_words(report.language);
    let title = match view.plan.to {
        Some(to) => format!("{} – {} {to}", view.name, words.towards),
        None => view.name.clone(),
    };
    let mut text = filled(&title, width, "", "");
    for action in &view.plan.actions {
        text.push_str(&action_lines(action, width));
    }
    for note in &view.plan.notes {
        text.push_str(&filled(&note.text, width, "  ! ", "    "));
    }
    text
}

fn action_lines(action: &ActionView, width: usize) -> String {
    let title = format!("{}  {}", action.id, action.title);
    let facts = [&action.owner_text, &action.duration, &action.why].map(String::as_str);
    let first = format!("{:>3}. ", action.rank);
    filled(&title, width, &first, "     ") + &filled(&facts.join(" · "), width, "     ", "     ")
}

//! A report as Markdown, for a job summary or a wiki.

use super::perception;
use super::solidity::{figures, heads};
use crate::language::{decimal, markdown_escaped, page_words, screen_words, words};
use crate::model::Side;
use crate::report::explain::{Explanation, Node};
use crate::report::view::{DepartmentView, Report, SubAxisView};

/// Returns the levels of every department and its profile.
pub fn score(report: &Report) -> String {
    let (screen, words) = (screen_words(report.language), words(report.language));
    let heads = [
        words.department,
        words.level,
        words.target,
        words.index,
        words.it,
        words.business,
        words.blockers,
    ];
    let mut text = format!("## {}\n\n{}", screen.levels, head(&heads));
    for view in &report.departments {
        text.push_str(&row(&level_cells(report, view)));
    }
    text.push_str(&solidity(report));
    let codes = report
        .axes
        .iter()
        .flat_map(|axis| &axis.sub_axes)
        .map(|one| one.code.as_str());
    let heads: Vec<_> = [words.department].into_iter().chain(codes).collect();
    text.push_str(&format!("\n## {}\n\n{}", screen.profile, head(&heads)));
    for view in &report.departments {
        let cells = view.sub_axes.iter().map(SubAxisView::mark);
        text.push_str(&row(&[view.name.clone()]
            .into_iter()
            .chain(cells)
            .collect::<Vec<_>>()));
    }
    text.push_str(&format!("\n{}\n", markdown_escaped(&report.legend)));
    text + &perception(report) + &watch(report)
}

/// Returns the points to watch, department by department; nothing when there are none.
fn watch(report: &Report) -> String {
    let words = page_words(report.language);
    let mut text = String::new();
    for (department, notices) in report.watched() {
        let name = markdown_escaped(department.unwrap_or(words.whole));
        let lines = notices
            .iter()
            .map(|notice| format!("  - {}\n", markdown_escaped(&notice.text)));
        text.push_str(&format!("- {name}\n{}", lines.collect::<String>()));
    }
    if text.is_empty() {
        return text;
    }
    format!("\n## {}\n\n{text}", words.warnings)
}

/// Returns how differently sides are seen: every gap of a department that is alone, else those that
/// are notable; nothing when there is none.
fn perception(report: &Report) -> String {
    let is_alone = report.departments.len() == 1;
    let words = words(report.language);
    let mut rows = String::new();
    for view in &report.departments {
        for gap in perception::rows(view, report.language) {
            if is_alone || gap.is_notable {
                let cells = [view.name.clone()].into_iter().chain(gap.cells);
                rows.push_str(&row(&cells.collect::<Vec<_>>()));
            }
        }
    }
    if rows.is_empty() {
        return rows;
    }
    let heads = [words.department]
        .into_iter()
        .chain(perception::heads(report.language));
    let title = screen_words(report.language).perception;
    format!("\n## {title}\n\n{}{rows}", head(&heads.collect::<Vec<_>>()))
}

/// Returns how solid the levels are.
fn solidity(report: &Report) -> String {
    let (screen, words) = (screen_words(report.language), words(report.language));
    let heads = heads(report.language);
    let heads: Vec<_> = [words.department]
        .into_iter()
        .chain(heads.iter().map(String::as_str))
        .collect();
    let mut text = format!("\n## {}\n\n{}", screen.solidity, head(&heads));
    for view in &report.departments {
        let cells = [view.name.clone()]
            .into_iter()
            .chain(figures(view, report.language));
        text.push_str(&row(&cells.collect::<Vec<_>>()));
    }
    text
}

/// Returns the next stage of every department.
pub fn plan(report: &Report) -> String {
    let (screen, words) = (screen_words(report.language), words(report.language));
    let heads = [
        "",
        words.action,
        words.sub_axis,
        words.owner,
        words.duration,
        words.why,
    ];
    let mut text = format!("# {}\n", screen.plan);
    for view in &report.departments {
        let towards = view.plan.to.map(|to| format!(" – {} {to}", screen.towards));
        text.push_str(&format!(
            "\n## {}{}\n\n",
            markdown_escaped(&view.name),
            towards.unwrap_or_default()
        ));
        if !view.plan.actions.is_empty() {
            text.push_str(&head(&heads));
        }
        for action in &view.plan.actions {
            let title = format!("{} {}", action.id, action.title);
            let rank = action.rank.to_string();
            let cells = [
                &rank,
                &title,
                &action.sub_axis,
                &action.owner_text,
                &action.duration,
                &action.why,
            ];
            text.push_str(&row(&cells.map(Clone::clone)));
        }
        for note in &view.plan.notes {
            text.push_str(&format!("\n> {}\n", markdown_escaped(&note.text)));
        }
    }
    text
}

/// Returns an explanation as a list in lists.
pub fn explain(explanation: &Explanation) -> String {
    let root = &explanation.tree;
    let mut text = format!("# {}\n\n", markdown_escaped(&root.text));
    for node in &root.under {
        nested(node, 0, &mut text);
    }
    text
}

fn nested(node: &Node, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    text.push_str(&format!("{indent}- {}\n", markdown_escaped(&node.text)));
    for one in &node.under {
        nested(one, depth + 1, text);
    }
}

fn level_cells(report: &Report, view: &DepartmentView) -> Vec<String> {
    let nothing = || "–".to_owned();
    let index = view
        .index()
        .text(|index| decimal(index, 2, report.language));
    let codes: Vec<_> = view.blockers.iter().map(|one| one.code.as_str()).collect();
    vec![
        view.name.clone(),
        view.mark(),
        view.target.map_or_else(nothing, |level| level.to_string()),
        index,
        view.side_mark(Side::It),
        view.side_mark(Side::Business),
        codes.join(" "),
    ]
}

fn head(cells: &[&str]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| (*cell).to_owned()).collect();
    row(&cells) + &format!("|{}\n", "---|".repeat(cells.len()))
}

fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| markdown_escaped(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}

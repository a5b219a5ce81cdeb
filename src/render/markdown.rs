//! A report as Markdown, for a job summary or a wiki.

use super::perception;
use super::solidity::{figures, heads};
use crate::language::{
    decimal, markdown_escaped, page_words, percent, portfolio_words, screen_words, words,
};
use crate::model::Side;
use crate::report::explain::{Explanation, Node};
use crate::report::portfolio::{GroupView, Portfolio, PriorityView};
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
pub(super) fn watch(report: &Report) -> String {
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
pub(super) fn perception(report: &Report) -> String {
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
pub(super) fn solidity(report: &Report) -> String {
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

/// Returns an explanation as a list in lists.
pub fn explain(explanation: &Explanation) -> String {
    let root = &explanation.tree;
    let mut text = format!("# {}\n\n", markdown_escaped(&root.text));
    for node in &root.under {
        nested(node, 0, &mut text);
    }
    text
}

/// Returns the advice, the groups and the list of priorities.
pub fn portfolio(portfolio: &Portfolio) -> String {
    let words = portfolio_words(portfolio.language);
    let origin = portfolio.origin.iter().map(|origin| origin.line.as_str());
    let advice = &portfolio.advice;
    let lines = origin.chain([advice.text.as_str(), &advice.grounds]);
    let mut text = format!("## {}\n", words.advice);
    for line in lines.filter(|line| !line.is_empty()) {
        text.push_str(&format!("\n{}\n", markdown_escaped(line)));
    }
    if !portfolio.groups.is_empty() {
        text.push_str(&format!("\n## {}\n\n", portfolio.groups_title()));
    }
    for group in &portfolio.groups {
        text.push_str(&typology(portfolio, group));
    }
    if !portfolio.singles.is_empty() {
        text.push_str(&format!("\n## {}\n\n", words.apart));
    }
    for single in &portfolio.singles {
        let line = format!("{} – {}", single.name, single.line);
        text.push_str(&format!("- {}\n", markdown_escaped(&line)));
    }
    text + &priorities(portfolio)
}

/// Returns one group, with who is in it and how much they have in common.
fn typology(portfolio: &Portfolio, group: &GroupView) -> String {
    let name = format!("{}. {}\n", group.number, markdown_escaped(&group.name));
    let members = group.members.iter();
    let members = members.map(|member| {
        let listed = portfolio.listed(group, member);
        format!("   - {}\n", markdown_escaped(&listed))
    });
    let lines = portfolio
        .model(group)
        .into_iter()
        .chain([group.line.clone()]);
    let lines = lines.map(|line| format!("\n   {}\n", markdown_escaped(&line)));
    name + &members.collect::<String>() + &lines.collect::<String>()
}

/// Returns the list of priorities.
fn priorities(portfolio: &Portfolio) -> String {
    let (own, words) = (
        portfolio_words(portfolio.language),
        words(portfolio.language),
    );
    let criteria = portfolio.criteria.iter();
    let labels: Vec<_> = criteria
        .map(|one| {
            format!(
                "{} ({})",
                one.label,
                percent(one.weight, portfolio.language)
            )
        })
        .collect();
    let heads: Vec<_> = [own.rank, words.department, words.index, own.decision]
        .into_iter()
        .chain(labels.iter().map(String::as_str))
        .collect();
    let cut = markdown_escaped(&portfolio.cut.line);
    let mut text = format!("\n## {}\n\n{cut}\n\n{}", own.priorities, head(&heads));
    for one in &portfolio.priorities {
        text.push_str(&row(&priority_cells(portfolio, one)));
    }
    if portfolio.assumes() {
        text.push_str(&format!("\n{}\n", markdown_escaped(own.assumed)));
    }
    text
}

fn priority_cells(portfolio: &Portfolio, one: &PriorityView) -> Vec<String> {
    let head = [
        one.rank.to_string(),
        one.name.clone(),
        decimal(one.index, 1, portfolio.language),
        one.decision(portfolio.language),
    ];
    let criteria = portfolio.criteria.iter().map(|known| {
        let mark = one.criteria.known(known.criterion);
        mark.map_or_else(|| "~50".to_owned(), |mark| format!("{:.0}", mark * 100.0))
    });
    head.into_iter().chain(criteria).collect()
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

/// Returns the head of a table.
pub(super) fn head(cells: &[&str]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| (*cell).to_owned()).collect();
    row(&cells) + &format!("|{}\n", "---|".repeat(cells.len()))
}

/// Returns a row of a table; nothing in it is taken for markup.
pub(super) fn row(cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| markdown_escaped(cell)).collect();
    format!("| {} |\n", cells.join(" | "))
}

//! The portfolio on a screen: the advice, the groups, and the list of priorities.

use comfy_table::{Cell, CellAlignment};
use unicode_width::UnicodeWidthStr;

use super::grid::{cut, filled, table, width_of};
use crate::language::{decimal, percent, portfolio_words, words};
use crate::report::portfolio::{GroupView, Portfolio, PriorityView, SingleView};

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Columns that the figures of the priorities take, gaps included.
const FIGURES: usize = 43;

/// The widest name shown.
const NAME: usize = 44;

/// Returns the portfolio for a screen of `width` columns, none when it goes elsewhere.
pub fn portfolio(portfolio: &Portfolio, width: Option<usize>) -> String {
    let words = portfolio_words(portfolio.language);
    let columns = width_of(width, USUAL) - 1;
    let parts = [
        Some((words.advice, advice(portfolio, columns))),
        groups(portfolio, columns),
        apart(portfolio, columns),
        Some((words.priorities, priorities(portfolio, width, columns))),
    ];
    let parts = parts.into_iter().flatten();
    let parts: Vec<_> = parts
        .map(|(title, text)| format!("{title}\n\n{text}"))
        .collect();
    parts.join("\n")
}

fn advice(portfolio: &Portfolio, width: usize) -> String {
    let origin = portfolio.origin.iter().map(|origin| origin.line.as_str());
    let advice = &portfolio.advice;
    let lines = origin.chain([advice.text.as_str(), &advice.grounds]);
    let lines = lines.filter(|line| !line.is_empty());
    lines.map(|line| filled(line, width, "", "")).collect()
}

fn groups(portfolio: &Portfolio, width: usize) -> Option<(&'static str, String)> {
    if portfolio.groups.is_empty() {
        return None;
    }
    let texts = portfolio.groups.iter();
    let texts: Vec<_> = texts.map(|one| group(portfolio, one, width)).collect();
    Some((portfolio.groups_title(), texts.join("\n")))
}

fn group(portfolio: &Portfolio, group: &GroupView, width: usize) -> String {
    let first = format!("{}. ", group.number);
    let indent = " ".repeat(first.width());
    let members = group.members.iter();
    let members = members.map(|member| portfolio.listed(group, member));
    let members = members.collect::<Vec<_>>().join(", ");
    let lines = portfolio.model(group).into_iter();
    let lines = lines.chain([members, group.line.clone()]);
    let lines = lines.chain(group.next_step.iter().map(|step| step.text.clone()));
    let mut text = filled(&group.name, width, &first, &indent);
    for line in lines.filter(|line| !line.is_empty()) {
        text.push_str(&filled(&line, width, &indent, &indent));
    }
    text
}

fn apart(portfolio: &Portfolio, width: usize) -> Option<(&'static str, String)> {
    if portfolio.singles.is_empty() {
        return None;
    }
    let line = |one: &SingleView| {
        let text = format!("{} – {}", one.name, one.line);
        filled(&text, width, "", "  ")
    };
    let words = portfolio_words(portfolio.language);
    Some((words.apart, portfolio.singles.iter().map(line).collect()))
}

fn priorities(portfolio: &Portfolio, width: Option<usize>, columns: usize) -> String {
    let words = portfolio_words(portfolio.language);
    let name = width.map_or(usize::MAX, |_| columns.saturating_sub(FIGURES).min(NAME));
    let mut text = filled(&portfolio.cut.line, columns, "", "");
    text.push('\n');
    text.push_str(&list(portfolio, name));
    text.push_str("\n\n");
    let assumed = portfolio.assumes().then_some(words.assumed);
    let legend = legend(portfolio);
    for line in [legend.as_str(), words.legend].into_iter().chain(assumed) {
        text.push_str(&filled(line, columns, "", ""));
    }
    text
}

fn list(portfolio: &Portfolio, name: usize) -> String {
    let (own, words) = (
        portfolio_words(portfolio.language),
        words(portfolio.language),
    );
    let figure = |text: &str| Cell::new(text).set_alignment(CellAlignment::Right);
    let mut shown = table();
    let letters = portfolio.criteria.iter().map(|one| figure(one.letter));
    let head = [
        Cell::new(""),
        figure(own.rank),
        Cell::new(words.department),
        figure(words.index),
    ];
    shown.set_header(head.into_iter().chain(letters));
    for one in &portfolio.priorities {
        let marks = portfolio.criteria.iter();
        let marks = marks.map(|known| figure(&mark(one.criteria.known(known.criterion))));
        let head = [
            Cell::new(marked(one)),
            figure(&one.rank.to_string()),
            Cell::new(cut(&one.name, name)),
            figure(&decimal(one.index, 1, portfolio.language)),
        ];
        shown.add_row(head.into_iter().chain(marks));
    }
    let lines = shown.lines().map(|line| line.trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the marks before a department: first to start or without a sponsor, and borderline.
fn marked(one: &PriorityView) -> String {
    let first = match (one.selected, one.has_sponsor) {
        (true, _) => "●",
        (false, false) => "×",
        (false, true) => " ",
    };
    format!("{first}{}", if one.borderline { "±" } else { " " })
}

/// Returns a criterion between 0 and 100, `~` before one that is assumed.
fn mark(mark: Option<f64>) -> String {
    mark.map_or_else(|| "~50".to_owned(), |mark| format!("{:.0}", mark * 100.0))
}

/// Returns what the letters of the criteria mean, with their weights.
fn legend(portfolio: &Portfolio) -> String {
    let named = portfolio.criteria.iter().map(|one| {
        let weight = percent(one.weight, portfolio.language);
        format!("{}\u{a0}{} {weight}", one.letter, one.label)
    });
    named.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::sample::portfolios;

    #[test]
    fn no_line_is_wider_than_the_screen() {
        for sample in portfolios() {
            for width in [60, 80, 120] {
                let shown = portfolio(&sample, Some(width));
                let widest = shown.lines().map(UnicodeWidthStr::width).max();
                assert!(
                    widest.is_some_and(|widest| widest < width),
                    "{width}:\n{shown}"
                );
            }
        }
    }

    #[test]
    fn a_result_that_goes_elsewhere_is_whole() {
        for sample in portfolios() {
            let shown = portfolio(&sample, None);
            let mut names = sample.priorities.iter().map(|one| one.name.as_str());
            assert!(names.all(|name| shown.contains(name)), "{shown}");
            assert!(!shown.contains('…'));
        }
    }
}

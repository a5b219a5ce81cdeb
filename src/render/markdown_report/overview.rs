//! What is said over all departments: each part is headed by its conclusion.

use super::super::markdown::{head, row};
use super::super::perception::signed;
use crate::language::{decimal, markdown_escaped, page_words, screen_words, words};
use crate::model::Side;
use crate::report::view::{CommonBlockers, PerceptionPage, Report, View};

/// Returns what IT and the business see differently, and what holds several departments back.
pub(super) fn overview(report: &Report) -> String {
    let perception = report.perception.as_ref();
    let perception = perception.map(|page| seen(report, page));
    perception.unwrap_or_default() + &blockers(report, &report.common_blockers)
}

fn seen(report: &Report, page: &PerceptionPage) -> String {
    let (screen, words) = (screen_words(report.language), words(report.language));
    let heads = [
        words.sub_axis,
        screen.side,
        words.it,
        words.business,
        screen.gap,
        page_words(report.language).departments,
    ];
    let view = |view: View| {
        let mean = decimal(view.mean, 2, report.language);
        format!("{mean} (n\u{a0}=\u{a0}{})", view.count)
    };
    let rows = page.rows.iter().map(|one| {
        row(&[
            format!("{} {}", one.code, one.label),
            one.side_text.clone(),
            view(one.seen_by(Side::It)),
            view(one.seen_by(Side::Business)),
            signed(one.delta, report.language),
            one.departments.to_string(),
        ])
    });
    let rows: String = rows.collect();
    let headline = markdown_escaped(&page.headline.text);
    let mut text = format!("\n## {headline}\n\n{}{rows}", head(&heads));
    for line in [&page.caveat, &page.rule] {
        text.push_str(&format!("\n{}\n", markdown_escaped(line)));
    }
    if page.cases.is_empty() {
        return text;
    }
    text.push_str(&format!("\n### {}\n\n", markdown_escaped(&page.cases_text)));
    for case in &page.cases {
        let line = format!("{} {}", case.text, case.workshop);
        text.push_str(&format!("- {}\n", markdown_escaped(&line)));
    }
    text
}

/// Returns the gates that are common, and what lifts each.
fn blockers(report: &Report, page: &CommonBlockers) -> String {
    let words = page_words(report.language);
    let mut text = format!("\n## {}\n", markdown_escaped(&page.headline.text));
    if page.gates.is_empty() {
        return text;
    }
    let heads = [
        words.sub_axis,
        words.blocked,
        words.departments,
        words.limiting,
        words.action,
    ];
    let rows = page.gates.iter().map(|gate| {
        let actions = gate.actions.iter();
        let actions = actions.map(|one| format!("{} {}, {}", one.id, one.title, one.text));
        row(&[
            format!("{} {}", gate.code, gate.label),
            gate.level.to_string(),
            format!("{} – {}", gate.departments, gate.names),
            gate.limiting_text.clone(),
            actions.collect::<Vec<_>>().join(" · "),
        ])
    });
    text.push_str(&format!("\n{}{}", head(&heads), rows.collect::<String>()));
    text
}

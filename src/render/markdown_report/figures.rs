//! The tables of the whole: levels, axes, map of levels, register, method, files read.

use super::super::markdown::{head, row};
use crate::language::{markdown_escaped, page_words, whole};
use crate::report::view::{RegisterLine, Report, SubAxisView};

/// Returns the four levels.
pub(super) fn levels(report: &Report) -> String {
    let words = page_words(report.language);
    let heads = [
        words.level,
        words.it_posture,
        words.business_posture,
        words.state,
    ];
    let rows = report.levels.iter().map(|legend| {
        row(&[
            format!("{} {}", legend.level, legend.label),
            legend.it.clone(),
            legend.business.clone(),
            legend.state.clone(),
        ])
    });
    let rows: String = rows.collect();
    format!("\n### {}\n\n{}{rows}", words.levels, head(&heads))
}

/// Returns the axes with what is looked at in each sub-axis.
pub(super) fn axes(report: &Report) -> String {
    let words = page_words(report.language);
    let mut rows = String::new();
    for axis in &report.axes {
        for one in &axis.sub_axes {
            let name = format!("{} {}", one.code, one.label);
            rows.push_str(&row(&[axis.label.clone(), name, one.meaning.clone()]));
        }
    }
    let heads = ["", words.sub_axis, words.meaning];
    format!("\n### {}\n\n{}{rows}", words.axes, head(&heads))
}

/// Returns departments by sub-axes, the level reached in each cell.
pub(super) fn heat_map(report: &Report) -> String {
    let words = page_words(report.language);
    let codes = report.axes.iter().flat_map(|axis| &axis.sub_axes);
    let codes = codes.map(|one| one.code.as_str());
    let heads = [words.department, words.overall, words.target];
    let heads: Vec<_> = heads.into_iter().chain(codes).collect();
    let mut rows = String::new();
    let order = report.heat_map.order.iter();
    for view in order.filter_map(|place| report.departments.get(*place)) {
        let target = view.target.map(|level| level.to_string());
        let own = [
            view.name.clone(),
            view.mark(),
            target.unwrap_or_else(|| "–".to_owned()),
        ];
        let cells = view.sub_axes.iter().map(SubAxisView::mark);
        rows.push_str(&row(&own.into_iter().chain(cells).collect::<Vec<_>>()));
    }
    let map = &report.heat_map;
    let lines = [&map.order_text, &map.median_text, &report.legend];
    let lines = lines.into_iter().filter(|line| !line.is_empty());
    let lines = lines.map(|line| format!("\n{}\n", markdown_escaped(line)));
    let lines: String = lines.collect();
    format!("\n## {}\n\n{}{rows}{lines}", words.heat_map, head(&heads))
}

/// Returns every action once, in full, the first due first; nothing when none is planned.
pub(super) fn register(report: &Report) -> String {
    if report.register.is_empty() {
        return String::new();
    }
    let words = page_words(report.language);
    let mut text = format!("\n## {}\n", words.register);
    for entry in &report.register {
        let action = &entry.action;
        let title = format!("{} {}", action.id, action.title);
        let facts = [
            action.sub_axis.as_str(),
            &action.kind_text,
            &action.owner_text,
            &action.effort_text,
            &action.duration,
        ];
        let kpi = [action.kpi.as_str(), &action.kpi_source];
        let kpi: Vec<_> = kpi.into_iter().filter(|part| !part.is_empty()).collect();
        let named = |name: &str, value: &str| format!("{name}{} {value}", words.colon);
        let lines = [
            action.what.clone(),
            facts.join(" · "),
            named(words.kpi, &kpi.join(" – ")),
            named(words.due, &dues(entry)),
        ];
        text.push_str(&format!("\n### {}\n", markdown_escaped(&title)));
        for line in &lines {
            text.push_str(&format!("\n{}\n", markdown_escaped(line)));
        }
    }
    text
}

/// Returns when an action ends, and for whom.
fn dues(line: &RegisterLine) -> String {
    let dues = line.dues.iter().map(|due| {
        let names = due.departments.iter().map(|(_, name)| name.as_str());
        format!("{} ({})", due.text, names.collect::<Vec<_>>().join(", "))
    });
    dues.collect::<Vec<_>>().join(", ")
}

/// Returns how the figures were made.
pub(super) fn method(report: &Report) -> String {
    let words = page_words(report.language);
    let mut text = format!("\n## {}\n", words.method);
    for part in &report.method {
        text.push_str(&format!("\n### {}\n", markdown_escaped(&part.title)));
        for line in &part.lines {
            text.push_str(&format!("\n{}\n", markdown_escaped(line)));
        }
    }
    for (name, value) in report.annex.facts.iter().chain(&report.annex.missing) {
        let line = format!("{name}{} {value}", words.colon);
        text.push_str(&format!("\n{}\n", markdown_escaped(&line)));
    }
    let edition = &report.questionnaire;
    let known = format!(
        "{}, {}, {}\u{a0}{}",
        edition.title, edition.id, words.version, edition.version
    );
    let hash = format!("{}{} {}", words.fingerprint, words.colon, edition.sha256);
    text.push_str(&format!("\n### {}\n", words.questionnaire));
    for line in [known, hash] {
        text.push_str(&format!("\n{}\n", markdown_escaped(&line)));
    }
    text
}

/// Returns what became of each file's records; nothing when no file was read.
pub(super) fn balance(report: &Report) -> String {
    if report.balance.is_empty() {
        return String::new();
    }
    let words = page_words(report.language);
    let heads = words.balance_heads();
    let rows = report.balance.iter().map(|one| {
        let counts = one.counts().into_iter();
        let counts = counts.map(|count| {
            count.map_or_else(|| "–".to_owned(), |count| whole(count, report.language))
        });
        let cells: Vec<_> = [one.file.clone()].into_iter().chain(counts).collect();
        row(&cells)
    });
    let rows: String = rows.collect();
    format!("\n## {}\n\n{}{rows}", words.balance, head(&heads))
}

/// Returns the terms of the report with their meanings; nothing when there is none.
pub(super) fn glossary(report: &Report) -> String {
    if report.glossary.is_empty() {
        return String::new();
    }
    let title = page_words(report.language).glossary;
    let terms = report.glossary.iter().map(|one| {
        let (term, meaning) = (markdown_escaped(one.term), markdown_escaped(one.meaning));
        format!("- **{term}** – {meaning}\n")
    });
    format!("\n## {title}\n\n{}", terms.collect::<String>())
}

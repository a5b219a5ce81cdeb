//! The plan as Markdown: gates, actions month by month, load.

use super::comparison::{department_head, department_rows, load_head, load_rows};
use super::markdown::{head, row};
use crate::language::{markdown_escaped, program, road_words, screen_words, words};
use crate::report::comparison::PlanComparison;
use crate::report::view::{DatedAction, DepartmentView, GateView, LoadView, Report, RoadView};

/// Returns the road of every department.
pub fn plan(report: &Report) -> String {
    let mut text = format!("# {}\n", road_words(report.language).overview);
    for view in &report.departments {
        text.push_str(&department(report, view));
    }
    text + &shared_load(report)
}

fn department(report: &Report, view: &DepartmentView) -> String {
    let title = match &view.road {
        Some(road) => format!("{} – {}", view.name, road.title),
        None => view.name.clone(),
    };
    let mut text = format!("\n## {}\n", markdown_escaped(&title));
    match &view.road {
        Some(road) => text.push_str(&road_text(report, view, road)),
        None => {
            for note in &view.plan.notes {
                text.push_str(&format!("\n> {}\n", markdown_escaped(&note.text)));
            }
        }
    }
    text
}

fn road_text(report: &Report, view: &DepartmentView, road: &RoadView) -> String {
    let words = road_words(report.language);
    let mut text = format!("\n### {}\n\n", words.gates);
    for gate in &road.gates {
        text.push_str(&gate_text(report, gate));
    }
    if let Some(rule) = &road.two_years {
        text.push_str(&format!("\n{}\n", markdown_escaped(&rule.text)));
    }
    for gate in &road.gates {
        let towards = screen_words(report.language).towards;
        text.push_str(&format!(
            "\n### {} – {towards} {}\n\n",
            words.actions, gate.level
        ));
        text.push_str(&heads(report));
        let of_stage = || road.actions.iter().filter(|one| one.to == gate.level);
        text.extend(of_stage().map(action_row));
        text.push_str(&deliverables(report, of_stage()));
    }
    if !road.quick_wins.is_empty() {
        let colon = program::colon(report.language);
        let line = format!("{}{colon}{}", words.quick_wins, road.quick_wins.join(", "));
        text.push_str(&format!("\n{}\n", markdown_escaped(&line)));
    }
    text.push_str(&format!("\n### {}\n\n", words.watch));
    for note in view.plan.notes.iter().chain(&road.notes) {
        text.push_str(&format!("- {}\n", markdown_escaped(&note.text)));
    }
    text + &own_load(report, view)
}

fn gate_text(report: &Report, gate: &GateView) -> String {
    let words = road_words(report.language);
    let title = format!(
        "{} {} {} – {}",
        words.level, gate.level, gate.label, gate.at.text
    );
    let assumed = format!(
        "{} {}",
        words.assumes,
        gate.assumptions.join(words.and_that)
    );
    let lines = [Some(&gate.why), Some(&assumed), gate.declared_text.as_ref()];
    let lines = lines
        .into_iter()
        .chain([Some(&gate.celebration_text)])
        .flatten();
    let lines = lines.map(|line| format!("  - {}\n", markdown_escaped(line)));
    format!(
        "- {}\n{}",
        markdown_escaped(&title),
        lines.collect::<String>()
    )
}

fn heads(report: &Report) -> String {
    let (road, words) = (road_words(report.language), words(report.language));
    head(&[
        "",
        words.action,
        road.kind,
        road.start,
        road.end,
        words.owner,
        road.kpi,
        road.baseline,
        words.why,
    ])
}

fn action_row(dated: &DatedAction) -> String {
    let action = &dated.action;
    let day = |moment: Option<&crate::report::view::Moment>| {
        moment.map(|moment| moment.text.clone()).unwrap_or_default()
    };
    let kpi = [action.kpi.as_str(), action.kpi_source.as_str()];
    let kpi: Vec<_> = kpi.into_iter().filter(|part| !part.is_empty()).collect();
    row(&[
        action.rank.to_string(),
        format!("{} {}", action.id, action.title),
        action.kind_text.clone(),
        day(dated.start()),
        day(dated.end()),
        action.owner_text.clone(),
        kpi.join(" – "),
        dated.baseline.clone(),
        action.why.clone(),
    ])
}

/// Returns a line for each long action: when it shows a result before its end.
fn deliverables<'a>(report: &Report, actions: impl Iterator<Item = &'a DatedAction>) -> String {
    let title = road_words(report.language).deliverables;
    let colon = program::colon(report.language);
    let lines = actions.filter_map(|dated| {
        let days = dated.shown_before_end()?;
        let line = format!("{}, {title}{colon}{days}", dated.action.id);
        Some(format!("- {}\n", markdown_escaped(&line)))
    });
    let lines: String = lines.collect();
    if lines.is_empty() {
        return lines;
    }
    format!("\n{lines}")
}

/// Returns the load of the people of a department.
fn own_load(report: &Report, view: &DepartmentView) -> String {
    let own = |load: &&LoadView| load.department.as_deref() == Some(view.id.as_str());
    let load = report.loads.iter().find(own);
    load.map_or_else(String::new, |load| {
        let title = road_words(report.language).load;
        format!("\n### {title}\n\n- {}\n", markdown_escaped(&load.text))
    })
}

/// Returns the load of the roles that all departments share.
fn shared_load(report: &Report) -> String {
    if report.loads.is_empty() {
        return String::new();
    }
    let shared = report.loads.iter().filter(|load| load.department.is_none());
    let texts = shared.map(|load| &load.text);
    let texts = texts.chain(report.road_notes.iter().map(|note| &note.text));
    let lines = texts.map(|text| format!("- {}\n", markdown_escaped(text)));
    let title = road_words(report.language).shared_load;
    format!("\n## {title}\n\n{}", lines.collect::<String>())
}

/// Returns two settings of one plan.
pub fn plan_comparison(compared: &PlanComparison) -> String {
    let words = road_words(compared.language);
    let title = format!("{} – {} → {}", words.compared, words.before, words.after);
    let table = |heads: Vec<String>, rows: Vec<Vec<String>>| {
        let heads: Vec<_> = heads.iter().map(String::as_str).collect();
        let rows = rows.iter().map(|cells| row(cells));
        head(&heads) + &rows.collect::<String>()
    };
    format!(
        "# {}\n\n{}\n{}",
        markdown_escaped(&title),
        table(
            department_head(compared.language),
            department_rows(compared)
        ),
        table(load_head(compared.language), load_rows(compared)),
    )
}

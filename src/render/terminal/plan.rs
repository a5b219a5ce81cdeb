//! The plan on a screen: all roads at a glance, then each department's gates, calendar and actions.

use super::gantt::gantt;
use super::grid::{cut, filled, table, width_of};
use super::load::{load_line, loads};
use crate::language::{program, road_words, screen_words};
use crate::report::view::{DatedAction, DepartmentView, GateView, Notice, Report, RoadView};

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Columns that the dates of the first table take, gaps included.
const DATES: usize = 48;

/// Returns the road of every department for a screen of `width` columns.
pub fn plan(report: &Report, width: Option<usize>) -> String {
    let width = width_of(width, USUAL) - 1;
    let departments = report.departments.iter();
    let mut parts: Vec<_> = departments
        .map(|view| department(report, view, width))
        .collect();
    if report.departments.len() > 1 {
        parts.insert(0, overview(report, width));
    }
    parts.extend(loads(report, width));
    parts.join("\n")
}

/// Returns a line a department: when it starts, and when it passes each gate.
fn overview(report: &Report, width: usize) -> String {
    let words = road_words(report.language);
    let mut shown = table();
    let heads = [2, 3, 4].map(|level| format!("{} {level}", words.level));
    let mut head = vec![String::new(), words.start.to_owned()];
    head.extend(heads);
    head.push(words.count.to_owned());
    shown.set_header(head);
    let name = width.saturating_sub(DATES).max(12);
    for view in &report.departments {
        shown.add_row(overview_row(view, name));
    }
    let lines = shown.lines().map(|line| line.trim_end().to_owned());
    let lines: Vec<_> = lines.collect();
    format!("{}\n\n{}\n", words.overview, lines.join("\n"))
}

fn overview_row(view: &DepartmentView, name: usize) -> Vec<String> {
    let nothing = || "–".to_owned();
    let road = view.road.as_ref();
    let gate = |level: u8| {
        let mut gates = road.iter().flat_map(|road| &road.gates);
        let gate = gates.find(|gate| gate.level.number() == level);
        gate.map_or_else(nothing, |gate| gate.at.label.clone())
    };
    vec![
        cut(&view.name, name),
        road.map_or_else(nothing, |road| road.start.label.clone()),
        gate(2),
        gate(3),
        gate(4),
        road.map_or_else(nothing, |road| road.actions.len().to_string()),
    ]
}

fn department(report: &Report, view: &DepartmentView, width: usize) -> String {
    let title = match &view.road {
        Some(road) => format!("{} – {}", view.name, road.title),
        None => view.name.clone(),
    };
    let mut text = filled(&title, width, "", "");
    match &view.road {
        Some(road) => text.push_str(&road_text(report, view, road, width)),
        None => text.push_str(&remarks(&view.plan.notes, width)),
    }
    text
}

fn remarks(notes: &[Notice], width: usize) -> String {
    let lines = notes.iter();
    let lines = lines.map(|note| filled(&note.text, width, "  ! ", "    "));
    lines.collect()
}

fn road_text(report: &Report, view: &DepartmentView, road: &RoadView, width: usize) -> String {
    let words = road_words(report.language);
    let mut text = format!("\n{}\n", words.gates);
    for gate in &road.gates {
        text.push_str(&gate_lines(report, gate, width));
    }
    if let Some(rule) = &road.two_years {
        text.push_str(&filled(&rule.text, width, "  ", "  "));
    }
    text.push_str(&format!("\n{}\n", words.calendar));
    text.push_str(&gantt(report, road, width));
    text.push_str(&filled(words.legend, width, "", ""));
    for gate in &road.gates {
        let towards = screen_words(report.language).towards;
        text.push_str(&format!("\n{} – {towards} {}\n", words.actions, gate.level));
        for dated in road.actions.iter().filter(|one| one.to == gate.level) {
            text.push_str(&action_lines(report, dated, width));
        }
    }
    if !road.quick_wins.is_empty() {
        let colon = program::colon(report.language);
        let line = format!("{}{colon}{}", words.quick_wins, road.quick_wins.join(", "));
        text.push_str(&format!("\n{}", filled(&line, width, "", "  ")));
    }
    text.push_str(&format!("\n{}\n", words.watch));
    text.push_str(&remarks(&view.plan.notes, width));
    text.push_str(&remarks(&road.notes, width));
    text + &load_line(report, &view.id, width)
}

fn gate_lines(report: &Report, gate: &GateView, width: usize) -> String {
    let words = road_words(report.language);
    let head = format!(
        "{} {} {} – {}",
        words.level, gate.level, gate.label, gate.at.text
    );
    let assumed = format!(
        "{} {}",
        words.assumes,
        gate.assumptions.join(words.and_that)
    );
    let mut text = filled(&head, width, "  ◆ ", "    ");
    let declared = gate.declared_text.as_ref();
    for line in [
        Some(&gate.why),
        Some(&assumed),
        declared,
        Some(&gate.celebration_text),
    ] {
        let line = line.map(|line| filled(line, width, "    – ", "      "));
        text.push_str(&line.unwrap_or_default());
    }
    text
}

fn action_lines(report: &Report, dated: &DatedAction, width: usize) -> String {
    let words = road_words(report.language);
    let action = &dated.action;
    let title = format!("{}  {}", action.id, action.title);
    let facts = [&dated.period, &action.owner_text, &action.why].map(String::as_str);
    let kpi = format!("{} ({} {})", action.kpi, words.baseline, dated.baseline);
    let first = format!("{:>3}. ", action.rank);
    let colon = program::colon(report.language);
    let shown = dated.shown_before_end();
    let shown = shown.map(|days| format!("{}{colon}{days}", words.deliverables));
    filled(&title, width, &first, "     ")
        + &filled(&facts.join(" · "), width, "     ", "     ")
        + &shown.map_or_else(String::new, |line| filled(&line, width, "     ", "     "))
        + &filled(&kpi, width, "     → ", "       ")
}

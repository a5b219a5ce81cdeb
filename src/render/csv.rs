//! A report as CSV: one line a department and sub-axis, or one line an action.

use crate::report::comparison::PlanComparison;
use crate::report::portfolio::{Criterion, Likeness, Portfolio, PriorityView};
use crate::report::view::{
    DatedAction, DepartmentView, Figure, LimitingSide, Moment, Report, SubAxisView,
};

const SCORE_COLUMNS: [&str; 16] = [
    "department",
    "axis",
    "sub_axis",
    "status",
    "reached",
    "stable",
    "index",
    "a2",
    "a3",
    "a4",
    "it_index",
    "business_index",
    "limiting_side",
    "n_business",
    "n_it",
    "confidence",
];

/// What a report adds to the scores: the target of the department, and the level that the sub-axis
/// keeps it from.
const REPORT_COLUMNS: [&str; 2] = ["target", "blocks"];

const PLAN_COLUMNS: [&str; 21] = [
    "department",
    "rank",
    "action",
    "sub_axis",
    "to",
    "type",
    "effort",
    "weeks",
    "owner",
    "title",
    "kpi",
    "kpi_source",
    "why",
    "start",
    "end",
    "start_tick",
    "end_tick",
    "anticipated",
    "kpi_baseline",
    "deliverables",
    "notes",
];

const PORTFOLIO_COLUMNS: [&str; 16] = [
    "department",
    "group",
    "medoid",
    "common",
    "similarity",
    "apart",
    "rank",
    "index",
    "selected",
    "borderline",
    "sponsor",
    "strategic_value",
    "gap",
    "dependency",
    "pain",
    "readiness",
];

/// Returns the scores, a line a department and sub-axis; a withheld figure is an empty cell.
pub fn score(report: &Report) -> Vec<u8> {
    let lines = sub_axes(report);
    let lines = lines.map(|(view, axis, one)| score_line(view, axis, one));
    written(&SCORE_COLUMNS, lines)
}

/// Returns the report, a line a department and sub-axis: the scores, the target and what blocks.
pub fn report(report: &Report) -> Vec<u8> {
    let columns = [&SCORE_COLUMNS[..], &REPORT_COLUMNS].concat();
    let lines = sub_axes(report).map(|(view, axis, one)| {
        let blocked = view.blockers.iter().find(|by| by.sub_axis == one.id);
        let levels = [view.target, blocked.map(|by| by.level)];
        let levels = levels.map(|level| level.map(|level| level.to_string()).unwrap_or_default());
        [score_line(view, axis, one), levels.to_vec()].concat()
    });
    written(&columns, lines)
}

/// Returns every department with every sub-axis and the axis that it belongs to.
fn sub_axes(report: &Report) -> impl Iterator<Item = (&DepartmentView, String, &SubAxisView)> {
    report.departments.iter().flat_map(|view| {
        let axes = report.axes.iter();
        let axes = axes.flat_map(|axis| axis.sub_axes.iter().map(|_| axis.id.clone()));
        let sub_axes = view.sub_axes.iter().zip(axes);
        sub_axes.map(move |(one, axis)| (view, axis, one))
    })
}

/// Returns the plan, a line an action.
pub fn plan(report: &Report) -> Vec<u8> {
    let lines = report.departments.iter().flat_map(|view| {
        let actions = view.road.iter().flat_map(|road| &road.actions);
        actions.map(|dated| plan_line(view, dated))
    });
    written(&PLAN_COLUMNS, lines)
}

/// Returns the portfolio, a line a department by priority; what is not known is an empty cell.
pub fn portfolio(portfolio: &Portfolio) -> Vec<u8> {
    let lines = portfolio.priorities.iter();
    let lines = lines.map(|one| portfolio_line(portfolio, one));
    written(&PORTFOLIO_COLUMNS, lines)
}

fn portfolio_line(portfolio: &Portfolio, one: &PriorityView) -> Vec<String> {
    let members = portfolio.groups.iter();
    let mut members =
        members.flat_map(|group| group.members.iter().map(move |member| (group, member)));
    let group = members.find(|(_, member)| member.id == one.id);
    let single = portfolio.singles.iter().find(|single| single.id == one.id);
    let own = group.and_then(|(_, member)| member.likeness);
    let nearest = single.and_then(|single| single.nearest.as_ref());
    let likeness = own.or(nearest.map(|(_, likeness)| *likeness));
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let told = |pick: fn(Likeness) -> f64| number(likeness.map(pick));
    let medoid = group.map(|(group, _)| group.medoid.as_str());
    let head = vec![
        one.id.clone(),
        group
            .map(|(group, _)| group.number.to_string())
            .unwrap_or_default(),
        medoid
            .or(nearest.map(|(medoid, _)| medoid.as_str()))
            .unwrap_or_default()
            .to_owned(),
        told(|likeness| likeness.common),
        told(|likeness| likeness.similarity),
        single
            .map(|single| single.reason)
            .unwrap_or_default()
            .to_owned(),
        one.rank.to_string(),
        one.index.to_string(),
        one.selected.to_string(),
        one.borderline.to_string(),
        one.has_sponsor.to_string(),
    ];
    let criteria = Criterion::ALL.into_iter();
    let criteria = criteria.map(|criterion| number(one.criteria.known(criterion)));
    head.into_iter().chain(criteria).collect()
}

/// Returns two settings of one plan, a line a figure: the month of a gate, a number of actions, the
/// share of a role that is taken, and how often it is exceeded.
pub fn plan_comparison(compared: &PlanComparison) -> Vec<u8> {
    let line = |figure: &str, [department, level, role]: [String; 3], pair: [String; 2]| {
        let [before, after] = pair;
        vec![figure.to_owned(), department, level, role, before, after]
    };
    let none = String::new;
    let mut lines = Vec::new();
    for road in &compared.departments {
        for (level, pair) in &road.gates {
            let month = |month: Option<f64>| month.map(|it| it.to_string()).unwrap_or_default();
            let at = [road.id.clone(), level.to_string(), none()];
            lines.push(line("gate_month", at, [pair.before, pair.after].map(month)));
        }
        let counts = [road.actions.before, road.actions.after].map(|count| count.to_string());
        lines.push(line("actions", [road.id.clone(), none(), none()], counts));
    }
    for load in &compared.loads {
        let at = || [none(), none(), load.role.name().to_owned()];
        let capacity = [load.capacity.before, load.capacity.after].map(|it| it.to_string());
        let share = [load.share.before, load.share.after].map(|it| it.to_string());
        let beyond = [load.overloaded.before, load.overloaded.after].map(|it| it.to_string());
        lines.push(line("capacity", at(), capacity));
        lines.push(line("load_share", at(), share));
        lines.push(line("overloaded", at(), beyond));
    }
    let columns = ["figure", "department", "level", "role", "before", "after"];
    written(&columns, lines.into_iter())
}

fn score_line(view: &DepartmentView, axis: String, one: &SubAxisView) -> Vec<String> {
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let index = |figure: Option<Figure>| number(figure.and_then(|figure| figure.index.ok()));
    let people = |count: Option<usize>| count.map(|count| count.to_string()).unwrap_or_default();
    let level = |pick: fn(&Figure) -> String| one.joint.as_ref().map(pick).unwrap_or_default();
    let shares = one.joint.and_then(|figure| figure.achievement.ok());
    let share = |step: usize| number(shares.map(|shares| shares[step]));
    vec![
        view.id.clone(),
        axis,
        one.id.clone(),
        super::json::status(one.status).to_owned(),
        level(|figure| figure.reached.to_string()),
        level(|figure| figure.stable.to_string()),
        index(one.joint),
        share(0),
        share(1),
        share(2),
        index(one.it.figure),
        index(one.business.figure),
        one.limiting_side
            .map(LimitingSide::name)
            .unwrap_or_default()
            .to_owned(),
        people(one.it.survey.respondents()),
        people(one.business.survey.respondents()),
        one.confidence
            .map(|confidence| confidence.grade.letter().to_string())
            .unwrap_or_default(),
    ]
}

fn plan_line(view: &DepartmentView, dated: &DatedAction) -> Vec<String> {
    let action = &dated.action;
    let day = |moment: Option<&Moment>| moment.and_then(|it| it.date.clone()).unwrap_or_default();
    let tick = |moment: Option<&Moment>| moment.map(|it| it.tick.to_string()).unwrap_or_default();
    vec![
        view.id.clone(),
        action.rank.to_string(),
        action.id.clone(),
        action.sub_axis_id.clone(),
        dated.to.to_string(),
        action.kind.name().to_owned(),
        action.effort.name().to_owned(),
        action.weeks.to_string(),
        action.owner.name().to_owned(),
        action.title.clone(),
        action.kpi.clone(),
        action.kpi_source.clone(),
        action.reasons.join(" "),
        day(dated.start()),
        day(dated.end()),
        tick(dated.start()),
        tick(dated.end()),
        if dated.anticipated { "yes" } else { "no" }.to_owned(),
        String::new(),
        deliverables(dated),
        codes(view),
    ]
}

/// Returns the days on which an action shows a result before its end, or the months of the plan.
fn deliverables(dated: &DatedAction) -> String {
    let days = dated.deliverables.iter();
    let days = days.map(|at| at.date.clone().unwrap_or_else(|| at.month.to_string()));
    days.collect::<Vec<_>>().join(" ")
}

/// Returns the codes of what deserves a look in a department's plan.
fn codes(view: &DepartmentView) -> String {
    let notes = view.road.iter().flat_map(|road| &road.notes);
    let notes = view.plan.notes.iter().chain(notes);
    let mut codes: Vec<_> = notes.map(|note| note.code.as_str()).collect();
    codes.dedup();
    codes.join(" ")
}

/// Writes lines; a cell that a spreadsheet would take for a formula is made a text.
fn written(columns: &[&str], lines: impl Iterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory cannot fail, and every line has the width of the head.
    let _ = writer.write_record(columns);
    for line in lines {
        let _ = writer.write_record(line.iter().map(|cell| harmless(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

/// Returns a cell that no spreadsheet runs: an apostrophe stands before `=`, `+`, `-` and `@`.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula() {
        assert_eq!(harmless("=1+1"), "'=1+1");
        assert_eq!(harmless("@SUM(A1)"), "'@SUM(A1)");
        assert_eq!(harmless("Direction financière"), "Direction financière");
        assert_eq!(harmless("2.466667"), "2.466667");
    }
}

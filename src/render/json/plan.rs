//! `diapason.plan/1`: the actions of each department with their dates, its gates, and the load.

use serde::Serialize;

use super::parts::{Assessment, Questionnaire, assessment, questionnaire, written};
use crate::model::Level;
use crate::report::view::{
    DatedAction, DepartmentView, GateView, LoadView, Moment, Notice, Report, RoadView, SliceView,
    Withheld,
};

#[derive(Serialize)]
struct Plan<'a> {
    schema: &'static str,
    questionnaire: Questionnaire<'a>,
    assessment: Assessment<'a>,
    start: Option<&'a str>,
    frozen: &'a [u32],
    departments: Vec<Department<'a>>,
    load: Vec<Load<'a>>,
    notes: Vec<Note<'a>>,
}

#[derive(Serialize)]
pub(super) struct Department<'a> {
    id: &'a str,
    name: &'a str,
    target: Option<u8>,
    to: Option<u8>,
    start: Option<Point<'a>>,
    end: Option<Point<'a>>,
    actions: Vec<Action<'a>>,
    gates: Vec<Gate<'a>>,
    quick_wins: &'a [String],
    deliverables: Vec<Point<'a>>,
    two_years: Option<TwoYears>,
    notes: Vec<Note<'a>>,
}

#[derive(Serialize)]
pub(super) struct Note<'a> {
    code: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct Point<'a> {
    tick: u32,
    month: f64,
    date: Option<&'a str>,
}

#[derive(Serialize)]
struct Action<'a> {
    id: &'a str,
    rank: usize,
    to: u8,
    sub_axis: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    effort: &'a str,
    weeks: u32,
    owner: &'a str,
    quick_win: bool,
    title: &'a str,
    start: Option<&'a str>,
    end: Option<&'a str>,
    start_tick: Option<u32>,
    end_tick: Option<u32>,
    anticipated: bool,
    moved: bool,
    slices: Vec<Slice<'a>>,
    deliverables: Vec<Point<'a>>,
    kpi: &'a str,
    kpi_source: &'a str,
    kpi_baseline: Option<f64>,
    priority: Option<f64>,
    suppressed: Option<String>,
    why: &'a [String],
}

#[derive(Serialize)]
struct Slice<'a> {
    portion: &'static str,
    start: Option<&'a str>,
    end: Option<&'a str>,
    start_tick: u32,
    end_tick: u32,
}

#[derive(Serialize)]
struct Gate<'a> {
    level: u8,
    tick: u32,
    month: f64,
    date: Option<&'a str>,
    months: u32,
    minimum_months: u32,
    declared: Option<Point<'a>>,
    assumptions: &'a [String],
    cause: &'static str,
    chain: &'a [String],
    why: &'a str,
    celebration: Point<'a>,
}

#[derive(Serialize)]
struct TwoYears {
    from: u8,
    to: u8,
    months: u32,
    minimum_months: u32,
    credit_months: u32,
    holds: bool,
}

#[derive(Serialize)]
pub(super) struct Load<'a> {
    role: &'static str,
    department: Option<&'a str>,
    capacity: u32,
    share: f64,
    units: &'a [u32],
    overloaded: &'a [u32],
}

/// Returns the plan of every department.
pub fn plan(report: &Report) -> String {
    written(&Plan {
        schema: "diapason.plan/1",
        questionnaire: questionnaire(report),
        assessment: assessment(report),
        start: report.calendar.start.as_deref(),
        frozen: &report.calendar.frozen,
        departments: report.departments.iter().map(department).collect(),
        load: report.loads.iter().map(load).collect(),
        notes: report.road_notes.iter().map(note).collect(),
    })
}

pub(super) fn department(view: &DepartmentView) -> Department<'_> {
    let road = view.road.as_ref();
    let actions = match road {
        Some(road) => road.actions.iter().map(dated).collect(),
        None => Vec::new(),
    };
    let notes = view.plan.notes.iter();
    let notes = notes.chain(road.iter().flat_map(|road| &road.notes));
    Department {
        id: &view.id,
        name: &view.name,
        target: view.target.map(Level::number),
        to: view.plan.to.map(Level::number),
        start: road.map(|road| point(&road.start)),
        end: road.map(|road| point(&road.end)),
        actions,
        gates: road.map_or_else(Vec::new, |road| road.gates.iter().map(gate).collect()),
        quick_wins: road.map_or(&[], |road| &road.quick_wins),
        deliverables: road.map_or_else(Vec::new, |road| road.filled.iter().map(point).collect()),
        two_years: road.and_then(two_years),
        notes: notes.map(note).collect(),
    }
}

pub(super) fn note(notice: &Notice) -> Note<'_> {
    Note {
        code: &notice.code,
        text: &notice.text,
    }
}

fn point(moment: &Moment) -> Point<'_> {
    Point {
        tick: moment.tick,
        month: moment.month,
        date: moment.date.as_deref(),
    }
}

fn two_years(road: &RoadView) -> Option<TwoYears> {
    let rule = road.two_years.as_ref()?;
    Some(TwoYears {
        from: rule.from.number(),
        to: rule.to.number(),
        months: rule.months,
        minimum_months: rule.minimum,
        credit_months: rule.credit,
        holds: rule.holds,
    })
}

fn dated(dated: &DatedAction) -> Action<'_> {
    let action = &dated.action;
    let (start, end) = (dated.start(), dated.end());
    Action {
        id: &action.id,
        rank: action.rank,
        to: dated.to.number(),
        sub_axis: &action.sub_axis_id,
        kind: action.kind.name(),
        effort: action.effort.name(),
        weeks: action.weeks,
        owner: action.owner.name(),
        quick_win: action.quick_win,
        title: &action.title,
        start: start.and_then(|start| start.date.as_deref()),
        end: end.and_then(|end| end.date.as_deref()),
        start_tick: start.map(|start| start.tick),
        end_tick: end.map(|end| end.tick),
        anticipated: dated.anticipated,
        moved: dated.moved,
        slices: dated.slices.iter().map(slice).collect(),
        deliverables: dated.deliverables.iter().map(point).collect(),
        kpi: &action.kpi,
        kpi_source: &action.kpi_source,
        kpi_baseline: None,
        priority: action.priority.ok(),
        suppressed: action.priority.err().map(Withheld::code),
        why: &action.reasons,
    }
}

fn slice(slice: &SliceView) -> Slice<'_> {
    Slice {
        portion: slice.portion.name(),
        start: slice.start.date.as_deref(),
        end: slice.end.date.as_deref(),
        start_tick: slice.start.tick,
        end_tick: slice.end.tick,
    }
}

fn gate(gate: &GateView) -> Gate<'_> {
    Gate {
        level: gate.level.number(),
        tick: gate.at.tick,
        month: gate.at.month,
        date: gate.at.date.as_deref(),
        months: gate.months,
        minimum_months: gate.minimum,
        declared: gate.declared.as_ref().map(point),
        assumptions: &gate.assumptions,
        cause: gate.cause.code(),
        chain: &gate.chain,
        why: &gate.why,
        celebration: point(&gate.celebration),
    }
}

pub(super) fn load(load: &LoadView) -> Load<'_> {
    Load {
        role: load.role.name(),
        department: load.department.as_deref(),
        capacity: load.capacity,
        share: load.share,
        units: &load.units,
        overloaded: &load.overloaded,
    }
}

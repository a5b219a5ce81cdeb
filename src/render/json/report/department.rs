//! One department in a report: what is said of it, its scores and its road.

use serde::Serialize;

use super::super::plan::{self, note};
use super::super::score;
use super::said::{Named, Sentence, named, sentence, sentences};
use crate::model::Level;
use crate::report::view::{
    ActionView, BlockerView, DepartmentView, GateCheck, LimitingSide, PriorityAction, Report,
    StageView, SubAxisView,
};

/// A department: words, scores as in `diapason.score/1`, road as in `diapason.plan/1`.
#[derive(Serialize)]
pub(super) struct Department<'a> {
    id: &'a str,
    name: &'a str,
    headline: Sentence<'a>,
    badge: &'a str,
    status: &'a str,
    reasons: Vec<Sentence<'a>>,
    gates: Vec<Check<'a>>,
    closest_change: Option<&'a str>,
    blockers: Vec<Blocker<'a>>,
    evidence: Vec<Named<'a>>,
    ranges: Vec<Reach<'a>>,
    first_actions: Vec<First<'a>>,
    notes: Vec<Remark<'a>>,
    scores: score::Department<'a>,
    stage: Stage<'a>,
    road: plan::Department<'a>,
}

/// What keeps it from the next level, and what is expected there.
#[derive(Serialize)]
struct Blocker<'a> {
    sub_axis: &'a str,
    code: &'a str,
    label: &'a str,
    level: u8,
    limiting_side: Option<&'static str>,
    expected: &'a str,
}

/// A level above the first: passed or not.
#[derive(Serialize)]
struct Check<'a> {
    level: u8,
    passed: Option<bool>,
    text: &'a str,
    missing: Vec<&'a str>,
}

/// How far the indices of all departments reach on a sub-axis.
#[derive(Serialize)]
struct Reach<'a> {
    sub_axis: &'a str,
    lowest: f64,
    median: f64,
    highest: f64,
    departments: usize,
}

/// An action to start with, and when it is done.
#[derive(Serialize)]
struct First<'a> {
    id: &'a str,
    due: &'a str,
}

/// What is remarked of a sub-axis.
#[derive(Serialize)]
struct Remark<'a> {
    sub_axis: &'a str,
    text: &'a str,
}

/// The next stage of its plan; the actions themselves are in `sheets`.
#[derive(Serialize)]
struct Stage<'a> {
    to: Option<u8>,
    actions: Vec<Chosen<'a>>,
    notes: Vec<plan::Note<'a>>,
}

/// An action of the stage, and why it was chosen.
#[derive(Serialize)]
struct Chosen<'a> {
    id: &'a str,
    rank: usize,
    why: &'a str,
}

pub(super) fn department<'a>(report: &'a Report, view: &'a DepartmentView) -> Department<'a> {
    let noted = view.sub_axes.iter().filter(|one| !one.note.is_empty());
    let noted = noted.map(|one| Remark {
        sub_axis: &one.id,
        text: &one.note,
    });
    Department {
        id: &view.id,
        name: &view.name,
        headline: sentence(&view.headline),
        badge: &view.badge,
        status: &view.status_text,
        reasons: sentences(&view.reasons),
        gates: view.gates.iter().map(check).collect(),
        closest_change: view.closest_change.as_ref().map(|it| it.text.as_str()),
        blockers: view.blockers.iter().map(blocker).collect(),
        evidence: named(&view.evidence),
        ranges: view.sub_axes.iter().filter_map(reach).collect(),
        first_actions: view.first_actions.iter().map(first).collect(),
        notes: noted.collect(),
        scores: score::department(report, view),
        stage: stage(&view.plan),
        road: plan::department(view),
    }
}

fn check(gate: &GateCheck) -> Check<'_> {
    let missing = gate.missing.iter();
    Check {
        level: gate.level.number(),
        passed: gate.is_passed(),
        text: &gate.text,
        missing: missing.map(|one| one.sub_axis.as_str()).collect(),
    }
}

fn reach(view: &SubAxisView) -> Option<Reach<'_>> {
    let range = view.range?;
    Some(Reach {
        sub_axis: &view.id,
        lowest: range.lowest,
        median: range.median,
        highest: range.highest,
        departments: range.departments,
    })
}

fn first(action: &PriorityAction) -> First<'_> {
    First {
        id: &action.id,
        due: &action.due,
    }
}

fn blocker(view: &BlockerView) -> Blocker<'_> {
    Blocker {
        sub_axis: &view.sub_axis,
        code: &view.code,
        label: &view.label,
        level: view.level.number(),
        limiting_side: view.limiting_side.map(LimitingSide::name),
        expected: &view.expected,
    }
}

fn stage(stage: &StageView) -> Stage<'_> {
    Stage {
        to: stage.to.map(Level::number),
        actions: stage.actions.iter().map(chosen).collect(),
        notes: stage.notes.iter().map(note).collect(),
    }
}

fn chosen(action: &ActionView) -> Chosen<'_> {
    Chosen {
        id: &action.id,
        rank: action.rank,
        why: &action.why,
    }
}

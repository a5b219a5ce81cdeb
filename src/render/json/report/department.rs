//! One department in a report: what is said of it, its scores and its road.

use serde::Serialize;

use super::super::plan::{self, note};
use super::super::score;
use super::said::{Sentence, sentence, sentences};
use crate::model::Level;
use crate::report::view::{
    ActionView, BlockerView, DepartmentView, LimitingSide, Report, StageView,
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
    blockers: Vec<Blocker<'a>>,
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
        blockers: view.blockers.iter().map(blocker).collect(),
        notes: noted.collect(),
        scores: score::department(report, view),
        stage: stage(&view.plan),
        road: plan::department(view),
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

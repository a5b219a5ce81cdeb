//! `diapason.explain/1`: one department from its level down to its channels, and what would move it.

use serde::Serialize;

use super::company::{Company, company};
use super::doubt::{Gap, gap};
use super::grounds::{Channels, channels};
use super::parts::{
    Assessment, Questionnaire, Warning, assessment, completeness, questionnaire, status, warnings,
    written,
};
use crate::model::{Channel, Level};
use crate::report::explain::{
    self, ActionLink, AxisTrace, Explanation, LeverView, SideTraceView, StepVerdict, StepView,
    SubAxisTrace,
};
use crate::report::view::{
    BlockerView, Completeness, DepartmentView, Figure, LimitingSide, Rating, Withheld,
};

#[derive(Serialize)]
struct Explain<'a> {
    schema: &'static str,
    questionnaire: Questionnaire<'a>,
    assessment: Assessment<'a>,
    rules: Rules,
    department: &'a str,
    name: &'a str,
    sub_axis: Option<&'a str>,
    target: Option<u8>,
    status: &'static str,
    joint: Standing,
    steps: Vec<Step<'a>>,
    unilateral: &'a [String],
    axes: Vec<Axis<'a>>,
    blockers: Vec<Blocker<'a>>,
    next_blockers: Vec<Blocker<'a>>,
    change: Change<'a>,
    unmoved: &'a [String],
    actions: Vec<Action<'a>>,
    company: Company<'a>,
    warnings: Vec<Warning<'a>>,
}

#[derive(Serialize)]
struct Rules {
    cuts: [f64; 3],
    group_correlation: f64,
    cap_min_weight: f64,
    min_group: u32,
    distribution_group: u32,
}

/// A figure; what may not be shown is `null`, and the reason stands beside it.
#[derive(Serialize)]
pub(super) struct Standing {
    index: Option<f64>,
    achievement: Option<[f64; 3]>,
    ratings: Option<String>,
    reached: Option<u8>,
    stable: Option<u8>,
    suppressed: Option<String>,
}

#[derive(Serialize)]
struct Step<'a> {
    level: u8,
    rating: char,
    share: Option<f64>,
    outcome: &'static str,
    rated_n: Vec<&'a str>,
    rated_p: Vec<&'a str>,
}

#[derive(Serialize)]
struct Axis<'a> {
    id: &'a str,
    weight: f64,
    with_figure: usize,
    all: usize,
    joint: Standing,
    sub_axes: Vec<SubAxis<'a>>,
}

#[derive(Serialize)]
struct SubAxis<'a> {
    id: &'a str,
    code: &'a str,
    weight: Option<f64>,
    status: &'static str,
    joint: Standing,
    limiting_side: Option<&'static str>,
    minimum: Option<[&'static str; 3]>,
    it: Side,
    business: Side,
}

#[derive(Serialize)]
struct Side {
    standing: Standing,
    divergent: bool,
    raw: Option<[f64; 3]>,
    capped_by: [Option<&'static str>; 3],
    channels: Channels,
    gap: Gap,
}

#[derive(Serialize)]
struct Blocker<'a> {
    sub_axis: &'a str,
    level: u8,
    limiting_side: Option<&'static str>,
    actions: Vec<&'a str>,
}

#[derive(Serialize)]
struct Change<'a> {
    none_because: Option<&'a str>,
    levers: Vec<Lever<'a>>,
}

#[derive(Serialize)]
struct Lever<'a> {
    level: u8,
    badge: &'static str,
    text: &'a str,
    lifts: Vec<Lift<'a>>,
}

#[derive(Serialize)]
struct Lift<'a> {
    sub_axis: &'a str,
    level: u8,
    sides: Vec<LiftedSide>,
    to: char,
    above: f64,
    text: &'a str,
}

#[derive(Serialize)]
struct LiftedSide {
    side: &'static str,
    rating: Option<char>,
    share: Option<f64>,
}

#[derive(Serialize)]
struct Action<'a> {
    id: &'a str,
    title: &'a str,
    sub_axis: &'a str,
}

/// Returns why a department stands where it stands.
pub fn explain(explanation: &Explanation) -> String {
    let report = &explanation.report;
    let rules = &explanation.rules;
    let view = report.departments.first();
    let all: Vec<_> = report.axes.iter().flat_map(|axis| &axis.sub_axes).collect();
    let id = |place: &usize| all[*place].id.as_str();
    let of = |list: fn(&DepartmentView) -> &Vec<BlockerView>| {
        let blockers = view.into_iter().flat_map(list);
        blockers
            .map(|one| blocker(one, &explanation.actions))
            .collect()
    };
    let empty: &[String] = &[];
    let actions = explanation.actions.iter().map(|one| Action {
        id: &one.id,
        title: &one.title,
        sub_axis: &one.sub_axis,
    });
    written(&Explain {
        schema: "diapason.explain/1",
        questionnaire: questionnaire(report),
        assessment: assessment(report),
        rules: Rules {
            cuts: rules.cuts,
            group_correlation: rules.group_correlation,
            cap_min_weight: rules.cap_min_weight,
            min_group: rules.min_group,
            distribution_group: rules.distribution_group,
        },
        department: view.map_or("", |view| &view.id),
        name: view.map_or("", |view| &view.name),
        sub_axis: explanation.sub_axis.as_deref(),
        target: view.and_then(|view| view.target).map(Level::number),
        status: completeness(view.map_or(Completeness::Partial, |view| view.status)),
        joint: standing(view.and_then(|view| view.joint), "partial"),
        steps: explanation.steps.iter().map(|one| step(one, id)).collect(),
        unilateral: view.map_or(empty, |view| &view.unilateral),
        axes: explanation.axes.iter().map(axis).collect(),
        blockers: of(|view| &view.blockers),
        next_blockers: of(|view| &view.next_blockers),
        change: Change {
            none_because: explanation.closed,
            levers: explanation.levers.iter().map(lever).collect(),
        },
        unmoved: &explanation.unmoved,
        actions: actions.collect(),
        company: company(report),
        warnings: warnings(report),
    })
}

impl Standing {
    /// Returns why something of it is missing.
    pub(super) fn suppressed(&self) -> Option<&str> {
        self.suppressed.as_deref()
    }
}

/// Returns a figure, or nulls and why it is missing.
pub(super) fn standing(figure: Option<Figure>, missing: &str) -> Standing {
    let suppressed = match figure {
        Some(figure) => figure.withheld().map(Withheld::code),
        None => Some(missing.to_owned()),
    };
    Standing {
        index: figure.and_then(|figure| figure.index.ok()),
        achievement: figure.and_then(|figure| figure.achievement.ok()),
        ratings: figure.map(|figure| figure.letters()),
        reached: figure.map(|figure| figure.reached.number()),
        stable: figure.map(|figure| figure.stable.number()),
        suppressed,
    }
}

fn step<'a>(view: &StepView, id: impl Fn(&usize) -> &'a str) -> Step<'a> {
    Step {
        level: view.level.number(),
        rating: view.rating.letter(),
        share: view.share,
        outcome: match view.verdict {
            StepVerdict::Stable => "stable",
            StepVerdict::Reached => "reached",
            StepVerdict::Missed => "missed",
            StepVerdict::WithoutBase => "without-base",
            StepVerdict::Capped => "capped",
        },
        rated_n: view.not.iter().map(&id).collect(),
        rated_p: view.partly.iter().map(&id).collect(),
    }
}

fn axis(trace: &AxisTrace) -> Axis<'_> {
    Axis {
        id: &trace.id,
        weight: trace.weight,
        with_figure: trace.numbered,
        all: trace.all,
        joint: standing(trace.figure, "partial"),
        sub_axes: trace.sub_axes.iter().map(sub_axis).collect(),
    }
}

fn sub_axis(trace: &SubAxisTrace) -> SubAxis<'_> {
    SubAxis {
        id: &trace.id,
        code: &trace.code,
        weight: trace.weight,
        status: status(trace.status),
        joint: standing(trace.joint, "not-assessed"),
        limiting_side: trace.limiting_side.map(LimitingSide::name),
        minimum: trace.minimum.map(|sides| sides.map(LimitingSide::name)),
        it: side(&trace.sides.it),
        business: side(&trace.sides.business),
    }
}

fn side(view: &SideTraceView) -> Side {
    let channels = channels(&view.trace.parts, view.estimates.spread());
    let missing = channels.withheld().unwrap_or("not-assessed".to_owned());
    Side {
        standing: standing(view.figure, &missing),
        divergent: view.divergent,
        raw: view.trace.raw,
        capped_by: view.trace.caps.map(|cap| cap.map(Channel::name)),
        channels,
        gap: gap(view.estimates.gap),
    }
}

fn blocker<'a>(view: &'a BlockerView, actions: &'a [ActionLink]) -> Blocker<'a> {
    let linked = actions.iter().filter(|one| one.sub_axis == view.sub_axis);
    Blocker {
        actions: linked.map(|one| one.id.as_str()).collect(),
        sub_axis: &view.sub_axis,
        level: view.level.number(),
        limiting_side: view.limiting_side.map(LimitingSide::name),
    }
}

fn lifted(one: &explain::LiftedSide) -> LiftedSide {
    LiftedSide {
        side: one.side.name(),
        rating: one.rating.map(Rating::letter),
        share: one.share,
    }
}

fn lever(view: &LeverView) -> Lever<'_> {
    let lifts = view.lifts.iter().map(|lift| Lift {
        sub_axis: &lift.sub_axis,
        level: lift.level.number(),
        sides: lift.sides.iter().map(lifted).collect(),
        to: lift.to.letter(),
        above: lift.above,
        text: &lift.text,
    });
    Lever {
        level: view.level.number(),
        badge: if view.stable { "stable" } else { "reached" },
        text: &view.text,
        lifts: lifts.collect(),
    }
}

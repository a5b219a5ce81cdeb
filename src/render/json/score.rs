//! `diapason.score/1`: every published figure of every department.

use serde::Serialize;

use super::benchmark::{Benchmark, benchmark};
use super::channels::{Channels, channels};
use super::company::{Company, company};
use super::doubt::{Confidence, Gaps, LevelProbability, confidence, gaps, level_probability};
use super::parts::{
    Assessment, Questionnaire, Warning, assessment, completeness, questionnaire, status, warnings,
    written,
};
use crate::model::Level;
use crate::report::view::{
    BlockerView, DepartmentView, Figure, LimitingSide, PublishedBalance, PublishedSurvey, Report,
    SideView, SubAxisView, Withheld,
};

/// The reason beside a figure of which no channel says anything.
const NOT_ASSESSED: &str = "not-assessed";

/// The reason beside a whole that too few parts have a number for.
const PARTIAL: &str = "partial";

#[derive(Serialize)]
struct Score<'a> {
    schema: &'static str,
    questionnaire: Questionnaire<'a>,
    assessment: Assessment<'a>,
    departments: Vec<Department<'a>>,
    balance: Vec<Balance<'a>>,
    warnings: Vec<Warning<'a>>,
    company: Company<'a>,
}

/// A vector with its levels; whatever may not be shown is `null`, and the reason stands beside it.
#[derive(Serialize)]
struct Standing {
    index: Option<f64>,
    achievement: Option<[f64; 3]>,
    ratings: Option<String>,
    reached: Option<u8>,
    stable: Option<u8>,
    suppressed: Option<String>,
}

#[derive(Serialize)]
struct Sides<T> {
    it: T,
    business: T,
}

#[derive(Serialize)]
pub(super) struct Department<'a> {
    id: &'a str,
    name: &'a str,
    target: Option<u8>,
    status: &'static str,
    reached: Option<u8>,
    stable: Option<u8>,
    index: Option<f64>,
    achievement: Option<[f64; 3]>,
    ratings: Option<String>,
    suppressed: Option<String>,
    sides: Sides<Standing>,
    unilateral: &'a [String],
    blockers: Vec<Blocker<'a>>,
    next_blockers: Vec<Blocker<'a>>,
    confidence: Confidence,
    level_probability: LevelProbability,
    axes: Vec<Axis<'a>>,
    sub_axes: Vec<SubAxis<'a>>,
    benchmark: Benchmark<'a>,
}

#[derive(Serialize)]
struct Blocker<'a> {
    sub_axis: &'a str,
    level: u8,
    limiting_side: Option<&'static str>,
}

#[derive(Serialize)]
struct Axis<'a> {
    id: &'a str,
    index: Option<f64>,
    achievement: Option<[f64; 3]>,
    reached: Option<u8>,
    stable: Option<u8>,
    suppressed: Option<String>,
    benchmark: Benchmark<'a>,
}

#[derive(Serialize)]
struct SubAxis<'a> {
    id: &'a str,
    status: &'static str,
    limiting_side: Option<&'static str>,
    joint: Standing,
    it: Side,
    business: Side,
    confidence: Confidence,
    gap: Gaps,
    benchmark: Benchmark<'a>,
}

#[derive(Serialize)]
struct Side {
    index: Option<f64>,
    achievement: Option<[f64; 3]>,
    ratings: Option<String>,
    reached: Option<u8>,
    stable: Option<u8>,
    divergent: bool,
    half_width: Option<f64>,
    confidence: Confidence,
    suppressed: Option<String>,
    channels: Channels,
}

#[derive(Serialize)]
pub(super) struct Balance<'a> {
    file: &'a str,
    records: Option<usize>,
    scored: Option<usize>,
    blank: usize,
    partial: usize,
    test: usize,
    duplicate: usize,
    careless: usize,
    rejected: usize,
    suppressed: Option<String>,
}

/// Returns the scores of every department.
pub fn score(report: &Report) -> String {
    written(&Score {
        schema: "diapason.score/1",
        questionnaire: questionnaire(report),
        assessment: assessment(report),
        departments: report
            .departments
            .iter()
            .map(|view| department(report, view))
            .collect(),
        balance: report.balance.iter().map(balance).collect(),
        warnings: warnings(report),
        company: company(report),
    })
}

/// Returns a figure, or nulls and why it is missing.
fn standing(figure: Option<Figure>, missing: &str) -> Standing {
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

/// Returns why a side has no figure: its survey is withheld, or nothing was asked and no form came back.
fn missing(view: &SideView) -> String {
    match view.survey {
        PublishedSurvey::Withheld(reason) => reason.code(),
        PublishedSurvey::Absent | PublishedSurvey::Shown { .. } => NOT_ASSESSED.to_owned(),
    }
}

pub(super) fn department<'a>(report: &'a Report, view: &'a DepartmentView) -> Department<'a> {
    let standings = &view.standings;
    let compared = |ranks| benchmark(ranks, report.benchmark.as_ref());
    let axes = report.axes.iter().zip(&view.axes).zip(&standings.axes);
    let sub_axes = view.sub_axes.iter().zip(&standings.sub_axes);
    let joint = standing(view.joint, PARTIAL);
    Department {
        id: &view.id,
        name: &view.name,
        target: view.target.map(Level::number),
        status: completeness(view.status),
        reached: joint.reached,
        stable: joint.stable,
        index: joint.index,
        achievement: joint.achievement,
        ratings: joint.ratings,
        suppressed: joint.suppressed,
        sides: Sides {
            it: standing(view.it, PARTIAL),
            business: standing(view.business, PARTIAL),
        },
        unilateral: &view.unilateral,
        blockers: view.blockers.iter().map(blocker).collect(),
        next_blockers: view.next_blockers.iter().map(blocker).collect(),
        confidence: confidence(view.solidity.confidence),
        level_probability: level_probability(view.solidity.level_probability),
        axes: axes
            .map(|((head, figure), ranks)| axis(&head.id, *figure, compared(ranks)))
            .collect(),
        sub_axes: sub_axes
            .map(|(view, ranks)| sub_axis(view, compared(ranks)))
            .collect(),
        benchmark: compared(&standings.whole),
    }
}

fn blocker(view: &BlockerView) -> Blocker<'_> {
    Blocker {
        sub_axis: &view.sub_axis,
        level: view.level.number(),
        limiting_side: view.limiting_side.map(LimitingSide::name),
    }
}

fn axis<'a>(id: &'a str, figure: Option<Figure>, benchmark: Benchmark<'a>) -> Axis<'a> {
    let standing = standing(figure, PARTIAL);
    Axis {
        id,
        index: standing.index,
        achievement: standing.achievement,
        reached: standing.reached,
        stable: standing.stable,
        suppressed: standing.suppressed,
        benchmark,
    }
}

fn sub_axis<'a>(view: &'a SubAxisView, benchmark: Benchmark<'a>) -> SubAxis<'a> {
    SubAxis {
        id: &view.id,
        status: status(view.status),
        limiting_side: view.limiting_side.map(LimitingSide::name),
        joint: standing(view.joint, NOT_ASSESSED),
        it: side(&view.it),
        business: side(&view.business),
        confidence: confidence(view.confidence),
        gap: gaps(view),
        benchmark,
    }
}

fn side(view: &SideView) -> Side {
    let standing = standing(view.figure, &missing(view));
    Side {
        index: standing.index,
        achievement: standing.achievement,
        ratings: standing.ratings,
        reached: standing.reached,
        stable: standing.stable,
        divergent: view.divergent,
        half_width: view.estimates.half_width.and_then(Result::ok),
        confidence: confidence(view.estimates.confidence),
        suppressed: standing.suppressed,
        channels: channels(view),
    }
}

pub(super) fn balance(balance: &PublishedBalance) -> Balance<'_> {
    Balance {
        file: &balance.file,
        records: balance.records.ok(),
        scored: balance.scored.ok(),
        blank: balance.blank,
        partial: balance.partial,
        test: balance.test,
        duplicate: balance.duplicate,
        careless: balance.careless,
        rejected: balance.rejected,
        suppressed: balance.scored.err().map(Withheld::code),
    }
}

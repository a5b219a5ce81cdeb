//! What all departments together say: whether they differ, and whether questions measure one thing.

use serde::Serialize;

use crate::report::view::{self, OneWay, Report};

/// Figures of the whole company.
#[derive(Serialize)]
pub(super) struct Company<'a> {
    differences: Differences,
    consistency: Vec<Consistency<'a>>,
}

/// How far departments differ beside their respondents, by the side that is rated.
#[derive(Serialize)]
struct Differences {
    may_rank: bool,
    it: Option<Variance>,
    business: Option<Variance>,
}

/// An analysis of variance of the respondents' overall indices.
#[derive(Serialize)]
struct Variance {
    icc1: Option<f64>,
    icc2: Option<f64>,
    f: Option<f64>,
    departments: usize,
    respondents: usize,
}

/// Whether the questions of an axis measure one thing, by the side that is rated.
#[derive(Serialize)]
struct Consistency<'a> {
    axis: &'a str,
    it: Option<Reliability>,
    business: Option<Reliability>,
}

/// How far some questions measure one thing.
#[derive(Serialize)]
struct Reliability {
    alpha: f64,
    omega: Option<f64>,
    respondents: usize,
    questions: usize,
}

/// Returns the figures of the whole company; `null` where too few people answered.
pub(super) fn company(report: &Report) -> Company<'_> {
    let differences = &report.company.differences;
    let axes = report.axes.iter().zip(&report.company.consistency);
    Company {
        differences: Differences {
            may_rank: differences.may_rank(),
            it: differences.sides.it.map(variance),
            business: differences.sides.business.map(variance),
        },
        consistency: axes
            .map(|(head, found)| Consistency {
                axis: &head.id,
                it: found.it.map(reliability),
                business: found.business.map(reliability),
            })
            .collect(),
    }
}

fn variance(found: OneWay) -> Variance {
    Variance {
        icc1: found.icc1(),
        icc2: found.icc2(),
        f: found.f(),
        departments: found.groups,
        respondents: found.values,
    }
}

fn reliability(found: view::Consistency) -> Reliability {
    Reliability {
        alpha: found.alpha,
        omega: found.omega,
        respondents: found.cases,
        questions: found.questions,
    }
}

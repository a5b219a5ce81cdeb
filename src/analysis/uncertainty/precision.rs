//! How wide the interval of one side of a sub-axis is (method D.10).

use crate::analysis::statistics::{deviation, half_width};
use crate::model::{Channel, ChannelWeights};
use crate::scoring::{Cell, Group, Member};

/// The normal quantile by which the method widens a standard error to a half-width (R13).
const WIDEN: f64 = 1.96;

/// The standard error of documents: two assessors do not always agree.
const DOCUMENTS_ERROR: f64 = 0.10;

/// The least standard error of interviews, however much they agree.
const LEAST_INTERVIEWS_ERROR: f64 = 0.25;

/// How precise the survey of one side of a sub-axis is. Unit: index, 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyPrecision {
    /// Respondents kept.
    pub respondents: usize,
    /// The people of the camp who could have answered; none when it is not known.
    pub population: Option<usize>,
    /// The standard deviation of the respondents' indices, 0 or more; none for one respondent.
    pub deviation: Option<f64>,
    /// Half the width of the 95 % interval, 0 or more and 0 when everybody answered; none for one
    /// respondent of more.
    pub half_width: Option<f64>,
}

impl SurveyPrecision {
    /// Takes the indices of the respondents kept.
    pub(super) fn of(indices: &[f64], population: Option<usize>) -> Self {
        Self {
            respondents: indices.len(),
            population,
            deviation: deviation(indices),
            half_width: half_width(indices, population),
        }
    }

    /// Returns the share of the people who answered, between 0 and 1; none when their number is not
    /// known.
    pub fn response(&self) -> Option<f64> {
        let population = self.population.filter(|people| *people > 0)?;
        Some(self.respondents as f64 / population as f64)
    }

    /// Returns the standard error of the mean, 0 or more: s/√n·√(1 − n/N).
    pub fn standard_error(&self) -> f64 {
        let missing = self
            .response()
            .map_or(1.0, |answered| (1.0 - answered).max(0.0));
        let deviation = self.deviation.unwrap_or(0.0);
        deviation / (self.respondents as f64).sqrt() * missing.sqrt()
    }
}

/// How precise the score of one side of a sub-axis is. Unit: index, 1 to 4.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Precision {
    /// The survey by itself; none when it does not speak.
    pub survey: Option<SurveyPrecision>,
    /// The standard error of the blend of the channels, 0 or more.
    pub standard_error: f64,
    /// Half the width of the 95 % interval of the blend: 1.96 standard errors.
    pub half_width: f64,
}

impl Precision {
    /// Takes the channels that speak, with the survey's precision when it is one of them.
    pub(super) fn of(
        cell: &Cell,
        weights: &ChannelWeights,
        survey: Option<SurveyPrecision>,
    ) -> Self {
        let error = |channel| match channel {
            Channel::Document => DOCUMENTS_ERROR,
            Channel::Interview => {
                let camps = [&cell.interviews().it, &cell.interviews().business];
                interviews_error(camps.into_iter().flat_map(Group::members))
            }
            Channel::Survey => survey.map_or(0.0, |survey| survey.standard_error()),
        };
        let speaking = Channel::ALL.into_iter().filter(|one| cell.has(*one));
        let errors: Vec<_> = speaking.map(|one| (weights.of(one), error(one))).collect();
        let standard_error = blended_error(&errors);
        Self {
            survey,
            standard_error,
            half_width: WIDEN * standard_error,
        }
    }
}

/// Returns the standard error of a blend of channels, each with its weight and its own error:
/// √Σ w²·SE², the weights shared anew among them.
pub(super) fn blended_error(channels: &[(f64, f64)]) -> f64 {
    let all: f64 = channels.iter().map(|(weight, _)| weight).sum();
    let squares = channels
        .iter()
        .map(|(weight, error)| (weight / all * error).powi(2));
    squares.sum::<f64>().sqrt()
}

/// Returns the standard error of interviews: the deviation of their indices over the root of the
/// voices they are worth, 0.25 at least.
fn interviews_error<'a>(members: impl Iterator<Item = &'a Member>) -> f64 {
    let (weights, indices): (Vec<_>, Vec<_>) = members
        .map(|member| (member.weight, member.vector.index()))
        .unzip();
    let voices: f64 = weights.iter().sum();
    let error = deviation(&indices).map_or(0.0, |deviation| deviation / voices.sqrt());
    error.max(LEAST_INTERVIEWS_ERROR)
}

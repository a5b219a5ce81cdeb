//! Uncertainty for a whole wave.

use rayon::prelude::*;

use super::confidence::{Confidence, Ground, Terms, mean};
use super::levels::{LevelProbability, level_probability};
use super::precision::{Precision, SurveyPrecision};
use crate::analysis::population;
use crate::analysis::statistics::{Agreement, r_wg_j};
use crate::model::{Assessment, BySide, Channel, Side};
use crate::scoring::{Panel, Scorecard, canonical, survey_basis};

/// The widest that an interval can be: from level 1 to level 4.
const WIDEST: f64 = 3.0;

/// How sure the score of one side of a sub-axis is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SideUncertainty {
    /// How wide its interval is.
    pub precision: Precision,
    /// How far the survey's respondents agree, r_wg(j), between 0 and 1; none without a survey.
    pub agreement: Option<f64>,
    /// The answered share of what the survey asked the camp, between 0 and 1; none without a survey.
    pub coverage: Option<f64>,
    /// How far it may be relied on.
    pub confidence: Confidence,
}

/// How sure the score of a sub-axis is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SubAxisUncertainty {
    /// Each side, none where it has no number.
    pub sides: BySide<Option<SideUncertainty>>,
    /// The lower side's confidence, none without a number.
    pub confidence: Option<Confidence>,
}

/// How sure the score of a department is.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentUncertainty {
    /// How probable each level is as its reached level.
    pub level_probability: LevelProbability,
    /// The mean over its sub-axes that have a number; none without any.
    pub confidence: Option<Confidence>,
    /// Its sub-axes, in the questionnaire's order.
    pub sub_axes: Vec<SubAxisUncertainty>,
}

/// How sure the scores of a wave are, in the order of its departments.
#[derive(Debug, Clone, PartialEq)]
pub struct Uncertainty {
    /// One a department.
    pub departments: Vec<DepartmentUncertainty>,
}

/// Returns how sure the scores of a wave are.
///
/// `scorecard` is that of `assessment`, or of the same wave before the answers were blanked that are
/// withheld: it says which channels and sides have a number. The order of the respondents and interviews
/// does not matter, to the last bit.
pub fn uncertainty(assessment: &Assessment, scorecard: &Scorecard) -> Uncertainty {
    let wave = canonical(assessment);
    let departments = scorecard.departments.par_iter().enumerate();
    let departments = departments.map(|(place, score)| {
        let mut panel = Panel::of(&wave, place, score);
        let sub_axes = 0..wave.questionnaire.sub_axes.len();
        let sub_axes: Vec<_> = sub_axes
            .map(|sub_axis| of_sub_axis(&wave, (place, sub_axis), &panel))
            .collect();
        let confidences: Vec<_> = sub_axes.iter().filter_map(|one| one.confidence).collect();
        DepartmentUncertainty {
            level_probability: level_probability(&wave, place, &mut panel),
            confidence: mean(&confidences),
            sub_axes,
        }
    });
    Uncertainty {
        departments: departments.collect(),
    }
}

/// Returns how much each sub-axis is worth asking about in an interview about some departments:
/// the width of the 95 % interval of its less certain side, the mean over the departments (method
/// H.1). Unit: index. A side without a number is as uncertain as a score can be.
pub fn worth_asking(
    assessment: &Assessment,
    scorecard: &Scorecard,
    departments: &[usize],
) -> Vec<f64> {
    let wave = canonical(assessment);
    let known = departments.iter();
    let known = known.filter_map(|place| Some((*place, scorecard.departments.get(*place)?)));
    let panels: Vec<_> = known
        .map(|(place, score)| (place, Panel::of(&wave, place, score)))
        .collect();
    let sub_axes = 0..wave.questionnaire.sub_axes.len();
    let worth = sub_axes.map(|sub_axis| {
        let widths = panels.iter().map(|(place, panel)| {
            let sides = Side::ALL.into_iter();
            let widths = sides.map(|side| of_side(&wave, *place, (sub_axis, side), panel));
            let widths = widths.map(|one| one.map_or(WIDEST, |one| 2.0 * one.precision.half_width));
            widths.fold(0.0, f64::max)
        });
        widths.sum::<f64>() / (panels.len().max(1) as f64)
    });
    worth.collect()
}

fn of_sub_axis(
    wave: &Assessment,
    (department, sub_axis): (usize, usize),
    panel: &Panel<'_>,
) -> SubAxisUncertainty {
    let sides = BySide::from_fn(|side| of_side(wave, department, (sub_axis, side), panel));
    let confidences = sides.map(|side| side.map(|side| side.confidence));
    let confidence = match (confidences.it, confidences.business) {
        (Some(it), Some(business)) => Some(it.lower(business)),
        (one, other) => one.or(other),
    };
    SubAxisUncertainty { sides, confidence }
}

/// Returns how sure one side is, none when no channel speaks.
fn of_side(
    wave: &Assessment,
    department: usize,
    (sub_axis, side): (usize, Side),
    panel: &Panel<'_>,
) -> Option<SideUncertainty> {
    let cell = panel.cell(sub_axis, side);
    let kinds = Channel::ALL
        .into_iter()
        .filter(|one| cell.has(*one))
        .count();
    if kinds == 0 {
        return None;
    }
    let camp = side.other();
    let answered = wave
        .surveys
        .get(department)
        .map_or(0, |answers| answers.of(camp).len());
    let people = population(&wave.departments[department], camp, answered);
    let has_survey = cell.has(Channel::Survey);
    let basis = has_survey.then(|| survey_basis(wave, department, (sub_axis, side)));
    let survey = basis
        .as_ref()
        .map(|basis| SurveyPrecision::of(&basis.indices, people));
    let agreement = basis.as_ref().and_then(|basis| {
        let questions = basis.questions.iter();
        r_wg_j(questions.map(|question| (question.scale, question.numbers.as_slice())))
    });
    let agreement = agreement.map(Agreement::value);
    let coverage = basis.as_ref().and_then(|basis| basis.coverage);
    let weights = &wave.questionnaire.sub_axes[sub_axis].channel_weights;
    let precision = Precision::of(cell, weights, survey);
    let terms = Terms {
        kinds,
        half_width: precision.half_width,
        response: survey.and_then(|survey| survey.response()),
        agreement,
        coverage,
    };
    let ground = Ground {
        kinds,
        has_survey,
        knows_population: people.is_some(),
    };
    Some(SideUncertainty {
        precision,
        agreement,
        coverage,
        confidence: Confidence::new(terms.value(), ground.best()),
    })
}

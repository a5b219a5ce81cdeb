//! How far those who answered about one side agree, department by department (method D.4, D.11).

use super::statistics::{
    Agreement, TOLERANCE, a_wg, deviation, mean, mean_absolute_deviation, median, r_wg_j,
    trimmed_mean,
};
use crate::model::{Assessment, BySide};
use crate::scoring::{QuestionAnswers, SurveyBasis, survey_basis};

/// The fewest respondents whose median and trimmed mean are told (method D.4).
const LEAST_FOR_MIDDLE: usize = 10;

/// A mean further than this from the median misleads, in levels (method D.4).
const MOST_SKEW: f64 = 0.25;

/// Below this agreement, opinions are divided (method D.11).
const DIVIDED: f64 = 0.50;

/// How far those who answered about one department agree.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentAgreement {
    /// The sub-axes in the questionnaire's order, by the side that is rated; those who answer are
    /// the other camp. None where nobody was kept.
    pub sub_axes: Vec<BySide<Option<Spread>>>,
}

/// How the opinions of the respondents kept on one side of a sub-axis spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// Respondents kept, 1 or more.
    pub respondents: usize,
    /// The mean of their indices, between 1 and 4.
    pub mean: f64,
    /// The sample standard deviation of their indices, in levels; none of one respondent.
    pub deviation: Option<f64>,
    /// r_wg(j) over the questions, each on its own scale (method R15), r_wg when there is one; none
    /// when no question has two answers.
    pub agreement: Option<Agreement>,
    /// The mean of a_wg over the questions, between −1 and 1; none when no question has two answers.
    pub a_wg: Option<f64>,
    /// The mean over the questions of the mean distance from the mean answer, AD, in levels; none
    /// when no question was answered.
    pub mean_distance: Option<f64>,
    /// Other middles than the mean, none below ten respondents.
    pub middle: Option<Middle>,
}

/// Middles that a few extreme opinions do not move.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// The median of the indices, between 1 and 4.
    pub median: f64,
    /// Their mean without the lowest and the highest tenth, between 1 and 4.
    pub trimmed_mean: f64,
}

impl Spread {
    /// Returns how the opinions spread, none when nobody was kept.
    fn of(basis: &SurveyBasis) -> Option<Self> {
        let indices = &basis.indices;
        let questions = basis.questions.iter();
        let questions = questions.map(|question| (question.scale, question.numbers.as_slice()));
        let is_told = indices.len() >= LEAST_FOR_MIDDLE;
        Some(Self {
            respondents: indices.len(),
            mean: mean(indices)?,
            deviation: deviation(indices),
            agreement: r_wg_j(questions),
            a_wg: over(basis, |question| a_wg(question.scale, &question.numbers)),
            mean_distance: over(basis, mean_distance),
            middle: is_told.then(|| Middle::of(indices)).flatten(),
        })
    }

    /// Returns whether opinions are divided, so that their mean says little: an agreement below .50.
    pub fn is_divided(&self) -> bool {
        let agreement = self.agreement.map(Agreement::value);
        agreement.is_some_and(|value| value < DIVIDED - TOLERANCE)
    }

    /// Returns whether people are more divided than if each had answered at random (method D.11).
    pub fn is_below_chance(&self) -> bool {
        self.agreement.is_some_and(Agreement::is_below_chance)
    }

    /// Returns whether the mean is more than a quarter of a level from the median; never below ten
    /// respondents.
    pub fn is_skewed(&self) -> bool {
        let apart = |middle: Middle| (self.mean - middle.median).abs() > MOST_SKEW + TOLERANCE;
        self.middle.is_some_and(apart)
    }
}

/// Returns the mean of a figure over the questions that have it, none when none has.
fn over(basis: &SurveyBasis, of: impl Fn(&QuestionAnswers) -> Option<f64>) -> Option<f64> {
    let figures: Vec<_> = basis.questions.iter().filter_map(of).collect();
    mean(&figures)
}

/// Returns the mean distance of the answers to a question from their mean, in levels: on a scale of
/// four levels, in its own unit.
fn mean_distance(question: &QuestionAnswers) -> Option<f64> {
    let width = f64::from(question.scale.highest() - question.scale.lowest());
    Some(mean_absolute_deviation(&question.numbers)? * 3.0 / width)
}

impl Middle {
    fn of(indices: &[f64]) -> Option<Self> {
        Some(Self {
            median: median(indices)?,
            trimmed_mean: trimmed_mean(indices)?,
        })
    }
}

/// Returns how far the respondents agree in each department of an assessment, in its order, before
/// anything is withheld.
pub fn agreement(assessment: &Assessment) -> Vec<DepartmentAgreement> {
    let departments = 0..assessment.departments.len();
    let department = |department| {
        let sub_axes = 0..assessment.questionnaire.sub_axes.len();
        let of =
            |sub_axis, side| Spread::of(&survey_basis(assessment, department, (sub_axis, side)));
        DepartmentAgreement {
            sub_axes: sub_axes
                .map(|sub_axis| BySide::from_fn(|side| of(sub_axis, side)))
                .collect(),
        }
    };
    departments.map(department).collect()
}

//! Whether departments differ more than the people in them, and whether the questions of an axis
//! measure one thing (method D.11). Neither changes a score.
//!
//! These are figures of the whole company: they rest on what may be published alone (method R18), see
//! [`counted`](super::counted).

use std::cmp::Ordering;

use super::coverage::cohorts;
use super::statistics::{
    LEAST_ALPHA, LEAST_COMPLETE_CASES, LEAST_ICC2_TO_RANK, OneWay, TOLERANCE, complete_cases,
    cronbach_alpha, omega_total,
};
use crate::model::{Assessment, BySide, Side};
use crate::scoring::{answers_by_question, overall_indices};

/// How far the questions of one axis about one side measure one thing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Consistency {
    /// Respondents who answered every question, 20 or more.
    pub cases: usize,
    /// Questions answered, 2 or more.
    pub questions: usize,
    /// Cronbach's α on the indices of the answers (method R15), 1 or less.
    pub alpha: f64,
    /// ω_total of one common factor, between 0 and 1; none when there is no such factor.
    pub omega: Option<f64>,
}

impl Consistency {
    /// Returns the consistency of some answers, a row a respondent; none below twenty complete rows.
    ///
    /// A question that nobody answered was not asked, or said nothing: it does not count.
    fn of(answers: &[Vec<Option<f64>>]) -> Option<Self> {
        let width = answers.first()?.len();
        let is_answered = |question: &usize| answers.iter().any(|row| row[*question].is_some());
        let answered: Vec<_> = (0..width).filter(is_answered).collect();
        let rows = answers.iter();
        let rows = rows.map(|row| answered.iter().map(|question| row[*question]).collect());
        let cases = complete_cases(&rows.collect::<Vec<_>>());
        if cases.len() < LEAST_COMPLETE_CASES {
            return None;
        }
        Some(Self {
            cases: cases.len(),
            questions: answered.len(),
            alpha: cronbach_alpha(&cases)?,
            omega: omega_total(&cases),
        })
    }

    /// Returns whether the questions do not measure one thing here: an α below .60.
    pub fn is_low(&self) -> bool {
        self.alpha < LEAST_ALPHA - TOLERANCE
    }
}

/// Whether departments differ by what their respondents say.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Differences {
    /// The analysis of the respondents' overall indices, by the side that is rated; none without
    /// two departments of respondents enough.
    pub sides: BySide<Option<OneWay>>,
}

impl Differences {
    /// Returns whether departments may be ranked: on every side that can be compared, their means
    /// are dependable, with an ICC(2) of .70 or more; never when no side can be.
    pub fn may_rank(&self) -> bool {
        let is_dependable = |side: &OneWay| {
            let icc2 = side.icc2();
            icc2.is_some_and(|value| value >= LEAST_ICC2_TO_RANK - TOLERANCE)
        };
        let compared: Vec<_> = self.sides.iter().filter_map(|(_, side)| *side).collect();
        !compared.is_empty() && compared.iter().all(is_dependable)
    }
}

/// Returns the consistency of each axis, in the questionnaire's order and by the side that is rated,
/// over the departments that may be published; none below twenty complete cases.
pub fn consistency(assessment: &Assessment) -> Vec<BySide<Option<Consistency>>> {
    let questionnaire = &assessment.questionnaire;
    let of = |axis: usize, side: Side| {
        let cohorts = cohorts(assessment, side.other());
        let answers =
            cohorts.flat_map(|answers| answers_by_question(questionnaire, (axis, side), answers));
        let mut answers: Vec<_> = answers.collect();
        answers.sort_by(|one, other| in_order(one, other));
        Consistency::of(&answers)
    };
    (0..questionnaire.axes.len())
        .map(|axis| BySide::from_fn(|side| of(axis, side)))
        .collect()
}

/// Returns whether departments differ, over those that may be published: with `min_group`
/// respondents or more who speak of enough for a level.
pub fn differences(assessment: &Assessment) -> Differences {
    let questionnaire = &assessment.questionnaire;
    let least = questionnaire.scoring.least_respondents();
    Differences {
        sides: BySide::from_fn(|side| {
            let groups = cohorts(assessment, side.other())
                .map(|answers| overall_indices(questionnaire, side, answers))
                .filter(|indices| indices.len() >= least);
            let mut groups: Vec<_> = groups.collect();
            groups.sort_by(|one, other| in_order(one, other));
            OneWay::of(&groups)
        }),
    }
}

/// Compares two rows of numbers, so that sums over departments do not depend on their order.
fn in_order<T: PartialOrd>(one: &[T], other: &[T]) -> Ordering {
    one.partial_cmp(other).unwrap_or(Ordering::Equal)
}

//! Respondents one by one: what each says of a whole side, and of each question of an axis.

use super::achievement::{Achievement, Cuts};
use super::consensus::{asked, opinions};
use super::rollup::whole;
use crate::model::{Answer, AnswerMatrix, Questionnaire, Side};

/// Returns the index that each respondent gives one side over all axes, between 1 and 4, in their
/// order. Who speaks of too little of it for a level (method D.9) is left out.
///
/// `answers` are those of the other camp: nobody grades itself.
pub fn overall_indices(
    questionnaire: &Questionnaire,
    side: Side,
    answers: &AnswerMatrix,
) -> Vec<f64> {
    let cuts = Cuts::new(questionnaire.scoring.cuts);
    let sub_axes = 0..questionnaire.sub_axes.len();
    let mut opinions: Vec<_> = sub_axes
        .map(|sub_axis| opinions(questionnaire, (sub_axis, side), answers))
        .collect();
    let respondents = answers.rows().filter_map(|_| {
        let profile = opinions.iter_mut().map(|of_each| of_each.next()?.vector);
        let profile: Vec<_> = profile.collect();
        let whole = whole(questionnaire, &profile, cuts)?;
        Some(whole.achievement.index())
    });
    respondents.collect()
}

/// Returns what each respondent answers to each question of an axis about one side, as an index
/// between 1 and 4; none where an answer has no score. A row a respondent, in their order.
///
/// `answers` are those of the other camp: nobody grades itself.
pub fn answers_by_question(
    questionnaire: &Questionnaire,
    (axis, side): (usize, Side),
    answers: &AnswerMatrix,
) -> Vec<Vec<Option<f64>>> {
    let sub_axes = questionnaire.sub_axes_of(axis);
    let asked: Vec<_> = sub_axes
        .flat_map(|sub_axis| asked(questionnaire, sub_axis, side))
        .collect();
    let respondent = |row: &[Answer]| {
        let answers = asked.iter().map(|(place, question)| {
            Achievement::of_answer(question, row[*place].reply()).map(Achievement::index)
        });
        answers.collect()
    };
    answers.rows().map(respondent).collect()
}

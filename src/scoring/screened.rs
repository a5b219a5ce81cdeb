//! What leaving out careless answers did: how many, by which rules, and the score with everyone.

use super::careless::not_available;
use super::scorecard::{DepartmentScore, Screened};
use crate::model::{AnswerMatrix, Assessment, BySide, SurveyAnswers};

/// Returns what was left out of the survey about the department at `place`; `score` is only called
/// when somebody was.
pub(super) fn screened(
    assessment: &Assessment,
    place: usize,
    score: impl FnOnce(&SurveyAnswers) -> DepartmentScore,
) -> Screened {
    let none = SurveyAnswers::default();
    let kept = assessment.surveys.get(place).unwrap_or(&none);
    let left_out = assessment.careless.get(place).unwrap_or(&none);
    let is_whole = left_out.iter().all(|(_, answers)| answers.is_empty());
    Screened {
        kept: kept.map(AnswerMatrix::len),
        left_out: left_out.map(AnswerMatrix::len),
        not_available: BySide::from_fn(|camp| {
            let answers = [kept.of(camp), left_out.of(camp)];
            not_available(&assessment.questionnaire, camp, answers)
        }),
        with_everyone: (!is_whole).then(|| {
            let everyone = BySide::from_fn(|camp| {
                let mut everyone = kept.of(camp).clone();
                everyone.append(left_out.of(camp));
                everyone
            });
            score(&everyone)
        }),
    }
}

//! Waves made by hand: one department, the sample questionnaire, a survey alone.

use crate::analysis::{DepartmentUncertainty, uncertainty};
use crate::model::{Answer, AnswerMatrix, Assessment, BySide, Side, sample};
use crate::scoring::score;

/// A wave whose people answer each question so: one row a person, one level a sub-axis; empty rows
/// of the other camp's questions are not asked.
pub(super) fn wave(it: &[[u8; 13]], business: &[[u8; 13]]) -> Assessment {
    let questionnaire = sample::questionnaire();
    let matrix = |camp: Side, people: &[[u8; 13]]| {
        let mut matrix = AnswerMatrix::new(questionnaire.questions.len());
        for levels in people {
            let answers = questionnaire.questions.iter().map(|question| {
                if question.asked_to == camp {
                    Answer::number(levels[question.sub_axis])
                } else {
                    Answer::NOT_ASKED
                }
            });
            matrix.push(&answers.collect::<Vec<_>>());
        }
        matrix
    };
    let answers = BySide {
        it: matrix(Side::It, it),
        business: matrix(Side::Business, business),
    };
    sample::assessment(questionnaire, answers)
}

/// People each of whom answers one level everywhere.
pub(super) fn flat(levels: &[u8]) -> Vec<[u8; 13]> {
    levels.iter().map(|level| [*level; 13]).collect()
}

/// How sure the one department of a wave is.
pub(super) fn of(wave: &Assessment) -> DepartmentUncertainty {
    uncertainty(wave, &score(wave)).departments.remove(0)
}

//! What each respondent says of a side over all axes, and of each question of one axis.

use crate::model::sample::questionnaire;
use crate::model::{Answer, AnswerMatrix, Side};
use crate::scoring::{answers_by_question, overall_indices};

/// Business people, each of whom gives each sub-axis a level; 0 is "don't know".
fn business(people: &[[u8; 13]]) -> AnswerMatrix {
    let questionnaire = questionnaire();
    let mut matrix = AnswerMatrix::new(questionnaire.questions.len());
    for levels in people {
        let row = questionnaire.questions.iter().map(|question| {
            match (question.asked_to, levels[question.sub_axis]) {
                (Side::It, _) => Answer::NOT_ASKED,
                (Side::Business, 0) => Answer::DONT_KNOW,
                (Side::Business, level) => Answer::number(level),
            }
        });
        matrix.push(&row.collect::<Vec<_>>());
    }
    matrix
}

/// The second gives 4 to the four sub-axes of C and 2 to all else: axes of 2, 2, 4 and 2 weigh
/// alike, so the whole is 2.5. The third speaks of 9 sub-axes of 13: too few for a level.
#[test]
fn a_respondent_has_an_index_over_all_axes() {
    let mut on_c = [2; 13];
    on_c[6..10].fill(4);
    let mut thin = [4; 13];
    for place in [0, 3, 6, 10] {
        thin[place] = 0;
    }
    let answers = business(&[[3; 13], on_c, thin]);
    let indices = |side| overall_indices(&questionnaire(), side, &answers);
    assert_eq!(indices(Side::It), [3.0, 2.5]);
    assert_eq!(indices(Side::Business), [0.0; 0], "nobody grades itself");
}

#[test]
fn an_axis_is_answered_question_by_question() {
    let mut levels = [1; 13];
    levels[6..10].copy_from_slice(&[2, 0, 4, 3]);
    let answers = business(&[levels, [3; 13]]);
    let found = answers_by_question(&questionnaire(), (2, Side::It), &answers);
    let first = vec![Some(2.0), None, Some(4.0), Some(3.0)];
    assert_eq!(found, [first, vec![Some(3.0); 4]]);
}

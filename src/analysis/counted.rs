//! Which answers count in what is estimated: none that is withheld.

use std::borrow::Cow;

use crate::model::{Answer, AnswerMatrix, Assessment, Channel, Question, Side};
use crate::scoring::{ChannelScore, Scorecard, self_rating_basis};

/// Returns the assessment as if nobody had been asked what too few answered: no figure of the whole
/// company and no draw moves with what these said (method R17, R18).
pub(super) fn counted<'a>(
    assessment: &'a Assessment,
    scorecard: &Scorecard,
) -> Cow<'a, Assessment> {
    let mut counted = Cow::Borrowed(assessment);
    for place in 0..assessment.surveys.len() {
        for camp in Side::ALL {
            let questions = assessment.questionnaire.questions.iter();
            let hidden = questions.map(|question| {
                question.channel == Channel::Survey
                    && question.asked_to == camp
                    && is_few(assessment, scorecard, place, question)
            });
            let hidden: Vec<bool> = hidden.collect();
            if hidden.contains(&true) {
                let answers = counted.to_mut().surveys[place].of_mut(camp);
                *answers = without(answers, &hidden);
            }
        }
    }
    counted
}

/// Returns whether too few answered what a question asks about a department, with all that is asked
/// on the same sub-axis.
fn is_few(
    assessment: &Assessment,
    scorecard: &Scorecard,
    place: usize,
    question: &Question,
) -> bool {
    if question.self_rating {
        let of = (question.sub_axis, question.asked_to);
        let people = self_rating_basis(assessment, place, of).indices.len();
        return people < assessment.questionnaire.scoring.least_respondents();
    }
    let score = scorecard.departments.get(place);
    let side = score.map(|score| {
        let sides = &score.sub_axes[question.sub_axis].sides;
        sides.of(question.asked_to.other())
    });
    side.is_some_and(|side| side.channel(Channel::Survey) == ChannelScore::TooFew)
}

fn without(answers: &AnswerMatrix, hidden: &[bool]) -> AnswerMatrix {
    let mut left = AnswerMatrix::new(hidden.len());
    for (row, mark) in answers.marked_rows() {
        let cells = row.iter().zip(hidden);
        let cells = cells.map(|(cell, hidden)| if *hidden { Answer::NOT_ASKED } else { *cell });
        left.push_marked(&cells.collect::<Vec<_>>(), mark.clone());
    }
    left
}

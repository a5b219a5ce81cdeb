//! Many people -> one vector: the survey channel (method D.4).

use super::achievement::{Achievement, Cuts};
use super::scorecard::{ChannelScore, SurveyScore};
use super::staged::standing;
use crate::model::{Answer, AnswerMatrix, Channel, Question, Questionnaire, Reply, Side};

/// The least share of the applicable weight that a respondent must have answered.
const LEAST_COVERAGE: f64 = 0.5;

/// Returns what the survey of the other camp says of one side of a sub-axis.
///
/// Nobody grades itself: only the other side's answers count (method B.5). With fewer than
/// `min_group` respondents there is no figure (method D.9).
pub(super) fn survey(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
    answers: &AnswerMatrix,
) -> ChannelScore {
    let asked: Vec<_> = questionnaire
        .questions
        .iter()
        .enumerate()
        .filter(|(_, question)| counts(question, sub_axis, side))
        .collect();
    let opinions: Vec<_> = answers
        .rows()
        .filter_map(|row| {
            opinion(
                asked
                    .iter()
                    .map(|(place, question)| (*question, row[*place])),
            )
        })
        .collect();
    let respondents = opinions.len();
    match Achievement::mean(opinions.into_iter().map(|opinion| (1.0, opinion))) {
        None => ChannelScore::Absent,
        Some(_) if respondents < questionnaire.scoring.least_respondents() => ChannelScore::TooFew,
        Some(mean) => {
            let standing = standing(mean, Cuts::new(questionnaire.scoring.cuts));
            ChannelScore::Survey(SurveyScore {
                standing,
                respondents,
            })
        }
    }
}

/// Whether a question is asked in the survey of the other camp about this side of the sub-axis.
fn counts(question: &Question, sub_axis: usize, side: Side) -> bool {
    question.sub_axis == sub_axis
        && question.channel == Channel::Survey
        && question.asked_to == side.other()
        && question.rated.includes(side)
        && !question.self_rating
}

/// Returns the vector of one respondent, none when less than half of what applied was answered.
///
/// "Not applicable" and questions outside the form leave the balance; "don't know" and empty
/// answers weigh on the coverage alone (method D.2, R11).
pub(super) fn opinion<'a>(
    answers: impl Iterator<Item = (&'a Question, Answer)>,
) -> Option<Achievement> {
    let mut applicable = 0.0;
    let mut answered = Vec::new();
    for (question, answer) in answers {
        let reply = answer.reply();
        if matches!(reply, Reply::NotApplicable | Reply::NotAsked) {
            continue;
        }
        applicable += question.weight;
        if let Some(achievement) = Achievement::of_answer(question, reply) {
            answered.push((question.weight, achievement));
        }
    }
    let weight: f64 = answered.iter().map(|(weight, _)| weight).sum();
    let kept = weight >= LEAST_COVERAGE * applicable - 1e-9;
    if kept {
        Achievement::mean(answered)
    } else {
        None
    }
}

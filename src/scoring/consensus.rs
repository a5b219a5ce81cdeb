//! Many people -> one vector: the survey channel (method D.4).

use super::achievement::{Achievement, Cuts};
use super::scorecard::{ChannelScore, Heard, SurveyScore};
use super::staged::standing;
use super::trace::Account;
use crate::model::{Answer, AnswerMatrix, Channel, Question, Questionnaire, Reply, Side};

/// The least share of the applicable weight that a respondent must have answered.
const LEAST_COVERAGE: f64 = 0.5;

/// Returns what the survey of the other camp says of one side of a sub-axis.
///
/// Nobody grades itself: only the other side's answers count (method B.5). With fewer than
/// `min_group` respondents there is no figure (method D.9); that none of those who were asked is one
/// is not told apart from that they are few, for it would say what each of them replied (R17).
pub(super) fn survey(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
    answers: &AnswerMatrix,
) -> Heard {
    let rated = (sub_axis, side);
    let asked = asked(questionnaire, sub_axis, side);
    let all: Vec<_> = opinions(questionnaire, rated, answers).collect();
    let kept = all.iter().filter_map(|opinion| opinion.vector);
    let respondents = kept.clone().count();
    let left_out = all
        .iter()
        .filter(|one| one.vector.is_none() && one.applicable > 0.0);
    let is_enough = respondents >= questionnaire.scoring.least_respondents();
    let score = match Achievement::mean(kept.map(|opinion| (1.0, opinion))) {
        Some(mean) if is_enough => {
            let standing = standing(mean, Cuts::new(questionnaire.scoring.cuts));
            ChannelScore::Survey(SurveyScore {
                standing,
                respondents,
            })
        }
        _ if is_put(&asked, answers) => ChannelScore::TooFew,
        _ => ChannelScore::Absent,
    };
    let account = if asked.is_empty() {
        Account::NotAsked
    } else {
        Account::Survey {
            kept: respondents,
            dropped: left_out.count(),
        }
    };
    Heard { score, account }
}

/// Returns whether one of some questions, given with their places, stood in a form that came back.
fn is_put(asked: &[(usize, &Question)], answers: &AnswerMatrix) -> bool {
    let is_in = |row: &[Answer]| {
        let mut places = asked.iter().map(|(place, _)| *place);
        places.any(|place| row[place] != Answer::NOT_ASKED)
    };
    answers.rows().any(is_in)
}

/// Returns what each respondent of the other camp says of one side of a sub-axis, in their order.
pub(super) fn opinions<'a>(
    questionnaire: &'a Questionnaire,
    (sub_axis, side): (usize, Side),
    answers: &'a AnswerMatrix,
) -> impl Iterator<Item = Opinion> + 'a {
    opinions_on(asked(questionnaire, sub_axis, side), answers)
}

/// Returns what each respondent says by the answers to some questions, given with their places, in
/// the order of the respondents.
pub(super) fn opinions_on<'a>(
    asked: Vec<(usize, &'a Question)>,
    answers: &'a AnswerMatrix,
) -> impl Iterator<Item = Opinion> + 'a {
    answers.rows().map(move |row| {
        let answers = asked.iter();
        opinion(answers.map(|(place, question)| (*question, row[*place])))
    })
}

/// Returns the questions that the survey asks the other camp about one side of a sub-axis, each with
/// its place in the questionnaire.
pub(super) fn asked(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
) -> Vec<(usize, &Question)> {
    let questions = questionnaire.questions.iter().enumerate();
    questions
        .filter(|(_, question)| counts(question, sub_axis, side))
        .collect()
}

/// Returns the questions by which a side rates itself on a sub-axis, each with its place in the
/// questionnaire.
pub(super) fn self_rated(
    questionnaire: &Questionnaire,
    sub_axis: usize,
    side: Side,
) -> Vec<(usize, &Question)> {
    let questions = questionnaire.questions.iter().enumerate();
    let of_itself = |question: &Question| {
        question.sub_axis == sub_axis
            && question.is_self_rating(side)
            && question.rated.includes(side)
    };
    questions
        .filter(|(_, question)| of_itself(question))
        .collect()
}

/// Whether a question is asked in the survey of the other camp about this side of the sub-axis.
fn counts(question: &Question, sub_axis: usize, side: Side) -> bool {
    question.sub_axis == sub_axis
        && question.channel == Channel::Survey
        && question.asked_to == side.other()
        && question.rated.includes(side)
        && !question.self_rating
}

/// What one respondent says of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Opinion {
    /// The weight of the questions that applied.
    pub(super) applicable: f64,
    /// The weight of those that were answered.
    pub(super) answered: f64,
    /// The mean of the answers, none when less than half of what applied was answered.
    pub(super) vector: Option<Achievement>,
}

/// Returns what one respondent says by some answers.
///
/// "Not applicable" and questions outside the form leave the balance; "don't know" and empty
/// answers weigh on the coverage alone (method D.2, R11).
pub(super) fn opinion<'a>(answers: impl Iterator<Item = (&'a Question, Answer)>) -> Opinion {
    let mut applicable = 0.0;
    let mut scored = Vec::new();
    for (question, answer) in answers {
        let reply = answer.reply();
        if matches!(reply, Reply::NotApplicable | Reply::NotAsked) {
            continue;
        }
        applicable += question.weight;
        if let Some(achievement) = Achievement::of_answer(question, reply) {
            scored.push((question.weight, achievement));
        }
    }
    let answered: f64 = scored.iter().map(|(weight, _)| weight).sum();
    let kept = answered >= LEAST_COVERAGE * applicable - 1e-9;
    Opinion {
        applicable,
        answered,
        vector: kept.then(|| Achievement::mean(scored)).flatten(),
    }
}

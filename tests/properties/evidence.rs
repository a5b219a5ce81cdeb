//! Evidence of all three channels made at random, for one department.

use diapason::model::{
    Answer, AnswerMatrix, Assessment, BySide, Channel, Finding, Interview, InterviewRating, Level,
    Note, Question, Questionnaire, Review, Side,
};
use proptest::collection::vec;
use proptest::prelude::*;
use time::macros::date;

use crate::answers::{SHIPPED, assessed, departments};

/// What stands for an answer, a review and an interview rating, drawn at random.
#[derive(Debug, Clone)]
pub(crate) struct Drawn {
    people: BySide<Vec<Vec<u8>>>,
    reviews: Vec<u8>,
    interviews: Vec<(bool, u32, Vec<u8>)>,
    cap: f64,
    weights: Vec<u8>,
    /// The least that anybody answers, 0 to 8: some departments stand high.
    base: u8,
}

pub(crate) fn drawn() -> impl Strategy<Value = Drawn> {
    let people = || vec(vec(0..12_u8, 52), 0..13);
    let interview = (any::<bool>(), 1..7_u32, vec(0..8_u8, 52));
    (
        (people(), people()),
        vec(0..12_u8, 76),
        vec(interview, 0..4),
        0.0..0.5_f64,
        vec(0..5_u8, 39),
        0..9_u8,
    )
        .prop_map(
            |((it, business), reviews, interviews, cap, weights, base)| Drawn {
                people: BySide { it, business },
                reviews,
                interviews,
                cap,
                weights,
                base,
            },
        )
}

fn answer(question: &Question, drawn: u8, base: u8) -> Answer {
    let (low, high) = (question.scale.lowest(), question.scale.highest());
    match drawn {
        0 => Answer::DONT_KNOW,
        1 => Answer::NOT_APPLICABLE,
        2 => Answer::EMPTY,
        drawn => Answer::number(low + (drawn - 3).max(base) * (high - low) / 8),
    }
}

fn review(drawn: u8) -> Option<Review> {
    let finding = match drawn {
        0 => return None,
        1..=3 => Finding::Partial,
        4 => Finding::Absent,
        5 => Finding::NotApplicable,
        _ => Finding::Present,
    };
    let dated = (drawn != 6).then_some(date!(2026 - 06 - 01));
    let date = if drawn == 7 {
        Some(date!(2020 - 01 - 01))
    } else {
        dated
    };
    Some(Review { finding, date })
}

fn interview(questionnaire: &Questionnaire, drawn: &(bool, u32, Vec<u8>), base: u8) -> Interview {
    let (is_it, people, levels) = drawn;
    let camp = if *is_it { Side::It } else { Side::Business };
    let questions = questionnaire.questions.iter().enumerate().zip(levels);
    let asked = questions.filter(|((_, question), drawn)| {
        question.channel == Channel::Interview && question.asked_to == camp && **drawn > 0
    });
    let rating = |((place, _), drawn): ((usize, &Question), &u8)| {
        Side::ALL.map(|side| InterviewRating {
            question: place,
            side,
            note: Note::Levels(vec![
                Level::ALL[usize::from((*drawn % 4).max(base / 3).min(3))],
            ]),
            fact: String::new(),
            backing: None,
        })
    };
    Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp,
        people: *people,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: asked.flat_map(rating).collect(),
    }
}

pub(crate) fn assessment(drawn: &Drawn) -> Assessment {
    let mut questionnaire = SHIPPED.clone();
    questionnaire.scoring.cap_min_weight = drawn.cap;
    let weights = drawn.weights.chunks(3);
    for (sub_axis, weights) in questionnaire.sub_axes.iter_mut().zip(weights) {
        let own = &mut sub_axis.channel_weights;
        own.document = f64::from(weights[0]);
        own.interview = f64::from(weights[1]);
        own.survey = f64::from(weights[2]) + 0.5;
        sub_axis.weight = 1.0 + f64::from(weights[0]);
    }
    let base = drawn.base;
    let answers = |camp: Side| {
        let mut matrix = AnswerMatrix::new(questionnaire.questions.len());
        for person in drawn.people.of(camp) {
            let cells = questionnaire.questions.iter().zip(person);
            let row = cells.map(|(question, drawn)| {
                let is_asked = question.channel == Channel::Survey && question.asked_to == camp;
                if is_asked {
                    answer(question, *drawn, base)
                } else {
                    Answer::NOT_ASKED
                }
            });
            matrix.push(&row.collect::<Vec<_>>());
        }
        matrix
    };
    let mut departments = departments();
    departments.truncate(1);
    let surveys = vec![BySide::from_fn(answers)];
    Assessment {
        date: Some(date!(2026 - 11 - 22)),
        surveys,
        reviews: vec![
            drawn
                .reviews
                .iter()
                .map(|one| review((*one).max(base)))
                .collect(),
        ],
        interviews: drawn
            .interviews
            .iter()
            .map(|one| interview(&questionnaire, one, base))
            .collect(),
        ..assessed(&questionnaire, departments, &[])
    }
}

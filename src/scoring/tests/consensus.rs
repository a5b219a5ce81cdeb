//! Method D.4: TV-04, and the thresholds of D.9.

use crate::model::{
    Answer, AnswerMatrix, Question, QuestionId, Questionnaire, Scale, Side, sample,
};
use crate::scoring::Achievement;
use crate::scoring::consensus::{opinion, survey};
use crate::scoring::scorecard::ChannelScore;

const DK: Answer = Answer::DONT_KNOW;
const NA: Answer = Answer::NOT_APPLICABLE;
const EMPTY: Answer = Answer::EMPTY;

fn n(number: u8) -> Answer {
    Answer::number(number)
}

/// q1 `likert5`, q2 `likert5` reversed, q3 `level4` of weight 2, asked to the business about IT.
fn questions() -> [Question; 3] {
    let usual = sample::question(Side::Business);
    [
        Question {
            scale: Scale::Likert5,
            ..usual.clone()
        },
        Question {
            scale: Scale::Likert5,
            reverse: true,
            ..usual.clone()
        },
        Question {
            weight: 2.0,
            ..usual
        },
    ]
}

#[test]
fn respondents_are_scored_as_in_the_worked_table() {
    let cases = [
        ([n(4), n(2), n(3)], Some(3.125), 1.0),
        ([n(5), n(1), n(4)], Some(4.0), 1.0),
        ([n(3), n(3), n(2)], Some(2.25), 1.0),
        ([n(2), DK, n(2)], Some(1.916_666_667), 0.75),
        ([n(4), n(2), NA], Some(3.25), 1.0),
        ([DK, DK, n(3)], Some(3.0), 0.5),
        ([DK, EMPTY, DK], None, 0.0),
        ([n(4), NA, DK], None, 1.0 / 3.0),
    ];
    let questions = questions();
    for (answers, expected, coverage) in cases {
        let opinion = opinion(questions.iter().zip(answers));
        assert!((opinion.answered / opinion.applicable - coverage).abs() < 1e-12);
        let found = opinion.vector.map(Achievement::index);
        match (found, expected) {
            (Some(found), Some(expected)) => assert!((found - expected).abs() < 5e-7),
            (found, expected) => assert_eq!(found, expected, "{answers:?}"),
        }
    }
}

fn asked() -> Questionnaire {
    let mut questionnaire = sample::questionnaire();
    questionnaire.questions = questions().to_vec();
    questionnaire.questions.push(Question {
        id: QuestionId::new("self"),
        self_rating: true,
        ..sample::question(Side::Business)
    });
    questionnaire
}

fn answered_by(people: usize, row: &[Answer]) -> ChannelScore {
    let mut matrix = AnswerMatrix::new(4);
    (0..people).for_each(|_| matrix.push(row));
    survey(&asked(), 0, Side::It, &matrix).score
}

#[test]
fn four_respondents_give_no_figure_and_five_do() {
    let row = [n(4), n(2), n(3), n(4)];
    assert_eq!(answered_by(0, &row), ChannelScore::Absent);
    assert_eq!(answered_by(4, &row), ChannelScore::TooFew);
    let ChannelScore::Survey(five) = answered_by(5, &row) else {
        panic!("five are enough")
    };
    assert_eq!(five.respondents, 5);
    assert_eq!(five.standing.achievement.index(), 3.125);
}

/// Whether none of six counts, or four do, is not told.
#[test]
fn nobody_who_counts_is_too_few() {
    assert_eq!(answered_by(6, &[DK, EMPTY, DK, n(4)]), ChannelScore::TooFew);
    assert_eq!(answered_by(6, &[NA, NA, NA, n(4)]), ChannelScore::TooFew);
    let outside = [Answer::NOT_ASKED; 3];
    let outside = [outside.as_slice(), &[n(4)]].concat();
    assert_eq!(answered_by(6, &outside), ChannelScore::Absent);
}

#[test]
fn a_self_rating_never_moves_a_level() {
    let low = answered_by(5, &[n(4), n(2), n(3), n(1)]);
    let high = answered_by(5, &[n(4), n(2), n(3), n(4)]);
    assert_eq!(low, high);
}

#[test]
fn nobody_grades_itself() {
    let mut matrix = AnswerMatrix::new(4);
    (0..6).for_each(|_| matrix.push(&[n(4), n(2), n(3), n(4)]));
    assert_eq!(
        survey(&asked(), 0, Side::Business, &matrix).score,
        ChannelScore::Absent
    );
}

#[test]
fn a_question_outside_the_form_is_outside_the_coverage() {
    let not_asked = answered_by(5, &[n(4), Answer::NOT_ASKED, Answer::NOT_ASKED, NA]);
    let ChannelScore::Survey(found) = not_asked else {
        panic!("one question of one is enough")
    };
    assert_eq!(found.standing.achievement.index(), 3.25);
}

/// The mean of TV-05; its interval belongs to the uncertainty of D.10.
#[test]
fn one_person_has_one_weight() {
    let indices = [
        2.0, 2.25, 2.5, 2.5, 2.75, 2.75, 3.0, 3.0, 3.25, 3.5, 1.5, 4.0,
    ];
    let people = indices.map(|index| (1.0, Achievement::of_index(index)));
    let mean = Achievement::mean(people).expect("twelve people answered");
    assert!((mean.index() - 2.75).abs() < 1e-12);
}

/// The two surveys of TV-E2E, the first of eight people, the second of five.
#[test]
fn two_questions_of_one_side_are_one_opinion_each() {
    let mut questionnaire = sample::questionnaire();
    questionnaire.questions = [Side::Business, Side::Business, Side::It, Side::It]
        .map(sample::question)
        .to_vec();
    let said = |camp: Side, pairs: &[(u8, u8)]| {
        let mut matrix = AnswerMatrix::new(4);
        for (one, other) in pairs {
            matrix.push(&match camp {
                Side::Business => [n(*one), n(*other), NA, NA],
                Side::It => [NA, NA, n(*one), n(*other)],
            });
        }
        match survey(&questionnaire, 0, camp.other(), &matrix).score {
            ChannelScore::Survey(found) => found.standing.achievement.shares(),
            other => panic!("a figure was expected, not {other:?}"),
        }
    };
    let about_it = [
        (2, 3),
        (3, 3),
        (2, 2),
        (3, 2),
        (3, 3),
        (2, 3),
        (4, 3),
        (3, 3),
    ];
    assert_eq!(said(Side::Business, &about_it), [1.0, 0.6875, 0.0625]);
    let about_business = [(2, 2), (3, 2), (2, 1), (2, 2), (3, 2)];
    let found = said(Side::It, &about_business);
    let near = found
        .iter()
        .zip([0.9, 0.2, 0.0])
        .all(|(one, other)| (one - other).abs() < 1e-12);
    assert!(near, "{found:?}");
}

//! What is asked, in which order, and where an interview is taken up.

use super::fixture::{interview, questionnaire, session};
use crate::interview::{Item, agenda};
use crate::model::{InterviewRating, Level, Note, Side};

fn item(question: usize, side: Side) -> Item {
    Item { question, side }
}

#[test]
fn a_question_that_rates_both_sides_comes_twice_in_a_row() {
    let questionnaire = questionnaire();
    let (it, business) = (Side::It, Side::Business);
    let asked = agenda(&questionnaire, business, &[]);
    let expected = [
        item(0, it),
        item(0, business),
        item(1, it),
        item(2, business),
    ];
    assert_eq!(asked, expected);
    let of_it = agenda(&questionnaire, it, &[]);
    assert_eq!(of_it, [item(3, it), item(3, business)]);
}

#[test]
fn what_is_worth_more_is_asked_first_and_ties_keep_their_order() {
    let questionnaire = questionnaire();
    let questions = |worth: &[f64]| {
        let items = agenda(&questionnaire, Side::Business, worth);
        items.iter().map(|item| item.question).collect::<Vec<_>>()
    };
    assert_eq!(questions(&[0.3, 0.3, 2.0]), [2, 0, 0, 1]);
    assert_eq!(questions(&[0.3, 0.4, 0.4]), [1, 2, 0, 0]);
}

#[test]
fn an_interview_is_taken_up_at_what_was_not_asked_then_at_what_was_passed_over() {
    let questionnaire = questionnaire();
    let rated = |question, side, note| InterviewRating {
        question,
        side,
        note,
        fact: String::new(),
        backing: None,
    };
    let three = || Note::Levels(vec![Level::Three]);
    let mut interview = interview(1);
    let place =
        |interview: &crate::model::Interview| session(&questionnaire, interview.clone()).place();
    assert_eq!(place(&interview), 0);
    interview.rate(rated(0, Side::It, Note::Skipped));
    assert_eq!(place(&interview), 1);
    for (question, side) in [(0, Side::Business), (1, Side::It), (2, Side::Business)] {
        interview.rate(rated(question, side, three()));
    }
    assert_eq!(place(&interview), 0, "what was passed over");
    interview.rate(rated(0, Side::It, Note::DontKnow));
    assert_eq!(place(&interview), 4, "the end");
}

//! A small questionnaire, an interview on it, and what is found in its journal.

use time::macros::date;

use super::super::{read, write};
use crate::diagnostic::{Code, Position, Problems, SourceFile};
use crate::model::{
    Backing, Channel, Department, DepartmentId, Interview, InterviewRating, Level, Note, Question,
    QuestionId, Questionnaire, Rated, Side, sample,
};

/// Two questions to the business, `q1` about both sides and `q2` about IT, one to IT, `q3`, and
/// one of the survey, `q4`.
pub(super) fn questionnaire() -> Questionnaire {
    let question = |id: &str, channel, asked_to, rated| Question {
        id: QuestionId::new(id),
        channel,
        rated,
        ..sample::question(asked_to)
    };
    let mut questionnaire = sample::questionnaire();
    let (it, both) = (Rated::One(Side::It), Rated::Both);
    questionnaire.questions = vec![
        question("q1", Channel::Interview, Side::Business, both),
        question("q2", Channel::Interview, Side::Business, it),
        question("q3", Channel::Interview, Side::It, both),
        question("q4", Channel::Survey, Side::Business, it),
    ];
    questionnaire
}

pub(super) fn departments() -> Vec<Department> {
    let departments = ["finance", "rh", "achats"];
    let named = departments.map(|id| Department::named(DepartmentId::new(id), id));
    named.to_vec()
}

/// An interview of the business with three ratings.
pub(super) fn interview() -> Interview {
    let rating = |question, side, note, fact: &str| InterviewRating {
        question,
        side,
        note,
        fact: fact.to_owned(),
        backing: Some(Backing::Shown),
    };
    Interview {
        id: "2026-11-12_finance_r07".to_owned(),
        respondent: "r07".to_owned(),
        role: None,
        camp: Side::Business,
        people: 4,
        departments: vec![0],
        date: Some(date!(2026 - 11 - 12)),
        closed: false,
        ratings: vec![
            rating(
                0,
                Side::It,
                Note::Levels(vec![Level::Two, Level::Three]),
                "délai « tenu »",
            ),
            rating(0, Side::Business, Note::DontKnow, ""),
            rating(1, Side::It, Note::Levels(vec![Level::Four]), "vu"),
        ],
    }
}

pub(super) fn journal() -> String {
    write(&interview(), &questionnaire(), &departments(), None)
}

/// Reads a journal; returns what is wrong with it, each with its line.
pub(super) fn found(text: &str) -> (Option<Interview>, Vec<(Code, usize)>) {
    let mut problems = Problems::default();
    let file = SourceFile::new("journal.jsonl", text);
    let interview = read(&file, &questionnaire(), &departments(), &mut problems);
    let line = |position: &Position| match position {
        Position::Span(span) => text[..span.start].matches('\n').count() + 1,
        _ => 0,
    };
    let faults = problems.sorted().into_iter();
    let faults = faults.map(|fault| (fault.code, line(&fault.position)));
    (interview, faults.collect())
}

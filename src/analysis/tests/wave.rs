//! Waves made by hand: a few questions, and what the people of each department answer to them.

use crate::model::{
    Answer, AnswerMatrix, Assessment, BySide, Department, DepartmentId, Question, Questionnaire,
    Side, SurveyAnswers, sample,
};

/// The sample questionnaire with other questions.
pub(super) fn asking(questions: Vec<Question>) -> Questionnaire {
    Questionnaire {
        questions,
        ..sample::questionnaire()
    }
}

/// A wave of as many departments as there are answers.
pub(super) fn wave(questionnaire: Questionnaire, answers: Vec<SurveyAnswers>) -> Assessment {
    let mut wave = sample::assessment(questionnaire, SurveyAnswers::default());
    wave.departments = (0..answers.len())
        .map(|place| Department::named(DepartmentId::new(place.to_string()), "D"))
        .collect();
    wave.reviews = vec![Vec::new(); answers.len()];
    wave.surveys = answers;
    wave
}

/// What one camp answers; each row holds its answers to the questions put to this camp, in order.
/// Bytes are answers: 252 is "don't know", 253 "not applicable".
pub(super) fn said<R: AsRef<[u8]>>(
    questionnaire: &Questionnaire,
    camp: Side,
    rows: &[R],
) -> AnswerMatrix {
    let mut matrix = AnswerMatrix::new(questionnaire.questions.len());
    for row in rows {
        let mut own = row.as_ref().iter();
        let answer = |question: &Question| {
            let is_asked = question.asked_to == camp;
            let byte = is_asked.then(|| own.next()).flatten();
            byte.map_or(Answer::NOT_ASKED, |byte| read(*byte))
        };
        let row: Vec<_> = questionnaire.questions.iter().map(answer).collect();
        matrix.push(&row);
    }
    matrix
}

/// The answers of one camp; the other says nothing.
pub(super) fn alone<R: AsRef<[u8]>>(
    questionnaire: &Questionnaire,
    camp: Side,
    rows: &[R],
) -> SurveyAnswers {
    let rows = rows.iter().map(AsRef::as_ref).collect::<Vec<_>>();
    BySide::from_fn(|one| {
        let rows = if one == camp { rows.as_slice() } else { &[] };
        said(questionnaire, one, rows)
    })
}

/// Reads a byte as an answer.
fn read(byte: u8) -> Answer {
    match byte {
        252 => Answer::DONT_KNOW,
        253 => Answer::NOT_APPLICABLE,
        254 => Answer::EMPTY,
        255 => Answer::NOT_ASKED,
        number => Answer::number(number),
    }
}

#[track_caller]
pub(super) fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-6, "{one} is not {other}");
}

//! Waves on the sample questionnaire.

use crate::model::{
    Answer, AnswerMatrix, Assessment, BySide, Department, DepartmentId, Question, Questionnaire,
    Side, SurveyAnswers, sample,
};
pub(super) use crate::report::sample::{about, published, told};

/// What the people of both camps answer on each sub-axis, all alike.
pub(super) type Profile = [u8; 13];

/// The sample questionnaire with other questions.
pub(super) fn asking(questions: Vec<Question>) -> Questionnaire {
    Questionnaire {
        questions,
        ..sample::questionnaire()
    }
}

/// What one camp answers; each row holds its answers to the questions put to this camp, in order.
pub(super) fn said(questionnaire: &Questionnaire, camp: Side, rows: &[Vec<u8>]) -> AnswerMatrix {
    let mut matrix = AnswerMatrix::new(questionnaire.questions.len());
    for row in rows {
        let mut own = row.iter();
        let answer = |question: &Question| {
            let is_asked = question.asked_to == camp;
            let number = is_asked.then(|| own.next()).flatten();
            number.map_or(Answer::NOT_ASKED, |number| match number {
                0 => Answer::DONT_KNOW,
                number => Answer::number(*number),
            })
        };
        let row: Vec<_> = questionnaire.questions.iter().map(answer).collect();
        matrix.push(&row);
    }
    matrix
}

/// A wave of as many departments as there are answers, called A, B, C and so on.
pub(super) fn wave(questionnaire: Questionnaire, answers: Vec<SurveyAnswers>) -> Assessment {
    let mut wave = sample::assessment(questionnaire, SurveyAnswers::default());
    let names = ('A'..='Z').map(String::from).take(answers.len());
    wave.departments = names
        .map(|name| Department::named(DepartmentId::new(name.to_lowercase()), name))
        .collect();
    wave.reviews = vec![Vec::new(); answers.len()];
    wave.surveys = answers;
    wave
}

/// A wave in which so many people of each camp give each department a profile.
pub(super) fn profiles(of: &[(usize, Profile)]) -> Assessment {
    let questionnaire = sample::questionnaire();
    let answers = of.iter().map(|(people, profile)| {
        let rows = vec![profile.to_vec(); *people];
        BySide::from_fn(|camp| said(&questionnaire, camp, &rows))
    });
    let answers = answers.collect();
    wave(questionnaire, answers)
}

/// All at one level, but for the first sub-axis.
pub(super) fn but_first(first: u8, rest: u8) -> Profile {
    let mut profile = [rest; 13];
    profile[0] = first;
    profile
}

#[track_caller]
pub(super) fn close(one: f64, other: f64) {
    assert!((one - other).abs() < 1e-6, "{one} is not {other}");
}

/// A text with plain spaces.
pub(super) fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

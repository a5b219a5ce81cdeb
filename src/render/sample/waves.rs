//! Waves that strain the pages: each is made of the example, and told as the program tells it.

use std::sync::LazyLock;

use crate::cli::sample::example;
use crate::language::Text;
use crate::model::{
    Answer, AnswerMatrix, Assessment, Axis, AxisId, DepartmentId, DocumentCheck, DocumentId,
    Question, QuestionId, Side, SubAxis, SubAxisId,
};
pub(crate) use crate::report::sample::{about, explained, told};

/// So many people of a camp are enough for every figure.
const ENOUGH: usize = 12;

static EXAMPLE: LazyLock<Assessment> = LazyLock::new(example);

/// The example.
pub(crate) fn acme() -> Assessment {
    EXAMPLE.clone()
}

/// So many departments, those of the example again and again, with few people each.
pub(crate) fn departments(count: usize) -> Assessment {
    let wave = acme();
    let all = wave.departments.len();
    let places: Vec<usize> = (0..count).map(|place| place % all).collect();
    let mut wave = wave.about(&places);
    for (place, department) in wave.departments.iter_mut().enumerate().skip(all) {
        let turn = place / all + 1;
        department.id = DepartmentId::new(format!("{}-{turn}", department.id));
        department.name = format!("{} {turn}", department.name);
    }
    cut(&mut wave, |_| ENOUGH);
    wave
}

/// Keeps so many people of each camp of each department.
fn cut(wave: &mut Assessment, people: impl Fn(usize) -> usize) {
    for (place, answers) in wave.surveys.iter_mut().enumerate() {
        answers.it.truncate(people(place));
        answers.business.truncate(people(place));
    }
}

/// Forgets the documents and the interviews: the survey alone is left.
fn surveyed(wave: &mut Assessment) {
    wave.reviews.iter_mut().for_each(Vec::clear);
    wave.interviews.clear();
}

/// Nobody has a level but the first department: the others were not heard.
pub(crate) fn one_level() -> Assessment {
    let mut wave = acme();
    surveyed(&mut wave);
    cut(&mut wave, |place| if place == 0 { ENOUGH } else { 0 });
    wave
}

/// Of all departments but the first, four people of each camp answered.
pub(crate) fn one_published() -> Assessment {
    let mut wave = acme();
    surveyed(&mut wave);
    cut(&mut wave, |place| if place == 0 { ENOUGH } else { 4 });
    wave
}

/// The catalogue has no action.
pub(crate) fn no_plan() -> Assessment {
    let mut wave = departments(6);
    wave.questionnaire.actions.clear();
    wave
}

/// Nothing was asked on an axis.
pub(crate) fn without_axis(axis: usize) -> Assessment {
    let mut wave = departments(6);
    surveyed(&mut wave);
    let questionnaire = &wave.questionnaire;
    let is_in = |question: &Question| questionnaire.sub_axes[question.sub_axis].axis == axis;
    let silent: Vec<bool> = questionnaire.questions.iter().map(is_in).collect();
    for answers in &mut wave.surveys {
        *answers = answers.map(|camp| {
            rewritten(camp, silent.len(), |_, row| {
                let cells = row.iter().zip(&silent);
                let cells = cells.map(
                    |(cell, silent)| {
                        if *silent { Answer::NOT_ASKED } else { *cell }
                    },
                );
                cells.collect()
            })
        });
    }
    wave
}

fn rewritten(
    matrix: &AnswerMatrix,
    width: usize,
    row: impl Fn(usize, &[Answer]) -> Vec<Answer>,
) -> AnswerMatrix {
    let mut new = AnswerMatrix::new(width);
    for (place, (old, mark)) in matrix.marked_rows().enumerate() {
        new.push_marked(&row(place, old), mark.clone());
    }
    new
}

/// The people of one camp answer otherwise about the department at `place`: `answer` gives the answer
/// of a person to a question that was put, none where it stays.
pub(crate) fn answered(
    mut wave: Assessment,
    (place, camp): (usize, Side),
    answer: impl Fn(usize, &Question) -> Option<Answer>,
) -> Assessment {
    let questions = &wave.questionnaire.questions;
    let matrix = wave.surveys[place].of_mut(camp);
    *matrix = rewritten(matrix, questions.len(), |person, row| {
        let cells = row.iter().zip(questions);
        let cells = cells.map(|(cell, question)| {
            let new = answer(person, question).filter(|_| *cell != Answer::NOT_ASKED);
            new.unwrap_or(*cell)
        });
        cells.collect()
    });
    wave
}

/// A name stands wherever a user can write one.
pub(crate) fn named(names: &[&str]) -> Assessment {
    let mut wave = departments(6);
    let mut names = names.iter().cycle().map(|name| (*name).to_owned());
    let mut name = || names.next().unwrap_or_default();
    let text = |name: String| Text {
        fr: name.clone(),
        en: name,
    };
    wave.client = name();
    wave.wave = name();
    wave.confidentiality = Some(name());
    for (place, department) in wave.departments.iter_mut().enumerate() {
        department.name = format!("{} {}", name(), place + 1);
        department.sponsor = Some(name());
    }
    for interview in &mut wave.interviews {
        interview.role = Some(name());
    }
    let questionnaire = &mut wave.questionnaire;
    questionnaire.title = text(name());
    questionnaire
        .levels
        .iter_mut()
        .for_each(|one| one.label = text(name()));
    questionnaire
        .axes
        .iter_mut()
        .for_each(|one| one.label = text(name()));
    questionnaire
        .sub_axes
        .iter_mut()
        .for_each(|one| one.label = text(name()));
    for action in &mut questionnaire.actions {
        action.title = text(name());
        action.kpi.source = text(name());
    }
    for balance in &mut wave.balance {
        balance.file = format!("surveys/{}.csv", name());
    }
    wave
}

/// So many axes on three times as many sub-axes as in the example: each stands there three times.
pub(crate) fn axes(count: usize) -> Assessment {
    let mut wave = departments(6);
    let old = wave.questionnaire.clone();
    let sources = old.sub_axes.iter().enumerate();
    let thrice =
        (1..=3).flat_map(|turn| sources.clone().map(move |(place, one)| (turn, place, one)));
    let all = 3 * old.sub_axes.len();
    let sub_axes = thrice.clone().enumerate();
    let sub_axes = sub_axes.map(|(place, (turn, _, one))| SubAxis {
        id: SubAxisId::new(format!("{}-{turn}", one.id)),
        code: format!("{}.{turn}", one.code),
        axis: place * count / all,
        ..one.clone()
    });
    wave.questionnaire.sub_axes = sub_axes.collect();
    let axes = (0..count).map(|place| Axis {
        id: AxisId::new(format!("axis-{place}")),
        ..old.axes[place % old.axes.len()].clone()
    });
    wave.questionnaire.axes = axes.collect();
    let again = |turn: usize| (turn - 1) * old.sub_axes.len();
    let turns = 1..=3;
    let questions = turns.clone().flat_map(|turn| {
        old.questions.iter().map(move |one| Question {
            id: QuestionId::new(format!("{}-{turn}", one.id)),
            pair: None,
            sub_axis: one.sub_axis + again(turn),
            ..one.clone()
        })
    });
    wave.questionnaire.questions = questions.collect();
    let documents = turns.flat_map(|turn| {
        old.documents.iter().map(move |one| DocumentCheck {
            id: DocumentId::new(format!("{}-{turn}", one.id)),
            sub_axis: one.sub_axis + again(turn),
            ..one.clone()
        })
    });
    wave.questionnaire.documents = documents.collect();
    let width = wave.questionnaire.questions.len();
    for answers in &mut wave.surveys {
        *answers = answers.map(|camp| rewritten(camp, width, |_, row| row.repeat(3)));
    }
    for reviews in &mut wave.reviews {
        *reviews = reviews.repeat(3);
    }
    for department in &mut wave.departments {
        department.sub_axis_targets.clear();
    }
    wave
}

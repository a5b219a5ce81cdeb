//! Method D.11 over departments: whether they differ, and whether an axis is one thing.

use super::wave::{alone, asking, close, wave};
use crate::analysis::{Consistency, Differences, consistency, differences};
use crate::model::{Assessment, BySide, Question, QuestionId, Side, SurveyAnswers, sample};

const DK: u8 = 252;

/// Method TV-12, in halves of a level.
const DEPARTMENTS: [[u8; 4]; 3] = [[4, 5, 5, 6], [3, 4, 3, 4], [6, 7, 6, 7]];

/// Business people whose overall indices are so many halves: the last two axes carry the rounding.
fn people(halves: &[u8]) -> Vec<Vec<u8>> {
    let person = |halves: &u8| {
        let (upper, lower) = (halves.div_ceil(2), halves / 2);
        [vec![upper; 6], vec![lower; 7]].concat()
    };
    halves.iter().map(person).collect()
}

fn compared(departments: &[&[u8]], min_group: u32) -> Differences {
    let mut questionnaire = sample::questionnaire();
    questionnaire.scoring.min_group = min_group;
    let answers = departments
        .iter()
        .map(|halves| alone(&questionnaire, Side::Business, &people(halves)));
    let answers = answers.collect();
    differences(&wave(questionnaire, answers))
}

#[test]
fn three_departments_differ() {
    let [a, b, c] = &DEPARTMENTS;
    let found = compared(&[a, b, c], 4);
    let it = found.sides.it.unwrap();
    close(it.between, 2.25);
    close(it.within, 0.111111);
    close(it.f().unwrap(), 20.25);
    close(it.icc1().unwrap(), 0.827957);
    close(it.icc2().unwrap(), 0.950617);
    assert_eq!((it.groups, it.values), (3, 12));
    assert_eq!(found.sides.business, None, "nobody of IT answered");
    assert!(found.may_rank());
}

#[test]
fn a_department_too_small_to_be_published_is_not_compared() {
    let [a, b, c] = &DEPARTMENTS;
    let with_three = compared(&[a, b, c, &[8, 8, 8]], 4);
    assert_eq!(with_three, compared(&[a, b, c], 4));
    assert_eq!(compared(&[a, b, c], 5).sides.it, None);
    assert!(!compared(&[a, b, c], 5).may_rank());
}

#[test]
fn who_says_too_little_is_not_counted() {
    let mut questionnaire = sample::questionnaire();
    questionnaire.scoring.min_group = 4;
    let mut rows = people(&DEPARTMENTS[0]);
    rows.push([vec![1; 9], vec![DK; 4]].concat());
    let answers = [&rows[..4], &rows[..]].map(|rows| alone(&questionnaire, Side::Business, rows));
    let it = differences(&wave(questionnaire, answers.to_vec()))
        .sides
        .it
        .unwrap();
    assert_eq!(it.values, 8, "nine sub-axes of thirteen are no level");
}

#[test]
fn departments_that_are_alike_are_not_ranked() {
    let mixed: [&[u8]; 3] = [&[4, 5, 6, 7], &[4, 5, 6, 7], &[7, 6, 5, 4]];
    assert_eq!(compared(&mixed, 4).sides.it.unwrap().icc2(), None);
    assert!(!compared(&mixed, 4).may_rank());
    let nearly: [&[u8]; 2] = [&[4, 5, 6, 7], &[4, 6, 6, 7]];
    assert!(!compared(&nearly, 4).may_rank());
}

#[test]
fn one_side_that_cannot_be_told_apart_forbids_a_ranking() {
    let [a, b, _] = DEPARTMENTS;
    let apart = compared(&[&a, &b], 4).sides.it;
    let alike = compared(&[&a, &a], 4).sides.it;
    let may_rank = |it, business| {
        let sides = BySide { it, business };
        Differences { sides }.may_rank()
    };
    assert!(may_rank(apart, None) && may_rank(apart, apart));
    assert!(!may_rank(apart, alike) && !may_rank(alike, None) && !may_rank(None, None));
}

/// Method TV-13: eight people and four questions of axis 0.
const EIGHT: [[u8; 4]; 8] = [
    [3, 3, 4, 3],
    [2, 2, 3, 2],
    [4, 3, 4, 4],
    [3, 3, 3, 2],
    [2, 3, 3, 3],
    [1, 2, 2, 1],
    [4, 4, 4, 3],
    [3, 2, 3, 3],
];

/// Four questions about IT on the three sub-axes of axis 0, and one on axis 1.
fn questions() -> Vec<Question> {
    let question = |(place, sub_axis): (usize, usize)| Question {
        id: QuestionId::new(format!("q{place}")),
        sub_axis,
        ..sample::question(Side::Business)
    };
    let sub_axes = [0, 0, 1, 2, 3].into_iter().enumerate();
    sub_axes.map(question).collect()
}

fn asked(departments: &[&[[u8; 4]]]) -> Assessment {
    let questionnaire = asking(questions());
    let answers = departments
        .iter()
        .map(|rows| alone(&questionnaire, Side::Business, rows));
    let answers: Vec<SurveyAnswers> = answers.collect();
    wave(questionnaire, answers)
}

fn of_axis(departments: &[&[[u8; 4]]]) -> Option<Consistency> {
    let found = consistency(&asked(departments));
    assert_eq!(found.len(), 4);
    assert_eq!(found[0].business, None);
    assert_eq!(found[1].it, None, "one question has no consistency");
    found[0].it
}

#[test]
fn an_axis_is_judged_over_all_departments() {
    // Three departments of the same eight people have the same ratio of variances.
    let found = of_axis(&[&EIGHT, &EIGHT, &EIGHT]).unwrap();
    close(found.alpha, 0.908023);
    assert_eq!((found.cases, found.questions), (24, 4));
    assert!(!found.is_low());
    // The loadings that leave the least squares of correlations over, found by hand: λᵢ is
    // Σ rᵢⱼλⱼ / Σ λⱼ² over j ≠ i: .937436, .695933, .983663 and .815292.
    close(found.omega.unwrap(), 0.921427);
}

#[test]
fn below_twenty_complete_cases_nothing_is_told() {
    assert_eq!(of_axis(&[&EIGHT, &EIGHT, &EIGHT[..3]]), None);
    assert_eq!(
        of_axis(&[&EIGHT, &EIGHT, &EIGHT[..4]]),
        None,
        "four people are not published"
    );
    let mut holes = EIGHT;
    holes[7][0] = DK;
    let found = of_axis(&[&EIGHT, &EIGHT, &holes]).unwrap();
    assert_eq!(found.cases, 23);
}

#[test]
fn questions_that_are_not_of_one_kind_are_low() {
    let unlike = [[1, 4, 2, 3], [4, 1, 3, 3], [2, 3, 1, 2], [3, 2, 4, 1]];
    let many = unlike.repeat(6);
    let found = of_axis(&[&many]).unwrap();
    assert!(found.is_low());
}

#[test]
fn a_question_that_nobody_was_asked_does_not_count() {
    let short = EIGHT.map(|row| [row[0], row[1], row[2], 255]);
    let found = of_axis(&[&short, &short, &short]).unwrap();
    assert_eq!((found.cases, found.questions), (24, 3));
}

//! What is withheld stands in no output: whatever those answer of whom nothing is told, every byte stays.

use super::pdf::{Look, pdf};
use super::sample::waves::{about, answered, departments, explained, told};
use super::{csv, json, markdown_report, terminal};
use crate::language::Language;
use crate::model::{Answer, Assessment, Question, Side};

/// A department of the example with many people in both camps, and one of which four people of the
/// business answered.
const LARGE: &str = "usine-saint-etienne";
const SMALL: &str = "juridique";

/// Both, beside two others.
fn wave() -> Assessment {
    let ids = ["finance", SMALL, LARGE, "ventes-france"];
    let wave = departments(18);
    let places = ids.map(|id| place(&wave, id));
    wave.about(&places)
}

fn place(wave: &Assessment, id: &str) -> usize {
    let mut departments = wave.departments.iter();
    departments.position(|one| one.id.as_str() == id).unwrap()
}

/// Everything that is said of a wave, and of the department at a place alone.
fn outputs(wave: &Assessment, place: usize) -> Vec<(&'static str, Vec<u8>)> {
    let language = Language::French;
    let explained = explained(wave, place, language);
    let [whole, alone] = [told(wave, language), about(wave, &[place], language)];
    let said = [&whole, &alone].into_iter().flat_map(|report| {
        [
            ("JSON", json::report(report).into_bytes()),
            ("CSV", csv::report(report)),
            ("Markdown", markdown_report::report(report).into_bytes()),
            ("scores", terminal::score(report, None).into_bytes()),
            ("plan", terminal::plan(report, None).into_bytes()),
            ("PDF", pdf(report, &Look::default()).unwrap()),
        ]
    });
    let explanation = ("explanation", json::explain(&explained).into_bytes());
    said.chain([explanation]).collect()
}

/// Returns which outputs tell two waves apart, with the first lines that differ.
fn apart(waves: [&Assessment; 2], place: usize) -> Vec<String> {
    let [one, other] = waves.map(|wave| outputs(wave, place));
    let differ = one.iter().zip(&other).filter(|(one, other)| one != other);
    let line = |((name, one), (_, other)): (&(_, Vec<u8>), &(_, Vec<u8>))| {
        let [one, other] = [one, other].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
        let differ = one
            .lines()
            .zip(other.lines())
            .find(|(one, other)| one != other);
        format!("{name}: {differ:?}")
    };
    differ.map(line).collect()
}

/// Has some people give the lowest and then a high answer, and returns what tells the two apart.
fn told_apart(
    (id, camp): (&str, Side),
    who: impl Fn(usize, &Question) -> Option<Answer>,
    told: impl Fn(usize, &Question) -> bool,
) -> Vec<String> {
    let place = place(&wave(), id);
    let waves = [1, 4].map(|number| {
        answered(wave(), (place, camp), |person, question| {
            let given = told(person, question).then(|| Answer::number(number));
            given.or_else(|| who(person, question))
        })
    });
    apart([&waves[0], &waves[1]], place)
}

#[test]
fn four_people_may_answer_what_they_want() {
    let all = told_apart((SMALL, Side::Business), |_, _| None, |_, _| true);
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// Four of many: the others leave everything empty.
#[test]
fn four_who_know_something_among_many_are_not_told() {
    let others = |person, _: &Question| (person >= 4).then_some(Answer::EMPTY);
    let all = told_apart((LARGE, Side::Business), others, |person, _| person < 4);
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// On one sub-axis three of many answer, to the others it does not apply.
#[test]
fn three_on_one_sub_axis_are_not_told() {
    let is_here = |question: &Question| question.sub_axis == 4 && !question.self_rating;
    for camp in Side::ALL {
        let others = |person, question: &Question| {
            let is_apart = person >= 3 && is_here(question);
            is_apart.then_some(Answer::NOT_APPLICABLE)
        };
        let three = |person, question: &Question| person < 3 && is_here(question);
        let all = told_apart((LARGE, camp), others, three);
        assert!(all.is_empty(), "{}", all.join("\n"));
    }
}

/// Nobody or three on one sub-axis: one cannot be told from the other.
#[test]
fn nobody_on_one_sub_axis_is_not_told_from_three() {
    let place = place(&wave(), LARGE);
    let waves = [0, 3].map(|people| {
        answered(wave(), (place, Side::Business), |person, question| {
            let is_here = question.sub_axis == 4 && !question.self_rating;
            let answer = if person < people {
                Answer::number(2)
            } else {
                Answer::EMPTY
            };
            is_here.then_some(answer)
        })
    });
    let all = apart([&waves[0], &waves[1]], place);
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// What many people answer is told, everywhere.
#[test]
fn what_many_answer_is_told() {
    let all = told_apart((LARGE, Side::Business), |_, _| None, |_, _| true);
    assert_eq!(all.len(), 13, "{}", all.join("\n"));
}

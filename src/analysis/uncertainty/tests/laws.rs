//! Laws of method D.10 and rulings R13 and R14.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::wave::{flat, of, wave};
use crate::analysis::uncertainty::levels::basis;
use crate::analysis::uncertainty::seed::seed;
use crate::analysis::{Basis, Grade, LevelProbability, uncertainty};
use crate::model::{
    AnswerMatrix, Assessment, BySide, Channel, Interview, InterviewRating, Level, Note, Question,
    Rated, Side, sample,
};
use crate::scoring::canonical;
use crate::scoring::score;

fn person() -> impl Strategy<Value = [u8; 13]> {
    prop::array::uniform13(1_u8..=4)
}

/// An interview of one person who rates both sides of sub-axis 0 by the question added last.
fn interview(wave: &Assessment, id: &str, level: Level) -> Interview {
    let rating = |side| InterviewRating {
        question: wave.questionnaire.questions.len() - 1,
        side,
        note: Note::Levels(vec![level]),
        fact: id.to_owned(),
        backing: None,
    };
    Interview {
        id: id.to_owned(),
        respondent: String::new(),
        role: None,
        camp: Side::Business,
        people: 1,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: Side::ALL.map(rating).to_vec(),
    }
}

fn with_interviews(mut wave: Assessment, levels: &[Level]) -> Assessment {
    wave.questionnaire.questions.push(Question {
        channel: Channel::Interview,
        rated: Rated::Both,
        ..sample::question(Side::Business)
    });
    let ids = 'a'..;
    wave.interviews = levels
        .iter()
        .zip(ids)
        .map(|(level, id)| interview(&wave, &id.to_string(), *level))
        .collect();
    wave
}

fn turned(matrix: &AnswerMatrix) -> AnswerMatrix {
    let rows: Vec<_> = matrix.rows().collect();
    let mut turned = AnswerMatrix::new(rows.first().map_or(0, |row| row.len()));
    rows.iter().rev().for_each(|row| turned.push(row));
    turned
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn probabilities_sum_to_one(it in vec(person(), 0..8), business in vec(person(), 5..12)) {
        let found = of(&wave(&it, &business));
        if let Some(shares) = found.level_probability.shares() {
            prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
            prop_assert!(shares.iter().all(|share| (0.0..=1.0).contains(share)));
        }
        for one in &found.sub_axes {
            let value = one.confidence.map_or(0.5, |confidence| confidence.value);
            prop_assert!((0.0..=1.0).contains(&value));
        }
    }

    /// I8, I9: who answered first does not change a bit.
    #[test]
    fn order_does_not_matter(
        it in vec(person(), 5..8),
        business in vec(person(), 5..12),
        levels in vec(prop::sample::select(&Level::ALL[..]), 0..4),
    ) {
        let one = with_interviews(wave(&it, &business), &levels);
        let mut other = one.clone();
        other.surveys[0] = one.surveys[0].map(turned);
        other.interviews.reverse();
        other.interviews.iter_mut().for_each(|interview| interview.ratings.reverse());
        prop_assert_eq!(uncertainty(&one, &score(&one)), uncertainty(&other, &score(&other)));
    }

    #[test]
    fn more_people_make_a_narrower_interval(business in vec(person(), 5..12)) {
        let width = |people: &[[u8; 13]]| {
            let side = of(&wave(&[], people)).sub_axes[0].sides.it.unwrap();
            side.precision.survey.unwrap().half_width.unwrap()
        };
        let (once, twice) = (width(&business), width(&business.repeat(2)));
        prop_assert!(twice < once || once == 0.0);
    }
}

#[test]
fn when_all_have_answered_the_survey_is_exact() {
    let mut wave = wave(&[], &flat(&[1, 2, 3, 4, 4, 2]));
    let survey = |wave: &Assessment| {
        let side = of(wave).sub_axes[0].sides.it.unwrap();
        (
            side.precision.survey.unwrap(),
            side.precision.standard_error,
        )
    };
    wave.departments[0].headcount = Some(6);
    let (all, error) = survey(&wave);
    assert_eq!(
        (all.half_width, all.response(), error),
        (Some(0.0), Some(1.0), 0.0)
    );
    wave.departments[0].headcount = Some(12);
    let (half, _) = survey(&wave);
    wave.departments[0].invited.business = Some(9);
    let (most, _) = survey(&wave);
    assert_eq!((half.population, most.population), (Some(12), Some(9)));
    assert!(most.half_width < half.half_width);
    // More answers than people: that number cannot be the right one.
    wave.departments[0].headcount = Some(5);
    assert_eq!(survey(&wave).0.population, None);
}

#[test]
fn people_of_one_mind_leave_no_doubt() {
    for (level, place) in [(1, 0), (2, 1), (3, 2), (4, 3)] {
        let people = flat(&[level; 8]);
        let found = of(&wave(&people, &people)).level_probability;
        let mut expected = [0.0; 4];
        expected[place] = 1.0;
        assert_eq!(found.shares(), Some(expected));
    }
}

#[test]
fn one_side_alone_never_reaches_the_top() {
    let found = of(&wave(&[], &flat(&[4; 8]))).level_probability;
    assert_eq!(found.shares(), Some([0.0, 0.0, 1.0, 0.0]));
}

#[test]
fn the_number_of_people_settles_the_method() {
    assert_eq!(basis([3, 2, 1, 0]), Basis::Enumeration);
    assert_eq!(basis([3, 2, 1, 1]), Basis::Bootstrap);
    assert_eq!(basis([1000, 1000, 9, 9]), Basis::Bootstrap);
    assert_eq!(basis([0, 1001, 0, 0]), Basis::ClosedForm);
    let of_people = |people: usize| {
        let levels: Vec<_> = (2..4).cycle().take(people).collect();
        of(&wave(&[], &flat(&levels))).level_probability
    };
    for (people, expected) in [
        (5, Basis::Enumeration),
        (7, Basis::Bootstrap),
        (1001, Basis::ClosedForm),
    ] {
        let found = of_people(people);
        assert!(
            matches!(found, LevelProbability::Known { basis, .. } if basis == expected),
            "{found:?}"
        );
    }
}

#[test]
fn a_level_needs_people_to_be_probable() {
    let nobody = of(&wave(&[], &[]));
    assert_eq!(nobody.level_probability, LevelProbability::NoLevel);
    assert_eq!(nobody.confidence, None);
    // Interviews of four people rate every sub-axis: a level, but too few to draw anew.
    let mut few = with_interviews(wave(&[], &[]), &[Level::Two; 4]);
    for sub_axis in 1..13 {
        let question = Question {
            sub_axis,
            ..few.questionnaire.questions[26].clone()
        };
        few.questionnaire.questions.push(question);
    }
    for interview in &mut few.interviews {
        let first = interview.ratings.clone();
        interview.ratings = (26..39)
            .flat_map(|question| {
                first.iter().map(move |rating| InterviewRating {
                    question,
                    ..rating.clone()
                })
            })
            .collect();
    }
    assert_eq!(of(&few).level_probability, LevelProbability::TooFew);
}

/// Method D.10: 1 and 4 have a deviation of 3/√2, over the root of two voices.
#[test]
fn the_error_of_interviews_is_theirs_above_a_quarter() {
    let error = |levels: &[Level]| {
        let found = of(&with_interviews(wave(&[], &[]), levels));
        let precision = found.sub_axes[0].sides.it.unwrap().precision;
        assert!((precision.half_width - 1.96 * precision.standard_error).abs() < 1e-12);
        precision.standard_error
    };
    assert!((error(&[Level::One, Level::Four]) - 1.5).abs() < 1e-12);
    assert_eq!(error(&[Level::Two; 2]), 0.25);
}

/// R14: the seed is that of what was said, and who said it and of whom are part of it.
#[test]
fn the_camp_interviewed_and_the_side_rated_are_in_the_seed() {
    let one = with_interviews(wave(&[], &[]), &[Level::Two]);
    let mut of_it = one.clone();
    of_it.interviews[0].camp = Side::It;
    let mut about_it = one.clone();
    about_it.interviews[0].ratings.truncate(1);
    let mut about_business = about_it.clone();
    about_business.interviews[0].ratings[0].side = Side::Business;
    let seeds = [one, of_it, about_it, about_business].map(|wave| seed(&canonical(&wave), 0));
    for (place, own) in seeds.iter().enumerate() {
        assert!(!seeds[..place].contains(own), "{place}");
    }
}

/// R13: what the evidence is made of holds the grade down.
#[test]
fn a_grade_is_held_down_without_a_survey_a_headcount_or_a_second_channel() {
    let people = flat(&[3; 10]);
    let mut wave = with_interviews(wave(&[], &people), &[Level::Three; 3]);
    wave.departments[0].headcount = Some(10);
    let side = |wave: &Assessment, sub_axis: usize| of(wave).sub_axes[sub_axis].sides.it.unwrap();
    let two = side(&wave, 0).confidence;
    assert!(two.grade > Grade::C, "{two:?}");
    let one = side(&wave, 1).confidence;
    assert!(one.value > 0.8);
    assert_eq!(one.grade, Grade::C);
    wave.departments[0].headcount = None;
    assert_eq!(side(&wave, 0).confidence.grade, Grade::C);
    wave.departments[0].headcount = Some(10);
    wave.surveys = vec![BySide::default()];
    let interviews = side(&wave, 0);
    assert_eq!((interviews.agreement, interviews.coverage), (None, None));
    assert_eq!(interviews.precision.standard_error, 0.25);
}

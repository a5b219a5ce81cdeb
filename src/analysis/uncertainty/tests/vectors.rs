//! The worked vectors TV-05, TV-19, TV-20 and TV-26 of method D.10.

use super::wave::{flat, of, wave};
use crate::analysis::statistics::quantile;
use crate::analysis::uncertainty::bootstrap::{enumerate, resample};
use crate::analysis::uncertainty::confidence::{Confidence, Grade, Terms, mean};
use crate::analysis::uncertainty::precision::{SurveyPrecision, blended_error};
use crate::analysis::{Basis, LevelProbability};
use crate::model::Level;
use crate::scoring::{Panel, score};

fn near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
}

/// TV-05: twelve respondents of thirty.
#[test]
fn the_interval_of_a_survey() {
    let indices = [
        2.0, 2.25, 2.5, 2.5, 2.75, 2.75, 3.0, 3.0, 3.25, 3.5, 1.5, 4.0,
    ];
    let found = SurveyPrecision::of(&indices, Some(30));
    near(found.deviation.unwrap(), 0.674_200);
    near(found.standard_error(), 0.150_756);
    near(found.half_width.unwrap(), 0.331_811);
    assert_eq!(found.response(), Some(0.4));
    let unknown = SurveyPrecision::of(&indices, None);
    near(unknown.standard_error(), 0.194_625);
    near(2.75 - unknown.half_width.unwrap(), 2.321_634);
    assert_eq!(unknown.response(), None);
}

/// TV-19: the 27 resamples of 1, 2 and 4.
#[test]
fn every_resample_of_three_people_is_counted() {
    let mut means = Vec::new();
    enumerate(&[3], |counts, ways| {
        let sum: f64 = counts
            .iter()
            .zip([1.0, 2.0, 4.0])
            .map(|(count, level)| count * level)
            .sum();
        (0..27)
            .filter(|way| f64::from(*way) < ways)
            .for_each(|_| means.push(sum / 3.0));
    });
    assert_eq!(means.len(), 27);
    let mean = means.iter().sum::<f64>() / 27.0;
    let variance = means.iter().map(|one| (one - mean).powi(2)).sum::<f64>() / 27.0;
    near(mean, 2.333_333);
    near(variance.sqrt(), 0.720_082);
    near(quantile(&means, 0.025).unwrap(), 1.216_667);
    near(quantile(&means, 0.975).unwrap(), 3.566_667);
    let times = |mean: f64| {
        means
            .iter()
            .filter(|one| (**one - mean).abs() < 1e-9)
            .count()
    };
    let thirds = [3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0].map(|sum| times(sum / 3.0));
    assert_eq!(thirds, [1, 3, 3, 4, 6, 3, 3, 3, 1]);
}

/// TV-19b: the 256 resamples of 2, 3, 3 and 3, survey alone.
#[test]
fn the_levels_of_four_people() {
    let mut wave = wave(&[], &flat(&[2, 3, 3, 3]));
    wave.questionnaire.scoring.min_group = 3;
    let mut panel = Panel::of(&wave, 0, &score(&wave).departments[0]);
    assert_eq!(panel.strata(), [0, 4, 0, 0]);
    let mut ways_to = [0.0; 3];
    enumerate(&panel.strata(), |counts, ways| {
        let standing = panel.standing(counts).unwrap();
        let levels = [
            (Level::Two, Level::Two),
            (Level::Three, Level::Two),
            (Level::Three, Level::Three),
        ];
        let place = levels
            .iter()
            .position(|pair| *pair == (standing.reached, standing.stable));
        ways_to[place.unwrap()] += ways;
    });
    assert_eq!(ways_to, [67.0, 108.0, 81.0]);
    let expected = LevelProbability::Known {
        shares: [0.0, 67.0 / 256.0, 189.0 / 256.0, 0.0],
        basis: Basis::Enumeration,
    };
    assert_eq!(of(&wave).level_probability, expected);
}

/// TV-20 and TV-20b.
#[test]
fn confidence_is_a_mean_with_a_grade() {
    let sure = Terms {
        kinds: 3,
        half_width: 0.34,
        response: Some(0.40),
        agreement: Some(0.78),
        coverage: Some(0.90),
    };
    near(sure.value(), 0.772);
    assert_eq!(Confidence::new(sure.value(), Grade::A).grade, Grade::B);
    let unsure = Terms {
        kinds: 1,
        half_width: 0.60,
        response: Some(0.20),
        agreement: Some(0.45),
        coverage: Some(0.70),
    };
    near(unsure.value(), 0.3725);
    assert_eq!(Confidence::new(unsure.value(), Grade::A).grade, Grade::D);
}

/// A from .80, B from .65, C from .50.
#[test]
fn a_grade_begins_at_its_bound() {
    let bounds = [(0.80, Grade::A), (0.65, Grade::B), (0.50, Grade::C)];
    for (value, grade) in bounds {
        assert_eq!(Confidence::new(value, Grade::A).grade, grade);
    }
    let letters = [0.799, 0.649, 0.499].map(|value| Confidence::new(value, Grade::A).grade);
    assert_eq!(letters.map(Grade::letter), ['B', 'C', 'D']);
}

/// R13: a department is the mean of its sub-axes.
#[test]
fn the_confidence_in_a_department_is_a_mean() {
    let sub_axes = [0.9, 0.7, 0.8].map(|value| Confidence::new(value, Grade::B));
    let found = mean(&sub_axes).unwrap();
    near(found.value, 0.8);
    assert_eq!(found.grade, Grade::B, "none of theirs is better");
    assert_eq!(mean(&[]), None);
}

/// TV-26b.
#[test]
fn the_error_of_a_blend() {
    near(
        blended_error(&[(0.3, 0.10), (0.4, 0.25), (0.3, 0.127)]),
        0.111_138,
    );
    // Without the third channel the others share its weight.
    near(
        blended_error(&[(0.3, 0.10), (0.1, 0.10)]),
        0.1 * 0.625_f64.sqrt(),
    );
}

/// The generator is fixed for good: ChaCha8 under a key and nonce of zeros starts with the bytes
/// 3e00ef2f 895f40d6 7f5bb8e8 1f09a5a1 2c840ec3 ce9a7f3b 181be188 ef711a1e (Strombergson's test
/// vectors, TC1), words of which the low byte stands first; the first three bits of each draw one of
/// eight.
#[test]
fn draws_are_those_of_the_published_generator() {
    let mut drawn: Vec<f64> = Vec::new();
    resample(&[8], [0; 32], 1, |counts| drawn.extend(counts));
    assert_eq!(drawn, [1.0, 2.0, 0.0, 0.0, 1.0, 1.0, 2.0, 1.0]);
}

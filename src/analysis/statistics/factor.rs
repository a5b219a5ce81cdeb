//! How far one common cause explains the answers to several questions (method D.11).

use super::reliability::columns;
use super::spread::Sample;

/// A solution moves by less than this when it is found.
const CONVERGED: f64 = 1e-10;

/// More rounds than this and there is no solution.
const MOST_ROUNDS: usize = 10_000;

/// Returns ω_total, the share of the variance of the sum that one common factor explains (McDonald
/// 1999): [`omega`] of [`one_factor_loadings`], and none when there are none.
pub fn omega_total<C: AsRef<[f64]>>(cases: &[C]) -> Option<f64> {
    omega(&one_factor_loadings(cases)?)
}

/// Returns ω of the loadings, each between −1 and 1, of one factor: (Σλ)²/((Σλ)² + Σ(1 − λ²)),
/// between 0 and 1 (McDonald 1999, method D.11); none without loadings.
pub fn omega(loadings: &[f64]) -> Option<f64> {
    let common = loadings.iter().sum::<f64>().powi(2);
    let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
    (common + unique > 0.0).then(|| common / (common + unique))
}

/// Returns the loading of each question, between −1 and 1, on the factor common to all: the minres
/// solution, which leaves the least squares of residual correlations (Harman and Jones 1966).
///
/// Each case holds the answers of one person, in one order. None below three questions or two
/// cases, when a question has one answer alone, when the search does not settle, and in a Heywood
/// case: one question would be the factor itself.
pub fn one_factor_loadings<C: AsRef<[f64]>>(cases: &[C]) -> Option<Vec<f64>> {
    minres(&correlations(&columns(cases))?)
}

/// Returns Pearson's correlations of the questions, none when one does not vary.
fn correlations(questions: &[Vec<f64>]) -> Option<Vec<Vec<f64>>> {
    let standardised = |answers: &Vec<f64>| -> Option<Vec<f64>> {
        let sample = Sample::of(answers)?;
        let unit = (sample.variance * (sample.size - 1) as f64).sqrt();
        let scores = answers.iter().map(|answer| (answer - sample.mean) / unit);
        (unit > 0.0).then(|| scores.collect())
    };
    let scores: Option<Vec<_>> = questions.iter().map(standardised).collect();
    let scores = scores?;
    let rows = scores.iter().map(|one| {
        let row = scores.iter().map(|other| product(one, other));
        row.collect()
    });
    Some(rows.collect())
}

/// Returns the one-factor minres solution of a correlation matrix.
///
/// With all other loadings held, the best loading of a question is a regression on them; taking
/// each question in turn never raises the squares left, so it leads to their minimum.
fn minres(correlations: &[Vec<f64>]) -> Option<Vec<f64>> {
    if correlations.len() < 3 {
        return None;
    }
    // The question most tied to the others knows the signs of all.
    let ties = |row: &&Vec<f64>| product(row, row);
    let start = correlations
        .iter()
        .max_by(|one, other| ties(one).total_cmp(&ties(other)))?;
    let mut loadings = start.clone();
    for _ in 0..MOST_ROUNDS {
        let mut moved: f64 = 0.0;
        for (question, row) in correlations.iter().enumerate() {
            let old = loadings[question];
            let power = product(&loadings, &loadings) - old * old;
            let pull = product(row, &loadings) - row[question] * old;
            if power < CONVERGED {
                return None;
            }
            loadings[question] = pull / power;
            moved = moved.max((loadings[question] - old).abs());
        }
        if moved < CONVERGED {
            let is_proper = loadings.iter().all(|loading| loading.abs() < 1.0);
            return is_proper.then(|| upright(loadings));
        }
    }
    None
}

/// Returns loadings with the factor turned so that most of it is positive.
fn upright(loadings: Vec<f64>) -> Vec<f64> {
    let sign = if loadings.iter().sum::<f64>() < 0.0 {
        -1.0
    } else {
        1.0
    };
    loadings.into_iter().map(|loading| sign * loading).collect()
}

fn product(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(one, other)| one * other).sum()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{minres, omega, omega_total, one_factor_loadings};
    use crate::analysis::statistics::attitude::ATTITUDE;

    /// Returns the correlations that one factor alone makes.
    fn made_by(loadings: &[f64]) -> Vec<Vec<f64>> {
        let row = |place: usize| {
            let cells = loadings.iter().enumerate();
            let cells = cells.map(|(other, loading)| {
                if other == place {
                    1.0
                } else {
                    loadings[place] * loading
                }
            });
            cells.collect()
        };
        (0..loadings.len()).map(row).collect()
    }

    #[test]
    fn thirty_departments() {
        // R's psych::fa(attitude, fm = "minres") (method G2b).
        let expected = [
            0.757772, 0.833827, 0.603427, 0.788727, 0.841119, 0.284465, 0.491047,
        ];
        let loadings = one_factor_loadings(&ATTITUDE).unwrap();
        for (found, expected) in loadings.iter().zip(expected) {
            // psych stops a little before the minimum; converged principal axes agree with us.
            assert!((found - expected).abs() < 5e-6, "{found} is not {expected}");
        }
        assert!((omega_total(&ATTITUDE).unwrap() - 0.8506824).abs() < 1e-6);
    }

    #[test]
    fn omega_of_known_loadings() {
        // Method TV-13.
        assert!((omega(&[0.7, 0.6, 0.8]).unwrap() - 0.744932).abs() < 1e-6);
        // Half a factor and its opposite: 0 / (0 + .75 + .75); the factor itself: 4 / (4 + 0).
        assert_eq!(omega(&[0.5, -0.5]), Some(0.0));
        assert_eq!(omega(&[1.0, 1.0]), Some(1.0));
        assert_eq!(omega(&[]), None);
    }

    #[test]
    fn a_question_may_run_against_the_others() {
        // In the second the one that runs against the others is tied to them most.
        for made in [[0.7, -0.6, 0.8, 0.5], [0.5, 0.5, 0.5, -0.8]] {
            let loadings = minres(&made_by(&made)).unwrap();
            for (found, expected) in loadings.iter().zip(made) {
                assert!((found - expected).abs() < 1e-8);
            }
        }
    }

    #[test]
    fn no_common_factor_no_loadings() {
        assert_eq!(minres(&made_by(&[0.0; 4])), None, "nothing in common");
        let heywood = [
            vec![1.0, 0.9, 0.9],
            vec![0.9, 1.0, 0.5],
            vec![0.9, 0.5, 1.0],
        ];
        assert_eq!(minres(&heywood), None, "a loading of 1.27");
        // (.5·.5 + .5·.5) / (.25 + .25) is 1, and the others are .5: it settles at once.
        assert_eq!(minres(&made_by(&[1.0, 0.5, 0.5])), None, "a loading of 1");
        assert_eq!(one_factor_loadings(&[[1.0, 2.0], [2.0, 1.0]]), None);
        assert_eq!(
            omega_total(&[[1.0, 2.0, 3.0], [1.0, 3.0, 5.0], [1.0, 1.0, 4.0]]),
            None,
            "the first question does not vary"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(64) })]

        #[test]
        fn what_one_factor_made_is_found_again(made in proptest::collection::vec(0.3..0.95, 3..8)) {
            let found = minres(&made_by(&made)).unwrap();
            for (found, made) in found.iter().zip(&made) {
                prop_assert!((found - made).abs() < 1e-7);
            }
        }
    }
}

//! How precise a mean and a share are (method D.10).

use super::spread::{deviation, mean};
use super::student::{NORMAL_95, student_quantile};

/// The response rate below which a report warns, whatever the interval says: a precise answer of
/// few may still be a biased one (method D.10).
pub const LOW_RESPONSE: f64 = 0.30;

/// Between which values a figure lies, with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// The lower bound, in the unit of the figure.
    pub low: f64,
    /// The upper bound, not below the lower one.
    pub high: f64,
}

impl Interval {
    /// Takes a centre and the distance, 0 or more, to either bound.
    pub fn around(centre: f64, half_width: f64) -> Self {
        Self {
            low: centre - half_width,
            high: centre + half_width,
        }
    }

    /// Returns whether a value lies within, the bounds included.
    pub fn holds(self, value: f64) -> bool {
        (self.low..=self.high).contains(&value)
    }
}

/// Returns half the width of the interval of a mean, 0 or more, in the unit of the values:
/// t(n − 1, .975)·(s/√n)·√(1 − n/N), where N is the population when it is known (method D.10).
///
/// When all have answered, n ≥ N, it is 0. None without values, and for one value of more people.
/// To compare two waves leave the population out.
pub fn half_width(values: &[f64], population: Option<usize>) -> Option<f64> {
    mean(values)?;
    let count = values.len() as f64;
    let missing = population.map_or(1.0, |all| (1.0 - count / all as f64).max(0.0));
    if missing == 0.0 {
        return Some(0.0);
    }
    let quantile = student_quantile(count - 1.0)?;
    Some(quantile * deviation(values)? / count.sqrt() * missing.sqrt())
}

/// Returns Wilson's score interval of a share, within 0 and 1 (Wilson 1927); it always holds the
/// share itself. None without trials, or with more successes than trials.
pub fn wilson(successes: usize, trials: usize) -> Option<Interval> {
    if trials == 0 || successes > trials {
        return None;
    }
    let count = trials as f64;
    let share = successes as f64 / count;
    let square = NORMAL_95 * NORMAL_95;
    let centre = share + square / (2.0 * count);
    let half = NORMAL_95 * (share * (1.0 - share) / count + square / (4.0 * count * count)).sqrt();
    let scale = 1.0 + square / count;
    Some(Interval {
        low: ((centre - half) / scale).clamp(0.0, share),
        high: ((centre + half) / scale).clamp(share, 1.0),
    })
}

/// Returns how many answers of a population give a wanted half-width: n₀/(1 + n₀/N) rounded up,
/// with n₀ = (z·s/h)², n₀ alone when the population is unknown (method D.10).
///
/// `deviation` and `half_width` are in one unit; none unless the second is above 0, and for a
/// population of 0. At least 1, at most the population.
pub fn answers_needed(deviation: f64, half_width: f64, population: Option<usize>) -> Option<usize> {
    let without_limit = (NORMAL_95 * deviation / half_width).powi(2);
    let limit = population.map_or(0.0, |all| without_limit / all as f64);
    let needed = (without_limit / (1.0 + limit)).ceil().max(1.0);
    (half_width > 0.0 && needed.is_finite() && population != Some(0)).then_some(whole(needed))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a whole number above 0; what is too large stays the largest"
)]
fn whole(number: f64) -> usize {
    number as usize
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{Interval, answers_needed, half_width, wilson};

    /// Method TV-05.
    const DEPARTMENT: [f64; 12] = [
        2.0, 2.25, 2.5, 2.5, 2.75, 2.75, 3.0, 3.0, 3.25, 3.5, 1.5, 4.0,
    ];

    #[test]
    fn a_known_headcount_narrows_the_interval() {
        let known = half_width(&DEPARTMENT, Some(30)).unwrap();
        assert!((known - 0.331811).abs() < 1e-6);
        let interval = Interval::around(2.75, known);
        assert!((interval.low - 2.418189).abs() < 1e-6 && (interval.high - 3.081811).abs() < 1e-6);
        let unknown = half_width(&DEPARTMENT, None).unwrap();
        assert!((2.75 - unknown - 2.321634).abs() < 1e-6);
    }

    #[test]
    fn a_census_is_exact() {
        assert_eq!(half_width(&DEPARTMENT, Some(12)), Some(0.0));
        assert_eq!(half_width(&DEPARTMENT, Some(10)), Some(0.0));
        assert_eq!(half_width(&[2.0], Some(1)), Some(0.0));
        assert_eq!(half_width(&[2.0], Some(2)), None);
        assert_eq!(half_width(&[], Some(0)), None);
    }

    #[test]
    fn shares_are_those_of_the_paper() {
        // Newcombe 1998, table I, method 3; the fifth is VassarStats' example (method G8, G8b).
        let table = [
            (81, 263, 0.2553, 0.3662),
            (15, 148, 0.0624, 0.1605),
            (0, 20, 0.0000, 0.1611),
            (1, 29, 0.0061, 0.1718),
            (23, 60, 0.2709, 0.5098),
            (12, 30, 0.2459, 0.5768),
            // The third turned round.
            (20, 20, 0.8389, 1.0000),
        ];
        for (successes, trials, low, high) in table {
            let interval = wilson(successes, trials).unwrap();
            // The paper prints four decimals.
            assert!((interval.low - low).abs() < 5.1e-5, "{successes}/{trials}");
            assert!(
                (interval.high - high).abs() < 5.1e-5,
                "{successes}/{trials}"
            );
        }
        assert_eq!(wilson(0, 0), None);
        assert_eq!(wilson(3, 2), None);
    }

    #[test]
    fn a_small_department_needs_nearly_everyone() {
        // Method D.10: s = 0.7, wanted half-width 0.30.
        let table = [
            (10, 7),
            (20, 11),
            (40, 14),
            (80, 17),
            (200, 19),
            (1_000_000, 21),
        ];
        for (population, needed) in table {
            assert_eq!(answers_needed(0.7, 0.3, Some(population)), Some(needed));
        }
        assert_eq!(answers_needed(0.7, 0.3, None), Some(21));
        assert_eq!(answers_needed(0.7, 0.0, None), None);
        assert_eq!(answers_needed(0.0, 0.3, Some(10)), Some(1));
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn wilson_holds_the_share_and_stays_within_0_and_1(trials in 1_usize..500, part in 0.0..=1.0) {
            let successes = (0..=trials).rfind(|one| *one as f64 <= part * trials as f64).unwrap();
            let interval = wilson(successes, trials).unwrap();
            prop_assert!(interval.holds(successes as f64 / trials as f64));
            prop_assert!(interval.low >= 0.0 && interval.high <= 1.0);
        }
    }
}

//! How differently two camps see one side (method D.11).

use super::interval::Interval;
use super::spread::{Sample, TOLERANCE, sorted};
use super::student::NORMAL_95;
use super::welch::{Welch, welch};

/// The least gap worth a word, in levels (method D.11).
pub const NOTABLE_GAP: f64 = 0.5;

/// A mean from here on is a strength: level 3 fully attained (method D.1).
const STRENGTH: f64 = 2.85;

/// A mean below this is a weakness: level 2 not attained.
const WEAKNESS: f64 = 2.0;

/// How those of a side and those of the other camp see that side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PerceptionGap {
    /// The mean of those of the side, between 1 and 4.
    pub own: f64,
    /// The mean of the other camp, between 1 and 4.
    pub other: f64,
    /// The 95 % interval of own − other, in levels; without width when each camp speaks with one
    /// voice.
    pub interval: Interval,
    /// Welch's test, none when each camp speaks with one voice.
    pub welch: Option<Welch>,
    /// The gap over the spread of the camps, none when each camp speaks with one voice.
    pub hedges: Option<HedgesG>,
    /// Cliff's δ, between −1 and 1.
    pub cliff: f64,
}

/// A difference of means counted in standard deviations (Hedges 1981).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct HedgesG {
    /// g, without unit, corrected for small samples.
    pub value: f64,
    /// Its 95 % interval.
    pub interval: Interval,
}

/// What two views of one side say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pattern {
    /// Both see it well.
    SharedStrength,
    /// Both see it badly.
    SharedWeakness,
    /// It sees itself better than the others do.
    BlindSpot,
    /// The others see it better than it does itself.
    HiddenStrength,
    /// Neither strong nor weak, nor seen differently.
    Aligned,
}

impl Pattern {
    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::SharedStrength => "shared-strength",
            Self::SharedWeakness => "shared-weakness",
            Self::BlindSpot => "blind-spot",
            Self::HiddenStrength => "hidden-strength",
            Self::Aligned => "aligned",
        }
    }
}

impl PerceptionGap {
    /// Returns how much better a side sees itself than the others do, in levels, between −3 and 3.
    pub fn delta(&self) -> f64 {
        self.own - self.other
    }

    /// Returns whether the gap is at least [`NOTABLE_GAP`] and its interval leaves 0 out.
    pub fn is_notable(&self) -> bool {
        self.delta().abs() >= NOTABLE_GAP - TOLERANCE && !self.interval.holds(0.0)
    }

    /// Returns what both views say together.
    pub fn pattern(&self) -> Pattern {
        let both = |holds: fn(f64) -> bool| holds(self.own) && holds(self.other);
        if both(|mean| mean >= STRENGTH - TOLERANCE) {
            Pattern::SharedStrength
        } else if both(|mean| mean < WEAKNESS - TOLERANCE) {
            Pattern::SharedWeakness
        } else if !self.is_notable() {
            Pattern::Aligned
        } else if self.delta() > 0.0 {
            Pattern::BlindSpot
        } else {
            Pattern::HiddenStrength
        }
    }
}

/// Compares the scores that the people of a side and those of the other camp give that side; none
/// when a camp has fewer than two.
pub fn perception_gap(own: &[f64], other: &[f64]) -> Option<PerceptionGap> {
    let (one, two) = (Sample::of(own)?, Sample::of(other)?);
    let welch = welch(one, two);
    let unanimous = Interval::around(one.mean - two.mean, 0.0);
    Some(PerceptionGap {
        own: one.mean,
        other: two.mean,
        interval: welch.map_or(unanimous, |welch| welch.interval),
        welch,
        hedges: hedges_g(one, two),
        cliff: cliff_delta(own, other)?,
    })
}

/// Returns g = J·Δ/s_p, with the pooled deviation s_p and J = 1 − 3/(4·df − 1); its variance is
/// (n₁ + n₂)/(n₁n₂) + g²/(2(n₁ + n₂)) (Hedges 1981, Borenstein and others 2009).
fn hedges_g(one: Sample, other: Sample) -> Option<HedgesG> {
    let (first, second) = (one.size as f64, other.size as f64);
    let pooled = pooled_deviation(one, other);
    if pooled <= 0.0 {
        return None;
    }
    let value = small_sample(one, other) * (one.mean - other.mean) / pooled;
    let both = first + second;
    let variance = both / (first * second) + value * value / (2.0 * both);
    Some(HedgesG {
        value,
        interval: Interval::around(value, NORMAL_95 * variance.sqrt()),
    })
}

/// Returns the pooled deviation of two samples, s_p.
fn pooled_deviation(one: Sample, other: Sample) -> f64 {
    let (first, second) = (one.size as f64 - 1.0, other.size as f64 - 1.0);
    let squares = first * one.variance + second * other.variance;
    (squares / (first + second)).sqrt()
}

/// Returns by how much two small samples make a difference look larger, J.
fn small_sample(one: Sample, other: Sample) -> f64 {
    let freedom = (one.size + other.size) as f64 - 2.0;
    1.0 - 3.0 / (4.0 * freedom - 1.0)
}

/// Returns Cliff's δ, between −1 and 1: how much more often a value of `own` is above one of `other`
/// than below, over all pairs (Cliff 1993); none when either is empty.
pub fn cliff_delta(own: &[f64], other: &[f64]) -> Option<f64> {
    let ordered = sorted(other);
    let below = |value: f64| ordered.partition_point(|one| *one < value - TOLERANCE) as f64;
    let not_above = |value: f64| ordered.partition_point(|one| *one <= value + TOLERANCE) as f64;
    let pairs = own.len() as f64 * other.len() as f64;
    let balance = own.iter().map(|value| {
        let above = other.len() as f64 - not_above(*value);
        below(*value) - above
    });
    (pairs > 0.0).then(|| balance.sum::<f64>() / pairs)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{Pattern, Sample, cliff_delta, perception_gap, pooled_deviation, small_sample};

    fn close(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-6, "{one} is not {other}");
    }

    #[test]
    fn five_of_the_side_and_eight_others() {
        // Method TV-14; Welch's part confirmed in R.
        let own = [3.25, 3.0, 3.5, 2.75, 3.0];
        let other = [2.0, 2.5, 2.25, 1.75, 2.5, 2.75, 2.0, 2.25];
        let gap = perception_gap(&own, &other).unwrap();
        close(gap.delta(), 0.85);
        close(gap.interval.low, 0.464136);
        close(gap.interval.high, 1.235864);
        let welch = gap.welch.unwrap();
        close(welch.t, 4.936952);
        close(welch.freedom, 9.588626);
        close(welch.p, 0.00066797);
        let (one, two) = (Sample::of(&own).unwrap(), Sample::of(&other).unwrap());
        let pooled = pooled_deviation(one, two);
        close(pooled, 0.312614);
        close(gap.delta() / pooled, 2.719011);
        close(small_sample(one, two), 0.930233);
        let hedges = gap.hedges.unwrap();
        close(hedges.value, 2.529313);
        // The half-width of its interval over z: the root of its variance.
        let error = (hedges.interval.high - hedges.value) / 1.959964;
        close(error * error, 0.571055);
        close(hedges.interval.low, 1.048204);
        close(hedges.interval.high, 4.010422);
        close(gap.cliff, 0.975);
        assert!(gap.is_notable());
        assert_eq!(gap.pattern(), Pattern::BlindSpot);
    }

    #[test]
    fn cliff_of_the_sleep_data() {
        // Student 1908, R's `sleep` (method G14).
        let first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        let second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        close(cliff_delta(&first, &second).unwrap(), -0.49);
        assert_eq!(cliff_delta(&[], &second), None);
    }

    #[test]
    fn a_wide_gap_between_few_is_not_notable() {
        let gap = perception_gap(&[1.5, 4.0], &[1.0, 3.0]).unwrap();
        assert!(gap.delta() > 0.5 && !gap.is_notable());
        assert_eq!(gap.pattern(), Pattern::Aligned);
        assert_eq!(perception_gap(&[3.0], &[1.0, 3.0]), None);
    }

    #[test]
    fn two_single_voices_have_a_gap_without_width() {
        let pattern = |own, other| {
            let gap = perception_gap(&[own; 5], &[other; 5]).unwrap();
            assert_eq!((gap.welch, gap.hedges), (None, None));
            gap.pattern()
        };
        assert_eq!(pattern(4.0, 2.85), Pattern::SharedStrength);
        assert_eq!(pattern(1.9, 1.0), Pattern::SharedWeakness);
        assert_eq!(pattern(2.8, 2.3), Pattern::BlindSpot);
        assert_eq!(pattern(2.3, 2.8), Pattern::HiddenStrength);
        assert_eq!(pattern(2.8, 2.4), Pattern::Aligned);
        assert_eq!(pattern(2.0, 2.0), Pattern::Aligned);
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn a_gap_seen_from_the_other_end_is_opposed(
            own in vec(4_u8..=16, 2..12),
            other in vec(4_u8..=16, 2..12),
        ) {
            let quarters = |values: Vec<u8>| -> Vec<f64> {
                values.into_iter().map(|value| f64::from(value) / 4.0).collect()
            };
            let (own, other) = (quarters(own), quarters(other));
            let there = perception_gap(&own, &other).unwrap();
            let back = perception_gap(&other, &own).unwrap();
            prop_assert_eq!(there.cliff, -back.cliff);
            prop_assert!((-1.0..=1.0).contains(&there.cliff));
            prop_assert_eq!(there.delta(), -back.delta());
            prop_assert_eq!(there.is_notable(), back.is_notable());
            prop_assert!((there.interval.low + back.interval.high).abs() < 1e-9);
        }
    }
}

//! The middle and the spread of some numbers.

use super::rank::quantile;

/// Two numbers this close are one: what is left of sums of binary fractions (method D.0).
pub const TOLERANCE: f64 = 1e-9;

/// A variance below this is rounding, not disagreement.
const DUST: f64 = TOLERANCE * TOLERANCE;

/// The share of the answers that a trimmed mean leaves out at each end (method D.4).
const TRIM: f64 = 0.1;

/// What a test of means needs to know of some numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// How many there are, 2 or more.
    pub size: usize,
    /// Their mean, in their unit.
    pub mean: f64,
    /// Their variance (n − 1), in their unit squared.
    pub variance: f64,
}

impl Sample {
    /// Takes numbers together, none below two of them.
    pub fn of(values: &[f64]) -> Option<Self> {
        Some(Self {
            size: values.len(),
            mean: mean(values)?,
            variance: variance(values)?,
        })
    }
}

/// Returns the arithmetic mean, in the unit of the values; none without values.
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// Returns the sample variance Σ(x − x̄)²/(n − 1), 0 or more, in the unit squared; none below two
/// values. It is exactly 0 when all values are the same.
pub fn variance(values: &[f64]) -> Option<f64> {
    let mean = mean(values)?;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (values.len() > 1).then(|| without_dust(squares / (values.len() - 1) as f64))
}

/// Returns the sample standard deviation, 0 or more, in the unit of the values; none below two
/// values.
pub fn deviation(values: &[f64]) -> Option<f64> {
    variance(values).map(f64::sqrt)
}

/// Returns the median, in the unit of the values; none without values.
pub fn median(values: &[f64]) -> Option<f64> {
    quantile(values, 0.5)
}

/// Returns the mean of what is left when the lowest and the highest tenth, each rounded down, are
/// left out (R's `mean(x, trim = 0.1)`); none without values.
pub fn trimmed_mean(values: &[f64]) -> Option<f64> {
    trimmed(values, TRIM)
}

/// Returns the mean without such a share of the values at either end, less than a half.
fn trimmed(values: &[f64], share: f64) -> Option<f64> {
    let ordered = sorted(values);
    let least = share * values.len() as f64;
    let cut = (1..=values.len())
        .take_while(|count| *count as f64 <= least + TOLERANCE)
        .count();
    mean(&ordered[cut..ordered.len() - cut])
}

/// Returns the mean distance from the mean, 0 or more, in the unit of the values: AD of Burke and
/// others 1999 when they are the answers to one question (method D.11); none without values.
pub fn mean_absolute_deviation(values: &[f64]) -> Option<f64> {
    let centre = mean(values)?;
    let distances: Vec<_> = values.iter().map(|value| (value - centre).abs()).collect();
    mean(&distances)
}

/// Returns the values in ascending order.
pub(super) fn sorted(values: &[f64]) -> Vec<f64> {
    let mut ordered = values.to_vec();
    ordered.sort_by(f64::total_cmp);
    ordered
}

/// Returns a variance, or 0 for one that only rounding made.
pub(super) fn without_dust(variance: f64) -> f64 {
    if variance < DUST { 0.0 } else { variance }
}

#[cfg(test)]
mod tests {
    use super::{
        Sample, deviation, mean, mean_absolute_deviation, median, trimmed, trimmed_mean, variance,
    };

    /// Method TV-05.
    const DEPARTMENT: [f64; 12] = [
        2.0, 2.25, 2.5, 2.5, 2.75, 2.75, 3.0, 3.0, 3.25, 3.5, 1.5, 4.0,
    ];

    #[test]
    fn the_department_of_the_method() {
        assert_eq!(mean(&DEPARTMENT), Some(2.75));
        assert_eq!(median(&DEPARTMENT), Some(2.75));
        assert_eq!(trimmed_mean(&DEPARTMENT), Some(2.75));
        assert_eq!(trimmed(&DEPARTMENT, 0.2), Some(2.75));
        assert!((deviation(&DEPARTMENT).unwrap() - 0.674200).abs() < 1e-6);
    }

    #[test]
    fn a_tenth_is_left_out_at_each_end_from_ten_values_on() {
        let mut values = vec![1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 9.0];
        assert!(trimmed_mean(&values).unwrap() > 1.8);
        values.push(1.0);
        assert_eq!(trimmed_mean(&values), Some(1.0));
    }

    #[test]
    fn distances_are_counted_from_the_mean() {
        // TV-11, the three questions.
        for (answers, expected) in [
            ([3.0, 3.0, 4.0, 3.0, 2.0], 0.4),
            ([3.0, 2.0, 3.0, 3.0, 3.0], 0.32),
            ([4.0, 3.0, 4.0, 3.0, 3.0], 0.48),
        ] {
            let distance = mean_absolute_deviation(&answers).unwrap();
            assert!((distance - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn one_opinion_has_no_spread() {
        assert_eq!(
            variance(&[2.3, 2.3, 2.3]),
            Some(0.0),
            "not even by rounding"
        );
        assert_eq!(variance(&[2.3]), None);
        assert_eq!(Sample::of(&[2.3]), None);
        assert_eq!(
            (mean(&[]), median(&[]), trimmed_mean(&[])),
            (None, None, None)
        );
    }
}

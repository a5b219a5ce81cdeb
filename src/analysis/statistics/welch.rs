//! The difference of two means whose spreads differ (Welch 1947).

use super::interval::Interval;
use super::spread::Sample;
use super::student::{student_p, student_quantile};

/// How far two means are apart, and how sure that is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Welch {
    /// The first mean minus the second, in their unit.
    pub difference: f64,
    /// The standard error of the difference, above 0, in the same unit.
    pub standard_error: f64,
    /// The degrees of freedom, 1 or more, usually with a fraction (Welch and Satterthwaite).
    pub freedom: f64,
    /// Student's t: the difference over its standard error.
    pub t: f64,
    /// The two-sided p, between 0 and 1.
    pub p: f64,
    /// The 95 % interval of the difference.
    pub interval: Interval,
}

/// Compares two means without a finite population correction (method D.11, D.13); none when nobody
/// differs within either sample, or when one has fewer than two values.
pub fn welch(one: Sample, other: Sample) -> Option<Welch> {
    let least = one.size.min(other.size);
    let error = |sample: Sample| sample.variance / sample.size as f64;
    let (first, second) = (error(one), error(other));
    let square = first + second;
    if least < 2 || square <= 0.0 {
        return None;
    }
    let share = |error: f64, sample: Sample| (error / square).powi(2) / (sample.size - 1) as f64;
    // Rounding must not take it below the smaller sample's own.
    let freedom = (1.0 / (share(first, one) + share(second, other))).max((least - 1) as f64);
    let difference = one.mean - other.mean;
    let standard_error = square.sqrt();
    let t = difference / standard_error;
    Some(Welch {
        difference,
        standard_error,
        freedom,
        t,
        p: student_p(t, freedom)?,
        interval: Interval::around(difference, student_quantile(freedom)? * standard_error),
    })
}

#[cfg(test)]
mod tests {
    use super::welch;
    use crate::analysis::statistics::spread::Sample;

    #[test]
    fn ten_patients_and_two_drugs() {
        // Student 1908, R's `sleep` (method G14).
        let first = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
        let second = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
        let welch = welch(Sample::of(&first).unwrap(), Sample::of(&second).unwrap()).unwrap();
        assert!((welch.t - -1.8608135).abs() < 1e-6);
        assert!((welch.freedom - 17.776474).abs() < 1e-6);
        assert!((welch.p - 0.07939414).abs() < 1e-6);
    }

    #[test]
    fn two_waves() {
        // Method TV-16, the later wave first.
        let wave = |size, mean, deviation: f64| Sample {
            size,
            mean,
            variance: deviation * deviation,
        };
        let welch = welch(wave(26, 2.68, 0.58), wave(22, 2.31, 0.62)).unwrap();
        assert!((welch.standard_error - 0.174388).abs() < 1e-6);
        assert!((welch.t - 2.121705).abs() < 1e-6);
        assert!((welch.freedom - 43.554561).abs() < 1e-6);
        assert!((welch.p - 0.03958956).abs() < 1e-6);
        assert!((welch.interval.low - 0.018442).abs() < 1e-6);
        assert!((welch.interval.high - 0.721558).abs() < 1e-6);
    }

    #[test]
    fn one_opinion_a_side_has_no_error_to_test_by() {
        let three = Sample::of(&[2.3, 2.3, 2.3]).unwrap();
        assert_eq!(welch(three, three), None);
        let two = Sample::of(&[1.0, 2.0]).unwrap();
        assert!(welch(two, three).is_some_and(|welch| welch.freedom >= 1.0));
    }
}

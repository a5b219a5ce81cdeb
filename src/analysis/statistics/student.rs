//! Student's t and the normal distribution.
//!
//! `statrs` computes both; its t was compared with tables and agrees to 1e-12 between 1 and 10,000
//! degrees of freedom, and loses digits beyond.

use statrs::distribution::{ContinuousCDF, Normal, StudentsT};

/// The quantile of the normal distribution for a two-sided 95 %: z(.975).
pub const NORMAL_95: f64 = 1.959_963_984_540_054;

/// What every interval of the program leaves below it, as above it.
const TAIL: f64 = 0.025;

/// More degrees of freedom than this count as this many: an interval is then wider than exact by
/// about a ten-thousandth of itself at most, never narrower.
const MOST_FREEDOM: f64 = 10_000.0;

/// Returns the two-sided 95 % quantile of Student's t, t(ν, .975): between 1.96 and 12.71. The
/// degrees of freedom, ν, may be a fraction; none below 1.
pub fn student_quantile(freedom: f64) -> Option<f64> {
    student(freedom).map(|student| student.inverse_cdf(1.0 - TAIL))
}

/// Returns the two-sided p of a value of Student's t, between 0 and 1. The degrees of freedom may
/// be a fraction; none below 1, or when `t` is not a number.
pub fn student_p(t: f64, freedom: f64) -> Option<f64> {
    let student = student(freedom)?;
    (!t.is_nan()).then(|| (2.0 * student.sf(t.abs())).min(1.0))
}

/// Returns the share of the normal distribution below `z`, between 0 and 1.
pub fn normal_cdf(z: f64) -> f64 {
    Normal::standard().cdf(z)
}

/// Returns the value of the normal distribution below which a share of it lies; none unless the
/// share is between 0 and 1, both excluded.
pub fn normal_quantile(share: f64) -> Option<f64> {
    (share > 0.0 && share < 1.0).then(|| Normal::standard().inverse_cdf(share))
}

fn student(freedom: f64) -> Option<StudentsT> {
    let enough = freedom >= 1.0;
    enough
        .then(|| StudentsT::new(0.0, 1.0, freedom.min(MOST_FREEDOM)).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{NORMAL_95, normal_cdf, normal_quantile, student_p, student_quantile};

    #[test]
    fn quantiles_are_those_of_the_tables() {
        // R's qt(.975, df); df 11 is also method G18.
        let table = [
            (1.0, 12.706_204_736),
            (2.0, 4.302_652_730),
            (5.0, 2.570_581_836),
            (11.0, 2.200_985_160),
            (30.0, 2.042_272_456),
            (120.0, 1.979_930_405),
            (1000.0, 1.962_339_081),
        ];
        for (freedom, quantile) in table {
            assert!((student_quantile(freedom).unwrap() - quantile).abs() < 1e-8);
        }
        assert!((student_quantile(f64::INFINITY).unwrap() / NORMAL_95 - 1.0).abs() < 2e-4);
        for none in [f64::NAN, -1.0, 0.0, 0.5] {
            assert_eq!(student_quantile(none), None);
        }
    }

    #[test]
    fn p_values_are_those_of_r() {
        // Method G14, Student's sleep data: Welch's t.
        assert!((student_p(-1.8608135, 17.776474).unwrap() - 0.07939414).abs() < 1e-7);
        // Method TV-14.
        assert!((student_p(4.936952, 9.588626).unwrap() - 0.00066797).abs() < 1e-8);
        assert_eq!(student_p(f64::INFINITY, 3.0), Some(0.0));
        assert_eq!(student_p(0.0, 3.0), Some(1.0));
        assert_eq!(student_p(f64::NAN, 3.0), None);
    }

    #[test]
    fn the_normal_distribution() {
        assert!((normal_quantile(0.975).unwrap() - NORMAL_95).abs() < 1e-12);
        // The factor of the smallest difference found with power .80 (method D.13).
        let factor = NORMAL_95 + normal_quantile(0.8).unwrap();
        assert!((factor - 2.801585).abs() < 1e-6);
        // Method D.10: m = 2.80 with a standard error of .15 is below 2.85.
        assert!((normal_cdf((2.85 - 2.80) / 0.15) - 0.630559).abs() < 1e-6);
        for none in [0.0, 1.0, -0.1, f64::NAN] {
            assert_eq!(normal_quantile(none), None);
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn a_quantile_has_its_p(freedom in 1.0..20_000.0) {
            let quantile = student_quantile(freedom).unwrap();
            prop_assert!((student_p(quantile, freedom).unwrap() - 0.05).abs() < 1e-10);
            prop_assert!(quantile > NORMAL_95);
        }
    }
}

//! Where a value stands among others (method D.15).

use super::spread::{TOLERANCE, sorted};

/// Returns the quantile of type 7 (Hyndman and Fan 1996; the default of R and NumPy), in the unit
/// of the values; none without values. `share`, brought within 0 and 1, is that of the values below.
pub fn quantile(values: &[f64], share: f64) -> Option<f64> {
    let ordered = sorted(values);
    let last = ordered.len().checked_sub(1)?;
    let place = last as f64 * share.clamp(0.0, 1.0);
    let below = (0..last)
        .rfind(|below| *below as f64 <= place)
        .unwrap_or_default();
    let above = (below + 1).min(last);
    let part = place - below as f64;
    Some(ordered[below] + part * (ordered[above] - ordered[below]))
}

/// Returns the percentile rank of a value among others, between 0 and 100:
/// 100·(below + ½·equal)/n (method D.15); none without others.
pub fn percentile_rank(values: &[f64], value: f64) -> Option<f64> {
    let below = values.iter().filter(|one| **one < value - TOLERANCE);
    let equal = values
        .iter()
        .filter(|one| (**one - value).abs() <= TOLERANCE);
    let rank = below.count() as f64 + 0.5 * equal.count() as f64;
    (!values.is_empty()).then(|| 100.0 * rank / values.len() as f64)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::{percentile_rank, quantile};

    /// Method TV-18.
    const OTHERS: [f64; 10] = [1.6, 1.8, 1.9, 2.1, 2.1, 2.3, 2.4, 2.6, 2.7, 3.1];

    #[test]
    fn quantiles_are_those_of_r() {
        let expected = [
            (0.10, 1.78),
            (0.25, 1.95),
            (0.50, 2.2),
            (0.75, 2.55),
            (0.90, 2.74),
        ];
        for (share, value) in expected {
            assert!((quantile(&OTHERS, share).unwrap() - value).abs() < 1e-12);
        }
        assert_eq!(quantile(&[], 0.5), None);
        assert_eq!(quantile(&[2.0], 0.9), Some(2.0));
    }

    #[test]
    fn an_equal_value_counts_by_half() {
        for (value, rank) in [(2.1, 40.0), (2.5, 70.0), (1.0, 0.0), (3.1, 95.0)] {
            assert_eq!(percentile_rank(&OTHERS, value), Some(rank));
        }
        assert_eq!(percentile_rank(&[], 2.0), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(128) })]

        #[test]
        fn quantiles_rise_from_the_lowest_to_the_highest(
            values in vec(1.0..4.0, 1..30),
            shares in (0.0..=1.0, 0.0..=1.0),
        ) {
            let (one, other) = shares;
            let at = |share| quantile(&values, share).unwrap();
            prop_assert!(at(f64::min(one, other)) <= at(f64::max(one, other)) + 1e-12);
            prop_assert_eq!(at(0.0), values.iter().copied().fold(f64::INFINITY, f64::min));
            prop_assert_eq!(at(1.0), values.iter().copied().fold(0.0, f64::max));
        }
    }
}

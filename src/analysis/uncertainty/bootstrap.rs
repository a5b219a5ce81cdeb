//! People drawn anew, stratum by stratum: every way for a few, many ways for more (method D.10).

use chacha20::ChaCha8Rng;
use chacha20::rand_core::{Rng, SeedableRng};

/// How many resamples are drawn when there are too many to count them all.
pub(super) const REPLICATES: u32 = 2000;

/// The most units, all strata together, of which every resample is counted.
pub(super) const MOST_COUNTED: usize = 6;

/// Shows each of many resamples once: how often each unit was drawn.
///
/// A resample draws from each stratum as many units as it holds, with replacement. The draws come
/// from ChaCha8 with the key `seed` and a zero nonce: a unit of a stratum of n is the upper half of
/// the 64-bit product of a 32-bit word and n, one word a unit, in the order of the units.
pub(super) fn resample(
    strata: &[usize],
    seed: [u8; 32],
    replicates: u32,
    mut show: impl FnMut(&[f64]),
) {
    let mut generator = ChaCha8Rng::from_seed(seed);
    let mut counts = vec![0.0; strata.iter().sum()];
    for _ in 0..replicates {
        counts.fill(0.0);
        let mut start = 0;
        for size in strata {
            let own = &mut counts[start..start + size];
            for _ in 0..*size {
                own[below(generator.next_u32(), *size)] += 1.0;
            }
            start += size;
        }
        show(&counts);
    }
}

/// Brings a 32-bit word to a number below `size`, evenly but for one part in 2³² / `size`.
fn below(word: u32, size: usize) -> usize {
    ((u64::from(word) * size as u64) >> 32) as usize
}

/// Shows every resample there is, with the number of ways to draw it: how often each unit was drawn.
///
/// The ways of all that are shown sum to the product of nⁿ over the strata of n units.
pub(super) fn enumerate(strata: &[usize], mut show: impl FnMut(&[f64], f64)) {
    let mut counts = vec![0.0; strata.iter().sum()];
    stratum(strata, 0, 1.0, &mut counts, &mut show);
}

/// Shares the draws of the first of `strata` out among its units, which start at `start`.
fn stratum(
    strata: &[usize],
    start: usize,
    ways: f64,
    counts: &mut [f64],
    show: &mut impl FnMut(&[f64], f64),
) {
    let Some((size, others)) = strata.split_first() else {
        show(counts, ways);
        return;
    };
    for shares in shares_of(*size, *size) {
        let own = &mut counts[start..start + size];
        for (count, share) in own.iter_mut().zip(&shares) {
            *count = f64::from(*share);
        }
        let orders: f64 = shares.iter().map(|share| factorial(*share)).product();
        let draws = shares.iter().sum();
        let ways = ways * factorial(draws) / orders;
        stratum(others, start + size, ways, counts, show);
    }
}

/// Returns every way to share `draws` draws out among `units` units.
fn shares_of(draws: usize, units: usize) -> Vec<Vec<u32>> {
    let Some(others) = units.checked_sub(1) else {
        return if draws == 0 { vec![vec![]] } else { vec![] };
    };
    let mut all = Vec::new();
    for (first, own) in (0..=draws).zip(0..) {
        for mut shares in shares_of(draws - first, others) {
            shares.push(own);
            all.push(shares);
        }
    }
    all
}

fn factorial(number: u32) -> f64 {
    (1..=number).map(f64::from).product()
}

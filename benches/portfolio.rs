//! How long the grouping of departments takes: `cargo bench --bench portfolio`.
#![expect(clippy::print_stdout, reason = "a measurement is printed")]

use std::time::{Duration, Instant};

use diapason::analysis::typology::{Distances, medoids, nearest_medoids, silhouette, ward};

/// The numbers of departments: the example, a large group, more than any.
const SIZES: [usize; 3] = [18, 60, 200];

/// How many numbers a department has.
const INDICES: usize = 13;

fn main() {
    for (shape, kinds, noise) in [("three kinds", 3, 0.3), ("one cloud", 1, 3.0)] {
        for size in SIZES {
            measure(shape, &departments(size, kinds, noise));
        }
    }
}

fn measure(shape: &str, departments: &[[f64; INDICES]]) {
    let pair = |one: usize, other: usize| departments[one].iter().zip(&departments[other]);
    let apart = |one, other| {
        pair(one, other)
            .map(|(one, other)| (one - other).abs())
            .sum::<f64>()
    };
    let distances = Distances::between(departments.len(), |one, other| apart(one, other) / 39.0);
    let start = Instant::now();
    let found = medoids(&distances, 3)
        .map(|found| found.places)
        .unwrap_or_default();
    let searched = start.elapsed();
    let width = silhouette(&distances, &nearest_medoids(&distances, &found));
    let start = Instant::now();
    let squared = |one, other| {
        pair(one, other)
            .map(|(one, other)| (one - other).powi(2))
            .sum()
    };
    let tree = ward(departments.len(), squared);
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{:>3} departments, {shape:<11}: medoids in {:.2} ms, silhouette {:.2}, Ward's tree of \
         {} heights in {:.2} ms",
        departments.len(),
        milliseconds(searched),
        width.unwrap_or_default(),
        tree.heights.len(),
        milliseconds(start.elapsed()),
    );
}

/// Returns departments of some kinds, with noise from a fixed row of numbers.
fn departments(size: usize, kinds: usize, noise: f64) -> Vec<[f64; INDICES]> {
    let mut state = 7_u64;
    let mut next = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        f64::from(u32::try_from(state >> 33).unwrap_or_default()) / f64::from(1_u32 << 31)
    };
    let department = |place: usize| {
        let kind = u8::try_from(place % kinds).unwrap_or_default();
        [(); INDICES].map(|()| (1.0 + f64::from(kind) + noise * next()).min(4.0))
    };
    (0..size).map(department).collect()
}

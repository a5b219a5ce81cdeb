//! The closed form against the draws it stands for, on seeded people.

use super::wave::wave;
use crate::analysis::uncertainty::bootstrap::{REPLICATES, resample};
use crate::analysis::uncertainty::closed_form::{Normal, closed_form};
use crate::analysis::uncertainty::levels::place;
use crate::scoring::{Panel, score};

/// TV-26: an index of 2.80 with a standard error of .15, against the level cuts.
#[test]
fn a_normal_check() {
    let index = Normal {
        mean: 2.80,
        deviation: 0.15,
    };
    let above = [1.85, 2.85, 3.85].map(|cut| index.above(cut));
    let levels = [
        1.0 - above[0],
        above[0] - above[1],
        above[1] - above[2],
        above[2],
    ];
    for (found, expected) in levels.into_iter().zip([0.0, 0.630_559, 0.369_441, 0.0]) {
        assert!((found - expected).abs() < 1e-6, "{found} is not {expected}");
    }
}

/// Method D.0: what nobody doubts is above a cut, or not, and within the tolerance it is not yet.
#[test]
fn without_a_deviation_a_share_is_above_a_cut_or_not() {
    let above = |mean: f64| {
        let certain = Normal {
            mean,
            deviation: 0.0,
        };
        certain.above(0.85)
    };
    assert_eq!([0.84, 0.85, 2.85 - 2.0].map(above), [0.0; 3]);
    assert_eq!([0.85 + 2e-9, 0.86].map(above), [1.0; 2]);
}

/// A fixed stream of numbers between 0 and 1 (the generator of Numerical Recipes).
struct Stream(u32);

impl Stream {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        f64::from(self.0 >> 8) / f64::from(1 << 24)
    }

    /// A person about a mean of `base`, with a mood that all of the answers share.
    fn person(&mut self, base: f64, mood: f64) -> [u8; 13] {
        let own = mood * (self.next() - 0.5);
        [(); 13].map(|()| {
            let index = base + own + 2.0 * (self.next() - 0.5);
            (1..4).fold(1, |level, cut| {
                level + u8::from(index > f64::from(cut) + 0.5)
            })
        })
    }
}

/// Returns the probabilities by the closed form and by draws.
fn both(seed: u32, people: [usize; 2], base: f64, mood: f64) -> [[f64; 4]; 2] {
    let mut stream = Stream(seed);
    let [it, business] =
        people.map(|people| -> Vec<_> { (0..people).map(|_| stream.person(base, mood)).collect() });
    let wave = wave(&it, &business);
    let mut panel = Panel::of(&wave, 0, &score(&wave).departments[0]);
    let closed = closed_form(&panel);
    let mut drawn = [0.0; 4];
    resample(&panel.strata(), [7; 32], REPLICATES, |counts| {
        drawn[place(panel.standing(counts).unwrap().reached)] += 1.0 / f64::from(REPLICATES);
    });
    [closed, drawn]
}

/// The tolerance stated in `closed_form`.
#[test]
fn two_large_camps_are_within_three_hundredths_of_the_draws() {
    for (seed, base, mood) in [
        (4, 2.5, 2.0),
        (14, 3.5, 0.0),
        (14, 3.5, 1.0),
        (14, 3.5, 2.0),
    ] {
        let [closed, drawn] = both(seed, [1200, 1200], base, mood);
        assert!((closed.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        for (one, other) in closed.iter().zip(drawn) {
            assert!((one - other).abs() < 0.03, "{closed:?} for {drawn:?}");
        }
        let is_open = closed.iter().all(|share| *share < 0.99);
        assert!(is_open, "{closed:?} decides nothing");
    }
}

/// Few people of one mood beside many: the events help each other, and their product is low.
#[test]
fn a_small_camp_beside_a_large_one_claims_no_higher_level_than_the_draws() {
    for (seed, base) in [(6, 2.7), (15, 3.6)] {
        let [closed, drawn] = both(seed, [30, 1200], base, 2.0);
        for level in 1..4 {
            let above = |shares: [f64; 4]| shares[level..].iter().sum::<f64>();
            let over = above(closed) - above(drawn);
            assert!((-0.20..0.03).contains(&over), "{closed:?} for {drawn:?}");
        }
    }
}

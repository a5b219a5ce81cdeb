//! The scheduler, on the worked example of the method and on small cases.

mod causes;
mod example;
mod finance;
mod laws;
mod near_best;
mod project;

use proptest::test_runner::{Config, RngSeed};

/// How many cases a law is tried on: the same ones in every run.
fn cases(cases: u32) -> Config {
    Config {
        cases,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..Config::default()
    }
}

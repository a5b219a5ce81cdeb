//! Benchmarks that are read.

use time::macros::date;

use super::super::samples::{BENCHMARK, codes, read_benchmark, spoilt};
use crate::diagnostic::{Code, render};
use crate::language::Language;
use crate::model::{Scope, Spread};

#[test]
fn a_benchmark_is_read_whole() {
    let (benchmark, problems) = read_benchmark(BENCHMARK);
    assert_eq!(render(&problems, Language::English), "");
    let benchmark = benchmark.unwrap();
    assert_eq!(benchmark.source, "An invented barometer");
    assert_eq!(benchmark.date, date!(2026 - 03 - 01));
    assert_eq!(benchmark.organisations, 12);
    let department = [Some(1.6), Some(1.9), Some(2.2), Some(2.6), Some(2.9)];
    let axis = [None, Some(1.9), Some(2.2), Some(2.6), None];
    let quantiles = |known| Some(Spread::Quantiles(known));
    assert_eq!(
        benchmark.spread(Scope::Department).cloned(),
        quantiles(department)
    );
    assert_eq!(benchmark.spread(Scope::Axis(0)).cloned(), quantiles(axis));
    let Some(Spread::Indices(indices)) = benchmark.spread(Scope::SubAxis(0)) else {
        panic!("indices");
    };
    assert_eq!(indices.len(), 10);
    assert_eq!(benchmark.spread(Scope::SubAxis(1)), None);
}

#[test]
fn all_faults_are_told_at_once() {
    let text = spoilt(BENCHMARK, "\"small\"", "\"large\"");
    let text = spoilt(&text, "q90 = 2.9", "q90 = 0");
    let text = spoilt(&text, "services.catalogue", "services");
    let (read, problems) = read_benchmark(&text);
    assert_eq!(read, None);
    let expected = [
        Code::OtherQuestionnaire,
        Code::OutOfRange,
        Code::UnknownSubAxis,
    ];
    assert_eq!(codes(&problems), expected);
}

//! What is said of the figures of other organisations.

use time::format_description::well_known::Iso8601;

use super::view::{BenchmarkHead, DepartmentView};
use crate::language::sentences::{Compared, benchmark_line};
use crate::language::{Language, long_date};
use crate::model::Benchmark;

/// Returns whose figures the departments were compared with, and how they stand to the median.
pub(super) fn benchmark_head(
    benchmark: &Benchmark,
    departments: &[DepartmentView],
    language: Language,
) -> BenchmarkHead {
    let known = departments.iter().filter_map(|view| {
        let [_, _, median, _, _] = view.standings.whole.external.quantiles;
        Some(view.joint?.index.ok()? > median?)
    });
    let known: Vec<_> = known.collect();
    let compared = Compared {
        source: &benchmark.source,
        date: &long_date(benchmark.date, language),
        organisations: usize::try_from(benchmark.organisations).unwrap_or(usize::MAX),
        departments: known.len(),
        above: known.iter().filter(|above| **above).count(),
    };
    BenchmarkHead {
        source: benchmark.source.clone(),
        date: benchmark.date.format(&Iso8601::DATE).unwrap_or_default(),
        line: benchmark_line(compared, language),
    }
}

//! Where a figure stands among others; what is not known is `null`, and the reason stands beside it.

use serde::Serialize;

use crate::report::view::{BenchmarkHead, Placed, Ranks, Unranked};

/// Where one index stands.
#[derive(Serialize)]
pub(super) struct Benchmark<'a> {
    internal: Internal,
    external: External<'a>,
}

/// Among the company's own departments.
#[derive(Serialize)]
struct Internal {
    rank: Option<f64>,
    q10: Option<f64>,
    q25: Option<f64>,
    q50: Option<f64>,
    q75: Option<f64>,
    q90: Option<f64>,
    departments: usize,
    suppressed: Option<String>,
}

/// Among other organisations.
#[derive(Serialize)]
struct External<'a> {
    source: Option<&'a str>,
    date: Option<&'a str>,
    rank: Option<f64>,
    q10: Option<f64>,
    q25: Option<f64>,
    q50: Option<f64>,
    q75: Option<f64>,
    q90: Option<f64>,
    organisations: Option<usize>,
    suppressed: Option<String>,
}

/// Returns where an index stands.
pub(super) fn benchmark<'a>(ranks: &Ranks, head: Option<&'a BenchmarkHead>) -> Benchmark<'a> {
    Benchmark {
        internal: internal(&ranks.internal),
        external: external(&ranks.external, head),
    }
}

fn internal(placed: &Placed) -> Internal {
    let [q10, q25, q50, q75, q90] = placed.quantiles;
    Internal {
        rank: placed.rank.ok(),
        q10,
        q25,
        q50,
        q75,
        q90,
        departments: placed.others,
        suppressed: placed.rank.err().map(Unranked::code),
    }
}

fn external<'a>(placed: &Placed, head: Option<&'a BenchmarkHead>) -> External<'a> {
    let [q10, q25, q50, q75, q90] = placed.quantiles;
    External {
        source: head.map(|head| head.source.as_str()),
        date: head.map(|head| head.date.as_str()),
        rank: placed.rank.ok(),
        q10,
        q25,
        q50,
        q75,
        q90,
        organisations: (placed.others > 0).then_some(placed.others),
        suppressed: placed.rank.err().map(Unranked::code),
    }
}

//! Where an index stands among others: the company's own departments, and other organisations
//! (method D.15).

use super::PublishedDepartment;
use super::reliability::Differences;
use super::statistics::{percentile_rank, quantile};
use crate::model::{Benchmark, Scope, Spread};

/// The quantiles that are told, in percent of the others.
const QUANTILES: [u8; 5] = [10, 25, 50, 75, 90];

/// Indices nearer than this are equal.
const TOLERANCE: f64 = 1e-9;

/// With fewer departments than these, a rank among them says nothing (method D.15).
pub const LEAST_DEPARTMENTS: usize = 5;

/// Where the figures of a department stand among others.
#[derive(Debug, Clone, PartialEq)]
pub struct Standings {
    /// That of the department.
    pub whole: Ranks,
    /// Those of the axes, in order.
    pub axes: Vec<Ranks>,
    /// Those of the sub-axes, in order.
    pub sub_axes: Vec<Ranks>,
}

/// Where a figure stands among others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranks {
    /// Among the company's own departments.
    pub internal: Placed,
    /// Among other organisations.
    pub external: Placed,
}

/// An index among others.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// The percentile rank, 0 to 100, or why there is none.
    pub rank: Result<f64, Unranked>,
    /// The indices below which 10, 25, 50, 75 and 90 % of the others stand, as far as known.
    pub quantiles: [Option<f64>; 5],
    /// How many the others are, itself included when it is one of them.
    pub others: usize,
}

/// Why an index has no rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unranked {
    /// It has no published index.
    NoIndex,
    /// Too few departments have the figure.
    FewDepartments,
    /// Departments differ too little, beside what their respondents differ by, to be ranked
    /// (method D.11).
    NotDependable,
    /// No benchmark was given.
    NoBenchmark,
    /// The benchmark does not know this figure.
    NotCovered,
    /// It is below the lowest quantile known, in percent.
    Below(u8),
    /// It is above the highest quantile known, in percent.
    Above(u8),
}

impl Unranked {
    /// Returns the reason as it stands in files, such as `few-departments`.
    pub fn code(self) -> String {
        match self {
            Self::NoIndex => "no-index".to_owned(),
            Self::FewDepartments => "few-departments".to_owned(),
            Self::NotDependable => "not-dependable".to_owned(),
            Self::NoBenchmark => "no-benchmark".to_owned(),
            Self::NotCovered => "not-covered".to_owned(),
            Self::Below(percent) => format!("below-q{percent}"),
            Self::Above(percent) => format!("above-q{percent}"),
        }
    }
}

/// The published indices of all departments, figure by figure (method R18).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Peers {
    /// Whether an index may be ranked among them.
    may_rank: bool,
    department: Vec<f64>,
    axes: Vec<Vec<f64>>,
    sub_axes: Vec<Vec<f64>>,
}

impl Placed {
    /// Returns what is said of an index that is compared with nothing.
    pub fn nowhere(reason: Unranked) -> Self {
        Self {
            rank: Err(reason),
            quantiles: [None; 5],
            others: 0,
        }
    }
}

/// Returns the indices that may be published, over all departments, and whether they may be ranked.
pub(super) fn peers(departments: &[PublishedDepartment], differences: &Differences) -> Peers {
    let axes = departments.first().map_or(0, |one| one.axes.len());
    let sub_axes = departments.first().map_or(0, |one| one.sub_axes.len());
    let indices = |scope| {
        let indices = departments.iter().filter_map(|one| one.index(scope));
        indices.collect()
    };
    Peers {
        may_rank: differences.may_rank(),
        department: indices(Scope::Department),
        axes: (0..axes).map(|place| indices(Scope::Axis(place))).collect(),
        sub_axes: (0..sub_axes)
            .map(|place| indices(Scope::SubAxis(place)))
            .collect(),
    }
}

impl Peers {
    /// Returns the published indices of one figure, in the order of the departments that have one.
    pub fn indices(&self, scope: Scope) -> &[f64] {
        let indices = match scope {
            Scope::Department => Some(&self.department),
            Scope::Axis(place) => self.axes.get(place),
            Scope::SubAxis(place) => self.sub_axes.get(place),
        };
        indices.map_or(&[], Vec::as_slice)
    }

    /// Returns where an index stands among the company's departments.
    fn place(&self, scope: Scope, index: Option<f64>) -> Placed {
        let indices = self.indices(scope);
        if indices.len() < LEAST_DEPARTMENTS {
            return Placed {
                others: indices.len(),
                ..Placed::nowhere(Unranked::FewDepartments)
            };
        }
        let placed = among(indices, index);
        let told = |rank| self.may_rank.then_some(rank).ok_or(Unranked::NotDependable);
        Placed {
            rank: placed.rank.and_then(told),
            ..placed
        }
    }

    /// Returns whether the whole of enough departments is known, and still they may not be ranked.
    pub fn is_ranking_refused(&self) -> bool {
        self.department.len() >= LEAST_DEPARTMENTS && !self.may_rank
    }
}

/// Returns where the figures of a department stand.
pub fn standings(
    peers: &Peers,
    benchmark: Option<&Benchmark>,
    score: &PublishedDepartment,
) -> Standings {
    let ranks = |scope| {
        let index = score.index(scope);
        Ranks {
            internal: peers.place(scope, index),
            external: place_among(benchmark, scope, index),
        }
    };
    let axes = 0..score.axes.len();
    let sub_axes = 0..score.sub_axes.len();
    Standings {
        whole: ranks(Scope::Department),
        axes: axes.map(|place| ranks(Scope::Axis(place))).collect(),
        sub_axes: sub_axes.map(|place| ranks(Scope::SubAxis(place))).collect(),
    }
}

/// Returns where an index stands among the organisations of a benchmark.
fn place_among(benchmark: Option<&Benchmark>, scope: Scope, index: Option<f64>) -> Placed {
    let Some(benchmark) = benchmark else {
        return Placed::nowhere(Unranked::NoBenchmark);
    };
    match benchmark.spread(scope) {
        None => Placed::nowhere(Unranked::NotCovered),
        Some(Spread::Indices(indices)) => among(indices, index),
        Some(Spread::Quantiles(quantiles)) => Placed {
            quantiles: *quantiles,
            others: usize::try_from(benchmark.organisations).unwrap_or(usize::MAX),
            ..index.map_or(Placed::nowhere(Unranked::NoIndex), |index| {
                between(*quantiles, index)
            })
        },
    }
}

fn among(indices: &[f64], index: Option<f64>) -> Placed {
    let rank = index.and_then(|index| percentile_rank(indices, index));
    Placed {
        rank: rank.ok_or(Unranked::NoIndex),
        quantiles: QUANTILES.map(|percent| quantile(indices, f64::from(percent) / 100.0)),
        others: indices.len(),
    }
}

/// Returns where an index stands between quantiles: on the straight line between its neighbours,
/// half-way between those it equals; nowhere beyond the first and the last, where nothing is known.
fn between(quantiles: [Option<f64>; 5], index: f64) -> Placed {
    let known = QUANTILES.into_iter().zip(quantiles);
    let known: Vec<_> = known
        .filter_map(|(percent, at)| Some((percent, at?)))
        .collect();
    let below = known.iter().rfind(|(_, at)| *at < index - TOLERANCE);
    let above = known.iter().find(|(_, at)| *at > index + TOLERANCE);
    let equal = known
        .iter()
        .filter(|(_, at)| (at - index).abs() <= TOLERANCE);
    let equal: Vec<_> = equal.map(|(percent, _)| f64::from(*percent)).collect();
    let rank = match (equal.first().zip(equal.last()), below, above) {
        (Some((first, last)), _, _) => Ok(f64::midpoint(*first, *last)),
        (None, Some((low, from)), Some((high, to))) => {
            let (low, high) = (f64::from(*low), f64::from(*high));
            Ok(low + (high - low) * (index - from) / (to - from))
        }
        (None, None, Some((lowest, _))) => Err(Unranked::Below(*lowest)),
        (None, Some((highest, _)), None) => Err(Unranked::Above(*highest)),
        (None, None, None) => Err(Unranked::NotCovered),
    };
    Placed {
        rank,
        quantiles,
        others: 0,
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    /// Method TV-18.
    const OTHERS: [f64; 10] = [1.6, 1.8, 1.9, 2.1, 2.1, 2.3, 2.4, 2.6, 2.7, 3.1];

    fn peers(indices: &[f64]) -> Peers {
        Peers {
            may_rank: true,
            department: indices.to_vec(),
            ..Peers::default()
        }
    }

    fn benchmark(spread: Spread) -> Benchmark {
        Benchmark {
            source: String::new(),
            date: date!(2026 - 03 - 01),
            organisations: 42,
            values: vec![(Scope::Department, spread)],
        }
    }

    fn rank(spread: &Spread, index: f64) -> Result<f64, Unranked> {
        let benchmark = benchmark(spread.clone());
        place_among(Some(&benchmark), Scope::Department, Some(index)).rank
    }

    #[test]
    fn a_department_stands_among_those_that_have_the_figure() {
        let placed = peers(&OTHERS).place(Scope::Department, Some(2.1));
        assert_eq!(placed.rank, Ok(40.0));
        assert_eq!(placed.others, 10);
        for (known, expected) in placed.quantiles.iter().zip([1.78, 1.95, 2.2, 2.55, 2.74]) {
            assert!((known.unwrap() - expected).abs() < 1e-12);
        }
        let unknown = peers(&OTHERS).place(Scope::Department, None);
        assert_eq!(unknown.rank, Err(Unranked::NoIndex));
        assert_eq!(unknown.quantiles, placed.quantiles);
    }

    #[test]
    fn departments_that_hardly_differ_are_not_ranked() {
        let alike = Peers {
            may_rank: false,
            ..peers(&OTHERS)
        };
        let placed = alike.place(Scope::Department, Some(2.1));
        assert_eq!(placed.rank, Err(Unranked::NotDependable));
        assert_eq!(placed.rank.unwrap_err().code(), "not-dependable");
        assert_eq!(placed.others, 10);
        assert!(
            (placed.quantiles[2].unwrap() - 2.2).abs() < 1e-12,
            "no rank, but quantiles"
        );
        assert!(alike.is_ranking_refused() && !peers(&OTHERS).is_ranking_refused());
        let nothing = alike.place(Scope::Department, None);
        assert_eq!(nothing.rank, Err(Unranked::NoIndex));
    }

    #[test]
    fn four_departments_are_too_few() {
        let placed = peers(&OTHERS[..4]).place(Scope::Department, Some(2.1));
        assert_eq!(placed.rank, Err(Unranked::FewDepartments));
        assert_eq!((placed.quantiles, placed.others), ([None; 5], 4));
        assert!(
            peers(&OTHERS[..5])
                .place(Scope::Department, Some(2.1))
                .rank
                .is_ok()
        );
    }

    #[test]
    fn a_list_of_indices_gives_the_rank_of_the_method() {
        let list = Spread::Indices(OTHERS.to_vec());
        for (index, expected) in [(2.1, 40.0), (2.5, 70.0), (1.0, 0.0), (3.1, 95.0)] {
            assert_eq!(rank(&list, index), Ok(expected));
        }
        let benchmark = benchmark(list);
        let elsewhere = place_among(Some(&benchmark), Scope::Axis(0), Some(2.0));
        assert_eq!(elsewhere.rank, Err(Unranked::NotCovered));
        let none = place_among(None, Scope::Department, Some(2.0));
        assert_eq!(none.rank, Err(Unranked::NoBenchmark));
    }

    #[test]
    fn between_quantiles_the_rank_is_on_a_straight_line_and_unknown_beyond() {
        let five = [1.0, 2.0, 2.0, 3.0, 3.5].map(Some);
        let five = Spread::Quantiles(five);
        assert_eq!(rank(&five, 1.5), Ok(17.5));
        assert_eq!(rank(&five, 2.0), Ok(37.5), "half-way between 25 and 50");
        assert_eq!(rank(&five, 2.5), Ok(62.5));
        assert_eq!(rank(&five, 3.25), Ok(82.5), "half-way between 75 and 90");
        assert_eq!(rank(&five, 3.5), Ok(90.0));
        assert_eq!(rank(&five, 3.6), Err(Unranked::Above(90)));
        let three = Spread::Quantiles([None, Some(2.0), Some(2.5), Some(3.0), None]);
        assert_eq!(rank(&three, 1.9), Err(Unranked::Below(25)));
        assert_eq!(Unranked::Below(25).code(), "below-q25");
    }
}

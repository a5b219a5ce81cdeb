//! From criteria to a list of three to five departments (method F.4).

use std::cmp::Ordering;

use super::criteria::{Criteria, Criterion, criteria};
use crate::analysis::Published;
use crate::model::{Department, DepartmentId, Questionnaire};

/// With fewer candidates than these, all are taken.
const LEAST_TO_CUT: usize = 4;

/// After how many departments the list may be cut.
const CUTS: std::ops::RangeInclusive<usize> = 3..=5;

/// Drops this near are equal.
const TOLERANCE: f64 = 1e-9;

/// What a weight is multiplied by, one at a time, to see who changes.
const SHAKEN: [f64; 2] = [0.8, 1.2];

/// A department that could come first.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its identifier.
    pub id: DepartmentId,
    /// What is known of it.
    pub criteria: Criteria,
    /// Whether someone carries the work on its side: without, it does not start (R23).
    pub has_sponsor: bool,
}

/// The priority of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct Priority {
    /// What it rests on.
    pub criteria: Criteria,
    /// The index PI, 0 to 100.
    pub index: f64,
    /// The place in the list of all departments, from 1.
    pub rank: usize,
    /// Whether someone carries the work on its side.
    pub has_sponsor: bool,
    /// Whether it is one of the first to start.
    pub selected: bool,
    /// Whether a weight 20 % larger or smaller would change that.
    pub borderline: bool,
}

/// The priorities of all departments.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    /// One a department, in the order of the assessment.
    pub departments: Vec<Priority>,
    /// Where the list was cut.
    pub cut: Cut,
}

/// Where a list was cut.
#[derive(Debug, Clone, PartialEq)]
pub struct Cut {
    /// How many departments are selected.
    pub selected: usize,
    /// The drops of the index after 3, 4 and 5 candidates, as far as there are so many.
    pub drops: Vec<(usize, f64)>,
}

impl Candidate {
    /// Returns a department with what is known of it.
    pub fn of(department: &Department, criteria: Criteria) -> Self {
        Self {
            id: department.id.clone(),
            criteria,
            has_sponsor: department.sponsor.is_some(),
        }
    }
}

impl Priorities {
    /// Returns in which order departments are served, the lowest first: by rank, and after all
    /// others those without a sponsor, who cannot start (method F.4).
    pub fn turns(&self) -> Vec<usize> {
        let all = self.departments.len();
        let turn = |one: &Priority| one.rank + if one.has_sponsor { 0 } else { all };
        self.departments.iter().map(turn).collect()
    }

    /// Returns how much the actions of each department count beside those of others: its index as a
    /// share, and 1 where it stands alone (method E.2).
    pub fn weights(&self) -> Vec<f64> {
        match self.departments.as_slice() {
            [_] => vec![1.0],
            several => several.iter().map(|one| one.index / 100.0).collect(),
        }
    }
}

/// Returns the priorities of the departments of a wave, from what is published of them.
pub fn department_priorities(
    questionnaire: &Questionnaire,
    departments: &[Department],
    published: &Published,
) -> Priorities {
    let criteria = criteria(questionnaire, departments, published);
    let candidates = departments.iter().zip(criteria);
    let candidates: Vec<_> = candidates
        .map(|(department, criteria)| Candidate::of(department, criteria))
        .collect();
    priorities(&candidates)
}

/// Returns the priorities of departments, one a candidate, in their order.
pub fn priorities(candidates: &[Candidate]) -> Priorities {
    let weights = Criterion::ALL.map(|one| (one, one.weight()));
    let indices = indices(candidates, &weights);
    let order = order(candidates, &indices);
    let (cut, selected) = selection(candidates, &indices, &order);
    let changed = shaken(&weights).map(|weights| {
        let indices = self::indices(candidates, &weights);
        selection(candidates, &indices, &self::order(candidates, &indices)).1
    });
    let changed: Vec<_> = changed.collect();
    let departments = candidates.iter().enumerate().map(|(place, one)| Priority {
        criteria: one.criteria,
        index: indices[place],
        rank: order
            .iter()
            .position(|ranked| *ranked == place)
            .map_or(0, |rank| rank + 1),
        has_sponsor: one.has_sponsor,
        selected: selected[place],
        borderline: changed.iter().any(|other| other[place] != selected[place]),
    });
    Priorities {
        departments: departments.collect(),
        cut,
    }
}

/// Returns PI = 100 · Σ w x of each candidate; the weights are brought to a sum of 1.
fn indices(candidates: &[Candidate], weights: &[(Criterion, f64)]) -> Vec<f64> {
    let total: f64 = weights.iter().map(|(_, weight)| weight).sum();
    let index = |one: &Candidate| {
        let terms = weights.iter();
        let sum: f64 = terms
            .map(|(criterion, weight)| weight * one.criteria.value(*criterion))
            .sum();
        100.0 * sum / total
    };
    candidates.iter().map(index).collect()
}

/// Returns the candidates by their places, highest index first, equals by identifier.
fn order(candidates: &[Candidate], indices: &[f64]) -> Vec<usize> {
    let rounded = |place: usize| (indices[place] / TOLERANCE).round();
    let by_index = |one: &usize, other: &usize| -> Ordering {
        let higher = rounded(*other).total_cmp(&rounded(*one));
        higher.then(candidates[*one].id.cmp(&candidates[*other].id))
    };
    let mut order: Vec<_> = (0..candidates.len()).collect();
    order.sort_by(by_index);
    order
}

/// Returns where the list is cut, and whether each candidate is before the cut: after 3, 4 or 5 of
/// those with a sponsor, where the index drops most.
fn selection(candidates: &[Candidate], indices: &[f64], order: &[usize]) -> (Cut, Vec<bool>) {
    let able: Vec<_> = order
        .iter()
        .copied()
        .filter(|place| candidates[*place].has_sponsor)
        .collect();
    let drops = CUTS.filter(|count| *count < able.len());
    let drop = |count: usize| indices[able[count - 1]] - indices[able[count]];
    let drops: Vec<_> = drops.map(|count| (count, drop(count))).collect();
    let largest = drops.iter().reduce(|largest, one| {
        if one.1 > largest.1 + TOLERANCE {
            one
        } else {
            largest
        }
    });
    let count = match largest {
        Some((count, _)) if able.len() >= LEAST_TO_CUT => *count,
        _ => able.len(),
    };
    let mut selected = vec![false; candidates.len()];
    for place in able.iter().take(count) {
        selected[*place] = true;
    }
    let cut = Cut {
        selected: count,
        drops,
    };
    (cut, selected)
}

/// Returns the weights with one of them 20 % smaller or larger, each in turn.
fn shaken(
    weights: &[(Criterion, f64); 5],
) -> impl Iterator<Item = [(Criterion, f64); 5]> + use<'_> {
    let each = Criterion::ALL.into_iter();
    let each = each.flat_map(|criterion| SHAKEN.map(|factor| (criterion, factor)));
    each.map(|(shaken, factor)| {
        weights.map(|(own, weight)| {
            let factor = if own == shaken { factor } else { 1.0 };
            (own, weight * factor)
        })
    })
}

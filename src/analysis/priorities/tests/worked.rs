//! Every number of method F.4.

use super::super::{Candidate, Criteria, priorities};
use crate::model::DepartmentId;

/// The eight departments with their criteria: value, gap, dependency, pain, readiness; and PI.
const EIGHT: [(&str, [f64; 5], f64); 8] = [
    ("Digital", [0.8, 0.65, 0.7, 0.6, 1.0], 74.75),
    ("Finance", [0.6, 0.5, 0.9, 0.4, 0.6], 59.00),
    ("Juridique", [0.2, 0.55, 0.2, 0.3, 0.4], 33.25),
    ("Logistique", [0.8, 0.35, 0.8, 0.3, 0.5], 56.75),
    ("Marketing", [0.8, 0.75, 0.5, 0.8, 0.9], 75.75),
    ("Production", [1.0, 0.3, 1.0, 0.3, 0.8], 69.00),
    ("RH", [0.4, 0.5, 0.4, 0.3, 0.9], 48.50),
    ("Ventes", [1.0, 0.8, 0.6, 0.9, 0.7], 83.00),
];

pub(super) fn candidate(id: &str, values: [f64; 5]) -> Candidate {
    let [strategic_value, gap, dependency, pain, readiness] = values.map(Some);
    Candidate {
        id: DepartmentId::new(id),
        criteria: Criteria {
            strategic_value,
            gap,
            dependency,
            pain,
            readiness,
        },
        has_sponsor: true,
    }
}

fn eight() -> Vec<Candidate> {
    let candidates = EIGHT.iter();
    candidates
        .map(|(id, values, _)| candidate(id, *values))
        .collect()
}

/// Returns who is selected, by rank.
fn selected(candidates: &[Candidate]) -> Vec<&str> {
    let found = priorities(candidates);
    let mut chosen: Vec<_> = found
        .departments
        .iter()
        .zip(candidates)
        .filter(|(one, _)| one.selected)
        .map(|(one, candidate)| (one.rank, candidate.id.as_str()))
        .collect();
    chosen.sort_unstable();
    chosen.into_iter().map(|(_, id)| id).collect()
}

#[test]
fn the_indices_are_those_of_the_method() {
    let found = priorities(&eight());
    for ((id, _, expected), one) in EIGHT.iter().zip(&found.departments) {
        assert!((one.index - expected).abs() < 1e-9, "{id}: {}", one.index);
    }
    let ranks: Vec<_> = found.departments.iter().map(|one| one.rank).collect();
    assert_eq!(ranks, [3, 5, 8, 6, 2, 4, 7, 1]);
}

#[test]
fn the_list_is_cut_where_the_index_drops_most() {
    let found = priorities(&eight());
    let expected = [(3, 5.75), (4, 10.00), (5, 2.25)];
    assert_eq!(found.cut.drops.len(), 3);
    for ((count, drop), (after, size)) in found.cut.drops.iter().zip(expected) {
        assert_eq!(*count, after);
        assert!((drop - size).abs() < 1e-9, "{drop}");
    }
    assert_eq!(found.cut.selected, 4);
    assert_eq!(
        selected(&eight()),
        ["Ventes", "Marketing", "Digital", "Production"]
    );
}

/// Recomputed apart, in exact fractions, under each of the ten weights: the drop after 4 leads least
/// with the value at 0.24, 8.0851 against 7.3936.
#[test]
fn nobody_is_borderline_in_the_worked_example() {
    let found = priorities(&eight());
    assert!(found.departments.iter().all(|one| !one.borderline));
}

/// Two departments about equal around the cut change places with the weights.
#[test]
fn who_is_before_the_cut_by_a_weight_alone_is_borderline() {
    let all = [
        candidate("a", [1.0, 1.0, 1.0, 1.0, 1.0]),
        candidate("b", [0.9, 0.9, 0.9, 0.9, 0.9]),
        // 0.30 · 0.6 + 0.25 · 0.5 + 0.15 · 1.5 = 0.53 and 0.30 · 0.5 + 0.25 · 0.6 + 0.225 = 0.525.
        candidate("c", [0.6, 0.5, 0.5, 0.5, 0.5]),
        candidate("d", [0.5, 0.6, 0.5, 0.5, 0.5]),
        candidate("e", [0.5, 0.59, 0.5, 0.5, 0.5]),
        candidate("f", [0.5, 0.58, 0.5, 0.5, 0.5]),
    ];
    // Drops after 3, 4, 5: 0.5, 0.25, 0.25. With the gap at 0.30 (before renormalising) c and d
    // are equal and the drops 0, 0.2857, 0.2857: cut at 4, d is in. With the value at 0.24 the
    // list is a, b, d, c, e and the drops 0.1064, 0.1596, 0.2660: cut at 5, e is in as well.
    let found = priorities(&all);
    assert_eq!(selected(&all), ["a", "b", "c"]);
    let borderline = found.departments.iter().map(|one| one.borderline);
    assert_eq!(
        borderline.collect::<Vec<_>>(),
        [false, false, false, true, true, false]
    );
}

#[test]
fn who_has_no_sponsor_has_a_rank_and_does_not_start() {
    let mut all = eight();
    all[7].has_sponsor = false;
    let found = priorities(&all);
    let ventes = &found.departments[7];
    assert_eq!(
        (ventes.rank, ventes.selected, ventes.borderline),
        (1, false, false)
    );
    // Among those with a sponsor: 75.75, 74.75, 69, 59, 56.75, 48.5: drops 10, 2.25, 8.25.
    assert_eq!(found.cut.selected, 3);
    assert_eq!(selected(&all), ["Marketing", "Digital", "Production"]);
}

#[test]
fn equal_drops_cut_after_the_smaller_number_and_equal_indices_rank_by_identifier() {
    let equal: Vec<_> = ["f", "e", "d", "c", "b", "a"]
        .map(|id| candidate(id, [0.5; 5]))
        .to_vec();
    let ranks = priorities(&equal)
        .departments
        .into_iter()
        .map(|one| one.rank);
    assert_eq!(ranks.collect::<Vec<_>>(), [6, 5, 4, 3, 2, 1]);
    assert_eq!(selected(&equal), ["a", "b", "c"]);
}

#[test]
fn three_candidates_are_all_taken_and_four_are_cut_after_three() {
    let all = eight();
    assert_eq!(selected(&all[..3]).len(), 3);
    assert_eq!(priorities(&all[..3]).cut.drops, []);
    assert_eq!(selected(&all[..4]).len(), 3);
    assert_eq!(priorities(&all[..4]).cut.drops.len(), 1);
    assert_eq!(selected(&[]).len(), 0);
}

#[test]
fn what_is_not_known_counts_one_half() {
    let unknown = Candidate {
        criteria: Criteria::default(),
        ..candidate("a", [0.0; 5])
    };
    assert!((priorities(&[unknown]).departments[0].index - 50.0).abs() < 1e-9);
}

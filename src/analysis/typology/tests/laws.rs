//! Laws of the typologies, on random departments.

use proptest::prelude::*;

use super::super::advise::advise;
use super::super::likeness::distance;
use super::super::{
    Apart, Distances, Likeness, Medoids, Typology, medoids, nearest_medoids, silhouette, ward,
};
use super::fixture::profiles;

/// Names that sort in another order than they are declared.
const NAMES: [&str; 12] = [
    "qualite",
    "achats",
    "ventes",
    "digital",
    "rh",
    "finance",
    "maintenance",
    "juridique",
    "export",
    "logistique",
    "marketing",
    "usine",
];

/// Every set of medoids in order, as method F.2 is written: the least cost, then the first set
/// within 1e-12 of it.
fn enumerated(distances: &Distances, groups: usize) -> Medoids {
    let mut all = Vec::new();
    let mut chosen = Vec::new();
    sets(distances, groups, &mut chosen, &mut all);
    let least = all.iter().map(|one| one.cost).fold(f64::INFINITY, f64::min);
    let first = all.into_iter().find(|one| one.cost <= least + 1e-12);
    first.unwrap()
}

fn sets(distances: &Distances, groups: usize, chosen: &mut Vec<usize>, all: &mut Vec<Medoids>) {
    if chosen.len() == groups {
        let nearest = |place: usize| {
            let apart = chosen.iter().map(|medoid| distances.from(*medoid)[place]);
            apart.fold(f64::INFINITY, f64::min)
        };
        all.push(Medoids {
            places: chosen.clone(),
            cost: (0..distances.points()).map(nearest).sum(),
        });
        return;
    }
    for place in chosen.last().map_or(0, |last| last + 1)..distances.points() {
        chosen.push(place);
        sets(distances, groups, chosen, all);
        chosen.pop();
    }
}

/// Coarse indices, so that many sets cost the same.
fn indices() -> impl Strategy<Value = [f64; 13]> {
    proptest::array::uniform13(prop::sample::select(vec![
        1.0, 1.5, 2.0, 2.1, 2.5, 3.0, 4.0,
    ]))
}

fn departments() -> impl Strategy<Value = Vec<(&'static str, [f64; 13])>> {
    prop::collection::vec(indices(), 6..=12).prop_map(|all| NAMES.into_iter().zip(all).collect())
}

/// Departments of three kinds with some noise: typologies are likely.
fn kinds() -> impl Strategy<Value = Vec<(&'static str, [f64; 13])>> {
    let near = proptest::array::uniform13(prop::sample::select(vec![0.0, 0.1, 0.4, 0.6]));
    prop::collection::vec((0_u8..3, near), 6..=12).prop_map(|all| {
        let all = all
            .into_iter()
            .map(|(kind, near)| near.map(|one| one + 1.0 + f64::from(kind)));
        NAMES.into_iter().zip(all).collect()
    })
}

fn distances(departments: &[(&str, [f64; 13])]) -> Distances {
    let profiles = profiles(departments);
    Distances::between(departments.len(), |one, other| {
        let all = &profiles.complete;
        distance(&profiles.weights, &all[one].indices, &all[other].indices)
    })
}

/// What is found, by name, in no order of declaration.
fn by_name(found: &Typology, departments: &[(&str, [f64; 13])]) -> Vec<String> {
    let name = |place: usize| departments[place].0.to_owned();
    let mut told: Vec<_> = found
        .groups
        .iter()
        .map(|group| {
            let mut members: Vec<_> = group.members.iter().map(|one| name(one.place)).collect();
            members.sort();
            // Two members may be as near as makes no difference, and not to the last digit.
            let weakest = group.weakest().map(|(_, likeness)| {
                [likeness.common, likeness.similarity].map(|figure| (figure * 1e6).round())
            });
            format!(
                "{} {members:?} {:?} {weakest:?}",
                group.definition.medoid,
                group.likeness().map(|mean| (mean.common * 1e6).round())
            )
        })
        .collect();
    let mut singles: Vec<_> = found.singles.iter().map(|one| name(one.place)).collect();
    singles.sort();
    told.push(format!("{singles:?} {:?} {:?}", found.advice, found.ward));
    told
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_search_finds_what_the_enumeration_finds(
        departments in departments(), groups in 1_usize..=4
    ) {
        let distances = distances(&departments);
        let (found, all) = (medoids(&distances, groups).unwrap(), enumerated(&distances, groups));
        prop_assert_eq!(found.places, all.places);
        prop_assert!((found.cost - all.cost).abs() < 1e-9);
    }

    #[test]
    fn the_order_of_declaration_changes_nothing(
        (one, other) in kinds().prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
    ) {
        let (found, again) = (advise(&profiles(&one), None), advise(&profiles(&other), None));
        prop_assert_eq!(by_name(&found, &one), by_name(&again, &other));
        prop_assert_eq!(found.silhouette, again.silhouette);
    }

    #[test]
    fn everyone_is_in_one_group_or_apart(departments in kinds()) {
        let found = advise(&profiles(&departments), None);
        let members = found.groups.iter().flat_map(|group| &group.members);
        let mut places: Vec<_> = members.map(|one| one.place).collect();
        places.extend(found.singles.iter().map(|one| one.place));
        places.sort_unstable();
        prop_assert_eq!(places, (0..departments.len()).collect::<Vec<_>>());
        let cases = found.singles.iter();
        let cases = cases.filter(|one| matches!(one.reason, Apart::IndividualCase(_)));
        prop_assert!(cases.count() <= (departments.len() / 10).max(1));
    }

    #[test]
    fn figures_stay_in_their_ranges(departments in departments(), groups in 2_usize..=4) {
        let distances = distances(&departments);
        let found = medoids(&distances, groups).unwrap();
        let labels = nearest_medoids(&distances, &found.places);
        let width = silhouette(&distances, &labels).unwrap();
        prop_assert!((-1.0..=1.0).contains(&width));
        for (one, other) in departments.iter().zip(departments.iter().skip(1)) {
            let likeness = Likeness::between(&[1.0; 13], &one.1, &other.1);
            prop_assert_eq!(likeness, Likeness::between(&[1.0; 13], &other.1, &one.1));
            prop_assert!((0.0..=100.0).contains(&likeness.similarity));
            prop_assert!((0.0..=100.0).contains(&likeness.common));
        }
    }

    #[test]
    fn the_heights_of_a_tree_ascend_and_add_up(points in prop::collection::vec(indices(), 2..12)) {
        let squared = |one: usize, other: usize| -> f64 {
            let pairs = points[one].iter().zip(points[other]);
            pairs.map(|(one, other)| (one - other).powi(2)).sum()
        };
        let tree = ward(points.len(), squared);
        let rises = tree.heights.windows(2).all(|pair| pair[0] <= pair[1] + 1e-9);
        prop_assert!(rises, "{:?}", tree.heights);
        // Half the squared heights are what each join adds to the sum of squares, so their sum is
        // the sum of squares of all points about their mean: the pairs' squares over n.
        let pairs: f64 = (0..points.len()).flat_map(|one| (0..one).map(move |other| (one, other)))
            .map(|(one, other)| squared(one, other)).sum();
        let total: f64 = tree.heights.iter().map(|height| height * height / 2.0).sum();
        prop_assert!((total - pairs / points.len() as f64).abs() < 1e-6);
        let last = tree.cut(1);
        prop_assert!(last.iter().all(|group| *group == 0));
        prop_assert_eq!(tree.cut(points.len()), (0..points.len()).collect::<Vec<_>>());
    }
}

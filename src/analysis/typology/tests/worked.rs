//! Every number of method F.3, recomputed there independently of this program.

use super::super::advise::advise;
use super::super::likeness::{distance, squared};
use super::super::profiles::{Incomplete, Profiles};
use super::super::{
    Advice, Apart, Distances, Group, Likeness, Medoids, Refusal, Single, Typology, WardTree,
    medoids, nearest_medoids, silhouette, ward,
};
use super::fixture::{R_AND_D, TEN, close, eleven, profiles, very_close};

fn distances(profiles: &Profiles) -> Distances {
    let all = &profiles.complete;
    Distances::between(all.len(), |one, other| {
        distance(&profiles.weights, &all[one].indices, &all[other].indices)
    })
}

fn best(profiles: &Profiles, groups: usize) -> (Medoids, f64) {
    let distances = distances(profiles);
    let found = medoids(&distances, groups).unwrap();
    let labels = nearest_medoids(&distances, &found.places);
    let width = silhouette(&distances, &labels).unwrap();
    (found, width)
}

fn named(profiles: &Profiles, places: &[usize]) -> Vec<String> {
    let names = places
        .iter()
        .map(|one| profiles.complete[*one].id.to_string());
    names.collect()
}

fn tree(profiles: &Profiles) -> WardTree {
    let all = &profiles.complete;
    ward(all.len(), |one, other| {
        squared(&profiles.weights, &all[one].indices, &all[other].indices)
    })
}

fn members(group: &Group, departments: &[(&str, [f64; 13])]) -> Vec<String> {
    let names = group.members.iter();
    let names = names.map(|one| departments[one.place].0.to_owned());
    names.collect()
}

fn likeness(one: &str, other: &str) -> Likeness {
    let of = |name: &str| TEN.iter().find(|(id, _)| *id == name).unwrap().1;
    Likeness::between(&[1.0; 13], &of(one), &of(other))
}

#[test]
fn the_ten_departments_have_the_medoids_of_the_method() {
    let ten = profiles(&TEN);
    let (found, width) = best(&ten, 3);
    assert_eq!(
        named(&ten, &found.places),
        ["Finance", "Marketing", "Production"]
    );
    very_close(found.cost, 0.302564102564);
    very_close(width, 0.7690985614343033);
    let (two, width) = best(&ten, 2);
    assert!((two.cost - 0.823077).abs() < 5e-7);
    assert!((width - 0.600596).abs() < 5e-7);
    let (four, width) = best(&ten, 4);
    assert!((four.cost - 0.238462).abs() < 5e-7);
    assert!((width - 0.641066).abs() < 5e-7);
}

#[test]
fn the_ten_departments_are_three_typologies() {
    let found = advise(&profiles(&TEN), None);
    assert_eq!(found.advice, Advice::Typologies);
    let groups: Vec<_> = found.groups.iter().map(|one| members(one, &TEN)).collect();
    let expected = [
        vec!["Achats", "Finance", "Juridique", "RH"],
        vec!["Digital", "Marketing", "Ventes"],
        vec!["Logistique", "Production", "Qualite"],
    ];
    assert_eq!(groups, expected);
    for (group, similarity) in found.groups.iter().zip([95.8120, 95.1282, 96.0256]) {
        let mean = group.likeness().unwrap();
        close(mean.similarity, similarity);
        very_close(mean.common, 100.0);
        assert!(group.is_typology());
    }
    assert_eq!(found.singles, []);
    very_close(found.silhouette.unwrap(), 0.7690985614343033);
}

#[test]
fn similarity_is_lenient_and_common_characteristics_are_not() {
    close(likeness("Finance", "RH").similarity, 96.4103);
    let production = likeness("Finance", "Production");
    close(production.similarity, 77.6923);
    close(production.common, 30.7692);
    let marketing = likeness("Finance", "Marketing");
    close(marketing.similarity, 73.5897);
    close(marketing.common, 30.7692);
}

#[test]
fn ward_gives_the_same_three_groups() {
    let tree = tree(&profiles(&TEN));
    let [.., third, second, top] = tree.heights.as_slice() else {
        panic!("nine heights")
    };
    assert_eq!(tree.heights.len(), 9);
    for (found, expected) in [(third, 0.932738), (second, 4.622847), (top, 7.232862)] {
        assert!((found - expected).abs() < 5e-7, "{found}");
    }
    // Achats, Digital, Finance, Juridique, Logistique, Marketing, Production, Qualite, RH, Ventes.
    assert_eq!(tree.cut(3), [0, 1, 0, 0, 2, 1, 2, 2, 0, 1]);
    let opinion = advise(&profiles(&TEN), None).ward.unwrap();
    assert!(opinion.agrees);
    assert_eq!(opinion.heights, tree.heights);
}

#[test]
fn one_department_that_fits_nowhere_is_an_individual_case() {
    let departments = eleven();
    let eleven = profiles(&departments);
    let (found, _) = best(&eleven, 3);
    assert_eq!(
        named(&eleven, &found.places),
        ["Finance", "Marketing", "Production"]
    );
    assert!((found.cost - 0.553846).abs() < 5e-7);
    let (four, _) = best(&eleven, 4);
    assert_eq!(
        named(&eleven, &four.places),
        ["Finance", "Marketing", "Production", "R&D"]
    );
    assert!((four.cost - 0.302564).abs() < 5e-7);

    let advised = advise(&eleven, None);
    assert_eq!(advised.advice, Advice::TypologiesAndCases);
    assert_eq!(advised.groups.len(), 3);
    assert!(advised.groups.iter().all(Group::is_typology));
    let [single] = advised.singles.as_slice() else {
        panic!("one case")
    };
    assert_eq!(departments[single.place].0, "R&D");
    let Apart::IndividualCase(nearest) = single.reason else {
        panic!("a case")
    };
    assert_eq!(advised.groups[nearest.group].definition.name, "Marketing");
    close(nearest.likeness.common, 53.8462);
}

#[test]
fn a_group_that_looks_similar_is_refused_for_what_it_has_in_common() {
    let departments = eleven();
    let group = advise_whole(&departments).groups.remove(1);
    assert_eq!(
        members(&group, &departments),
        ["Digital", "Marketing", "Ventes", "R&D"]
    );
    let likeness: Vec<_> = group
        .members
        .iter()
        .filter_map(|one| one.likeness)
        .collect();
    let with_medoid = likeness.iter().map(|one| one.similarity).sum::<f64>() + 100.0;
    close(with_medoid / 4.0, 91.2821);
    let common: Vec<_> = likeness.iter().map(|one| one.common).collect();
    for (found, expected) in common.iter().zip([100.0, 100.0, 53.8462]) {
        close(*found, expected);
    }
    close(group.likeness().unwrap().common, 84.6154);
    assert!(!group.is_alike());
    let (weakest, _) = group.weakest().unwrap();
    assert_eq!(departments[weakest].0, "R&D");
}

/// Returns the groups of everyone, before anybody is removed.
fn advise_whole(departments: &[(&str, [f64; 13])]) -> Typology {
    let profiles = profiles(departments);
    let all: Vec<_> = (0..departments.len()).collect();
    let grouped = super::super::regroup::regrouped(&profiles, &all);
    Typology {
        groups: grouped.groups,
        ..advise(&profiles, None)
    }
}

#[test]
fn two_departments_that_fit_nowhere_are_too_many() {
    let (_, indices) = R_AND_D;
    let mut other = indices;
    other.reverse();
    let departments: Vec<_> = eleven().into_iter().chain([("Export", other)]).collect();
    let found = advise(&profiles(&departments), None);
    assert_eq!(found.advice, Advice::Priorities(Refusal::NotAlike));
    assert_eq!(
        found.singles,
        [],
        "nobody is set apart when it does not help"
    );
    assert!(found.groups.iter().any(|group| !group.is_alike()));
}

#[test]
fn five_departments_are_too_few_and_equal_ones_have_no_structure() {
    let found = advise(&profiles(&TEN[..5]), None);
    assert_eq!(found.advice, Advice::Priorities(Refusal::TooFew));
    assert_eq!((found.groups.len(), found.silhouette), (0, None));
    let ids = ["a", "b", "c", "d", "e", "f", "g"];
    let equal = ids.map(|id| (id, [2.0; 13]));
    let found = advise(&profiles(&equal), None);
    assert_eq!(found.advice, Advice::Priorities(Refusal::NoStructure));
    let medoids = found.groups.iter().map(|one| one.definition.name.as_str());
    assert_eq!(medoids.collect::<Vec<_>>(), ["a", "b", "c"]);
    let sizes = found.groups.iter().map(|one| one.members.len());
    assert_eq!(
        sizes.collect::<Vec<_>>(),
        [5, 1, 1],
        "equals go to the first"
    );
}

#[test]
fn twelve_of_thirteen_are_ninety_percent_and_half_a_level_is_near() {
    let one = [2.0; 13];
    let mut other = one;
    other[0] = 3.0;
    other[1] = 2.5;
    let likeness = Likeness::between(&[1.0; 13], &one, &other);
    assert!((likeness.common - 1200.0 / 13.0).abs() < 1e-9);
    assert!(likeness.common > 90.0);
    other[2] = 2.500001;
    let likeness = Likeness::between(&[1.0; 13], &one, &other);
    assert!(likeness.common < 90.0, "eleven of thirteen are not enough");
}

/// A department with some numbers missing is apart; with three quarters of them it is told which
/// typology it is near. RH without S1, P2 and X3 has all ten others in common with Finance, and
/// differs from it by 0.1 on each but S3, where it is 0.2.
#[test]
fn a_department_without_all_its_numbers_is_apart_and_near_a_typology() {
    let (_, rh) = TEN.iter().find(|(id, _)| *id == "RH").unwrap();
    let incomplete = |missing: &[usize]| Incomplete {
        place: 10,
        indices: (0..13)
            .map(|place| (!missing.contains(&place)).then_some(rh[place]))
            .collect(),
    };
    let with = |missing: &[usize]| {
        let mut profiles = profiles(&TEN);
        profiles.incomplete.push(incomplete(missing));
        advise(&profiles, None).singles
    };
    let singles = with(&[0, 4, 12]);
    let [
        Single {
            place: 10,
            reason:
                Apart::Incomplete {
                    missing: 3,
                    nearest: Some(nearest),
                },
        },
    ] = singles.as_slice()
    else {
        panic!("{singles:?}")
    };
    assert_eq!(nearest.group, 0, "Finance");
    very_close(nearest.likeness.common, 100.0);
    very_close(nearest.likeness.similarity, 100.0 * (1.0 - 1.1 / 30.0));
    let unknown = Apart::Incomplete {
        missing: 4,
        nearest: None,
    };
    assert_eq!(with(&[0, 1, 2, 3])[0].reason, unknown);
}

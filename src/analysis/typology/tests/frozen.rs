//! Typologies kept from one wave to the next.

use super::super::advise::advise;
use super::super::{Advice, Apart, Nearest, Refusal};
use super::fixture::{R_AND_D, TEN, close, eleven, profiles};
use crate::model::TypeDefinition;

fn definitions() -> Vec<TypeDefinition> {
    advise(&profiles(&eleven()), None).definitions()
}

#[test]
fn what_is_kept_are_the_medoids_of_the_typologies() {
    let kept = definitions();
    let names: Vec<_> = kept.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Finance", "Marketing", "Production"]);
    let (_, finance) = TEN.iter().find(|(id, _)| *id == "Finance").unwrap();
    assert_eq!(kept[0].profile, finance);
    let refused = advise(&profiles(&TEN[..5]), None);
    assert_eq!(refused.definitions(), [], "priorities are no typologies");
}

#[test]
fn the_next_wave_is_assigned_and_not_grouped_anew() {
    // Four departments are too few to group anew; by definition they have their places.
    let next: Vec<_> = TEN
        .iter()
        .take(4)
        .map(|(id, indices)| (*id, indices.map(|m| m + 0.1)))
        .collect();
    let found = advise(&profiles(&next), Some(&definitions()));
    assert_eq!(found.advice, Advice::Typologies);
    let members = |group: usize| {
        let members = found.groups[group].members.iter();
        members.map(|one| next[one.place].0).collect::<Vec<_>>()
    };
    assert_eq!(members(0), ["Achats", "Finance", "Juridique"]);
    assert_eq!(members(1), ["Digital"]);
    assert_eq!(members(2), [""; 0]);
    // The department that stood for the typology has moved too: 0.1 of 3 on each index.
    let finance = found.groups[0].members[1].likeness.unwrap();
    close(finance.similarity, 100.0 * (1.0 - 0.1 / 3.0));
    assert!(
        found.groups[1].is_typology(),
        "one member, and not the medoid itself"
    );
    assert!(!found.groups[2].is_typology(), "nobody is in it");
    assert_eq!(found.ward, None);
}

#[test]
fn a_department_that_fits_no_definition_is_an_individual_case() {
    let departments = eleven();
    let found = advise(&profiles(&departments), Some(&definitions()));
    assert_eq!(found.advice, Advice::TypologiesAndCases);
    assert_eq!(departments[found.singles[0].place].0, "R&D");
    assert!(matches!(
        found.singles[0].reason,
        Apart::IndividualCase(Nearest { group: 1, .. })
    ));
    let (_, strange) = R_AND_D;
    let strangers = ["a", "b", "c"].map(|id| (id, strange));
    let found = advise(&profiles(&strangers), Some(&definitions()));
    assert_eq!(found.advice, Advice::Priorities(Refusal::NotAlike));
}

#[test]
fn without_anybody_the_definitions_are_shown_alone() {
    let found = advise(&profiles(&[]), Some(&definitions()));
    assert_eq!(found.advice, Advice::Priorities(Refusal::TooFew));
    assert_eq!(found.groups.len(), 3);
    assert!(found.groups.iter().all(|group| group.members.is_empty()));
}

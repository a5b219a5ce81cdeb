//! Departments in the typologies of another wave, and typologies kept for the next (method R23).

use super::advise::{Advice, Grouped, Typology};
use super::distances::Distances;
use super::group::{Group, Member};
use super::likeness::{Likeness, distance};
use super::medoids::first_nearest;
use super::profiles::Profiles;
use super::silhouette::silhouette;
use crate::model::TypeDefinition;

/// Returns the profiles `kept`, by their places, each with the nearest of the frozen medoids; the
/// first of equals in the order of the file.
pub(super) fn assigned(profiles: &Profiles, types: &[TypeDefinition], kept: &[usize]) -> Grouped {
    let kept: Vec<_> = kept
        .iter()
        .map(|place| &profiles.complete[*place])
        .collect();
    let weights = &profiles.weights;
    let labels: Vec<_> = kept
        .iter()
        .map(|one| {
            let apart = types.iter();
            first_nearest(apart.map(|frozen| distance(weights, &one.indices, &frozen.profile)))
        })
        .collect();
    let groups = types.iter().enumerate().map(|(label, frozen)| {
        let members = labels.iter().zip(&kept).filter(|(own, _)| **own == label);
        let member = members.map(|(_, one)| Member {
            place: one.place,
            likeness: Some(Likeness::between(weights, &one.indices, &frozen.profile)),
        });
        let mut members: Vec<_> = member.collect();
        members.sort_by_key(|one| one.place);
        Group {
            definition: frozen.clone(),
            members,
        }
    });
    let distances = Distances::between(kept.len(), |one, other| {
        distance(weights, &kept[one].indices, &kept[other].indices)
    });
    Grouped {
        groups: groups.collect(),
        silhouette: silhouette(&distances, &labels),
        ward: None,
    }
}

impl Typology {
    /// Returns the typologies to keep for the next wave; none where priorities are advised.
    pub fn definitions(&self) -> Vec<TypeDefinition> {
        match self.advice {
            Advice::Priorities(_) => Vec::new(),
            Advice::Typologies | Advice::TypologiesAndCases => {
                let kept = self.groups.iter().filter(|group| group.is_typology());
                kept.map(|group| group.definition.clone()).collect()
            }
        }
    }
}

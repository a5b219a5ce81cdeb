//! Three groups of departments, grouped anew (method F.2).

use super::advise::{Grouped, SecondOpinion};
use super::distances::Distances;
use super::group::{Group, Member};
use super::likeness::{Likeness, distance, squared};
use super::medoids::{medoids, nearest_medoids};
use super::profiles::{Profile, Profiles};
use super::silhouette::silhouette;
use super::ward::{numbered, ward};
use crate::model::TypeDefinition;

/// How many typologies are looked for.
const GROUPS: usize = 3;

/// Returns the three best groups of the profiles `kept`, by their places; at least three.
pub(super) fn regrouped(profiles: &Profiles, kept: &[usize]) -> Grouped {
    let kept: Vec<_> = kept
        .iter()
        .map(|place| &profiles.complete[*place])
        .collect();
    let weights = &profiles.weights;
    let distances = Distances::between(kept.len(), |one, other| {
        distance(weights, &kept[one].indices, &kept[other].indices)
    });
    let faces = medoids(&distances, GROUPS).map_or_else(Vec::new, |found| found.places);
    let labels = nearest_medoids(&distances, &faces);
    let tree = ward(kept.len(), |one, other| {
        squared(weights, &kept[one].indices, &kept[other].indices)
    });
    let groups = faces.iter().enumerate().map(|(label, medoid)| {
        let members = labels.iter().zip(&kept).filter(|(own, _)| **own == label);
        let members = members.map(|(_, profile)| *profile).collect();
        group(weights, kept[*medoid], members)
    });
    Grouped {
        groups: groups.collect(),
        silhouette: silhouette(&distances, &labels),
        ward: Some(SecondOpinion {
            agrees: numbered(&labels) == tree.cut(GROUPS),
            heights: tree.heights,
        }),
    }
}

fn group(weights: &[f64], medoid: &Profile, profiles: Vec<&Profile>) -> Group {
    let member = |profile: &Profile| {
        let likeness = Likeness::between(weights, &profile.indices, &medoid.indices);
        Member {
            place: profile.place,
            likeness: (profile.place != medoid.place).then_some(likeness),
        }
    };
    let mut members: Vec<_> = profiles.into_iter().map(member).collect();
    members.sort_by_key(|one| one.place);
    Group {
        definition: TypeDefinition {
            medoid: medoid.id.clone(),
            name: medoid.name.clone(),
            profile: medoid.indices.clone(),
        },
        members,
    }
}

//! The profiles that can be compared: those of departments with every number published (R18, R23).

use super::super::PublishedDepartment;
use super::likeness::profile_weights;
use crate::model::{Department, DepartmentId, Questionnaire};

/// The profile of one department.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Profile {
    /// The place of the department in the assessment.
    pub(super) place: usize,
    /// Its identifier.
    pub(super) id: DepartmentId,
    /// Its name.
    pub(super) name: String,
    /// Its joint indices, each between 1 and 4, in the questionnaire's order.
    pub(super) indices: Vec<f64>,
}

/// All profiles, in the order of the departments' identifiers.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Profiles {
    /// The weight of each sub-axis.
    pub(super) weights: Vec<f64>,
    /// The complete profiles.
    pub(super) complete: Vec<Profile>,
    /// The departments that lack a published number, in the order of the assessment: the place,
    /// and how many numbers are missing.
    pub(super) incomplete: Vec<(usize, usize)>,
}

impl Profiles {
    /// Returns the profiles of the departments of an assessment, as they are published.
    pub(super) fn of(
        questionnaire: &Questionnaire,
        departments: &[Department],
        published: &[PublishedDepartment],
    ) -> Self {
        let mut profiles = Self {
            weights: profile_weights(questionnaire),
            complete: Vec::new(),
            incomplete: Vec::new(),
        };
        for (place, (department, published)) in departments.iter().zip(published).enumerate() {
            let sub_axes = published.sub_axes.iter();
            let indices: Vec<_> = sub_axes.filter_map(|one| one.joint?.index.ok()).collect();
            match published.sub_axes.len() - indices.len() {
                0 => profiles.complete.push(Profile {
                    place,
                    id: department.id.clone(),
                    name: department.name.clone(),
                    indices,
                }),
                missing => profiles.incomplete.push((place, missing)),
            }
        }
        profiles
            .complete
            .sort_by(|one, other| one.id.cmp(&other.id));
        profiles
    }
}

//! The profiles that can be compared: those of departments with every number published (R18, R23).

use super::super::PublishedDepartment;
use super::likeness::{Likeness, profile_weights};
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
    /// The departments that lack a published number, in the order of the assessment.
    pub(super) incomplete: Vec<Incomplete>,
}

/// What is published of a department that lacks a number.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Incomplete {
    /// The place of the department in the assessment.
    pub(super) place: usize,
    /// Its joint indices, none where one is not published.
    pub(super) indices: Vec<Option<f64>>,
}

impl Incomplete {
    /// Returns how many of its numbers are not published.
    pub(super) fn missing(&self) -> usize {
        self.indices.iter().filter(|one| one.is_none()).count()
    }

    /// Returns how like a profile it is on what is published of it; none where that is less than
    /// three quarters of the profile, as for a level (method D.9).
    pub(super) fn likeness(&self, weights: &[f64], profile: &[f64]) -> Option<Likeness> {
        if self.missing() * 4 > self.indices.len() {
            return None;
        }
        let known = self.indices.iter().zip(weights).zip(profile);
        let known = known.filter_map(|((own, weight), other)| Some((*weight, (*own)?, *other)));
        let known: Vec<_> = known.collect();
        let part = |pick: fn(&(f64, f64, f64)) -> f64| known.iter().map(pick).collect::<Vec<_>>();
        let (weights, own, other) = (part(|one| one.0), part(|one| one.1), part(|one| one.2));
        Some(Likeness::between(&weights, &own, &other))
    }
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
            let indices: Vec<_> = sub_axes.map(|one| one.joint?.index.ok()).collect();
            match indices.iter().copied().collect() {
                Some(indices) => profiles.complete.push(Profile {
                    place,
                    id: department.id.clone(),
                    name: department.name.clone(),
                    indices,
                }),
                None => profiles.incomplete.push(Incomplete { place, indices }),
            }
        }
        profiles
            .complete
            .sort_by(|one, other| one.id.cmp(&other.id));
        profiles
    }
}

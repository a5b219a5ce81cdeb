//! A group of departments: whom it gathers, and how much they have in common (method F.1).

use super::super::statistics::TOLERANCE;
use super::likeness::Likeness;
use crate::model::{Questionnaire, TypeDefinition};

/// What a typology has in common at least, in percent.
pub const LEAST_COMMON: f64 = 90.0;

/// A department in a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// The place of the department in the assessment.
    pub place: usize,
    /// How like the group's medoid it is; none when it is the medoid.
    pub likeness: Option<Likeness>,
}

/// A group of departments around a profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// The profile, and the department it is from.
    pub definition: TypeDefinition,
    /// The departments, in the order of the assessment.
    pub members: Vec<Member>,
}

/// What a group is named after: the mean of its medoid, and its lowest and highest axes.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Character {
    /// The mean of the medoid's indices by weight, 1 to 4.
    pub mean: f64,
    /// The places of the lowest and of the highest axis; none when all are equal.
    pub extremes: Option<[usize; 2]>,
}

impl Group {
    /// Returns how like the medoid its members are, medoid excluded; none of a medoid alone.
    pub fn likeness(&self) -> Option<Likeness> {
        let compared: Vec<_> = self.members.iter().filter_map(|one| one.likeness).collect();
        Likeness::mean(&compared)
    }

    /// Returns the member with the least in common with the medoid, the least similar of equals;
    /// none of a medoid alone.
    pub fn weakest(&self) -> Option<(usize, Likeness)> {
        let compared = self.members.iter();
        let compared = compared.filter_map(|one| Some((one.place, one.likeness?)));
        compared.reduce(|weakest, one| {
            if is_weaker(&one.1, &weakest.1) {
                one
            } else {
                weakest
            }
        })
    }

    /// Returns whether its members share 90 % of their characteristics with its medoid. A medoid
    /// alone does, by convention, and is no typology for that.
    pub fn is_alike(&self) -> bool {
        let likeness = self.likeness();
        likeness.is_none_or(|mean| mean.common >= LEAST_COMMON - TOLERANCE)
    }

    /// Returns whether it is a typology: alike, and more than a medoid alone.
    pub fn is_typology(&self) -> bool {
        self.likeness().is_some() && self.is_alike()
    }

    /// Returns what it is named after.
    pub fn character(&self, questionnaire: &Questionnaire, weights: &[f64]) -> Character {
        let places = 0..questionnaire.axes.len();
        let axes: Vec<_> = places
            .map(|axis| {
                self.mean(
                    weights,
                    &questionnaire.sub_axes_of(axis).collect::<Vec<_>>(),
                )
            })
            .collect();
        let best = |is_better: fn(f64, f64) -> bool| {
            let mut found = 0;
            for (place, mean) in axes.iter().enumerate() {
                if is_better(*mean, axes[found]) {
                    found = place;
                }
            }
            found
        };
        let extremes = [
            best(|mean, lowest| mean < lowest - TOLERANCE),
            best(|mean, highest| mean > highest + TOLERANCE),
        ];
        Character {
            mean: self.mean(weights, &(0..weights.len()).collect::<Vec<_>>()),
            extremes: Some(extremes).filter(|[lowest, highest]| lowest != highest),
        }
    }

    /// Returns the mean of some of the medoid's indices by weight.
    fn mean(&self, weights: &[f64], places: &[usize]) -> f64 {
        let total: f64 = places.iter().map(|place| weights[*place]).sum();
        let profile = &self.definition.profile;
        let sum: f64 = places
            .iter()
            .map(|place| weights[*place] * profile[*place])
            .sum();
        if total > 0.0 { sum / total } else { 0.0 }
    }
}

/// Whether one has less in common than another, or as much and is less similar.
pub(super) fn is_weaker(one: &Likeness, other: &Likeness) -> bool {
    let less = |one: f64, other: f64| one < other - TOLERANCE;
    let is_equal = !less(other.common, one.common);
    less(one.common, other.common) || is_equal && less(one.similarity, other.similarity)
}

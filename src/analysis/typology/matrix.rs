//! How like every group each department is, and who stands between two of them (method F.1).

use super::super::PublishedDepartment;
use super::super::statistics::TOLERANCE;
use super::advise::Typology;
use super::likeness::Likeness;
use super::profiles::Incomplete;
use crate::model::Scope;

/// A department whose graded similarity to another group is less than these points below that to its
/// own stands between the two.
pub const BORDERLINE: f64 = 5.0;

impl Typology {
    /// Returns how like each group's medoid a department is, on what is published of it; none where
    /// that is less than three quarters of its profile.
    pub fn likenesses(&self, department: &PublishedDepartment) -> Vec<Option<Likeness>> {
        let places = 0..self.weights.len();
        let profile = Incomplete {
            place: 0,
            indices: places
                .map(|place| department.index(Scope::SubAxis(place)))
                .collect(),
        };
        let groups = self.groups.iter();
        groups
            .map(|group| profile.likeness(&self.weights, &group.definition.profile))
            .collect()
    }

    /// Returns the group that holds the department at a place; none of one that is set apart.
    pub fn group_of(&self, place: usize) -> Option<usize> {
        let mut groups = self.groups.iter();
        groups.position(|group| group.members.iter().any(|one| one.place == place))
    }
}

/// Returns whether a department of the group at `own` is nearly as like another one.
pub fn is_borderline(likenesses: &[Option<Likeness>], own: usize) -> bool {
    let Some(Some(mine)) = likenesses.get(own) else {
        return false;
    };
    let others = likenesses.iter().enumerate();
    let mut others = others.filter_map(|(group, one)| (*one).filter(|_| group != own));
    others.any(|one| mine.similarity - one.similarity < BORDERLINE - TOLERANCE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_nearly_as_like_another_group_stands_between() {
        let like = |similarity| {
            Some(Likeness {
                similarity,
                common: 50.0,
            })
        };
        assert!(!is_borderline(&[like(95.0), like(90.0), like(60.0)], 0));
        assert!(is_borderline(&[like(95.0), like(90.1), None], 0));
        assert!(
            is_borderline(&[like(95.0), like(90.1)], 1),
            "set by another rule"
        );
        assert!(!is_borderline(&[like(95.0)], 0), "a group alone");
        assert!(!is_borderline(&[None, like(95.0)], 0), "nothing known");
    }
}

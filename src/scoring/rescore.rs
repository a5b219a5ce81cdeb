//! What the levels would be if a side stood higher: the same roll-up with other vectors.

use super::achievement::{Achievement, Cuts};
use super::rollup::department;
use super::scorecard::{DepartmentScore, SubAxisScore};
use super::staged::standing;
use crate::model::{Questionnaire, Side};

/// A side of a sub-axis brought to a vector; what already stands higher stays.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Raise {
    /// The place of the sub-axis in the questionnaire.
    pub sub_axis: usize,
    /// The side; one without a number stays without.
    pub side: Side,
    /// The least that it attains.
    pub to: Achievement,
}

/// Returns the score of a department once some sides are raised.
pub fn rescored(
    questionnaire: &Questionnaire,
    score: &DepartmentScore,
    raises: &[Raise],
) -> DepartmentScore {
    let cuts = Cuts::new(questionnaire.scoring.cuts);
    let mut sub_axes = score.sub_axes.clone();
    for raise in raises {
        let one = &mut sub_axes[raise.sub_axis];
        let side = one.sides.of_mut(raise.side);
        side.standing = side
            .standing
            .map(|now| standing(now.achievement.at_least(raise.to), cuts));
        one.joint = one.joint_vector().map(|vector| standing(vector, cuts));
    }
    department(questionnaire, sub_axes)
}

impl SubAxisScore {
    fn joint_vector(&self) -> Option<Achievement> {
        let vectors = self
            .sides
            .map(|side| side.standing.map(|standing| standing.achievement));
        Achievement::of_pair(vectors.it, vectors.business)
    }
}

//! Scores made by hand, for the tests of the rooms above.

use super::achievement::{Achievement, Cuts};
pub(crate) use super::rollup::department;
use super::scorecard::{ChannelScore, DepartmentScore, SideScore, SubAxisScore, SubAxisStatus};
use super::staged::standing;
pub(crate) use super::staged::standing as standing_of;
use super::trace::SideTrace;
use crate::model::{BySide, Questionnaire};

/// A sub-axis of two vectors, of which either may be missing.
pub(crate) fn pair(it: Option<Achievement>, business: Option<Achievement>) -> SubAxisScore {
    let cuts = Cuts::new([0.15, 0.50, 0.85]);
    let side = |vector: Option<Achievement>| SideScore {
        standing: vector.map(|vector| standing(vector, cuts)),
        channels: [ChannelScore::Absent; 3],
        divergent: false,
        trace: SideTrace::default(),
    };
    let joint = Achievement::of_pair(it, business);
    SubAxisScore {
        status: if joint.is_some() {
            SubAxisStatus::Assessed
        } else {
            SubAxisStatus::NotAssessed
        },
        joint: joint.map(|vector| standing(vector, cuts)),
        sides: BySide {
            it: side(it),
            business: side(business),
        },
        limiting_side: None,
    }
}

/// A department whose sub-axes have these indices, on the IT and on the business side.
pub(crate) fn of_indices(
    questionnaire: &Questionnaire,
    indices: [(f64, f64); 13],
) -> DepartmentScore {
    let vector = |index| Some(Achievement::of_index(index));
    let sub_axes = indices.map(|(it, business)| pair(vector(it), vector(business)));
    department(questionnaire, sub_axes.to_vec())
}

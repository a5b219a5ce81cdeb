//! What all departments together say: whether they may be ranked, and whether the questions of an
//! axis measure one thing (method D.11, R18).

use super::reliability::{Consistency, Differences, consistency, differences};
use crate::model::{Assessment, BySide};

/// Figures of the whole company; they rest on what may be published alone.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Company {
    /// Whether departments differ by what their respondents say.
    pub differences: Differences,
    /// The consistency of the questions of each axis, by the side that is rated; none below twenty
    /// complete cases.
    pub consistency: Vec<BySide<Option<Consistency>>>,
}

/// Returns what all departments together say.
pub(super) fn company(assessment: &Assessment) -> Company {
    Company {
        differences: differences(assessment),
        consistency: consistency(assessment),
    }
}

//! Where a department wants to be, and how far it is (method D.15, R7).

use crate::model::{Department, Level, Questionnaire};
use crate::scoring::{DepartmentScore, Standing};

/// Returns the target of a department: the one given, else one above its stable level; none without
/// either (method R7).
pub fn target_of(department: &Department, score: &DepartmentScore) -> Option<Level> {
    let above = score
        .joint
        .map(|joint| joint.stable.next().unwrap_or(joint.stable));
    department.target.or(above)
}

/// Returns how far a sub-axis is below its target, between 0 and 3: max(0, target − m)
/// (method D.15). A target of the sub-axis itself stands above the department's.
pub fn gap(
    questionnaire: &Questionnaire,
    department: &Department,
    target: Level,
    (place, joint): (usize, Standing),
) -> f64 {
    let id = &questionnaire.sub_axes[place].id;
    let own = department
        .sub_axis_targets
        .iter()
        .find(|(sub_axis, _)| sub_axis == id);
    let target = own.map_or(target, |(_, level)| *level);
    (f64::from(target.number()) - joint.achievement.index()).max(0.0)
}

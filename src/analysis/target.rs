//! Where a department wants to be, and how far it is (method D.15, R7).

use super::PublishedDepartment;
use crate::model::{Department, Level, Questionnaire};
use crate::scoring::{DepartmentScore, Standing};

/// Returns the target of a department: the one given, else one above its stable level; none without
/// either (method R7).
pub fn target_of(department: &Department, score: &DepartmentScore) -> Option<Level> {
    from(department, score.joint.map(|joint| joint.stable))
}

/// Returns the target of a department, as [`target_of`] does, from what is published of it.
pub(super) fn published_target(
    department: &Department,
    published: &PublishedDepartment,
) -> Option<Level> {
    from(department, published.joint.map(|joint| joint.stable))
}

fn from(department: &Department, stable: Option<Level>) -> Option<Level> {
    let above = stable.map(|stable| stable.next().unwrap_or(stable));
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
    let target = department.target_on(id).unwrap_or(target);
    (f64::from(target.number()) - joint.achievement.index()).max(0.0)
}

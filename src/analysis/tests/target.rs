//! Method D.15 and R7.

use crate::analysis::tests::suppress::scored;
use crate::analysis::{gap, target_of};
use crate::model::{Department, DepartmentId, Level, SubAxisId, sample};

#[test]
fn the_target_is_one_above_the_stable_level_unless_given() {
    let questionnaire = sample::questionnaire();
    let score = scored(&questionnaire, [12; 13], [12; 13]);
    let department = Department::named(DepartmentId::new("d"), "D");
    assert_eq!(score.joint.map(|joint| joint.stable), Some(Level::Two));
    assert_eq!(target_of(&department, &score), Some(Level::Three));
    let given = Department {
        target: Some(Level::Two),
        ..department.clone()
    };
    assert_eq!(target_of(&given, &score), Some(Level::Two));
    let none = scored(&questionnaire, [0; 13], [0; 13]);
    assert_eq!(
        target_of(&given, &none),
        Some(Level::Two),
        "a target that is given stays"
    );
    assert_eq!(
        target_of(&department, &none),
        None,
        "there is no level to start from"
    );
}

#[test]
fn a_sub_axis_may_aim_elsewhere() {
    let questionnaire = sample::questionnaire();
    let score = scored(&questionnaire, [12; 13], [12; 13]);
    let joint = score.sub_axes[0].joint.expect("everyone answered");
    let mut department = Department::named(DepartmentId::new("d"), "D");
    assert!((gap(&questionnaire, &department, Level::Three, (0, joint)) - 0.5).abs() < 1e-12);
    assert_eq!(
        gap(&questionnaire, &department, Level::Two, (0, joint)),
        0.0
    );
    department.sub_axis_targets = vec![(SubAxisId::new("s.s1"), Level::Four)];
    assert!((gap(&questionnaire, &department, Level::Three, (0, joint)) - 1.5).abs() < 1e-12);
    assert!((gap(&questionnaire, &department, Level::Three, (1, joint)) - 0.5).abs() < 1e-12);
}

//! What a department would be if a side of it stood higher.

use crate::model::Side;
use crate::model::sample::questionnaire;
use crate::scoring::sample::{department, of_indices, pair};
use crate::scoring::{Achievement, DepartmentScore, Raise, rescored};

fn joint(score: &DepartmentScore, sub_axis: usize) -> Option<f64> {
    let joint = score.sub_axes[sub_axis].joint;
    joint.map(|joint| joint.achievement.index())
}

fn raised(score: &DepartmentScore, side: Side, index: f64) -> DepartmentScore {
    let raise = Raise {
        sub_axis: 0,
        side,
        to: Achievement::of_index(index),
    };
    rescored(&questionnaire(), score, &[raise])
}

#[test]
fn a_pair_rises_with_the_side_that_lags_as_far_as_the_other() {
    let mut indices = [(3.0, 3.0); 13];
    indices[0] = (3.0, 2.0);
    let score = of_indices(&questionnaire(), indices);
    assert_eq!(joint(&score, 0), Some(2.0));
    assert_eq!(joint(&raised(&score, Side::Business, 2.5), 0), Some(2.5));
    assert_eq!(joint(&raised(&score, Side::Business, 4.0), 0), Some(3.0));
    assert_eq!(joint(&raised(&score, Side::It, 4.0), 0), Some(2.0));
    let lower = raised(&score, Side::It, 1.0);
    assert_eq!(joint(&lower, 0), Some(2.0), "what stands higher stays");
    assert_eq!(joint(&lower, 1), Some(3.0));
}

#[test]
fn a_side_without_a_number_stays_without() {
    let alone = pair(Some(Achievement::of_index(2.0)), None);
    let score = department(&questionnaire(), vec![alone; 13]);
    let found = raised(&score, Side::Business, 4.0);
    assert!(found.sub_axes[0].sides.business.standing.is_none());
    assert_eq!(joint(&found, 0), Some(2.0));
}

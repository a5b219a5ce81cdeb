//! Method D.7: TV-10, and the rulings R2 to R8.

use crate::model::sample::questionnaire;
use crate::model::{Level, Side};
use crate::scoring::achievement::Achievement;
use crate::scoring::rollup::department;
use crate::scoring::sample::{self, pair};
use crate::scoring::scorecard::{Completeness, DepartmentScore, LimitingSide, SubAxisStatus};
use crate::scoring::{Rating, StepVerdict};

fn of_indices(indices: [f64; 13]) -> DepartmentScore {
    sample::of_indices(&questionnaire(), indices.map(|index| (index, index)))
}

fn all_but(all: f64, others: &[(usize, f64)]) -> [f64; 13] {
    let mut indices = [all; 13];
    for (place, index) in others {
        indices[*place] = *index;
    }
    indices
}

const CASE_A: [f64; 13] = [
    2.9, 2.4, 1.9, 3.1, 2.6, 1.8, 2.2, 2.7, 2.0, 2.3, 2.5, 2.9, 2.6,
];

/// TV-10. Places: S1 to S3 are 0 to 2, P1 to P3 3 to 5, C1 to C4 6 to 9, X1 to X3 10 to 12.
#[test]
fn a_department_stands_on_its_sub_axes() {
    let cases = [
        (CASE_A, [0.975, 0.483333, 0.008333], [0.8, 0.0, 0.0], 2, 2),
        (
            all_but(3.0, &[(2, 2.5)]),
            [1.0, 0.958333, 0.0],
            [1.0, 0.5, 0.0],
            3,
            2,
        ),
        (
            all_but(3.2, &[(5, 1.4)]),
            [0.95, 0.916667, 0.183333],
            [0.4, 0.0, 0.0],
            2,
            1,
        ),
        (
            all_but(3.2, &[(5, 1.1)]),
            [0.925, 0.916667, 0.183333],
            [0.1, 0.0, 0.0],
            1,
            1,
        ),
        ([4.0; 13], [1.0, 1.0, 1.0], [1.0, 1.0, 1.0], 4, 4),
        ([3.6; 13], [1.0, 1.0, 0.6], [1.0, 1.0, 0.6], 4, 3),
        (
            all_but(3.0, &[(2, 2.6), (9, 2.7)]),
            [1.0, 0.947917, 0.0],
            [1.0, 0.6, 0.0],
            3,
            3,
        ),
    ];
    for (indices, shares, least, reached, stable) in cases {
        let score = of_indices(indices);
        for (step, least) in least.into_iter().enumerate() {
            let parts = score.sub_axes.iter().filter_map(|one| one.joint);
            let lowest = parts.map(|part| part.achievement.shares()[step]);
            let lowest = lowest.fold(f64::INFINITY, f64::min);
            assert!((lowest - least).abs() < 1e-6, "{lowest} is not {least}");
        }
        let found = score.joint.expect("all sub-axes have a number");
        let index = 1.0 + shares.iter().sum::<f64>();
        assert!((found.achievement.index() - index).abs() < 2e-6);
        let near = found
            .achievement
            .shares()
            .iter()
            .zip(shares)
            .all(|(a, b)| (a - b).abs() < 1e-6);
        assert!(near, "{found:?} is not {shares:?}");
        assert_eq!(
            (found.reached.number(), found.stable.number()),
            (reached, stable)
        );
    }
}

#[test]
fn axes_and_blockers_are_those_of_case_a() {
    let found = of_indices(CASE_A);
    let axes: Vec<_> = found.axes.iter().filter_map(|axis| axis.joint).collect();
    for (axis, expected) in axes.iter().zip([2.4, 2.5, 2.3, 2.666_667]) {
        assert!((axis.achievement.index() - expected).abs() < 1e-6);
    }
    let mut blocking: Vec<_> = found
        .blockers
        .iter()
        .map(|blocker| blocker.sub_axis)
        .collect();
    assert!(
        found
            .blockers
            .iter()
            .all(|blocker| blocker.level == Level::Three)
    );
    let first_four = [blocking[0], blocking[1], blocking[2], blocking[3]];
    assert_eq!(
        first_four,
        [2, 5, 8, 6],
        "ascending share: 1.9, 1.8, 2.0 have none, then 2.2"
    );
    blocking.sort_unstable();
    assert_eq!(blocking, [1, 2, 5, 6, 8, 9, 10]);
    assert!(
        found.next_blockers.is_empty(),
        "reached and stable are the same level"
    );
}

/// What becomes of level 2, 3 and 4.
fn verdicts(score: &DepartmentScore) -> [StepVerdict; 3] {
    [0, 1, 2].map(|step: usize| score.steps[step].verdict)
}

/// TV-10 b, f and d.
#[test]
fn each_level_is_stable_reached_missed_or_without_a_base() {
    use StepVerdict::{Missed, Reached, Stable, WithoutBase};
    let b = of_indices(all_but(3.0, &[(2, 2.5)]));
    assert_eq!(verdicts(&b), [Stable, Reached, WithoutBase]);
    let three = b.steps[1];
    assert_eq!((three.level, three.rating), (Level::Three, Rating::Fully));
    assert_eq!(three.worst, Rating::Partly, "S3 at 3");
    assert_eq!(verdicts(&of_indices([3.6; 13])), [Stable, Stable, Reached]);
    let d = of_indices(all_but(3.2, &[(5, 1.1)]));
    assert_eq!(verdicts(&d), [Missed, WithoutBase, WithoutBase]);
}

/// One side alone is held at level 3. At 4 the whole is (2.6 / 3 + 3) / 4 = .967, F, and S1 is L:
/// what would lift the level is a second voice (R6).
#[test]
fn nothing_blocks_a_level_that_waits_for_the_other_side() {
    let alone = |index| pair(Some(Achievement::of_index(index)), None);
    let mut sub_axes = vec![alone(4.0); 13];
    sub_axes[0] = alone(3.6);
    let found = department(&questionnaire(), sub_axes);
    assert_eq!(found.joint.map(|joint| joint.stable), Some(Level::Three));
    assert!(found.blockers.is_empty());
}

#[test]
fn a_second_list_says_what_blocks_the_level_above_the_reached_one() {
    let found = of_indices(all_but(3.0, &[(2, 2.5)]));
    let list = |blockers: &[crate::scoring::Blocker]| -> Vec<_> {
        blockers
            .iter()
            .map(|one| (one.sub_axis, one.level.number()))
            .collect()
    };
    assert_eq!(list(&found.blockers), [(2, 3)]);
    assert_eq!(list(&found.next_blockers).len(), 13);
}

#[test]
fn a_level_that_is_largely_attained_everywhere_is_blocked_by_what_is_below_fully() {
    let found = of_indices([3.6; 13]);
    assert_eq!(
        found.blockers.len(),
        13,
        "no sub-axis is N or P at level 4, all are L"
    );
}

#[test]
fn a_pair_is_as_far_as_the_one_who_lags() {
    let it = Achievement::new([1.0, 0.604_327, 0.018_75]);
    let business = Achievement::new([0.745, 0.06, 0.0]);
    let mut sub_axes = vec![pair(Some(it), Some(business)); 13];
    sub_axes[12] = pair(Some(business), Some(it));
    sub_axes[11] = pair(Some(it), Some(it));
    let found = department(&questionnaire(), sub_axes);
    let joint = found.sub_axes[0].joint.expect("both sides have a number");
    assert_eq!(
        joint.achievement, business,
        "TV-E2E: the joint vector is (.745, .06, 0)"
    );
    assert_eq!((joint.reached, joint.stable), (Level::Two, Level::One));
    let limiting = |place: usize| found.sub_axes[place].limiting_side;
    assert_eq!(limiting(0), Some(LimitingSide::One(Side::Business)));
    assert_eq!(limiting(12), Some(LimitingSide::One(Side::It)));
    assert_eq!(limiting(11), Some(LimitingSide::Both));
    let names = [0, 12, 11].map(|place| limiting(place).map(LimitingSide::name));
    assert_eq!(names, [Some("business"), Some("it"), Some("both")]);
    let side = found.sides.it.expect("the IT side has a number everywhere");
    assert!(side.achievement.index() > joint.achievement.index());
}

#[test]
fn one_voice_cannot_declare_a_partnership() {
    let four = Some(Achievement::of_index(4.0));
    let with_alone = |count: usize| {
        let mut sub_axes = vec![pair(four, four); 13];
        // One of each axis first, so that no axis is alone: S1, P1, C1, X1.
        for place in [0, 3, 6, 10].into_iter().take(count) {
            sub_axes[place] = pair(four, None);
        }
        department(&questionnaire(), sub_axes)
    };
    assert_eq!(
        with_alone(3).joint.map(|joint| joint.reached),
        Some(Level::Four)
    );
    assert!(
        with_alone(3).unilateral.is_empty(),
        "3 of 13 is not more than a quarter"
    );
    let capped = with_alone(4);
    assert_eq!(capped.unilateral, [0, 3, 6, 10]);
    assert_eq!(
        capped.joint.map(|joint| (joint.reached, joint.stable)),
        Some((Level::Three, Level::Three))
    );
    assert_eq!(capped.sub_axes[0].limiting_side, None);
    let [stable, held] = [StepVerdict::Stable, StepVerdict::Capped];
    assert_eq!(verdicts(&capped), [stable, stable, held]);
    let mut quarter = with_alone(3).sub_axes;
    quarter[12] = pair(None, None);
    let quarter = department(&questionnaire(), quarter);
    assert!(quarter.unilateral.is_empty(), "nor is 3 of 12");
    let mut axis = vec![pair(four, four); 13];
    (0..3).for_each(|place| axis[place] = pair(None, four));
    let axis = department(&questionnaire(), axis);
    assert_eq!(
        axis.unilateral,
        [0, 1, 2],
        "all of an axis rests on one side"
    );
}

#[test]
fn a_profile_with_holes_has_no_level() {
    let three = Some(Achievement::of_index(3.0));
    let without = |missing: &[usize]| {
        let mut sub_axes = vec![pair(three, three); 13];
        for place in missing {
            sub_axes[*place] = pair(None, None);
        }
        department(&questionnaire(), sub_axes)
    };
    let thin = without(&[0, 3, 6, 10]);
    assert_eq!(
        (thin.status, thin.joint),
        (Completeness::Partial, None),
        "9 of 13 are too few"
    );
    assert!(
        thin.axes.iter().all(|axis| axis.joint.is_some()),
        "2 of 3 and 3 of 4 are enough"
    );
    let hole = without(&[0, 1]);
    assert_eq!(
        (hole.status, hole.axes[0].joint),
        (Completeness::Partial, None),
        "1 of 3"
    );
    assert_eq!(
        without(&[0, 3, 6]).status,
        Completeness::Complete,
        "10 of 13"
    );
    assert!(hole.blockers.is_empty());
    let late = without(&[6, 7]);
    assert_eq!(
        (late.status, late.joint, late.axes[2].joint),
        (Completeness::Partial, None, None),
        "2 of 4"
    );
}

/// Of 12 sub-axes, X has two. Three quarters with a number are enough for a level; half of them
/// assessed are not yet more than half (R5).
#[test]
fn three_quarters_have_a_level_and_a_half_is_not_complete() {
    let mut twelve = questionnaire();
    twelve.sub_axes.pop();
    let three = Some(Achievement::of_index(3.0));
    let mut sub_axes = vec![pair(three, three); 12];
    (0..6).for_each(|place| sub_axes[place].status = SubAxisStatus::Indicative);
    let found = department(&twelve, sub_axes.clone());
    assert_eq!(found.status, Completeness::Indicative, "6 of 12");
    for place in [0, 3, 6] {
        sub_axes[place] = pair(None, None);
    }
    let found = department(&twelve, sub_axes);
    assert_eq!(found.joint.map(|joint| joint.stable), Some(Level::Three));
}

#[test]
fn most_sub_axes_on_one_channel_make_an_indicative_level() {
    let three = Some(Achievement::of_index(3.0));
    let with_indicative = |count: usize| {
        let mut sub_axes = vec![pair(three, three); 13];
        (0..count).for_each(|place| sub_axes[place].status = SubAxisStatus::Indicative);
        department(&questionnaire(), sub_axes).status
    };
    assert_eq!(with_indicative(6), Completeness::Complete);
    assert_eq!(with_indicative(7), Completeness::Indicative);
}

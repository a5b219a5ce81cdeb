//! How much an action is worth doing first (method E.2, 2).

use std::cmp::Ordering;

use crate::model::{Action, Owner, Side};
use crate::scoring::LimitingSide;

/// The least gap that counts, so that a sub-axis near its target keeps a chance.
const LEAST_GAP: f64 = 0.25;

/// What an action gains when its owner can lift the side that holds the pair back.
const LIMITING_SIDE_BONUS: f64 = 1.2;

/// Returns P = V · max(0.25, g) · u · σ / (C · (1 + 0.1 · (R − 1))), positive.
///
/// `gap` is g, between 0 and 3; `weight` is u, the department's priority index as a share, 1 for a
/// single department.
pub(super) fn priority(
    action: &Action,
    gap: f64,
    weight: f64,
    limiting_side: Option<LimitingSide>,
) -> f64 {
    let sigma = if lifts(action.owner, limiting_side) {
        LIMITING_SIDE_BONUS
    } else {
        1.0
    };
    let (value, cost) = (f64::from(action.value), f64::from(action.cost));
    let risk = 1.0 + 0.1 * (f64::from(action.risk) - 1.0);
    value * gap.max(LEAST_GAP) * weight * sigma / (cost * risk)
}

/// Returns which of two priorities comes first, the higher; rounded, so that the last bits of a float
/// never decide (method E.6).
pub(super) fn higher_first(one: f64, other: f64) -> Ordering {
    let rounded = |priority: f64| (priority * 1e9).round();
    rounded(other).total_cmp(&rounded(one))
}

/// Whether an owner can act on what holds the pair back; where both sides stand equally, only who
/// can act on both lifts the joint level.
fn lifts(owner: Owner, limiting_side: Option<LimitingSide>) -> bool {
    match limiting_side {
        None => false,
        Some(LimitingSide::One(side)) => owner.acts_on(side),
        Some(LimitingSide::Both) => Side::ALL.into_iter().all(|side| owner.acts_on(side)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::sample;

    /// The column P of method E.9: u = σ = 1, V C R and gaps as given there.
    #[test]
    fn priorities_are_those_of_the_worked_example() {
        let cases = [
            (1.3, (5, 1, 2), 5.9091),
            (1.5, (5, 2, 2), 3.4091),
            (0.8, (4, 1, 1), 3.2),
            (1.2, (5, 2, 1), 3.0),
            (1.0, (3, 1, 1), 3.0),
            (1.4, (4, 3, 1), 1.8667),
            (1.8, (4, 4, 3), 1.5),
            (2.0, (5, 4, 3), 2.0833),
            (0.9, (4, 2, 2), 1.6364),
        ];
        for (gap, (value, cost, risk), expected) in cases {
            let action = Action {
                value,
                cost,
                risk,
                ..sample::action()
            };
            let found = priority(&action, gap, 1.0, None);
            assert!((found - expected).abs() < 5e-5, "{found} is not {expected}");
        }
    }

    #[test]
    fn who_can_lift_the_limiting_side_comes_first() {
        let by = |owner, limiting_side| {
            priority(
                &Action {
                    owner,
                    ..sample::action()
                },
                1.0,
                1.0,
                limiting_side,
            )
        };
        let business = Some(LimitingSide::One(Side::Business));
        assert!(by(Owner::Business, business) > by(Owner::It, business));
        assert_eq!(by(Owner::Brm, business), by(Owner::Business, business));
        assert!(
            by(Owner::Both, Some(LimitingSide::Both)) > by(Owner::It, Some(LimitingSide::Both))
        );
        assert_eq!(by(Owner::It, None), by(Owner::Both, None));
    }

    #[test]
    fn a_small_gap_counts_as_a_quarter() {
        let action = sample::action();
        assert_eq!(
            priority(&action, 0.0, 1.0, None),
            priority(&action, 0.25, 1.0, None)
        );
    }
}

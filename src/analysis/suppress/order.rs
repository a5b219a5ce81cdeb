//! Orders and ties, told by what is public alone: where a vector is withheld, the order of shares
//! would bound it, and a tie of shares would tell it.

use super::published::PublishedSubAxis;
use crate::model::{Level, Side};
use crate::scoring::{Blocker, LimitingSide};

/// Indices this near are the same (method R8).
const TOLERANCE: f64 = 1e-9;

/// Returns blockers least attained first, as far as that may be told: beside a withheld vector,
/// ratings and indices order them, and an index that is withheld comes first.
pub(super) fn in_public_order(blockers: &[Blocker], sub_axes: &[PublishedSubAxis]) -> Vec<Blocker> {
    let figure = |blocker: &Blocker| sub_axes[blocker.sub_axis].joint;
    let limited = blockers.iter().map(|blocker| Blocker {
        limiting_side: public_limit(
            &sub_axes[blocker.sub_axis],
            blocker.limiting_side,
            Some(blocker.level),
        ),
        ..*blocker
    });
    let mut ordered: Vec<_> = limited.collect();
    if ordered
        .iter()
        .filter_map(figure)
        .any(|figure| figure.achievement.is_err())
    {
        ordered.sort_by(|one, other| {
            let rating = |blocker: &Blocker| Some(figure(blocker)?.ratings[blocker.level.step()?]);
            let index = |blocker: &Blocker| {
                let index = figure(blocker).and_then(|figure| figure.index.ok());
                index.unwrap_or(0.0)
            };
            rating(one)
                .cmp(&rating(other))
                .then(index(one).total_cmp(&index(other)))
                .then(one.sub_axis.cmp(&other.sub_axis))
        });
    }
    ordered
}

/// Returns the side that holds a pair back at the level `blocked`, as it may be told. "Both" says
/// that the sides are equal there, share by share; beside a withheld vector it is therefore said
/// of any two sides of one rating there and one index, or of an index that is withheld.
pub(super) fn public_limit(
    sub_axis: &PublishedSubAxis,
    limiting: Option<LimitingSide>,
    blocked: Option<Level>,
) -> Option<LimitingSide> {
    let limiting = limiting?;
    let figures = Side::ALL.map(|side| sub_axis.sides.of(side).figure);
    let [Some(it), Some(business)] = figures else {
        return Some(limiting);
    };
    let is_hidden = it.achievement.is_err() || business.achievement.is_err();
    let step = blocked.and_then(Level::step);
    let ratings = [it, business].map(|figure| step.map(|step| figure.ratings[step]));
    let is_same = match (it.index, business.index) {
        (Ok(it), Ok(business)) => (it - business).abs() <= TOLERANCE,
        _ => true,
    };
    Some(match ratings {
        [it, business] if is_hidden && it == business && is_same => LimitingSide::Both,
        _ => limiting,
    })
}

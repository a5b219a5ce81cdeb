//! The probability of each level without drawing, for more than 1,000 respondents (method R14).
//!
//! Every share a_ℓ of a side is taken as normal, about its observed value, with the variance of its
//! linear part: the channels' weighted mean. The caps of the blend (method D.6) are left out of the
//! variance. A pair is the minimum of two normal variables; its mean, and how much each side moves
//! it, are those of Clark 1961 ("The greatest of a finite set of random variables"). The variance of
//! the department's share is summed person by person, so that people who rate everything high or low
//! are felt.
//!
//! A level is reached when the department and each of its sub-axes pass their cuts. These events
//! help each other; their probabilities are multiplied as if they did not, which keeps a higher
//! level from being claimed more surely than the draws would. On seeded people the result is within
//! 0.03 of 2,000 draws when both camps are large; beside a large camp, a small one of people who each
//! rate everything alike may leave a higher level up to 0.20 too low.

use super::levels::place;
use crate::analysis::statistics::normal_cdf;
use crate::model::{BySide, Channel, ChannelWeights, Level, Side};
use crate::scoring::{Cell, Group, Panel};

/// Below this a deviation is rounding: nobody disagrees.
const NO_DEVIATION: f64 = 1e-12;

/// What lies within this distance above a cut is "not yet" above it (method D.0).
const TOLERANCE: f64 = 1e-9;

/// A share taken as normal.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Normal {
    pub(super) mean: f64,
    pub(super) deviation: f64,
}

impl Normal {
    /// Returns the probability of lying above a cut.
    pub(super) fn above(self, cut: f64) -> f64 {
        if self.deviation < NO_DEVIATION {
            f64::from(u8::from(self.mean > cut + TOLERANCE))
        } else {
            normal_cdf((self.mean - cut) / self.deviation)
        }
    }
}

/// Returns the probability of level 1, 2, 3 and 4, whose sum is 1.
pub(super) fn closed_form(panel: &Panel<'_>) -> [f64; 4] {
    let questionnaire = panel.questionnaire();
    let [not, partly, largely] = questionnaire.scoring.cuts;
    let parts: Vec<_> = (0..questionnaire.sub_axes.len())
        .map(|sub_axis| BySide::from_fn(|side| part(panel, sub_axis, side)))
        .collect();
    let whole = whole(panel, &parts);
    // The probability that the whole, and each part, lies above its cut at a step.
    let pass = |step: usize, cut: f64, cut_of_parts: f64| {
        let sides = parts.iter().flat_map(|sides| [sides.it, sides.business]);
        let of_parts = sides.flatten().map(|side| side[step].above(cut_of_parts));
        whole[step].above(cut) * of_parts.product::<f64>()
    };
    let mut at_least = [1.0; 5];
    let mut base = 1.0;
    for (step, level) in Level::STEPS.into_iter().enumerate() {
        at_least[place(level)] = base * pass(step, partly, not);
        base *= pass(step, largely, partly);
    }
    at_least[place(panel.ceiling()) + 1..].fill(0.0);
    [0, 1, 2, 3].map(|level| at_least[level] - at_least[level + 1])
}

/// Returns one side of a sub-axis, step by step; none without a number.
fn part(panel: &Panel<'_>, sub_axis: usize, side: Side) -> Option<[Normal; 3]> {
    let questionnaire = panel.questionnaire();
    let weights = &questionnaire.sub_axes[sub_axis].channel_weights;
    let cell = panel.cell(sub_axis, side);
    let means = cell.observed_blend(weights, questionnaire.scoring.cap_min_weight)?;
    let mut variances = [0.0; 3];
    each_pull(cell, weights, |_, pull| {
        for (variance, pull) in variances.iter_mut().zip(pull) {
            *variance += pull * pull;
        }
    });
    let means = means.shares();
    Some([0, 1, 2].map(|step| Normal {
        mean: means[step],
        deviation: variances[step].sqrt(),
    }))
}

/// Shows how far each unit pulls the channels' mean of a side, step by step, when it counts once
/// more: what its own vector differs by, times its share of the whole. A unit is shown once for
/// every channel and camp in which it speaks.
fn each_pull(cell: &Cell, weights: &ChannelWeights, mut show: impl FnMut(usize, [f64; 3])) {
    let speaking = Channel::ALL.into_iter().filter(|one| cell.has(*one));
    let all: f64 = speaking.map(|one| weights.of(one)).sum();
    let interviews = cell.interviews();
    let camps = interviews
        .iter()
        .filter(|(_, camp)| camp.observed().is_some());
    let camp_share = weights.interview / camps.count() as f64;
    let groups: [(&Group, f64); 3] = [
        (cell.survey(), weights.survey),
        (&interviews.it, camp_share),
        (&interviews.business, camp_share),
    ];
    for (group, share) in groups {
        let Some(mean) = group.observed() else {
            continue;
        };
        let mean = mean.shares();
        let total: f64 = group.members().iter().map(|member| member.weight).sum();
        for member in group.members() {
            let scale = share / all * member.weight / total;
            let own = member.vector.shares();
            let pull = [0, 1, 2].map(|step| scale * (own[step] - mean[step]));
            show(member.unit, pull);
        }
    }
}

/// Returns the department, step by step.
fn whole(panel: &Panel<'_>, parts: &[BySide<Option<[Normal; 3]>>]) -> [Normal; 3] {
    let questionnaire = panel.questionnaire();
    let mut means = [0.0; 3];
    let mut pulls = vec![[0.0; 3]; panel.units()];
    for (sub_axis, sides) in parts.iter().enumerate() {
        let share = share_of(panel, parts, sub_axis);
        let weights = &questionnaire.sub_axes[sub_axis].channel_weights;
        let pairs = [0, 1, 2].map(|step| pair(sides.map(|side| side.map(|side| side[step]))));
        for (mean, (own, _)) in means.iter_mut().zip(pairs) {
            *mean += share * own;
        }
        for side in Side::ALL {
            let moved = pairs.map(|(_, moved)| share * moved.of(side));
            each_pull(panel.cell(sub_axis, side), weights, |unit, pull| {
                for step in 0..3 {
                    pulls[unit][step] += moved[step] * pull[step];
                }
            });
        }
    }
    [0, 1, 2].map(|step| Normal {
        mean: means[step],
        deviation: pulls
            .iter()
            .map(|pull| pull[step] * pull[step])
            .sum::<f64>()
            .sqrt(),
    })
}

/// Returns the share of a sub-axis in its department: that of its axis, divided by weight among the
/// sub-axes with a number; 0 without one.
fn share_of(panel: &Panel<'_>, parts: &[BySide<Option<[Normal; 3]>>], sub_axis: usize) -> f64 {
    let questionnaire = panel.questionnaire();
    let has_number = |place: &usize| parts[*place].iter().any(|(_, side)| side.is_some());
    let own = &questionnaire.sub_axes[sub_axis];
    let siblings = questionnaire.sub_axes_of(own.axis).filter(has_number);
    let siblings: f64 = siblings
        .map(|place| questionnaire.sub_axes[place].weight)
        .sum();
    let axes: f64 = questionnaire.axes.iter().map(|axis| axis.weight).sum();
    if has_number(&sub_axis) {
        questionnaire.axes[own.axis].weight / axes * own.weight / siblings
    } else {
        0.0
    }
}

/// Returns the mean of the lower of two normal variables, and how far it moves with each.
fn pair(sides: BySide<Option<Normal>>) -> (f64, BySide<f64>) {
    let (it, business) = match (sides.it, sides.business) {
        (Some(it), Some(business)) => (it, business),
        (Some(it), None) => {
            return (
                it.mean,
                BySide {
                    it: 1.0,
                    business: 0.0,
                },
            );
        }
        (None, Some(business)) => {
            return (
                business.mean,
                BySide {
                    it: 0.0,
                    business: 1.0,
                },
            );
        }
        (None, None) => return (0.0, BySide::default()),
    };
    let apart = it.deviation.hypot(business.deviation);
    let distance = business.mean - it.mean;
    if apart < NO_DEVIATION {
        let it_moves = f64::from(u8::from(distance >= 0.0));
        let moved = BySide {
            it: it_moves,
            business: 1.0 - it_moves,
        };
        return (it.mean.min(business.mean), moved);
    }
    let alpha = distance / apart;
    let it_moves = normal_cdf(alpha);
    let density = (-alpha * alpha / 2.0).exp() / std::f64::consts::TAU.sqrt();
    let mean = it.mean * it_moves + business.mean * (1.0 - it_moves) - apart * density;
    let moved = BySide {
        it: it_moves,
        business: 1.0 - it_moves,
    };
    (mean, moved)
}

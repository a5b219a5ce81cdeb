//! Two sides -> joint -> axes -> department (method D.7, with R2 to R8).

use super::achievement::{Achievement, Cuts, Rating, same};
use super::scorecard::{
    AxisScore, Blocker, Completeness, DepartmentScore, LimitingSide, Standing, SubAxisScore,
    SubAxisStatus,
};
use super::staged::{standing, standing_over, steps};
use super::trace::Step;
use crate::model::{BySide, Level, Questionnaire, Side};

/// A vector for each sub-axis, none where there is no number.
type Profile = Vec<Option<Achievement>>;

/// Returns the score of a department from its sub-axes, whose limiting sides it settles.
pub(crate) fn department(
    questionnaire: &Questionnaire,
    mut sub_axes: Vec<SubAxisScore>,
) -> DepartmentScore {
    let cuts = Cuts::new(questionnaire.scoring.cuts);
    let profile: Profile = sub_axes.iter().map(|one| vector(one.joint)).collect();
    let unilateral = unilateral(questionnaire, &sub_axes);
    let ceiling = ceiling(&unilateral);
    let joint = whole(questionnaire, &profile, cuts).map(|joint| joint.capped(ceiling));
    let steps = joint.map_or(Vec::new(), |joint| {
        let parts = profile.iter().flatten().copied();
        let steps = steps(joint.achievement, &parts, cuts);
        steps.map(|step: Step| step.capped(ceiling)).to_vec()
    });
    let sides = BySide::from_fn(|side| {
        let side: Profile = sub_axes
            .iter()
            .map(|one| vector(one.sides.of(side).standing))
            .collect();
        whole(questionnaire, &side, cuts)
    });
    let blocked = joint.map(|joint| (joint.stable.next(), joint.reached.next()));
    for one in &mut sub_axes {
        one.limiting_side = limiting_side(one, blocked.and_then(|(level, _)| level));
    }
    let list = |level: Option<Level>| blockers(&sub_axes, joint, level, cuts);
    let (blockers, next_blockers) = match blocked {
        Some((stable, reached)) if reached != stable => (list(stable), list(reached)),
        Some((stable, _)) => (list(stable), Vec::new()),
        None => (Vec::new(), Vec::new()),
    };
    DepartmentScore {
        status: completeness(&sub_axes, joint),
        joint,
        steps,
        sides,
        unilateral,
        blockers,
        next_blockers,
        axes: (0..questionnaire.axes.len())
            .map(|axis| AxisScore {
                joint: axis_mean(questionnaire, &profile, axis).map(|mean| standing(mean, cuts)),
            })
            .collect(),
        sub_axes,
    }
}

fn vector(standing: Option<Standing>) -> Option<Achievement> {
    standing.map(|standing| standing.achievement)
}

/// Returns the mean of an axis, none when fewer than two thirds of its sub-axes have a number
/// (method D.9).
fn axis_mean(
    questionnaire: &Questionnaire,
    profile: &[Option<Achievement>],
    axis: usize,
) -> Option<Achievement> {
    let places = || questionnaire.sub_axes_of(axis);
    let numbered = || {
        places().filter_map(|place| Some((questionnaire.sub_axes[place].weight, profile[place]?)))
    };
    let enough = numbered().count() * 3 >= places().count() * 2;
    if enough {
        Achievement::mean(numbered())
    } else {
        None
    }
}

/// Returns the standing of a whole profile, none when it is partial: an axis without a number, or
/// fewer than three quarters of the sub-axes (method D.9, R3).
pub(super) fn whole(
    questionnaire: &Questionnaire,
    profile: &[Option<Achievement>],
    cuts: Cuts,
) -> Option<Standing> {
    let numbered = profile.iter().flatten();
    if numbered.clone().count() * 4 < profile.len() * 3 {
        return None;
    }
    let mut is_partial = false;
    let axes = questionnaire.axes.iter().enumerate();
    let axes = axes.map_while(|(place, axis)| {
        let mean = axis_mean(questionnaire, profile, place);
        is_partial |= mean.is_none();
        Some((axis.weight, mean?))
    });
    let mean = Achievement::mean(axes)?;
    (!is_partial).then(|| standing_over(mean, &numbered.copied(), cuts))
}

/// Returns the highest level a department may have, given its sub-axes that rest on one side
/// (method R4).
pub(super) fn ceiling(unilateral: &[usize]) -> Level {
    if unilateral.is_empty() {
        Level::Four
    } else {
        Level::Three
    }
}

/// Returns the sub-axes that rest on one side, when they are more than a quarter of those with a
/// number, or all of an axis (method R4); none otherwise.
fn unilateral(questionnaire: &Questionnaire, sub_axes: &[SubAxisScore]) -> Vec<usize> {
    let is_numbered = |place: usize| sub_axes[place].joint.is_some();
    let is_alone = |place: usize| {
        Side::ALL
            .iter()
            .filter(|side| sub_axes[place].sides.of(**side).standing.is_some())
            .count()
            == 1
    };
    let alone: Vec<_> = (0..sub_axes.len())
        .filter(|place| is_alone(*place))
        .collect();
    let numbered = (0..sub_axes.len())
        .filter(|place| is_numbered(*place))
        .count();
    let whole_axis = (0..questionnaire.axes.len()).any(|axis| {
        let places: Vec<_> = questionnaire
            .sub_axes_of(axis)
            .filter(|place| is_numbered(*place))
            .collect();
        !places.is_empty() && places.iter().all(|place| is_alone(*place))
    });
    if alone.len() * 4 > numbered || whole_axis {
        alone
    } else {
        Vec::new()
    }
}

/// Returns how well the evidence covers a department (method D.9, R5).
fn completeness(sub_axes: &[SubAxisScore], joint: Option<Standing>) -> Completeness {
    let assessed = sub_axes
        .iter()
        .filter(|one| one.status == SubAxisStatus::Assessed)
        .count();
    match joint {
        None => Completeness::Partial,
        Some(_) if assessed * 2 > sub_axes.len() => Completeness::Complete,
        Some(_) => Completeness::Indicative,
    }
}

/// Returns the side that stands lower at the blocked level, then by index (method R8).
fn limiting_side(sub_axis: &SubAxisScore, blocked: Option<Level>) -> Option<LimitingSide> {
    let it = sub_axis.sides.it.standing?.achievement;
    let business = sub_axis.sides.business.standing?.achievement;
    let at_level = blocked.map(|level| (it.at(level), business.at(level)));
    let by_index = (it.index(), business.index());
    let apart = at_level
        .into_iter()
        .chain([by_index])
        .find(|(it, business)| !same(*it, *business));
    Some(match apart {
        Some((it, business)) if it < business => LimitingSide::One(Side::It),
        Some(_) => LimitingSide::One(Side::Business),
        None => LimitingSide::Both,
    })
}

/// Returns what keeps a department from `level`: the sub-axes rated N or P there; if there is none
/// while the department is not fully there, those below F; least attained first (method R6).
fn blockers(
    sub_axes: &[SubAxisScore],
    joint: Option<Standing>,
    level: Option<Level>,
    cuts: Cuts,
) -> Vec<Blocker> {
    let (Some(level), Some(joint)) = (level, joint) else {
        return Vec::new();
    };
    let below = |bound: Rating| {
        let mut found: Vec<_> = sub_axes
            .iter()
            .enumerate()
            .filter_map(|(place, one)| Some((one.joint?.achievement.at(level), place)))
            .filter(|(share, _)| cuts.rate(*share) < bound)
            .collect();
        found.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
        found
    };
    let mut found = below(Rating::Largely);
    if found.is_empty() && cuts.rate(joint.achievement.at(level)) < Rating::Fully {
        found = below(Rating::Fully);
    }
    let limiting_side = |place: usize| limiting_side(&sub_axes[place], Some(level));
    found
        .into_iter()
        .map(|(_, sub_axis)| Blocker {
            sub_axis,
            level,
            limiting_side: limiting_side(sub_axis),
        })
        .collect()
}

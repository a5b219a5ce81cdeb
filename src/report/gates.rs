//! The gates of one department: which levels it has passed, and what keeps it from the others.

use super::explain::{StepView, step_text, steps};
use super::page::{GateCheck, GateMiss, StepVerdict};
use super::wording;
use crate::analysis::{PublishedDepartment, PublishedSubAxis};
use crate::language::{Language, sentences};
use crate::model::{Level, Questionnaire, Side};
use crate::scoring::{LimitingSide, Rating};

/// Returns what became of levels 2, 3 and 4, as the explanation tells it.
pub(super) fn gates(
    questionnaire: &Questionnaire,
    score: &PublishedDepartment,
    language: Language,
) -> Vec<GateCheck> {
    let steps = steps(score);
    let check = |level: Level| {
        let step = steps.iter().find(|step| step.level == level);
        let label = &questionnaire.levels[usize::from(level.number()) - 1].label;
        GateCheck {
            level,
            label: label.in_language(language).to_owned(),
            verdict: step.map(|step| step.verdict),
            text: step.map_or_else(
                || sentences::gate_not_assessed(level.number(), language),
                |step| step_text(questionnaire, step, language),
            ),
            missing: step.map_or_else(Vec::new, |step| {
                missing(questionnaire, score, step, language)
            }),
        }
    };
    Level::STEPS.into_iter().map(check).collect()
}

/// Returns what keeps a gate from being passed: the blockers of its level (method R6), else the
/// sub-axes rated N or P there.
fn missing(
    questionnaire: &Questionnaire,
    score: &PublishedDepartment,
    step: &StepView,
    language: Language,
) -> Vec<GateMiss> {
    if step.verdict == StepVerdict::Stable {
        return Vec::new();
    }
    let blockers = score.blockers.iter().chain(&score.next_blockers);
    let blockers = blockers.filter(|one| one.level == step.level);
    let blockers: Vec<_> = blockers
        .map(|one| (one.sub_axis, one.limiting_side))
        .collect();
    let lagging = step.not.iter().chain(&step.partly);
    let lagging = lagging.map(|place| {
        let limiting = limiting(&score.sub_axes[*place], step.level);
        (*place, limiting)
    });
    let lacking = if blockers.is_empty() {
        lagging.collect()
    } else {
        blockers
    };
    let miss = |(place, limiting_side): (usize, Option<LimitingSide>)| {
        let joint = score.sub_axes[place].joint?;
        let sub_axis = &questionnaire.sub_axes[place];
        Some(GateMiss {
            sub_axis: sub_axis.id.to_string(),
            code: sub_axis.code.clone(),
            label: sub_axis.label.in_language(language).to_owned(),
            rating: joint.ratings[step.level.step()?],
            limiting_side,
            limiting_text: wording::limiting(limiting_side, language).to_owned(),
        })
    };
    lacking.into_iter().filter_map(miss).collect()
}

/// Returns the side with the lower rating at a level; none when one side alone has a figure. It
/// rests on the published ratings, so that it tells nothing of a vector that is withheld.
fn limiting(score: &PublishedSubAxis, level: Level) -> Option<LimitingSide> {
    let rating = |side: Side| -> Option<Rating> {
        Some(score.sides.of(side).figure?.ratings[level.step()?])
    };
    let (it, business) = (rating(Side::It)?, rating(Side::Business)?);
    Some(match it.cmp(&business) {
        std::cmp::Ordering::Less => LimitingSide::One(Side::It),
        std::cmp::Ordering::Greater => LimitingSide::One(Side::Business),
        std::cmp::Ordering::Equal => LimitingSide::Both,
    })
}

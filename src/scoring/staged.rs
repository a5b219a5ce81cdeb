//! From ratings to levels: nothing stands on a base that is not fully attained (method D.1, D.7).

use super::Achievement;
use super::achievement::{Cuts, Rating};
use super::scorecard::Standing;
use super::trace::{Step, StepVerdict};
use crate::model::Level;

/// Returns the standing of a single vector (method D.1).
pub(crate) fn standing(achievement: Achievement, cuts: Cuts) -> Standing {
    standing_over(achievement, &std::iter::empty(), cuts)
}

/// Returns the standing of a whole that rests on parts (method D.7, 4).
///
/// Level ℓ is reached when the whole is largely or fully there, no part is rated N there, and at
/// every lower level the whole is fully there and no part is rated N or P. It is stable when the
/// stricter condition holds at ℓ too.
pub(super) fn standing_over(
    whole: Achievement,
    parts: &(impl Iterator<Item = Achievement> + Clone),
    cuts: Cuts,
) -> Standing {
    let steps = steps(whole, parts, cuts);
    let highest = |holds: fn(StepVerdict) -> bool| {
        let held = steps.iter().filter(|step| holds(step.verdict));
        held.map(|step| step.level).max().unwrap_or(Level::One)
    };
    Standing {
        achievement: whole,
        reached: highest(|verdict| matches!(verdict, StepVerdict::Stable | StepVerdict::Reached)),
        stable: highest(|verdict| verdict == StepVerdict::Stable),
        ratings: cuts.ratings(whole),
    }
}

/// Returns what becomes of each level of a whole that rests on parts, lowest first.
pub(super) fn steps(
    whole: Achievement,
    parts: &(impl Iterator<Item = Achievement> + Clone),
    cuts: Cuts,
) -> [Step; 3] {
    let mut has_base = true;
    [0, 1, 2].map(|step| {
        let rating = cuts.ratings(whole)[step];
        let worst = parts.clone().map(|part| cuts.ratings(part)[step]).min();
        let worst = worst.unwrap_or(Rating::Fully);
        let verdict = if !has_base {
            StepVerdict::WithoutBase
        } else if rating == Rating::Fully && worst >= Rating::Largely {
            StepVerdict::Stable
        } else if rating >= Rating::Largely && worst > Rating::Not {
            StepVerdict::Reached
        } else {
            StepVerdict::Missed
        };
        has_base = verdict == StepVerdict::Stable;
        Step {
            level: Level::STEPS[step],
            rating,
            worst,
            verdict,
        }
    })
}

impl Standing {
    /// Returns the same standing with its levels held at `ceiling` or below (method D.7, 1).
    #[must_use]
    pub fn capped(self, ceiling: Level) -> Self {
        Self {
            reached: self.reached.min(ceiling),
            stable: self.stable.min(ceiling),
            ..self
        }
    }
}

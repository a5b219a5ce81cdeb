//! From ratings to levels: nothing stands on a base that is not fully attained (method D.1, D.7).

use super::Achievement;
use super::achievement::{Cuts, Rating};
use super::scorecard::Standing;
use crate::model::Level;

/// Returns the standing of a single vector (method D.1).
pub(super) fn standing(achievement: Achievement, cuts: Cuts) -> Standing {
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
    let worst = |step: usize| parts.clone().map(|part| cuts.ratings(part)[step]).min();
    let (mut reached, mut stable) = (Level::One, Level::One);
    for (step, rating) in cuts.ratings(whole).into_iter().enumerate() {
        let level = Level::STEPS[step];
        let worst = worst(step).unwrap_or(Rating::Fully);
        if rating >= Rating::Largely && worst > Rating::Not {
            reached = level;
        }
        if rating < Rating::Fully || worst < Rating::Largely {
            break;
        }
        stable = level;
    }
    Standing {
        achievement: whole,
        reached,
        stable,
        ratings: cuts.ratings(whole),
    }
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

//! Why a figure is what it is: filled by the same walk that computes the figure.

use super::achievement::{Achievement, Rating};
use crate::model::{BySide, Channel, Level};

/// What one channel had to go by on one side of a sub-axis, whether or not it came to a figure.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Account {
    /// The questionnaire asks nothing of this channel here.
    #[default]
    NotAsked,
    /// Checks of documents.
    Documents {
        /// Checks of this side.
        checks: usize,
        /// Checks reviewed.
        reviewed: usize,
        /// The share of the weight that was reviewed, 0 to 1.
        share: f64,
        /// Whether a check of level 2, 3 and 4 was reviewed and applies (method R1).
        levels: [bool; 3],
    },
    /// Interviews, each camp with the mean of its ratings by effective voices (method D.5).
    Interviews(BySide<Option<Achievement>>),
    /// Answers of the other camp to the survey.
    Survey {
        /// Respondents kept: at least half of what applied to them was answered.
        kept: usize,
        /// Respondents left out because they answered less than that (method D.9).
        dropped: usize,
    },
}

/// What one channel weighs on one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Part {
    /// Its weight in the questionnaire.
    pub declared: f64,
    /// Its weight among the channels that say something, 0 to 1; 0 when it says nothing.
    pub share: f64,
    /// What it had to go by.
    pub account: Account,
}

/// How the channels of one side became its vector (method D.6).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SideTrace {
    /// Each channel, in the order of [`Channel::ALL`].
    pub parts: [Part; 3],
    /// The weighted mean before any cap; none when no channel says anything.
    pub raw: Option<Achievement>,
    /// Which channel held level 2, 3 and 4 below the mean.
    pub caps: [Option<Channel>; 3],
}

/// What became of a level of a whole (method D.7, 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepVerdict {
    /// Fully attained, with no part rated N or P.
    Stable,
    /// Largely attained, with no part rated N.
    Reached,
    /// The whole, or a part of it, is not there.
    Missed,
    /// Not looked at: the level below is not stable.
    WithoutBase,
    /// Held back because one side alone was heard (method R4).
    Capped,
}

/// How a whole stands at one level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The level.
    pub level: Level,
    /// The rating of the whole there.
    pub rating: Rating,
    /// The lowest rating of a part there; F without parts.
    pub worst: Rating,
    /// What follows.
    pub verdict: StepVerdict,
}

impl Step {
    /// Returns the step under a ceiling that no level may pass.
    #[must_use]
    pub(super) fn capped(self, ceiling: Level) -> Self {
        match self.verdict {
            StepVerdict::Stable | StepVerdict::Reached if self.level > ceiling => Self {
                verdict: StepVerdict::Capped,
                ..self
            },
            _ => self,
        }
    }
}

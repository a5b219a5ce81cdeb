//! The page of one department as data: its gates, its figures among others, what it rests on, what
//! to do first.

use super::view::{LimitingSide, Rating};
use crate::model::{ActionKind, Effort, Level, Owner};
pub use crate::scoring::StepVerdict;

/// What became of a level above the first: a gate that is passed or not.
#[derive(Debug, Clone, PartialEq)]
pub struct GateCheck {
    /// The level.
    pub level: Level,
    /// Its name.
    pub label: String,
    /// What became of it, as the explanation tells it; none where the department has no level.
    pub verdict: Option<StepVerdict>,
    /// The same in words.
    pub text: String,
    /// The sub-axes that keep it from being passed; empty of a gate that is.
    pub missing: Vec<GateMiss>,
}

impl GateCheck {
    /// Returns whether the gate is passed: stable, reached alone is not enough (method D.7); none
    /// where that is not known.
    pub fn is_passed(&self) -> Option<bool> {
        self.verdict.map(|verdict| match verdict {
            StepVerdict::Stable => true,
            StepVerdict::Reached
            | StepVerdict::Missed
            | StepVerdict::WithoutBase
            | StepVerdict::Capped => false,
        })
    }
}

/// A sub-axis that keeps a gate from being passed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateMiss {
    /// The sub-axis with its axis.
    pub sub_axis: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// Its rating at that level.
    pub rating: Rating,
    /// The side that holds it back there.
    pub limiting_side: Option<LimitingSide>,
    /// The same in words; empty where one side alone has a figure.
    pub limiting_text: String,
}

/// The smallest change that would move a level, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosestChange {
    /// What it comes to, or why nothing is left to move.
    pub text: String,
    /// What is lifted, a sub-axis each; empty where nothing is left to move.
    pub lifts: Vec<String>,
}

/// How far the published indices of all departments reach on one sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The lowest, 1 to 4.
    pub lowest: f64,
    /// The median.
    pub median: f64,
    /// The highest.
    pub highest: f64,
    /// How many departments have a published index there.
    pub departments: usize,
}

/// An action that a department starts with.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityAction {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The short code of its sub-axis.
    pub code: String,
    /// One of the four types.
    pub kind: ActionKind,
    /// The type in words.
    pub kind_text: String,
    /// Who carries it.
    pub owner: Owner,
    /// The owner in words.
    pub owner_text: String,
    /// What is measured, with its target.
    pub kpi: String,
    /// What is known of its indicator before it starts, in words.
    pub baseline: String,
    /// How much energy it takes.
    pub effort: Effort,
    /// The effort in words.
    pub effort_text: String,
    /// When it ends: a day, or how long it takes where nothing has dates.
    pub due: String,
    /// Whether it shows a result within six weeks.
    pub quick_win: bool,
    /// The level it serves.
    pub level: Level,
}

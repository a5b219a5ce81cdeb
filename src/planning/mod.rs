//! Gaps + actions -> a plan: which actions lift a department to its next level, and why these.
//!
//! The dates of a plan stand apart from the choice, in `schedule`.

mod plan;
mod priority;
pub mod schedule;
mod selection;
#[cfg(test)]
mod tests;

pub use plan::{DepartmentPlan, Outcome, Plan, Reason, Selected, Shortfall, Stage, plan};

//! Gaps + actions -> a plan: which actions lift a department to its next level, and why these.
//!
//! The dates of a plan will stand beside the choice, in `schedule.rs`.

mod plan;
mod priority;
mod selection;
#[cfg(test)]
mod tests;

pub use plan::{DepartmentPlan, Outcome, Plan, Reason, Selected, Shortfall, Stage, plan};

//! Gaps + actions -> a plan: which actions lift a department to its target, why these, and when.

mod dated;
mod plan;
mod priority;
mod road;
pub mod schedule;
mod selection;
#[cfg(test)]
mod tests;

pub use dated::{minimum_months, not_before, schedule_plan};
pub use plan::{DepartmentPlan, Outcome, Plan, Reason, Selected, Shortfall, Stage, plan, weighted};
pub use road::{Gate, GateCause, Overload, Road, SharedLoad, Slot, intermediate};

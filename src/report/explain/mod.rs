//! Why a department stands where it stands, from its level down to its channels.

mod change;
mod leaf;
mod steps;
mod summit;
#[cfg(test)]
mod tests;
mod trace;
mod tree;
mod view;

pub(super) use steps::{step_text, steps};
pub use summit::{Subject, explain};
pub use view::{
    ActionLink, AxisTrace, Explanation, LeverView, LiftView, LiftedSide, Node, PublishedPart,
    SideTraceView, StepVerdict, StepView, SubAxisTrace, Voice,
};

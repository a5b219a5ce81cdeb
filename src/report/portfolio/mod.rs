//! What is said of all departments together: who can share a path, and with whom to start.

mod assemble;
mod groups;
mod view;

pub use assemble::{Findings, portfolio};
pub use view::{
    AdviceView, Criteria, Criterion, CriterionView, CutView, GroupView, Likeness, MatrixRow,
    MemberView, NextStep, OriginView, Portfolio, PriorityView, SingleView,
};

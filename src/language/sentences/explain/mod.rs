//! What is said of a computation: every line of the tree that `explain` prints.

mod change;
mod channel;
mod tree;

pub use change::{
    LiftFact, actions_heading, blockers_heading, change_heading, lever_line, lift_line, no_action,
    no_change, unmoved_heading, unmoved_line,
};
pub use channel::{
    DocumentFact, Silence, SpreadFact, cap_line, channel_name, divergent, documents_line,
    interviews_line, silent_line, spread_line, survey_line, weighed,
};
pub use tree::{
    Outcome, StepFact, axis_line, axis_short, consistency_heading, consistency_line, figure_line,
    held_by, levels_heading, minimum_line, no_figure, reading_key, rules_line, side_line,
    step_line, sub_axis_line, title_line,
};

//! A report or an interview on a screen of any width, without colour or escape.

mod comparison;
mod desk;
mod explain;
mod gantt;
mod grid;
mod interviews;
mod load;
mod perception;
mod plan;
mod portfolio;
mod score;
mod solidity;
mod watch;

pub use comparison::plan_comparison;
pub use desk::{
    Line, Screen, Size, Tone, desk, line_noted, line_opening, line_question, line_remark,
    line_summary, line_text, list_lines, typed_help,
};
pub use explain::explain;
pub use grid::cut;
pub use interviews::{interview, interviews};
pub use plan::plan;
pub use portfolio::portfolio;
pub use score::score;

//! A report or an interview on a screen of any width, without colour or escape.

mod comparison;
mod explain;
mod gantt;
mod grid;
mod interviews;
mod load;
mod plan;
mod score;
mod solidity;
mod watch;

pub use comparison::plan_comparison;
pub use explain::explain;
pub use interviews::{interview, interviews};
pub use plan::plan;
pub use score::score;

//! A report or an interview on a screen of any width, without colour or escape.

mod explain;
mod grid;
mod interviews;
mod perception;
mod plan;
mod score;
mod solidity;
mod watch;

pub use explain::explain;
pub use interviews::{interview, interviews};
pub use plan::plan;
pub use score::score;

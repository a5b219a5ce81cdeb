//! A report on a screen of any width, without colour or escape.

mod grid;
mod plan;
mod score;

pub use plan::plan;
pub use score::score;

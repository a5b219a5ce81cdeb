//! A wave at rest: interviews saved, and read back the same.
//!
//! An interview is a journal of JSON lines. A line is added for each answer and none is ever
//! changed: a correction is a new line, and what a crash can leave is a torn last line.
#![warn(clippy::indexing_slicing)]

mod judge;
mod name;
mod read;
mod tail;
#[cfg(test)]
mod tests;
mod wire;
mod write;

pub use name::name;
pub use read::read;
pub use tail::{Journal, whole};
pub use write::{Record, write};

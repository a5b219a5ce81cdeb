//! What is said of all departments together.

mod advice;
mod groups;
mod paths;
mod priorities;
#[cfg(test)]
mod tests;

pub use advice::{Grounds, Road, WhyPriorities, advice, grounds};
pub use groups::{Named, Together, apart, name, origin, together};
pub use paths::{between, next_step, rule};
pub use priorities::cut;

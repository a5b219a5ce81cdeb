//! The spaces and apostrophes of printed French, whoever typed the text.

mod set;
#[cfg(test)]
mod tests;

pub use set::{held, typeset};

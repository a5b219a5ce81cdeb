//! The answers file of an interview: TOML in, an [`Interview`] out.
//!
//! [`Interview`]: crate::model::Interview

mod answer;
mod read;
#[cfg(test)]
mod tests;

pub use read::{Context, read};

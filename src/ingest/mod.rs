//! The text of a file becomes facts, or every fault in it at once.
#![warn(clippy::indexing_slicing)]

pub mod answers;
pub mod benchmark;
pub mod documents;
mod names;
mod nearest;
pub mod progress;
pub mod project;
pub mod questionnaire;
#[cfg(test)]
mod samples;
pub mod summary;
pub mod survey;
#[cfg(test)]
mod tests;
mod toml_file;
pub mod typologies;

//! What is wrong in a file, where, and what to do: collected, never printed here.

mod code;
mod count;
mod github;
mod json;
mod lines;
mod problems;
mod render;
mod source;
#[cfg(test)]
mod tests;

pub use code::{Code, Severity};
pub use count::summary;
pub use github::github;
pub use json::json;
pub use problems::{Diagnostic, Position, Problems};
pub use render::render;
pub use source::{SourceFile, Span};

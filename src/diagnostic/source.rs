//! A text that was read, and a place in it.

use std::ops::Range;

/// A place in a source: bytes from start to end.
pub type Span = Range<usize>;

/// A text file that was read, under the name that the user knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// The path as the user gave it, or relative to the assessment.
    pub name: String,
    /// The whole text.
    pub text: String,
}

impl SourceFile {
    /// Takes a text under its name.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            text: text.into(),
        }
    }
}

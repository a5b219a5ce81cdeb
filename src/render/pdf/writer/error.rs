//! What can fail when a PDF is written: only the program's own parts, never what is said.

use std::fmt;

/// A PDF that could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PdfError {
    /// An embedded font cannot be read.
    Font {
        /// Its name.
        name: &'static str,
    },
    /// A font cannot be cut to the glyphs that are used.
    Subset {
        /// Its name.
        name: &'static str,
        /// What the subsetter says.
        reason: String,
    },
    /// The file cannot be composed.
    Compose {
        /// What the writer says.
        reason: String,
    },
}

impl PdfError {
    /// Returns the error of a file that cannot be composed, with what the writer says.
    pub(super) fn compose(reason: impl fmt::Display) -> Self {
        Self::Compose {
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for PdfError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Font { name } => write!(out, "{name}: unreadable font"),
            Self::Subset { name, reason } => write!(out, "{name}: {reason}"),
            Self::Compose { reason } => out.write_str(reason),
        }
    }
}

impl std::error::Error for PdfError {}

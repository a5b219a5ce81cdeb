//! The collector: every fault of a run, in the order of the files.

use super::{Code, Severity, SourceFile, Span};
use crate::language::Text;
use crate::language::faults::Wording;

/// Where a fault stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Position {
    /// The file as a whole.
    File,
    /// A piece of a text that [`Problems`] holds.
    Span(Span),
    /// A row of a table; line and row count from 1, the header is row 0.
    Row {
        /// The line of the file on which the row begins.
        line: u64,
        /// The record.
        row: u64,
    },
    /// A cell of a table.
    Cell {
        /// The line of the file on which the row begins.
        line: u64,
        /// The record.
        row: u64,
        /// The place of the column, from 1.
        column: usize,
        /// The column's header.
        header: String,
        /// What stands in the cell.
        value: String,
    },
}

/// One fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of fault it is.
    pub code: Code,
    /// The name of the file.
    pub file: String,
    /// Where it stands.
    pub position: Position,
    /// What was found, and what is said at that place.
    pub wording: Wording,
    /// Other places in the same file that belong to it, each with its text.
    pub also: Vec<(Span, Text)>,
}

/// The faults found so far, with the texts they point into.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Problems {
    sources: Vec<SourceFile>,
    diagnostics: Vec<Diagnostic>,
}

impl Problems {
    /// Remembers a text, so that faults in it can be shown with their line.
    pub fn source(&mut self, file: &SourceFile) {
        if !self.sources.iter().any(|known| known.name == file.name) {
            self.sources.push(file.clone());
        }
    }

    /// Adds a fault of `file` at `position`.
    pub fn push(&mut self, code: Code, file: &str, position: Position, wording: Wording) {
        self.add(Diagnostic {
            code,
            file: file.to_owned(),
            position,
            wording,
            also: Vec::new(),
        });
    }

    /// Adds a fault that points to several places.
    pub fn add(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Returns the faults, sorted by file (in the order in which the files were met) and place.
    pub fn sorted(&self) -> Vec<&Diagnostic> {
        let mut files: Vec<&str> = Vec::new();
        for name in self.diagnostics.iter().map(|found| found.file.as_str()) {
            if !files.contains(&name) {
                files.push(name);
            }
        }
        let rank = |name: &str| files.iter().position(|file| *file == name);
        let mut sorted: Vec<_> = self.diagnostics.iter().collect();
        sorted.sort_by_key(|found| (rank(&found.file), found.position.order()));
        sorted
    }

    /// Returns the faults of some codes alone.
    #[must_use]
    pub fn only(mut self, is_kept: impl Fn(Code) -> bool) -> Self {
        self.diagnostics.retain(|found| is_kept(found.code));
        self
    }

    /// Returns the text of a file that was remembered.
    pub fn text(&self, name: &str) -> Option<&str> {
        let file = self.sources.iter().find(|file| file.name == name)?;
        Some(&file.text)
    }

    /// Returns the texts that were remembered, in the order in which they were met.
    pub fn sources(&self) -> impl Iterator<Item = &SourceFile> {
        self.sources.iter()
    }

    /// Returns the number of faults of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics
            .iter()
            .filter(|found| found.code.severity() == severity)
            .count()
    }

    /// Returns whether any fault is an error.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }
}

impl Position {
    /// Returns a key that sorts positions of one file from its beginning to its end.
    fn order(&self) -> (u64, usize) {
        match self {
            Self::File => (0, 0),
            Self::Span(span) => (0, span.start + 1),
            Self::Row { line, .. } => (*line, 0),
            Self::Cell { line, column, .. } => (*line, *column),
        }
    }
}

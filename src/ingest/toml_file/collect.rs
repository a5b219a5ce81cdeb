//! Where the faults of one file are collected while it is read.

use std::cell::RefCell;

use crate::diagnostic::{Code, Diagnostic, Position, Severity, Span};
use crate::language::Text;
use crate::language::faults::Wording;

/// The collector of one file. It is copied freely: all copies fill the same list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Faults<'f> {
    file: &'f str,
    found: &'f RefCell<Vec<Diagnostic>>,
}

impl<'f> Faults<'f> {
    /// Returns a collector for the file called `file`.
    pub(crate) fn new(file: &'f str, found: &'f RefCell<Vec<Diagnostic>>) -> Self {
        Self { file, found }
    }

    /// Adds a fault at a place.
    pub(crate) fn at(self, code: Code, span: &Span, wording: Wording) {
        self.add(code, Position::Span(span.clone()), wording, Vec::new());
    }

    /// Adds a fault that shows a second place.
    pub(crate) fn with(self, code: Code, span: &Span, wording: Wording, also: (&Span, Text)) {
        let also = vec![(also.0.clone(), also.1)];
        self.add(code, Position::Span(span.clone()), wording, also);
    }

    /// Adds a fault of the file as a whole.
    pub(crate) fn on_file(self, code: Code, wording: Wording) {
        self.add(code, Position::File, wording, Vec::new());
    }

    /// Returns whether an error was found in any file that shares the list.
    pub(crate) fn has_errors(self) -> bool {
        let found = self.found.borrow();
        found
            .iter()
            .any(|fault| fault.code.severity() == Severity::Error)
    }

    fn add(self, code: Code, position: Position, wording: Wording, also: Vec<(Span, Text)>) {
        self.found.borrow_mut().push(Diagnostic {
            code,
            file: self.file.to_owned(),
            position,
            wording,
            also,
        });
    }
}

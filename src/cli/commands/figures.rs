//! One result in four forms, on the screen or in a file.

use super::work;
use crate::cli::args::{Arguments, Format, Score};
use crate::cli::load::Failure;
use crate::cli::{Exit, screen};
use crate::language::Language;
use crate::report::view::Report;

/// The four forms of a result.
pub(super) struct Forms {
    /// A table as wide as the screen, when there is one.
    pub(super) table: fn(&Report, Option<usize>) -> String,
    /// JSON.
    pub(super) json: fn(&Report) -> String,
    /// CSV.
    pub(super) csv: fn(&Report) -> Vec<u8>,
    /// Markdown.
    pub(super) markdown: fn(&Report) -> String,
}

/// Prints or writes a result in the form asked for.
pub(super) fn figures(
    score: &Score,
    arguments: &Arguments,
    reader: Language,
    forms: &Forms,
) -> Result<Exit, Failure> {
    let path = score.output.as_deref();
    let output = path.map(|path| work::prepare(path, reader)).transpose()?;
    let format = score.form();
    let fallback = work::fallback(format, reader);
    let report = work::gather(&score.input, arguments, path.as_slice(), None, fallback)?.report();
    let bytes = match format {
        Format::Table => {
            let width = screen::width().filter(|_| path.is_none());
            (forms.table)(&report, width).into_bytes()
        }
        Format::Json => (forms.json)(&report).into_bytes(),
        Format::Csv => (forms.csv)(&report),
        Format::Md => (forms.markdown)(&report).into_bytes(),
    };
    work::deliver(&bytes, output.zip(path), report.language)
}

//! `diapason score`: the levels.

use super::figures::{Forms, figures};
use crate::cli::Exit;
use crate::cli::args::{Arguments, Score};
use crate::cli::load::Failure;
use crate::language::Language;
use crate::render::{csv, json, markdown, terminal};

/// Prints the levels of an assessment.
pub(super) fn run(score: &Score, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let forms = Forms {
        table: terminal::score,
        json: json::score,
        csv: csv::score,
        markdown: markdown::score,
    };
    figures(score, arguments, reader, &forms)
}

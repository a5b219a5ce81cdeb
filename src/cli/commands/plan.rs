//! `diapason plan`: the actions of the next stage.

use super::figures::{Forms, figures};
use crate::cli::Exit;
use crate::cli::args::{Arguments, Score};
use crate::cli::load::Failure;
use crate::language::Language;
use crate::render::{csv, json, markdown, terminal};

/// Prints the next stage of every department.
pub(super) fn run(plan: &Score, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let forms = Forms {
        table: terminal::plan,
        json: json::plan,
        csv: csv::plan,
        markdown: markdown::plan,
    };
    figures(plan, arguments, reader, &forms)
}

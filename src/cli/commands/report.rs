//! `diapason report`: the PDF and its action plan.

use super::work;
use crate::cli::args::{Arguments, ReportArguments};
use crate::cli::load::Failure;
use crate::cli::{Exit, screen};
use crate::language::{Language, program};
use crate::render::pdf::{Look, pdf};

/// Writes the report of an assessment.
pub(super) fn run(
    report: &ReportArguments,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let path = report.output.as_path();
    let is_pdf = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("pdf"));
    if !is_pdf {
        let message = program::only_pdf(&path.to_string_lossy(), reader);
        return Err(Failure::new(Exit::Usage, message));
    }
    let output = work::prepare(path, reader)?;
    let gathered = work::gather(
        &report.input,
        arguments,
        Some(path),
        report.date,
        Language::French,
    )?;
    let view = gathered.completed()?;
    let bytes = pdf(&view, &Look::default()).map_err(|error| Failure::bug(error, view.language))?;
    work::deliver(&bytes, Some((output, path)), view.language)?;
    if !arguments.quiet {
        screen::say(&program::written(&path.to_string_lossy(), view.language));
    }
    Ok(Exit::Done)
}

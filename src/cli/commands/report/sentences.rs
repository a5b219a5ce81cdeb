//! The sentences that a reader says otherwise: put in place, or written as a draft.

use std::path::Path;

use crate::cli::commands::work::Gathered;
use crate::cli::load::{self, Failure};
use crate::cli::{Exit, files};
use crate::form::summary_draft;
use crate::language::{Language, outputs};
use crate::report::view::Report;

/// Puts the sentences of a file in place of those of the report.
///
/// A sentence about a department, or about the whole, that a report of some departments does not
/// have is left aside: one file serves all reports of a wave.
///
/// # Errors
///
/// What is wrong with the file.
pub(super) fn replace(
    report: &mut Report,
    path: &Path,
    gathered: &Gathered,
) -> Result<(), Failure> {
    let whole = gathered.of_the_others_too();
    let others = whole.iter().flat_map(Report::sentences);
    let known = report.sentences().chain(others).map(|one| one.id.as_str());
    let replacements = load::sentences(path, &known.collect::<Vec<_>>(), report.language)?;
    report.replace(&replacements);
    Ok(())
}

/// Refuses to write a draft over a file: the sentences in it are somebody's work.
pub(super) fn is_new(path: &Path, language: Language) -> Result<(), Failure> {
    if files::exists(path) {
        let message = outputs::draft_exists(&path.to_string_lossy(), language);
        return Err(Failure::new(Exit::Unwritable, message));
    }
    Ok(())
}

/// Returns the draft of a file with every sentence of a report.
pub(super) fn draft(report: &Report) -> Vec<u8> {
    let sentences = report.sentences();
    let sentences: Vec<_> = sentences
        .map(|one| (one.id.as_str(), one.text.as_str(), one.is_replaced()))
        .collect();
    summary_draft(&sentences, report.language).into_bytes()
}

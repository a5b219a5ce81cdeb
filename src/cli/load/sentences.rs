//! The sentences of a report that a reader says otherwise.

use std::path::Path;

use super::Failure;
use super::tell::tell_faults;
use super::text::text;
use crate::cli::Exit;
use crate::diagnostic::Problems;
use crate::ingest::summary;
use crate::language::Language;
use crate::model::Replacement;

/// Reads the sentences that stand in place of those with the identifiers `known`; says what is wrong
/// with them.
///
/// # Errors
///
/// What keeps them from being used.
pub(in crate::cli) fn sentences(
    path: &Path,
    known: &[&str],
    language: Language,
) -> Result<Vec<Replacement>, Failure> {
    let mut problems = Problems::default();
    let file = text(path, &path.to_string_lossy(), &mut problems);
    let read = file.and_then(|file| summary::read(&file, Some(known), &mut problems));
    tell_faults(&problems, language);
    read.ok_or_else(|| Failure::silent(Exit::Unreadable))
}

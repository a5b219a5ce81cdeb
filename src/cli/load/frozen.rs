//! Typologies that were frozen in another wave.

use std::path::Path;

use super::Failure;
use super::tell::tell_faults;
use super::text::text;
use crate::cli::Exit;
use crate::diagnostic::Problems;
use crate::ingest::typologies;
use crate::language::Language;
use crate::model::{FrozenTypologies, Questionnaire};

/// Reads the typologies of a wave on `questionnaire`; says what is wrong with them.
///
/// # Errors
///
/// What keeps them from being used.
pub(in crate::cli) fn frozen(
    path: &Path,
    questionnaire: &Questionnaire,
    language: Language,
) -> Result<FrozenTypologies, Failure> {
    let mut problems = Problems::default();
    let file = text(path, &path.to_string_lossy(), &mut problems);
    let frozen = file.and_then(|file| typologies::read(&file, questionnaire, &mut problems));
    tell_faults(&problems, language);
    frozen.ok_or_else(|| Failure::silent(Exit::Unreadable))
}

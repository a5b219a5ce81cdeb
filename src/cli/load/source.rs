//! What was typed, told apart.

use std::path::{Path, PathBuf};

use super::Failure;
use crate::cli::{Exit, files};
use crate::language::{Language, program};

/// The file that makes a folder an assessment.
pub(in crate::cli) const PROJECT: &str = "diapason.toml";

/// What was typed, told apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) enum Source {
    /// An assessment folder.
    Folder(PathBuf),
    /// Survey files without a folder.
    Files(Vec<PathBuf>),
}

/// Returns what the inputs are; without any, the assessment folder around the current one.
pub(in crate::cli) fn source(inputs: &[PathBuf], language: Language) -> Result<Source, Failure> {
    let usage = |message: String| Failure::new(Exit::Usage, message);
    no_stream(inputs, language)?;
    match inputs {
        [] => {
            let here = files::current_folder();
            let found = files::find_upwards(PROJECT);
            let none = || usage(program::no_assessment(&here.to_string_lossy(), language));
            found.map(Source::Folder).ok_or_else(none)
        }
        [one] if one.is_dir() => {
            if one.join(PROJECT).is_file() {
                return Ok(Source::Folder(one.clone()));
            }
            let message = program::not_an_assessment(&one.to_string_lossy(), language);
            Err(Failure::new(Exit::Unreadable, message))
        }
        [one] if one.file_name().is_some_and(|name| name == PROJECT) => {
            let folder = one.parent().filter(|parent| !parent.as_os_str().is_empty());
            Ok(Source::Folder(
                folder.unwrap_or(Path::new(".")).to_path_buf(),
            ))
        }
        many if many.iter().any(|path| path.is_dir()) => {
            Err(usage(program::one_folder(language).to_owned()))
        }
        many => Ok(Source::Files(many.to_vec())),
    }
}

/// Refuses `-`, by which other programs mean standard input: a survey is read several times.
pub(in crate::cli) fn no_stream(inputs: &[PathBuf], language: Language) -> Result<(), Failure> {
    if inputs.iter().any(|path| path == Path::new("-")) {
        return Err(Failure::new(Exit::Usage, program::no_stream(language)));
    }
    Ok(())
}

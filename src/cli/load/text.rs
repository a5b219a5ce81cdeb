//! Texts under the names that the user knows: declarations and questionnaires.

use std::path::Path;

use crate::cli::files::{self, Unreadable};
use crate::diagnostic::{Code, Position, Problems, SourceFile};
use crate::ingest::questionnaire::{self, SHIPPED, catalogue_name, questionnaire_name, shipped};
use crate::language::faults;
use crate::language::program::Trouble;
use crate::model::Questionnaire;

/// Reads a text under the name that the user knows; a fault goes to `problems`.
pub(in crate::cli) fn text(path: &Path, name: &str, problems: &mut Problems) -> Option<SourceFile> {
    match files::text(path) {
        Ok(text) => Some(SourceFile::new(name, text)),
        Err(why) => {
            unreadable(&why, name, problems);
            None
        }
    }
}

/// Reports a file that cannot be read.
pub(super) fn unreadable(why: &Unreadable, name: &str, problems: &mut Problems) {
    let why = match why {
        Unreadable::Io(error) => Trouble::from(error),
        Unreadable::TooLarge => Trouble::TooLarge,
        Unreadable::NotUtf8 => Trouble::NotUtf8,
    };
    let wording = faults::survey::unreadable(&why);
    problems.push(Code::Unreadable, name, Position::File, wording);
}

/// Reads a questionnaire and its catalogue, either of which may be named; none where one cannot be
/// read.
pub(in crate::cli) fn both_files(path: &Path, problems: &mut Problems) -> [Option<SourceFile>; 2] {
    let questions = questionnaire_name(&path.to_string_lossy());
    let actions = catalogue_name(&questions);
    [questions, actions].map(|name| text(Path::new(&name), &name, problems))
}

/// Reads a questionnaire with its catalogue; without the catalogue, judges it for its own faults.
pub(in crate::cli) fn read_or_judged(
    questions: Option<&SourceFile>,
    actions: Option<&SourceFile>,
    problems: &mut Problems,
) -> Option<Questionnaire> {
    match (questions?, actions) {
        (questions, Some(actions)) => questionnaire::read(questions, actions, problems),
        (questions, None) => {
            questionnaire::read_model(questions, problems);
            None
        }
    }
}

/// Returns the questionnaire that the program carries with it.
pub(in crate::cli) fn built_in(problems: &mut Problems) -> Option<Questionnaire> {
    shipped_as(SHIPPED.first()?, problems)
}

/// Returns a questionnaire that the program carries with it, by its identifier.
pub(super) fn shipped_as(id: &str, problems: &mut Problems) -> Option<Questionnaire> {
    let (questions, actions) = shipped(id)?;
    questionnaire::read(&questions, &actions, problems)
}

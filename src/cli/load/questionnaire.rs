//! The questionnaire that a command is about: of a folder, of a file, or the built-in one.

use std::path::Path;

use super::tell::tell_faults;
use super::{Failure, PROJECT, Source, both_files, built_in, folder, read_or_judged, source};
use crate::cli::{Exit, files};
use crate::diagnostic::Problems;
use crate::language::Language;
use crate::model::{Department, Questionnaire};

/// A questionnaire, with what its assessment says of the survey; nothing without an assessment.
#[derive(Default)]
pub(in crate::cli) struct Chosen {
    /// The departments, in order.
    pub(in crate::cli) departments: Vec<Department>,
    /// Whether the survey asks the self-ratings too.
    pub(in crate::cli) self_rating: bool,
    /// The language of the assessment.
    pub(in crate::cli) language: Option<Language>,
}

/// Returns the questionnaire of `path`, an assessment folder or a TOML questionnaire; without a
/// path, that of the assessment folder around the current one, else the built-in one.
///
/// # Errors
///
/// What keeps it from being used; its faults are said on the way.
pub(in crate::cli) fn questionnaire(
    path: Option<&Path>,
    reader: Language,
) -> Result<(Questionnaire, Chosen), Failure> {
    let mut problems = Problems::default();
    let found = match path {
        None if files::find_upwards(PROJECT).is_none() => own(built_in(&mut problems)),
        Some(file) if is_questionnaire(file) => {
            let [questions, actions] = both_files(file, &mut problems);
            own(read_or_judged(
                questions.as_ref(),
                actions.as_ref(),
                &mut problems,
            ))
        }
        given => {
            let inputs: Vec<_> = given.map(Path::to_path_buf).into_iter().collect();
            match source(&inputs, reader)? {
                Source::Folder(path) => of_folder(&path, &mut problems),
                Source::Files(_) => None,
            }
        }
    };
    tell_faults(&problems, reader);
    let sound = found.filter(|_| !problems.has_errors());
    sound.ok_or_else(|| Failure::silent(Exit::Unreadable))
}

/// Returns whether a path names a questionnaire or its catalogue, by its ending.
fn is_questionnaire(path: &Path) -> bool {
    let is_project = path.file_name().is_some_and(|name| name == PROJECT);
    !is_project && !path.is_dir()
}

fn own(questionnaire: Option<Questionnaire>) -> Option<(Questionnaire, Chosen)> {
    Some((questionnaire?, Chosen::default()))
}

fn of_folder(path: &Path, problems: &mut Problems) -> Option<(Questionnaire, Chosen)> {
    let folder = folder(path, problems);
    let project = folder.project?;
    let chosen = Chosen {
        departments: project.departments,
        self_rating: project.self_rating,
        language: Some(project.language),
    };
    Some((folder.questionnaire?, chosen))
}

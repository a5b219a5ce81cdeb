//! `diapason interview new --answers`: an interview recorded from a file, whole or not at all.

use std::path::{Path, PathBuf};

use super::home::{Home, tell};
use crate::archive;
use crate::cli::args::{Arguments, InterviewFolder};
use crate::cli::files;
use crate::cli::load::{self, Failure, INTERVIEWS, JOURNAL};
use crate::cli::{Exit, prompt};
use crate::diagnostic::Problems;
use crate::ingest::answers::{self, Context};
use crate::language::{Language, interview as said};

/// Records the answers of a file about the departments named.
pub(super) fn run(
    (file, about): (&Path, &str),
    folder: &InterviewFolder,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let home = Home::open(folder, arguments, reader)?;
    let about = home.places(&prompt::listed(about))?;
    let mut problems = Problems::default();
    let text = load::text(file, &file.to_string_lossy(), &mut problems);
    let context = Context {
        questionnaire: &home.questionnaire,
        departments: &home.departments,
        about: &about,
    };
    let read = text.and_then(|text| answers::read(&text, context, &mut problems));
    tell(&problems, home.language);
    let Some(mut interview) = read else {
        return Err(Failure::silent(Exit::Unreadable));
    };
    interview.id = archive::name(&interview, &home.departments);
    let folder: PathBuf = home.folder_of(&interview.id);
    let lines = archive::write(&interview, &home.questionnaire, &home.departments, None);
    files::new_folder(&folder, JOURNAL, lines.as_bytes())
        .map_err(|error| home.not_recorded(&folder, &error))?;
    let written = load::shown(&home.path, &format!("{INTERVIEWS}/{}", interview.id));
    let answers = interview.ratings.len();
    home.say(&said::recorded(&written, answers, home.language));
    home.say(&said::next_step(
        &interview.id,
        &home.typed(),
        home.language,
    ));
    Ok(Exit::Done)
}

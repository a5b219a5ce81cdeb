//! `diapason documents sync`: the lines that a review of documents lacks.

use std::path::PathBuf;
use std::slice;

use super::work;
use crate::cli::args::{Arguments, Sync};
use crate::cli::load::{self, DOCUMENTS, Failure, Folder, Source};
use crate::cli::{Exit, files, screen};
use crate::diagnostic::{Problems, render, summary};
use crate::form;
use crate::language::review::synced;
use crate::language::{Language, program};

/// Completes and sorts `documents.csv`; what is written in it stays to the letter.
pub(super) fn run(sync: &Sync, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let folder = folder(sync, reader)?;
    let mut problems = Problems::default();
    let read = load::declared(&folder, &mut problems);
    let own = read.project.as_ref().map(|project| project.language);
    let speaks = arguments.lang.map(Language::from).or(own).unwrap_or(reader);
    let Folder {
        project: Some(project),
        questionnaire: Some(questionnaire),
        review: mut sheet,
        ..
    } = sound(read, &problems, speaks)?
    else {
        return Err(Failure::silent(Exit::Unreadable));
    };
    let path = folder.join(DOCUMENTS);
    let missing = form::missing_reviews(&questionnaire, &project.departments, &sheet);
    let added = missing.len();
    sheet.lines.extend(missing);
    let grouping = sync.group_by.into();
    let text = form::documents(&questionnaire, &sheet, grouping, project.language);
    let mark = if files::has_mark(&path) {
        files::MARK
    } else {
        ""
    };
    let output = work::prepare(&path, speaks)?;
    work::deliver(
        format!("{mark}{text}").as_bytes(),
        Some((output, &path)),
        speaks,
    )?;
    if !arguments.quiet {
        let reviews = sheet.reviews(project.departments.len(), questionnaire.documents.len());
        let open = reviews.iter().flatten().filter(|review| review.is_none());
        let shown = path.to_string_lossy();
        screen::say(&synced(&shown, added, open.count(), speaks));
    }
    Ok(Exit::Done)
}

/// Returns the assessment folder that was named, else the one around the current one.
fn folder(sync: &Sync, reader: Language) -> Result<PathBuf, Failure> {
    let named = sync.folder.as_ref().map(slice::from_ref);
    match load::source(named.unwrap_or_default(), reader)? {
        Source::Folder(folder) => Ok(folder),
        Source::Files(paths) => {
            let path = paths.first().cloned().unwrap_or_default();
            let message = program::not_an_assessment(&path.to_string_lossy(), reader);
            Err(Failure::new(Exit::Unreadable, message))
        }
    }
}

/// Says every fault, and refuses a folder that has an error: no line of it may be lost.
fn sound(read: Folder, problems: &Problems, language: Language) -> Result<Folder, Failure> {
    let faults = render(problems, language);
    if !faults.is_empty() {
        screen::say(&faults);
        screen::say(&summary(problems, language));
    }
    if problems.has_errors() {
        return Err(Failure::silent(Exit::Unreadable));
    }
    Ok(read)
}

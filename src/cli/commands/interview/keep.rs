//! `diapason interview list|show|close|reopen`: what is done with interviews that are there.

use super::home::Home;
use super::notebook::Opened;
use crate::archive::Record;
use crate::cli::args::{Arguments, InterviewFolder, InterviewOne, InterviewReopen};
use crate::cli::load::Failure;
use crate::cli::{Exit, clock, screen};
use crate::language::{Language, interview as said, session};
use crate::render::terminal;

/// Lists the interviews that can be read; the faults of the others are told.
pub(super) fn list(
    folder: &InterviewFolder,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let home = Home::open(folder, arguments, reader)?;
    let (kept, problems) = home.interviews();
    if kept.is_empty() && !problems.has_errors() {
        home.say(said::none_yet(home.language));
        return Ok(Exit::Done);
    }
    let all: Vec<_> = kept.iter().map(|one| &one.interview).collect();
    let shown = terminal::interviews(&all, &home.questionnaire, &home.departments, home.language);
    let ended = screen::result(shown.as_bytes());
    Ok(if problems.has_errors() {
        Exit::Unreadable
    } else {
        ended
    })
}

/// Shows an interview, answer by answer.
pub(super) fn show(
    one: &InterviewOne,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let home = Home::open(&one.folder, arguments, reader)?;
    let kept = home.interview(&one.id)?;
    let shown = terminal::interview(
        &kept.interview,
        &home.questionnaire,
        &home.departments,
        screen::width(),
        home.language,
    );
    Ok(screen::result(shown.as_bytes()))
}

/// Closes an interview; one that is closed stays so.
pub(super) fn close(
    one: &InterviewOne,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let home = Home::open(&one.folder, arguments, reader)?;
    let mut opened = Opened::take(&home, &home.interview(&one.id)?)?;
    if opened.interview.closed {
        home.say(&said::closed_before(&one.id, home.language));
        return Ok(Exit::Done);
    }
    opened.add(&home, Record::Closed, clock::stamp().as_deref())?;
    home.say(&said::closed(&one.id, home.language));
    Ok(Exit::Done)
}

/// Reopens a closed interview, with the reason.
pub(super) fn reopen(
    typed: &InterviewReopen,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let id = &typed.one.id;
    let home = Home::open(&typed.one.folder, arguments, reader)?;
    let mut opened = Opened::take(&home, &home.interview(id)?)?;
    if !opened.interview.closed {
        home.say(&session::open_already(id, home.language));
        return Ok(Exit::Done);
    }
    let record = Record::Reopened(typed.reason.trim());
    opened.add(&home, record, clock::stamp().as_deref())?;
    home.say(&session::reopened(id, &home.typed(), home.language));
    Ok(Exit::Done)
}

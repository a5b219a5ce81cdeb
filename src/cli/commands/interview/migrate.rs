//! `diapason interview migrate`: an interview goes on with another version of its questionnaire.

use super::home::{Home, tell};
use super::notebook::{Opened, locked};
use crate::archive::{self, Record};
use crate::cli::args::{Arguments, InterviewMigrate};
use crate::cli::load::{self, Failure, JOURNAL, Kept};
use crate::cli::{Exit, clock, files};
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::interview::{Session, State, agenda};
use crate::language::{Language, session};
use crate::model::{Interview, Questionnaire};

/// Moves an interview to the questionnaire of its folder, by the identifiers of its questions.
pub(super) fn run(
    typed: &InterviewMigrate,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let id = &typed.one.id;
    let home = Home::open(&typed.one.folder, arguments, reader)?;
    for name in &typed.again {
        let place = home.questionnaire.question(name);
        let question = place.and_then(|place| home.questionnaire.questions.get(place));
        if !question.is_some_and(crate::model::Question::is_interviewed) {
            let message = session::unknown_again(name, home.language);
            return Err(Failure::new(Exit::Usage, message));
        }
    }
    let path = home.journal_of(id);
    let name = load::shown(&home.path, &format!("{}/{id}/{JOURNAL}", load::INTERVIEWS));
    if !files::exists(&path) {
        return home.interview(id).map(|_| Exit::Unreadable);
    }
    let lock = locked(&home, &path, id)?;
    let mut problems = Problems::default();
    let journal = load::lines(&path, &name, &mut problems);
    tell(&problems, home.language);
    let journal = journal.ok_or(Failure::silent(Exit::Unreadable))?;
    if typed.again.is_empty() && !is_of_another(&home, &journal.file) {
        home.say(&session::migrated_before(id, home.language));
        return Ok(Exit::Done);
    }
    let record = Record::Migrated(&home.questionnaire, &typed.again);
    let time = clock::stamp();
    let line = record.line(journal.next(), time.as_deref());
    let moved = SourceFile::new(&name, format!("{}{line}", journal.file.text));
    let mut problems = Problems::default();
    let read = archive::read(
        &moved,
        &home.questionnaire,
        &home.departments,
        &mut problems,
    );
    tell(&problems, home.language);
    let interview = read.ok_or(Failure::silent(Exit::Unreadable))?;
    let again = to_ask(&home.questionnaire, &interview);
    let reopen = format!(
        "diapason interview reopen {id} --reason \"…\"{}",
        home.typed()
    );
    let reopen = interview.closed.then_some(reopen);
    let kept = Kept {
        interview,
        journal,
        path,
    };
    Opened::of(&home, kept, lock)?.add(&home, record, time.as_deref())?;
    let again: Vec<_> = again.iter().map(String::as_str).collect();
    home.say(&session::migrated(
        id,
        &again,
        reopen.as_deref(),
        home.language,
    ));
    Ok(Exit::Done)
}

/// Whether a journal answers another questionnaire than that of its folder.
fn is_of_another(home: &Home, journal: &SourceFile) -> bool {
    let mut problems = Problems::default();
    archive::read(
        journal,
        &home.questionnaire,
        &home.departments,
        &mut problems,
    );
    let others = [Code::OtherQuestionnaire, Code::ChangedQuestionnaire];
    problems
        .sorted()
        .iter()
        .any(|fault| others.contains(&fault.code))
}

/// Returns the questions that have no answer, each once.
fn to_ask(questionnaire: &Questionnaire, interview: &Interview) -> Vec<String> {
    let items = agenda(questionnaire, interview.camp, &[]);
    let session = Session::new(questionnaire, interview.clone(), items);
    let open = session.agenda().iter();
    let open = open.filter(|item| matches!(session.state(**item), State::Open | State::Skipped));
    let ids = open.filter_map(|item| Some(session.asked(*item)?.0.id.to_string()));
    let mut ids: Vec<_> = ids.collect();
    ids.dedup();
    ids
}

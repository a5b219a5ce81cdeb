//! `diapason interview new`: who is interviewed about whom, and then the interview.

use super::held::{Front, held};
use super::home::Home;
use super::notebook::{Opened, locked};
use crate::archive::{self, Journal};
use crate::cli::args::{Arguments, InterviewNew};
use crate::cli::files;
use crate::cli::load::{self, Failure, INTERVIEWS, JOURNAL, Kept};
use crate::cli::prompt::{self, Asker, Unanswered};
use crate::cli::{Exit, clock};
use crate::diagnostic::SourceFile;
use crate::language::session::{Short, short};
use crate::language::{Language, interview as said, session};
use crate::model::{Interview, Side};

/// The most people in one interview.
const MOST_PEOPLE: u32 = 1000;

/// Holds a new interview.
pub(super) fn run(
    new: &InterviewNew,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let front = Front::of(&new.front, reader)?;
    let home = Home::open(&new.folder, arguments, reader)?;
    let asker = front.asker(home.language);
    let interview = subject(new, &home, asker)?;
    let folder = home.folder_of(&interview.id);
    let time = clock::stamp();
    let time = time.as_deref();
    let opening = archive::write(&interview, &home.questionnaire, &home.departments, time);
    files::new_folder(&folder, JOURNAL, opening.as_bytes())
        .map_err(|error| home.not_recorded(&folder, &error))?;
    let path = folder.join(JOURNAL);
    let lock = locked(&home, &path, &interview.id)?;
    let name = load::shown(
        &home.path,
        &format!("{INTERVIEWS}/{}/{JOURNAL}", interview.id),
    );
    let kept = Kept {
        interview,
        journal: Journal {
            file: SourceFile::new(&name, opening),
            torn: Vec::new(),
        },
        path,
    };
    held(&home, Opened::of(&home, kept, lock)?, front)
}

/// Returns the interview that is about to be held; what was not typed is asked.
fn subject(new: &InterviewNew, home: &Home, asker: Asker) -> Result<Interview, Failure> {
    let departments = match &new.about {
        Some(names) => home.places(&prompt::listed(names))?,
        None => vec![given(department(home, asker), home)?],
    };
    let camp = match new.camp {
        Some(camp) => Side::from(camp),
        None => given(camp(home, asker), home)?,
    };
    let ask = |what| short(what, home.language);
    let is_named = new.respondent.is_some();
    let respondent = match &new.respondent {
        Some(respondent) => respondent.trim().to_owned(),
        None => {
            let usual = next_pseudonym(home, camp);
            given(asker.text(ask(Short::Respondent), &usual), home)?
        }
    };
    let people = match new.people {
        Some(people) => people,
        None if is_named => 1,
        None => {
            let asked = asker.number(ask(Short::People), MOST_PEOPLE);
            given(asked, home)?
        }
    };
    let role = match &new.role {
        Some(role) => role.trim().to_owned(),
        None if is_named => String::new(),
        None => given(asker.text(ask(Short::Role), ""), home)?,
    };
    let mut interview = Interview {
        id: String::new(),
        respondent,
        role: Some(role).filter(|role| !role.is_empty()),
        camp,
        people,
        departments,
        date: Some(new.date.unwrap_or_else(|| clock::now().date())),
        closed: false,
        ratings: Vec::new(),
    };
    interview.id = archive::name(&interview, &home.departments);
    Ok(interview)
}

/// Stops when nobody answered.
fn given<T>(answer: Result<T, Unanswered>, home: &Home) -> Result<T, Failure> {
    answer.map_err(|why| {
        let exit = match why {
            Unanswered::Left => Exit::Usage,
            Unanswered::Interrupted => Exit::Interrupted,
        };
        Failure::new(exit, session::not_begun(home.language))
    })
}

fn department(home: &Home, asker: Asker) -> Result<usize, Unanswered> {
    let names: Vec<_> = home
        .departments
        .iter()
        .map(|one| one.name.clone())
        .collect();
    asker.choose(short(Short::Department, home.language), &names)
}

fn camp(home: &Home, asker: Asker) -> Result<Side, Unanswered> {
    let words = said::interview_words(home.language);
    let camps = [(Side::Business, words.business), (Side::It, words.it)];
    let names = camps.map(|(_, name)| name.to_owned());
    let place = asker.choose(short(Short::Camp, home.language), &names)?;
    let camp = camps.get(place).map(|(camp, _)| *camp);
    camp.ok_or(Unanswered::Left)
}

/// Returns a pseudonym that no interview of the folder has: `r01` for the business, `i01` for IT.
fn next_pseudonym(home: &Home, camp: Side) -> String {
    let letter = match camp {
        Side::Business => 'r',
        Side::It => 'i',
    };
    let taken = home.pseudonyms();
    let mut names = (1..).map(|number| format!("{letter}{number:02}"));
    names.find(|name| !taken.contains(name)).unwrap_or_default()
}

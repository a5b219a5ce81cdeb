//! `diapason interview resume`: an interview goes on where it was left.

use super::held::{Front, held};
use super::home::Home;
use super::notebook::Opened;
use crate::cli::Exit;
use crate::cli::args::{Arguments, InterviewResume};
use crate::cli::load::{Failure, Kept};
use crate::cli::prompt::{Asker, Unanswered};
use crate::language::session::{Short, short};
use crate::language::{Language, session};

/// Goes on with an interview: the one named, else the only open one, else the one that is chosen.
pub(super) fn run(
    resume: &InterviewResume,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let front = Front::of(&resume.front, reader)?;
    let home = Home::open(&resume.folder, arguments, reader)?;
    let kept = match &resume.id {
        Some(id) => home.to_resume(id)?,
        None => chosen(&home, front.asker(home.language))?,
    };
    let opened = Opened::take(&home, &kept)?;
    let id = &opened.interview.id;
    if opened.interview.closed {
        let message = session::is_closed(id, &home.typed(), home.language);
        return Err(Failure::new(Exit::Usage, message));
    }
    held(&home, opened, front)
}

/// Returns the open interview that is meant; the latest one is proposed first.
fn chosen(home: &Home, asker: Asker) -> Result<Kept, Failure> {
    let kept = home.kept();
    let mut open: Vec<_> = kept
        .into_iter()
        .filter(|one| !one.interview.closed)
        .collect();
    open.reverse();
    let ids: Vec<_> = open.iter().map(|one| one.interview.id.clone()).collect();
    let place = match ids.len() {
        0 => {
            // A journal that cannot be read may be the one that is meant.
            home.interviews();
            return Err(Failure::new(Exit::Usage, session::none_open(home.language)));
        }
        1 => Ok(0),
        _ => asker.choose(short(Short::Which, home.language), &ids),
    };
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let place = place.map_err(|why| match why {
        Unanswered::Left => Failure::new(Exit::Usage, session::several_open(&ids, home.language)),
        Unanswered::Interrupted => Failure::silent(Exit::Interrupted),
    })?;
    home.to_resume(&open.swap_remove(place).interview.id)
}

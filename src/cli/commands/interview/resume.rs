//! `diapason interview resume`: an interview goes on where it was left.

use super::held::{Front, held};
use super::home::Home;
use super::notebook::Opened;
use crate::cli::Exit;
use crate::cli::args::{Arguments, InterviewResume};
use crate::cli::load::{Failure, Kept};
use crate::cli::prompt::Asker;
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
        Some(id) => home.interview(id)?,
        None => chosen(&home, front.asker())?,
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
    let (kept, _) = home.interviews();
    let mut open: Vec<_> = kept
        .into_iter()
        .filter(|one| !one.interview.closed)
        .collect();
    open.reverse();
    let ids: Vec<_> = open.iter().map(|one| one.interview.id.clone()).collect();
    let place = match ids.len() {
        0 => {
            return Err(Failure::new(Exit::Usage, session::none_open(home.language)));
        }
        1 => Some(0),
        _ => asker.choose(short(Short::Which, home.language), &ids, home.language),
    };
    let ids: Vec<_> = ids.iter().map(String::as_str).collect();
    let place = place.ok_or_else(|| {
        let message = session::several_open(&ids, home.language);
        Failure::new(Exit::Usage, message)
    })?;
    Ok(open.swap_remove(place))
}

//! An interview held: asked, written down, and only then taken as given.

use time::Duration;

use super::session::Session;
use super::wish::{Change, Ending, Wish};
use crate::model::InterviewRating;

/// Whoever asks: keys on a screen, or lines of text.
pub trait Prompter {
    /// Shows where the interview stands and returns what is wanted.
    fn ask(&mut self, session: &Session<'_>) -> Wish;

    /// Lets the fact of the current item be written in an editor; none when it stays as it is.
    fn edit(&mut self, session: &Session<'_>) -> Option<String>;

    /// Says why the last answer could not be written; returns whether to try again.
    fn retry(&mut self, session: &Session<'_>, why: &str) -> bool;
}

/// Whoever writes down: a record is on the disk when it returns.
pub trait Recorder {
    /// Writes a rating and returns when, counted from the beginning of the session.
    ///
    /// # Errors
    ///
    /// Why it could not be written, for a reader; nothing was added then.
    fn record(&mut self, rating: &InterviewRating) -> Result<Duration, String>;

    /// Writes that the interview is closed.
    ///
    /// # Errors
    ///
    /// Why it could not be written, for a reader.
    fn close(&mut self) -> Result<(), String>;
}

/// Holds an interview until it is left. An answer counts once it is written: while the disk says
/// no, the session stays where it is.
pub fn hold(
    session: &mut Session<'_>,
    prompter: &mut impl Prompter,
    recorder: &mut impl Recorder,
) -> Ending {
    loop {
        let change = match prompter.ask(session) {
            Wish::Change(change) => Some(change),
            Wish::EditFact => prompter.edit(session).map(Change::Fact),
            Wish::Back => {
                session.back();
                None
            }
            Wish::Forward => {
                session.forward();
                None
            }
            Wish::GoTo(place) => {
                session.go_to(place);
                None
            }
            Wish::Leave(Ending::Closed) => {
                let closing = |_: &Session<'_>| recorder.close();
                return match written(session, prompter, closing) {
                    Some(()) => Ending::Closed,
                    None => Ending::Unwritten,
                };
            }
            Wish::Leave(ending) => return ending,
        };
        if let Some(change) = change
            && !noted(session, change, prompter, recorder)
        {
            return Ending::Unwritten;
        }
    }
}

/// Writes a change down and takes it over; returns whether it is on the disk.
fn noted(
    session: &mut Session<'_>,
    change: Change,
    prompter: &mut impl Prompter,
    recorder: &mut impl Recorder,
) -> bool {
    let was_owed = session.owes_fact();
    let is_answer = matches!(change, Change::Note(_));
    if let Some(rating) = session.changed(change) {
        let writing = |_: &Session<'_>| recorder.record(&rating);
        let Some(at) = written(session, prompter, writing) else {
            return false;
        };
        session.take(rating, at);
    }
    // After an answer comes the next item, unless the answer asks for a fact first.
    if was_owed || (is_answer && !session.owes_fact()) {
        session.advance();
    }
    true
}

/// Writes until the disk takes it, or nobody wants to try again.
fn written<T>(
    session: &Session<'_>,
    prompter: &mut impl Prompter,
    mut write: impl FnMut(&Session<'_>) -> Result<T, String>,
) -> Option<T> {
    loop {
        match write(session) {
            Ok(done) => return Some(done),
            Err(why) if prompter.retry(session, &why) => {}
            Err(_) => return None,
        }
    }
}

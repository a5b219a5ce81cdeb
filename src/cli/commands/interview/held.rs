//! An interview held: the front end, the session, the journal, and how it ends.

use time::Duration;

use super::home::Home;
use super::key_front::KeyFront;
use super::line_front::LineFront;
use super::notebook::{LOCK, Opened};
use super::worth::worth;
use crate::archive::Record;
use crate::cli::args::InterviewFront;
use crate::cli::clock::Stopwatch;
use crate::cli::load::{Failure, JOURNAL};
use crate::cli::prompt::{Asker, Way};
use crate::cli::{Exit, clock, environment, files, keyboard, screen};
use crate::interview::{Ending, Recorder, Session, agenda, hold};
use crate::language::program::Trouble;
use crate::language::{Language, desk, interview as said, program, session};
use crate::model::{InterviewRating, Questionnaire};

/// How an interview is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Front {
    /// With keys on a screen; answers are hidden from whoever looks at it when `is_veiled`.
    Keys { is_veiled: bool },
    /// With plain lines.
    Lines,
}

impl Front {
    /// Returns the front that was asked for or that the terminal can bear.
    ///
    /// # Errors
    ///
    /// That nobody is there to ask.
    pub(super) fn of(typed: &InterviewFront, reader: Language) -> Result<Self, Failure> {
        let front = if typed.accessible {
            Self::Lines
        } else if !screen::is_interactive() {
            return Err(Failure::new(Exit::Usage, session::nobody_to_ask(reader)));
        } else if !environment::is_dumb() {
            Self::Keys {
                is_veiled: typed.presenter,
            }
        } else if typed.presenter {
            return Err(Failure::new(Exit::Usage, session::cannot_veil(reader)));
        } else {
            Self::Lines
        };
        keyboard::farewell(session::not_begun(reader).to_owned());
        // Without a watch the terminal of a program that is ended from outside stays as it is.
        let _ = keyboard::watch(front != Self::Lines);
        Ok(front)
    }

    /// Returns how short questions are asked before the interview.
    pub(super) fn asker(self, language: Language) -> Asker {
        let way = match self {
            Self::Keys { .. } => Way::Arrows,
            Self::Lines => Way::Lines,
        };
        Asker { way, language }
    }
}

/// Holds an interview until it is left, and says how to go on.
pub(super) fn held(home: &Home, opened: Opened, front: Front) -> Result<Exit, Failure> {
    let interview = opened.interview.clone();
    let id = interview.id.clone();
    keyboard::farewell(session::ended(&id, &home.typed(), home.language));
    let items = agenda(
        &home.questionnaire,
        interview.camp,
        &worth(home, &interview),
    );
    let mut session = Session::new(&home.questionnaire, interview, items);
    let mut scribe = Scribe {
        home,
        opened,
        started: Stopwatch::started(),
    };
    let ending = match front {
        Front::Lines => {
            let mut lines = LineFront::new(home);
            lines.greet(&session);
            hold(&mut session, &mut lines, &mut scribe)
        }
        Front::Keys { is_veiled } => {
            let keys = KeyFront::take(home, &session, is_veiled);
            let mut keys = keys.map_err(|error| {
                let what = session::nobody_to_ask(home.language).to_owned();
                Failure::disk(Exit::Usage, what, &error, home.language)
            })?;
            hold(&mut session, &mut keys, &mut scribe)
        }
    };
    let answers = session.progress().answered;
    let is_blank = scribe.opened.is_blank();
    // The lock is given back: what it locks may have to go.
    drop(scribe);
    Ok(ended(home, &id, (ending, answers), is_blank))
}

/// Says how an interview ended and how to go on.
fn ended(home: &Home, id: &str, (ending, answers): (Ending, usize), is_blank: bool) -> Exit {
    let language = home.language;
    if is_blank && ending != Ending::Closed {
        // Nobody said anything: nothing is kept of them.
        let removed = files::remove_bare(&home.folder_of(id), &[LOCK, JOURNAL]);
        if removed.unwrap_or(false) {
            screen::say(session::not_begun(language));
            return exit(ending);
        }
    }
    match ending {
        Ending::Closed => {
            home.say(&said::closed(id, language));
            home.say(&session::then_score(&home.typed_input(), language));
        }
        Ending::Paused | Ending::Interrupted => {
            screen::say(&session::paused(id, (answers, &home.typed()), language));
        }
        Ending::Unwritten => {
            screen::say(&session::unwritten(id, (answers, &home.typed()), language));
        }
    }
    exit(ending)
}

fn exit(ending: Ending) -> Exit {
    match ending {
        Ending::Closed | Ending::Paused => Exit::Done,
        Ending::Interrupted => Exit::Interrupted,
        Ending::Unwritten => Exit::Unwritable,
    }
}

/// Writes down what is said, each answer in the journal before the next question.
struct Scribe<'a> {
    home: &'a Home,
    opened: Opened,
    started: Stopwatch,
}

impl Scribe<'_> {
    fn write(&mut self, record: Record<'_>) -> Result<(), String> {
        let time = clock::stamp();
        let written = self.opened.try_add(record, time.as_deref());
        written.map_err(|error| program::trouble(&Trouble::from(&error), self.home.language))
    }

    fn questionnaire(&self) -> &Questionnaire {
        &self.home.questionnaire
    }
}

impl Recorder for Scribe<'_> {
    fn record(&mut self, rating: &InterviewRating) -> Result<Duration, String> {
        let question = self.questionnaire().questions.get(rating.question);
        let id = question.map(|question| question.id.as_str().to_owned());
        self.write(Record::Rating(&id.unwrap_or_default(), rating))?;
        Ok(self.started.elapsed())
    }

    fn close(&mut self) -> Result<(), String> {
        self.write(Record::Closed)
    }
}

/// Returns where an interview is taken up, for the reader.
pub(super) fn taken_up(session: &Session<'_>, language: Language) -> Option<String> {
    let so_far = session.progress();
    let (question, _) = session.asked(session.item()?)?;
    (so_far.answered > 0).then(|| {
        let at = (so_far.answered, question.id.as_str());
        desk::resumed(&session.interview().id, at, language)
    })
}

//! What a key does, given what is on the desk.

use tui_input::Input;

use super::field::{Edited, edit};
use super::mode::{Desk, Mode, Remark};
use crate::interview::key::{Key, Meaning, digit, level, meaning};
use crate::interview::session::{Session, State};
use crate::interview::typed::place_called;
use crate::interview::wish::{Change, Ending, Wish};
use crate::language::plain;
use crate::model::{Backing, Level, Note};

/// How many lines a page key passes over.
const PAGE: usize = 10;

impl Desk {
    /// Takes a key; returns what is wanted of the interview, none while only the desk changes.
    pub fn press(&mut self, key: &Key, session: &Session<'_>) -> Option<Wish> {
        self.remark = None;
        let mode = std::mem::replace(&mut self.mode, Mode::Question);
        match key {
            Key::Interrupt => return Some(self.leave(mode, Ending::Interrupted)),
            Key::EndOfInput => return Some(self.leave(mode, Ending::Paused)),
            _ => {}
        }
        match mode {
            Mode::Opening(over) => self.opening(over, key),
            Mode::Question => self.question(key, session),
            Mode::Fact(field) => self.fact(field, key, session),
            Mode::Evidence => self.evidence(key, session),
            Mode::Positions(first) => self.positions(first, key, session),
            Mode::List(at) => self.list(at, key, session),
            Mode::Jump(field) => self.jump(field, key, session),
            Mode::Texts(over) => {
                self.mode = page(over, key).map_or(Mode::Question, Mode::Texts);
                None
            }
            Mode::Help(over) => {
                self.mode = page(over, key).map_or(Mode::Question, Mode::Help);
                None
            }
        }
    }

    /// Leaves; a fact that is being written is noted first.
    fn leave(&mut self, mode: Mode, ending: Ending) -> Wish {
        let wish = Wish::Leave(ending);
        let Mode::Fact(field) = mode else {
            return wish;
        };
        self.next = Some(wish);
        Wish::Change(Change::Fact(trimmed(&field)))
    }

    fn opening(&mut self, over: usize, key: &Key) -> Option<Wish> {
        match key {
            Key::Enter => {}
            Key::Char('q' | 'Q') => return Some(Wish::Leave(Ending::Paused)),
            _ => self.mode = Mode::Opening(page(over, key).unwrap_or(over)),
        }
        None
    }

    fn question(&mut self, key: &Key, session: &Session<'_>) -> Option<Wish> {
        match key {
            Key::Left | Key::Escape => return Some(Wish::Back),
            Key::Right => return Some(Wish::Forward),
            Key::Paste(_) => self.remark = Some(Remark::Pasted),
            Key::Enter if session.item().is_none() => return Some(Wish::Leave(Ending::Closed)),
            _ if session.item().is_none() && page(self.over, key).is_some() => {
                self.over = page(self.over, key).unwrap_or(0);
            }
            Key::Char(letter) => match meaning(*letter) {
                Some(meaning) if session.item().is_some() => return self.asked(meaning, session),
                Some(meaning) => return self.at_the_end(meaning, session),
                None => self.remark = Some(Remark::NoMeaning),
            },
            _ => self.remark = Some(Remark::NoMeaning),
        }
        None
    }

    /// A letter while a question is asked.
    fn asked(&mut self, meaning: Meaning, session: &Session<'_>) -> Option<Wish> {
        match meaning {
            Meaning::Level(level) => return self.note(Note::Levels(vec![level]), session),
            Meaning::DontKnow => return self.note(Note::DontKnow, session),
            Meaning::NotApplicable => return self.note(Note::NotApplicable, session),
            Meaning::Skip => return self.note(Note::Skipped, session),
            Meaning::Divided if session.interview().people > 1 => {
                self.mode = Mode::Positions(None);
            }
            Meaning::Divided => self.remark = Some(Remark::OnlyGroups),
            Meaning::Fact => self.mode = Mode::Fact(Input::new(fact_of(session))),
            Meaning::Editor => return Some(Wish::EditFact),
            Meaning::Evidence => self.mode = Mode::Evidence,
            Meaning::Texts => self.mode = Mode::Texts(0),
            Meaning::Language => {
                let place = session.place();
                self.switched = (self.switched != Some(place)).then_some(place);
            }
            Meaning::Close => self.remark = Some(Remark::NoMeaning),
            Meaning::Back
            | Meaning::List
            | Meaning::Jump
            | Meaning::Veil
            | Meaning::Quit
            | Meaning::Help => return self.anywhere(meaning, session),
        }
        None
    }

    /// A letter at the summary.
    fn at_the_end(&mut self, meaning: Meaning, session: &Session<'_>) -> Option<Wish> {
        match meaning {
            Meaning::Close => return Some(Wish::Leave(Ending::Closed)),
            Meaning::Skip => return session.first(State::Skipped).map(Wish::GoTo),
            Meaning::Back
            | Meaning::List
            | Meaning::Jump
            | Meaning::Veil
            | Meaning::Quit
            | Meaning::Help => return self.anywhere(meaning, session),
            Meaning::Level(_)
            | Meaning::DontKnow
            | Meaning::NotApplicable
            | Meaning::Divided
            | Meaning::Fact
            | Meaning::Editor
            | Meaning::Evidence
            | Meaning::Texts
            | Meaning::Language => self.remark = Some(Remark::NoMeaning),
        }
        None
    }

    /// A letter that means the same at a question and at the summary.
    fn anywhere(&mut self, meaning: Meaning, session: &Session<'_>) -> Option<Wish> {
        match meaning {
            Meaning::Back => return Some(Wish::Back),
            Meaning::Quit => return Some(Wish::Leave(Ending::Paused)),
            Meaning::List => self.mode = Mode::List(session.place()),
            Meaning::Jump => self.mode = Mode::Jump(Input::default()),
            Meaning::Help => self.mode = Mode::Help(0),
            Meaning::Veil => self.is_veiled = !self.is_veiled,
            _ => {}
        }
        None
    }

    /// Notes an answer of the current item.
    fn note(&mut self, note: Note, session: &Session<'_>) -> Option<Wish> {
        let item = session.item()?;
        self.remark = Some(Remark::Noted(item, note.clone()));
        Some(Wish::Change(Change::Note(note)))
    }

    fn fact(&mut self, mut field: Input, key: &Key, session: &Session<'_>) -> Option<Wish> {
        let fact = match edit(&mut field, key) {
            edited @ (Edited::GoesOn | Edited::Full) => {
                self.mode = Mode::Fact(field);
                self.remark = (edited == Edited::Full).then_some(Remark::TooLong);
                return None;
            }
            // An extreme level may stay without a fact: it is flagged.
            Edited::Done => trimmed(&field),
            // The level was a slip: the question stays, to be answered anew.
            Edited::GivenUp if session.owes_fact() => return Some(Wish::GoTo(session.place())),
            Edited::GivenUp => return None,
        };
        Some(Wish::Change(Change::Fact(fact)))
    }

    fn evidence(&mut self, key: &Key, session: &Session<'_>) -> Option<Wish> {
        let Key::Char(letter) = key else {
            return None;
        };
        let Some(digit) = digit(*letter).map(usize::from) else {
            self.mode = Mode::Evidence;
            return None;
        };
        session.item()?;
        let backing = digit.checked_sub(1).map(|place| Backing::ALL.get(place));
        match backing {
            None => Some(Wish::Change(Change::Backing(None))),
            Some(Some(backing)) => Some(Wish::Change(Change::Backing(Some(*backing)))),
            Some(None) => {
                self.mode = Mode::Evidence;
                None
            }
        }
    }

    fn positions(
        &mut self,
        first: Option<Level>,
        key: &Key,
        session: &Session<'_>,
    ) -> Option<Wish> {
        let Key::Char(letter) = key else {
            return None;
        };
        match (first, level(*letter)) {
            (_, None) => self.mode = Mode::Positions(first),
            (None, Some(level)) => self.mode = Mode::Positions(Some(level)),
            (Some(first), Some(second)) => {
                let numbers = [first, second].map(|level| i64::from(level.number()));
                let Some(note) = Note::of_numbers(numbers) else {
                    self.mode = Mode::Positions(Some(first));
                    self.remark = Some(Remark::SamePosition);
                    return None;
                };
                return self.note(note, session);
            }
        }
        None
    }

    fn list(&mut self, at: usize, key: &Key, session: &Session<'_>) -> Option<Wish> {
        let last = session.agenda().len().saturating_sub(1);
        let at = match key {
            Key::Enter => return Some(Wish::GoTo(at)),
            Key::Up => at.saturating_sub(1),
            Key::Down => at + 1,
            Key::PageUp => at.saturating_sub(PAGE),
            Key::PageDown => at + PAGE,
            Key::Home => 0,
            Key::End => last,
            Key::Escape | Key::Char('l' | 'L' | 'q' | 'Q') => return None,
            _ => at,
        };
        self.mode = Mode::List(at.min(last));
        None
    }

    fn jump(&mut self, mut field: Input, key: &Key, session: &Session<'_>) -> Option<Wish> {
        match edit(&mut field, key) {
            Edited::GoesOn | Edited::Full => self.mode = Mode::Jump(field),
            Edited::GivenUp => {}
            Edited::Done => {
                let name = trimmed(&field);
                match place_called(&name, session) {
                    Some(place) => return Some(Wish::GoTo(place)),
                    None => self.remark = Some(Remark::NoPlace(name)),
                }
            }
        }
        None
    }
}

/// Moves within a page; none when the key leaves it.
fn page(over: usize, key: &Key) -> Option<usize> {
    match key {
        Key::Up => Some(over.saturating_sub(1)),
        Key::Down => Some(over + 1),
        Key::PageUp => Some(over.saturating_sub(PAGE)),
        Key::PageDown | Key::Char(' ') => Some(over + PAGE),
        Key::Home => Some(0),
        Key::End => Some(usize::MAX),
        _ => None,
    }
}

/// Returns what a field holds, as it may be kept.
fn trimmed(field: &Input) -> String {
    plain(field.value()).trim().to_owned()
}

/// Returns the fact of the current item.
fn fact_of(session: &Session<'_>) -> String {
    let given = session.item().and_then(|item| session.given(item));
    given.map_or_else(String::new, |rating| rating.fact.clone())
}

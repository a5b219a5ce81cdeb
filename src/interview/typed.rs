//! What a typed line wants: the front end of plain lines, for screen readers, pipes and scripts.

use super::key::{Meaning, digit, meaning};
use super::session::{Session, State};
use super::wish::{Change, Ending, LONGEST_FACT, Wish};
use crate::language::plain;
use crate::model::{Backing, Level, Note};

/// A text that may be asked for between two answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What can be typed.
    Help,
    /// Everything that is asked, with its state.
    List,
    /// The question with all its texts again.
    Texts,
    /// The question in the other language.
    Language,
}

/// What a line wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Something of the interview.
    Wish(Wish),
    /// A text.
    Page(Page),
    /// A group that is not one.
    OnlyGroups,
    /// No question is called so.
    NoPlace(String),
    /// A fact that is longer than may be.
    TooLong,
    /// Nothing that is known.
    NoMeaning,
}

/// Returns what a line wants where the session stands.
///
/// A line is a key of the desk, with what it takes after it: `3`, `2/3` for a divided group, `n` and
/// the fact, `e 1`, `g S2q3`. When a fact is owed the whole line is the fact; empty, it is refused;
/// `q` quits, and the letter that goes back asks for the level anew.
pub fn typed(line: &str, session: &Session<'_>) -> Typed {
    let line = plain(line);
    let line = line.trim();
    if line.len() > LONGEST_FACT {
        return Typed::TooLong;
    }
    if session.owes_fact() {
        let mut letters = line.chars();
        let letter = letters.next().filter(|_| letters.as_str().is_empty());
        return match letter.and_then(meaning) {
            Some(Meaning::Quit) => Typed::Wish(Wish::Leave(Ending::Paused)),
            Some(Meaning::Back) => Typed::Wish(Wish::GoTo(session.place())),
            _ => change(Change::Fact(line.to_owned())),
        };
    }
    if let Some(note) = positions(line) {
        return match session.item() {
            Some(_) if session.interview().people > 1 => change(Change::Note(note)),
            Some(_) => Typed::OnlyGroups,
            None => Typed::NoMeaning,
        };
    }
    let mut letters = line.chars();
    let first = letters.next().and_then(meaning);
    let rest = letters.as_str();
    if !rest.is_empty() && !rest.starts_with(' ') {
        return Typed::NoMeaning;
    }
    match first {
        Some(meaning) => wanted(meaning, rest.trim(), session),
        None => Typed::NoMeaning,
    }
}

fn wanted(meaning: Meaning, rest: &str, session: &Session<'_>) -> Typed {
    let is_asked = session.item().is_some();
    match meaning {
        // The letter alone would take a fact away unasked.
        Meaning::Fact if rest.is_empty() => return Typed::Page(Page::Help),
        Meaning::Fact if is_asked => return change(Change::Fact(rest.to_owned())),
        Meaning::Evidence if is_asked => return evidence(rest),
        Meaning::Jump => {
            let place = place_called(rest, session).map(Wish::GoTo).map(Typed::Wish);
            return place.unwrap_or_else(|| Typed::NoPlace(rest.to_owned()));
        }
        _ if !rest.is_empty() => return Typed::NoMeaning,
        _ => {}
    }
    let noted = |note| match session.item() {
        Some(_) => change(Change::Note(note)),
        None => Typed::NoMeaning,
    };
    match meaning {
        Meaning::Level(level) => noted(Note::Levels(vec![level])),
        Meaning::DontKnow => noted(Note::DontKnow),
        Meaning::NotApplicable => noted(Note::NotApplicable),
        Meaning::Skip if is_asked => noted(Note::Skipped),
        Meaning::Skip => match session.first(State::Skipped) {
            Some(place) => Typed::Wish(Wish::GoTo(place)),
            None => Typed::NoMeaning,
        },
        Meaning::Editor if is_asked => Typed::Wish(Wish::EditFact),
        Meaning::Texts if is_asked => Typed::Page(Page::Texts),
        Meaning::Language if is_asked => Typed::Page(Page::Language),
        Meaning::Back => Typed::Wish(Wish::Back),
        Meaning::List => Typed::Page(Page::List),
        Meaning::Help => Typed::Page(Page::Help),
        Meaning::Quit => Typed::Wish(Wish::Leave(Ending::Paused)),
        Meaning::Close if !is_asked => Typed::Wish(Wish::Leave(Ending::Closed)),
        Meaning::Close
        | Meaning::Divided
        | Meaning::Editor
        | Meaning::Evidence
        | Meaning::Fact
        | Meaning::Jump
        | Meaning::Language
        | Meaning::Texts
        | Meaning::Veil => Typed::NoMeaning,
    }
}

fn change(change: Change) -> Typed {
    Typed::Wish(Wish::Change(change))
}

/// Reads what backs a rating: the place of a kind of evidence, or `0` for none.
fn evidence(rest: &str) -> Typed {
    let mut letters = rest.chars();
    let digit = letters.next().and_then(digit).map(usize::from);
    let kind = digit.filter(|_| letters.as_str().is_empty());
    match kind.map(|place| place.checked_sub(1)) {
        Some(None) => change(Change::Backing(None)),
        Some(Some(place)) => match Backing::ALL.get(place) {
            Some(backing) => change(Change::Backing(Some(*backing))),
            None => Typed::NoMeaning,
        },
        None => Typed::NoMeaning,
    }
}

/// Reads two positions, such as `2/3`.
fn positions(line: &str) -> Option<Note> {
    let (one, other) = line.split_once('/')?;
    let number = |text: &str| {
        text.trim()
            .parse::<i64>()
            .ok()
            .filter(|_| text.trim().len() == 1)
    };
    let levels = [number(one)?, number(other)?];
    levels
        .map(Level::from_number)
        .iter()
        .all(Option::is_some)
        .then_some(())?;
    Note::of_numbers(levels)
}

/// Returns the place of the item that a name means: the identifier of a question, the code of a
/// sub-axis, or the number of a question in the order in which they are asked.
pub(super) fn place_called(name: &str, session: &Session<'_>) -> Option<usize> {
    let is_called = |text: &str| text.eq_ignore_ascii_case(name);
    let named = session.agenda().iter().position(|item| {
        let asked = session.asked(*item);
        asked.is_some_and(|(question, sub_axis)| {
            is_called(question.id.as_str()) || is_called(&sub_axis.code)
        })
    });
    named.or_else(|| {
        let number = name.parse::<usize>().ok()?.checked_sub(1)?;
        let mut questions: Vec<_> = session.agenda().iter().map(|item| item.question).collect();
        questions.dedup();
        let question = questions.get(number)?;
        session
            .agenda()
            .iter()
            .position(|item| item.question == *question)
    })
}

//! Words for what was noted.

use crate::interview::{Item, State};
use crate::language::Language;
use crate::language::desk::{noted, passed_over};
use crate::language::interview::{InterviewWords, interview_words};
use crate::model::{Backing, Note, Side};

/// Returns what a note says: its levels, or why there are none.
pub(super) fn note_words(note: &Note, language: Language) -> String {
    let words = interview_words(language);
    match note {
        Note::Levels(levels) => {
            let levels: Vec<_> = levels.iter().map(ToString::to_string).collect();
            levels.join("/")
        }
        Note::DontKnow => words.dont_know.to_owned(),
        Note::NotApplicable => words.not_applicable.to_owned(),
        Note::Skipped => words.skipped.to_owned(),
    }
}

/// Returns that a note of a question was written.
pub(super) fn noted_words(question: &str, note: &Note, language: Language) -> String {
    match note {
        Note::Skipped => passed_over(question, language),
        Note::Levels(_) | Note::DontKnow | Note::NotApplicable => {
            noted(question, &note_words(note, language), language)
        }
    }
}

/// Returns the kind of evidence that backs a rating.
pub(super) fn backing_words(backing: Backing, language: Language) -> &'static str {
    let words = interview_words(language);
    match backing {
        Backing::Shown => words.shown,
        Backing::Told => words.told,
        Backing::Assumed => words.assumed,
    }
}

/// Returns a side in a word.
pub(super) fn side_word(side: Side, words: &InterviewWords) -> &'static str {
    match side {
        Side::It => words.it,
        Side::Business => words.business,
    }
}

/// Returns the side of an item in a few words.
pub(super) fn side_of(item: Item, language: Language) -> &'static str {
    let words = interview_words(language);
    match item.side {
        Side::It => words.it_side,
        Side::Business => words.business_side,
    }
}

/// Returns the sign of a state.
pub(super) fn sign(state: State) -> char {
    match state {
        State::Open => ' ',
        State::Skipped => '…',
        State::Rated => '●',
        State::DontKnow => '?',
        State::NotApplicable => '–',
    }
}

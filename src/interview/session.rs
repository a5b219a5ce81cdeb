//! Where an interview stands: what was rated, and which item comes next.

use time::Duration;

use super::agenda::Item;
use super::pace::Pace;
use super::wish::Change;
use crate::model::{Interview, InterviewRating, Note, Question, Questionnaire, SubAxis};

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Not asked yet.
    Open,
    /// Still to be asked: it was passed over, or only a fact was noted.
    Skipped,
    /// Rated.
    Rated,
    /// The people interviewed did not know.
    DontKnow,
    /// It does not apply.
    NotApplicable,
}

/// How far an interview is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The number of the current question, from 1; that of the last one at the end.
    pub question: usize,
    /// How many questions there are.
    pub questions: usize,
    /// How many items are answered.
    pub answered: usize,
    /// How many items there are.
    pub items: usize,
}

/// An interview that is being held.
#[derive(Debug, Clone)]
pub struct Session<'q> {
    questionnaire: &'q Questionnaire,
    interview: Interview,
    agenda: Vec<Item>,
    /// The place of the current item; the number of items at the end.
    place: usize,
    owes_fact: bool,
    pace: Pace,
}

impl<'q> Session<'q> {
    /// Takes up an interview: at the first item that was not asked, else at the first one that was
    /// passed over, else at the end.
    pub fn new(questionnaire: &'q Questionnaire, interview: Interview, agenda: Vec<Item>) -> Self {
        let mut session = Self {
            questionnaire,
            interview,
            agenda,
            place: 0,
            owes_fact: false,
            pace: Pace::default(),
        };
        let mut states = [State::Open, State::Skipped].into_iter();
        let first = states.find_map(|state| session.first(state));
        session.place = first.unwrap_or(session.agenda.len());
        session
    }

    /// Returns the interview as it is noted so far.
    pub fn interview(&self) -> &Interview {
        &self.interview
    }

    /// Returns the questionnaire.
    pub fn questionnaire(&self) -> &'q Questionnaire {
        self.questionnaire
    }

    /// Returns everything that is asked, in order.
    pub fn agenda(&self) -> &[Item] {
        &self.agenda
    }

    /// Returns the place of the current item in the agenda; the number of items at the end.
    pub fn place(&self) -> usize {
        self.place
    }

    /// Returns the current item; none at the end.
    pub fn item(&self) -> Option<Item> {
        self.agenda.get(self.place).copied()
    }

    /// Returns the question of an item with its sub-axis; none for an item of another questionnaire.
    pub fn asked(&self, item: Item) -> Option<(&'q Question, &'q SubAxis)> {
        let question = self.questionnaire.questions.get(item.question)?;
        let sub_axis = self.questionnaire.sub_axes.get(question.sub_axis)?;
        Some((question, sub_axis))
    }

    /// Returns what was noted of an item.
    pub fn given(&self, item: Item) -> Option<&InterviewRating> {
        let mut ratings = self.interview.ratings.iter();
        ratings.find(|one| one.question == item.question && one.side == item.side)
    }

    /// Returns what became of an item.
    pub fn state(&self, item: Item) -> State {
        match self.given(item).map(|rating| &rating.note) {
            None => State::Open,
            Some(Note::Skipped) => State::Skipped,
            Some(Note::Levels(_)) => State::Rated,
            Some(Note::DontKnow) => State::DontKnow,
            Some(Note::NotApplicable) => State::NotApplicable,
        }
    }

    /// Returns whether the current item was just given an extreme level, for which a fact is asked.
    pub fn owes_fact(&self) -> bool {
        self.owes_fact
    }

    /// Returns how far the interview is.
    pub fn progress(&self) -> Progress {
        let mut questions: Vec<_> = self.agenda.iter().map(|item| item.question).collect();
        questions.dedup();
        let current = self.item().map(|item| item.question);
        let at = questions.iter().position(|one| Some(*one) == current);
        let answered = self.agenda.iter().filter(|item| self.is_answered(**item));
        Progress {
            question: at.map_or(questions.len(), |at| at + 1),
            questions: questions.len(),
            answered: answered.count(),
            items: self.agenda.len(),
        }
    }

    /// Returns how many minutes the rest takes at the pace of the answers given in this sitting;
    /// none before ten of them.
    pub fn minutes_left(&self) -> Option<usize> {
        let progress = self.progress();
        self.pace.minutes(progress.items - progress.answered)
    }

    /// Returns the rating of the current item after a change; none when nothing changes, or at the
    /// end. A fact or a backing of an item without a rating leaves it still to be asked.
    pub fn changed(&self, change: Change) -> Option<InterviewRating> {
        let item = self.item()?;
        let before = self.given(item);
        let mut rating = before.cloned().unwrap_or(InterviewRating {
            question: item.question,
            side: item.side,
            note: Note::Skipped,
            fact: String::new(),
            backing: None,
        });
        let is_noted = matches!(change, Change::Note(_));
        match change {
            Change::Note(note) => rating.note = note,
            Change::Fact(fact) => rating.fact = fact,
            Change::Backing(backing) => rating.backing = backing,
        }
        let is_new = match before {
            Some(before) => *before != rating,
            None => is_noted || !rating.fact.is_empty() || rating.backing.is_some(),
        };
        is_new.then_some(rating)
    }

    /// Takes over a rating that was written down `at` after the beginning of the session.
    pub fn take(&mut self, rating: InterviewRating, at: Duration) {
        let is_answered = rating.note != Note::Skipped;
        let before = self.item().and_then(|item| self.given(item));
        let is_noted = before.is_none_or(|before| before.note != rating.note);
        let lacks_fact = rating.lacks_fact();
        self.interview.rate(rating);
        if is_noted && is_answered {
            self.pace.answered(at);
        }
        if is_noted && lacks_fact {
            self.owes_fact = true;
        }
    }

    /// Goes on after an answer: to the next item that was not asked, else to the first one before;
    /// to the end when there is none.
    pub fn advance(&mut self) {
        self.owes_fact = false;
        let after = (self.place + 1..self.agenda.len()).find(|place| self.is_open(*place));
        self.place = after
            .or_else(|| self.first(State::Open))
            .unwrap_or(self.agenda.len());
    }

    /// Goes to the item before.
    pub fn back(&mut self) {
        self.go_to(self.place.saturating_sub(1));
    }

    /// Goes to the item after, or to the end.
    pub fn forward(&mut self) {
        self.go_to(self.place + 1);
    }

    /// Goes to an item by its place; beyond the last one is the end.
    pub fn go_to(&mut self, place: usize) {
        self.owes_fact = false;
        self.place = place.min(self.agenda.len());
    }

    /// Returns the place of the first item in a state.
    pub fn first(&self, state: State) -> Option<usize> {
        let mut items = self.agenda.iter();
        items.position(|item| self.state(*item) == state)
    }

    fn is_open(&self, place: usize) -> bool {
        let item = self.agenda.get(place);
        item.is_some_and(|item| self.state(*item) == State::Open)
    }

    fn is_answered(&self, item: Item) -> bool {
        !matches!(self.state(item), State::Open | State::Skipped)
    }
}

//! Records against the questionnaire and the departments: what can be meant, and what cannot.

use time::Date;
use time::format_description::well_known::Iso8601;

use super::read::Fault;
use super::wire::{Camp, Evidence, Migrated, Opened, Questionnaire as Asked, Rating};
use crate::diagnostic::{Code, Span};
use crate::language::faults::{interview as said, journal};
use crate::language::plain;
use crate::model::{
    Backing, Department, Interview, InterviewRating, Note, Question, Questionnaire, Side,
};

/// A line of a journal, and the byte at which it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'t> {
    pub(super) text: &'t str,
    pub(super) start: usize,
}

impl Place<'_> {
    /// Returns where the line stands.
    pub(super) fn whole(self) -> Span {
        self.start..self.start + self.text.len()
    }

    /// Returns the rest of the line from a column on, which counts bytes from 1.
    pub(super) fn from(self, column: usize) -> Span {
        let end = self.start + self.text.len();
        let from = self.start + column.saturating_sub(1);
        from.min(end)..end
    }

    /// Returns where a key and its value stand; the whole line when it has no such key.
    pub(super) fn value(self, key: &str) -> Span {
        // A quotation mark inside a text is escaped, so what is found is a key.
        let key = format!("\"{key}\":");
        let Some((before, after)) = self.text.split_once(&key) else {
            return self.whole();
        };
        let mut values =
            serde_json::Deserializer::from_str(after).into_iter::<serde::de::IgnoredAny>();
        // After the value the stream knows how many bytes it took.
        let taken = values.next().map_or(0, |_| values.byte_offset());
        let start = self.start + before.len();
        start..start + key.len() + taken
    }
}

/// What the records read so far come to.
pub(super) struct Judge<'a> {
    questionnaire: &'a Questionnaire,
    departments: &'a [Department],
    interview: Option<Interview>,
    /// Where the standing rating of each question and side was given.
    places: Vec<(usize, Side, Span)>,
    is_open: bool,
    is_closed: bool,
}

impl<'a> Judge<'a> {
    pub(super) fn new(questionnaire: &'a Questionnaire, departments: &'a [Department]) -> Self {
        Self {
            questionnaire,
            departments,
            interview: None,
            places: Vec::new(),
            is_open: false,
            is_closed: false,
        }
    }

    pub(super) fn is_open(&self) -> bool {
        self.is_open
    }

    pub(super) fn is_closed(&self) -> bool {
        self.is_closed
    }

    pub(super) fn open(&mut self) {
        self.is_open = true;
    }

    pub(super) fn close(&mut self) {
        self.is_closed = true;
    }

    pub(super) fn reopen(&mut self) {
        self.is_closed = false;
    }

    /// Takes the opening.
    pub(super) fn opened(&mut self, record: &Opened, at: Place<'_>, faults: &mut Vec<Fault>) {
        self.same_questionnaire(&record.questionnaire, at, faults);
        let departments = self.places_of(&record.departments, at, faults);
        let date = record.date.as_deref().map(|date| {
            let date = Date::parse(date, &Iso8601::DATE).ok();
            if date.is_none() {
                faults.push((Code::BadDate, Some(at.value("date")), journal::bad_date()));
            }
            date
        });
        self.interview = Some(Interview {
            id: plain(&record.interview),
            respondent: plain(&record.respondent),
            role: record.role.as_deref().map(plain),
            camp: record.camp.into(),
            people: record.people.get(),
            departments,
            date: date.flatten(),
            closed: false,
            ratings: Vec::new(),
        });
    }

    /// Takes a migration: what was wrong with ratings of another questionnaire is not any more.
    pub(super) fn migrated(&mut self, record: &Migrated, at: Place<'_>, faults: &mut Vec<Fault>) {
        faults.retain(|(code, ..)| !of_another_questionnaire(*code));
        self.same_questionnaire(&record.questionnaire, at, faults);
        let questionnaire = self.questionnaire;
        let is_asked_again = |question: usize| {
            let id = questionnaire.questions.get(question).map(|one| &one.id);
            id.is_none_or(|id| record.again.iter().any(|again| again == id.as_str()))
        };
        if let Some(interview) = &mut self.interview {
            interview
                .ratings
                .retain(|one| !is_asked_again(one.question));
        }
        self.places
            .retain(|(question, ..)| !is_asked_again(*question));
    }

    fn same_questionnaire(&self, found: &Asked, at: Place<'_>, faults: &mut Vec<Fault>) {
        let own = self.questionnaire;
        if found.id != own.id || found.version != own.version {
            let names = [(&found.id, &found.version), (&own.id, &own.version)];
            let [found, own] = names.map(|(id, version)| format!("{id} {version}"));
            let wording = journal::other_questionnaire(&found, &own);
            faults.push((
                Code::OtherQuestionnaire,
                Some(at.value("questionnaire")),
                wording,
            ));
        } else if found.sha256 != own.sha256 {
            let wording = journal::changed_questionnaire();
            faults.push((
                Code::ChangedQuestionnaire,
                Some(at.value("sha256")),
                wording,
            ));
        }
    }

    /// Returns the places of departments, each once.
    fn places_of(&self, ids: &[String], at: Place<'_>, faults: &mut Vec<Fault>) -> Vec<usize> {
        let known: Vec<_> = self.departments.iter().map(|one| one.id.as_str()).collect();
        let mut places = Vec::new();
        for id in ids {
            match known.iter().position(|one| one == id) {
                Some(place) if places.contains(&place) => {}
                Some(place) => places.push(place),
                None => {
                    let wording = said::unknown_department(id, None, &known);
                    faults.push((
                        Code::UnknownDepartment,
                        Some(at.value("departments")),
                        wording,
                    ));
                }
            }
        }
        if ids.is_empty() {
            faults.push((
                Code::BrokenRecord,
                Some(at.value("departments")),
                journal::no_department(),
            ));
        }
        places
    }

    /// Takes a rating, the first one of a question and side or a correction.
    pub(super) fn rating(&mut self, record: &Rating, at: Place<'_>, faults: &mut Vec<Fault>) {
        let found = self.questionnaire.questions.iter().enumerate();
        let mut found = found.filter(|(_, question)| question.is_interviewed());
        let Some((place, question)) = found.find(|(_, one)| one.id.as_str() == record.q) else {
            let wording = said::unknown_question(&record.q, None);
            return faults.push((Code::UnknownQuestion, Some(at.value("q")), wording));
        };
        let side = Side::from(record.side);
        let mut wrong = self.misdirected(question, side, at);
        let note = noted(record, at, &mut wrong);
        let is_sound = wrong.is_empty();
        faults.append(&mut wrong);
        if let (Some(interview), Some(note), true) = (&mut self.interview, note, is_sound) {
            interview.rate(InterviewRating {
                question: place,
                side,
                note,
                fact: plain(record.fact.trim()),
                backing: record.evidence.map(Backing::from),
            });
            let others = |(one, of, _): &(usize, Side, Span)| (*one, *of) != (place, side);
            self.places.retain(others);
            self.places.push((place, side, at.whole()));
        }
    }

    /// Returns what is wrong with a question put to these people, or with the side it rates.
    fn misdirected(&self, question: &Question, side: Side, at: Place<'_>) -> Vec<Fault> {
        let mut faults = Vec::new();
        let camp = self.interview.as_ref().map(|interview| interview.camp);
        let id = question.id.as_str();
        if camp.is_some_and(|camp| camp != question.asked_to) {
            let wording = said::wrong_camp(id, question.asked_to.name());
            faults.push((Code::WrongCamp, Some(at.value("q")), wording));
        }
        if !question.rated.includes(side) {
            let wording = said::unrated_side(id, question.rated.name());
            faults.push((Code::UnratedSide, Some(at.value("side")), wording));
        }
        faults
    }

    /// Returns the interview; the extreme levels that nothing backs are flagged.
    pub(super) fn finish(self, faults: &mut Vec<Fault>) -> Option<Interview> {
        let mut interview = self.interview?;
        interview.closed = self.is_closed;
        for rating in interview.ratings.iter().filter(|one| one.lacks_fact()) {
            let mut places = self.places.iter();
            let place =
                places.find(|(one, side, _)| (*one, *side) == (rating.question, rating.side));
            let id = self.questionnaire.questions.get(rating.question);
            let id = id.map_or("", |question| question.id.as_str());
            let span = place.map(|(.., span)| span.clone());
            faults.push((Code::MissingFact, span, said::missing_fact(id)));
        }
        Some(interview)
    }
}

/// Whether a fault says that a record belongs to another questionnaire.
fn of_another_questionnaire(code: Code) -> bool {
    matches!(
        code,
        Code::OtherQuestionnaire
            | Code::ChangedQuestionnaire
            | Code::UnknownQuestion
            | Code::WrongCamp
            | Code::UnratedSide
    )
}

/// Returns what a record notes; a fault when that is no level, no positions and no reason.
fn noted(record: &Rating, at: Place<'_>, faults: &mut Vec<Fault>) -> Option<Note> {
    let (note, code, key, wording) = match (&record.levels, record.note.as_deref()) {
        (Some(levels), None) => {
            let note = Note::of_numbers(levels.iter().copied());
            (note, Code::UnclearRating, "levels", said::no_positions())
        }
        (None, Some(name)) => {
            let wording = said::no_level(name);
            (Note::named(name), Code::UnknownValue, "note", wording)
        }
        (Some(_), Some(_)) => (None, Code::UnclearRating, "note", said::two_ratings()),
        (None, None) => (None, Code::UnclearRating, "q", said::no_rating()),
    };
    if note.is_none() {
        faults.push((code, Some(at.value(key)), wording));
    }
    note
}

impl From<Camp> for Side {
    fn from(camp: Camp) -> Self {
        match camp {
            Camp::It => Self::It,
            Camp::Business => Self::Business,
        }
    }
}

impl From<Evidence> for Backing {
    fn from(evidence: Evidence) -> Self {
        match evidence {
            Evidence::Shown => Self::Shown,
            Evidence::Told => Self::Told,
            Evidence::Assumed => Self::Assumed,
        }
    }
}

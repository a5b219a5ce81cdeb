//! An interview becomes the lines of its journal.

use std::num::NonZeroU32;

use serde::Serialize;
use time::macros::format_description;

use super::wire::{
    Camp, Closed, Evidence, FIRST, Kind, Migrated, Opened, Questionnaire as Asked, Rating,
    Reopened, SECOND,
};
use crate::model::{Backing, Department, Interview, InterviewRating, Note, Questionnaire, Side};

/// A record that is added to a journal.
#[derive(Debug, Clone, Copy)]
pub enum Record<'a> {
    /// A rating of the question with this identifier, given for the first time or corrected.
    Rating(&'a str, &'a InterviewRating),
    /// Nothing changes any more.
    Closed,
    /// It goes on all the same, for this reason.
    Reopened(&'a str),
    /// It answers this questionnaire from here on; the ratings so far of these questions no longer
    /// count.
    Migrated(&'a Questionnaire, &'a [String]),
}

impl Record<'_> {
    /// Returns the line of the record number `seq`, written at `time` in the words of whoever asks.
    pub fn line(self, seq: u64, time: Option<&str>) -> String {
        let t = time.map(str::to_owned);
        match self {
            Self::Rating(question, rating) => line(&Rating {
                t,
                ..of_rating(seq, question, rating)
            }),
            Self::Closed => line(&Closed {
                seq,
                kind: Kind::Closed,
                t,
            }),
            Self::Reopened(reason) => line(&Reopened {
                schema: SECOND,
                seq,
                kind: Kind::Reopened,
                reason: reason.to_owned(),
                t,
            }),
            Self::Migrated(questionnaire, again) => line(&Migrated {
                schema: SECOND,
                seq,
                kind: Kind::Migrated,
                questionnaire: asked(questionnaire),
                again: again.to_vec(),
                t,
            }),
        }
    }
}

/// Returns the journal of an interview: a line of JSON a record, each with its line break. `time` is
/// when it was opened.
pub fn write(
    interview: &Interview,
    questionnaire: &Questionnaire,
    departments: &[Department],
    time: Option<&str>,
) -> String {
    let mut text = line(&Opened {
        t: time.map(str::to_owned),
        ..opened(interview, questionnaire, departments)
    });
    let mut seq = 1;
    for given in &interview.ratings {
        if let Some(question) = questionnaire.questions.get(given.question) {
            seq += 1;
            text.push_str(&Record::Rating(question.id.as_str(), given).line(seq, None));
        }
    }
    if interview.closed {
        text.push_str(&Record::Closed.line(seq + 1, None));
    }
    text
}

fn opened(
    interview: &Interview,
    questionnaire: &Questionnaire,
    departments: &[Department],
) -> Opened {
    let about = interview.departments.iter();
    let about = about.filter_map(|place| departments.get(*place));
    let day = format_description!("[year]-[month]-[day]");
    Opened {
        schema: FIRST,
        seq: 1,
        kind: Kind::Opened,
        interview: interview.id.clone(),
        questionnaire: asked(questionnaire),
        tool: env!("CARGO_PKG_VERSION").to_owned(),
        camp: interview.camp.into(),
        people: NonZeroU32::new(interview.people).unwrap_or(NonZeroU32::MIN),
        departments: about.map(|one| one.id.as_str().to_owned()).collect(),
        // A day of a calendar year with four digits can always be written so.
        date: interview.date.and_then(|date| date.format(&day).ok()),
        respondent: interview.respondent.clone(),
        role: interview.role.clone(),
        t: None,
    }
}

fn asked(questionnaire: &Questionnaire) -> Asked {
    Asked {
        id: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: questionnaire.sha256.clone(),
    }
}

fn of_rating(seq: u64, question: &str, rating: &InterviewRating) -> Rating {
    let numbers = |note: &Note| match note {
        Note::Levels(levels) => {
            let numbers = levels.iter().map(|level| i64::from(level.number()));
            Some(numbers.collect())
        }
        Note::DontKnow | Note::NotApplicable | Note::Skipped => None,
    };
    Rating {
        seq,
        kind: Kind::Rating,
        q: question.to_owned(),
        side: rating.side.into(),
        levels: numbers(&rating.note),
        note: rating.note.name().map(str::to_owned),
        fact: rating.fact.clone(),
        evidence: rating.backing.map(Evidence::from),
        t: None,
    }
}

fn line(record: &impl Serialize) -> String {
    // Texts, numbers and lists of them cannot fail to be written.
    serde_json::to_string(record).unwrap_or_default() + "\n"
}

impl From<Side> for Camp {
    fn from(side: Side) -> Self {
        match side {
            Side::It => Self::It,
            Side::Business => Self::Business,
        }
    }
}

impl From<Backing> for Evidence {
    fn from(backing: Backing) -> Self {
        match backing {
            Backing::Shown => Self::Shown,
            Backing::Told => Self::Told,
            Backing::Assumed => Self::Assumed,
        }
    }
}

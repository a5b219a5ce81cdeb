//! An interview becomes the lines of its journal.

use std::num::NonZeroU32;

use serde::Serialize;
use time::macros::format_description;

use super::wire::{Camp, Closed, Evidence, Kind, Opened, Questionnaire as Asked, Rating, SCHEMA};
use crate::model::{Backing, Department, Interview, InterviewRating, Note, Questionnaire, Side};

/// Returns the journal of an interview: a line of JSON a record, each with its line break.
pub fn write(
    interview: &Interview,
    questionnaire: &Questionnaire,
    departments: &[Department],
) -> String {
    let mut text = line(&opened(interview, questionnaire, departments));
    let mut seq = 1;
    for given in &interview.ratings {
        if let Some(question) = questionnaire.questions.get(given.question) {
            seq += 1;
            text.push_str(&line(&rating(seq, question.id.as_str(), given)));
        }
    }
    if interview.closed {
        text.push_str(&closed(seq + 1));
    }
    text
}

/// Returns the line that closes a journal, as its record number `seq`.
pub(super) fn closed(seq: u64) -> String {
    line(&Closed {
        seq,
        kind: Kind::Closed,
        t: None,
    })
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
        schema: SCHEMA,
        seq: 1,
        kind: Kind::Opened,
        interview: interview.id.clone(),
        questionnaire: Asked {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            sha256: questionnaire.sha256.clone(),
        },
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

fn rating(seq: u64, question: &str, rating: &InterviewRating) -> Rating {
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

//! The lines of a journal become an interview, or every fault in them at once.

use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::judge::{Judge, Place};
use super::wire::{Closed, Head, Migrated, Opened, Rating, Reopened, SECOND};
use crate::diagnostic::{Code, Position, Problems, Severity, SourceFile, Span};
use crate::language::faults::{Wording, journal as said, survey, toml};
use crate::model::{Department, Interview, Questionnaire};

/// The most faults that are told of one journal.
const MOST_FAULTS: usize = 50;

/// Reads the whole lines of a journal, at most 8 MiB (the caller's check).
///
/// The last answer to a question and side counts, at the place of the first. Every fault goes to
/// `problems`; returns none when one of them is an error.
pub fn read(
    file: &SourceFile,
    questionnaire: &Questionnaire,
    departments: &[Department],
    problems: &mut Problems,
) -> Option<Interview> {
    problems.source(file);
    let mut reading = Reading {
        judge: Judge::new(questionnaire, departments),
        faults: Vec::new(),
        next: 1,
        is_known: true,
    };
    let mut start = 0;
    for line in file.text.split_inclusive('\n') {
        let text = line.trim_end_matches(['\n', '\r']);
        reading.line(Place { text, start });
        start += line.len();
        if !reading.is_known {
            break;
        }
    }
    reading.finish(file, problems)
}

/// A fault and where it stands; none for the file as a whole.
pub(super) type Fault = (Code, Option<Span>, Wording);

struct Reading<'a> {
    judge: Judge<'a>,
    faults: Vec<Fault>,
    /// The number that the next record must have.
    next: u64,
    /// Whether the format is one that can be read.
    is_known: bool,
}

impl Reading<'_> {
    fn line(&mut self, at: Place<'_>) {
        let Some(head) = self.parsed::<Head>(at) else {
            self.judge.open();
            self.next += 1;
            return;
        };
        if let Some(schema) = head.schema.filter(|schema| !(1..=SECOND).contains(schema)) {
            let wording = toml::unknown_schema(&schema.to_string());
            self.push(Code::UnknownSchema, at.value("schema"), wording);
            self.is_known = false;
            return;
        }
        self.sequence(head.seq, at);
        let is_misplaced = (head.kind.as_deref() == Some("opened")) == self.judge.is_open();
        if is_misplaced {
            // One opening that lacks is one fault: what follows is judged without it.
            self.judge.open();
            let wording = said::misplaced_opening();
            return self.push(Code::BrokenRecord, at.value("kind"), wording);
        }
        let goes_on = matches!(head.kind.as_deref(), Some("reopened" | "migrated"));
        if self.judge.is_closed() && !goes_on {
            return self.push(Code::BrokenRecord, at.whole(), said::after_closing());
        }
        self.record(head.kind.as_deref(), at);
    }

    /// Takes a record of a kind.
    fn record(&mut self, kind: Option<&str>, at: Place<'_>) {
        match kind {
            Some("opened") => {
                self.judge.open();
                if let Some(record) = self.parsed::<Opened>(at) {
                    self.judge.opened(&record, at, &mut self.faults);
                }
            }
            Some("rating") => {
                if let Some(record) = self.parsed::<Rating>(at) {
                    self.judge.rating(&record, at, &mut self.faults);
                }
            }
            Some("closed") => {
                if self.parsed::<Closed>(at).is_some() {
                    self.judge.close();
                }
            }
            Some("reopened") => {
                if !self.judge.is_closed() {
                    self.push(Code::BrokenRecord, at.whole(), said::not_closed());
                } else if self.parsed::<Reopened>(at).is_some() {
                    self.judge.reopen();
                }
            }
            Some("migrated") => {
                if let Some(record) = self.parsed::<Migrated>(at) {
                    self.judge.migrated(&record, at, &mut self.faults);
                }
            }
            Some(other) => {
                let wording = said::unknown_kind(other);
                self.push(Code::BrokenRecord, at.value("kind"), wording);
            }
            None => {
                let wording = said::no_record("missing field `kind`");
                self.push(Code::BrokenRecord, at.whole(), wording);
            }
        }
    }

    /// Checks the number of a record. After a gap the count goes on from there: one gap, one fault.
    fn sequence(&mut self, found: Option<u64>, at: Place<'_>) {
        if found != Some(self.next) {
            let wording = said::sequence_gap(self.next);
            self.push(Code::SequenceGap, at.value("seq"), wording);
        }
        self.next = found.unwrap_or(self.next).saturating_add(1);
    }

    fn parsed<T: DeserializeOwned>(&mut self, at: Place<'_>) -> Option<T> {
        let error = match serde_json::from_str(at.text) {
            Ok(record) => return Some(record),
            Err(error) => error,
        };
        let wording = match error.classify() {
            Category::Data => {
                let detail = error.to_string();
                let detail = detail.split(" at line ").next().unwrap_or_default();
                said::no_record(detail)
            }
            Category::Syntax | Category::Eof | Category::Io => said::no_json(),
        };
        self.push(Code::BrokenRecord, at.from(error.column()), wording);
        None
    }

    fn push(&mut self, code: Code, span: Span, wording: Wording) {
        self.faults.push((code, Some(span), wording));
    }

    /// Tells the faults and returns the interview, when none of them is an error.
    fn finish(self, file: &SourceFile, problems: &mut Problems) -> Option<Interview> {
        let mut faults = self.faults;
        if file.text.is_empty() {
            faults.push((Code::EmptyFile, None, said::empty()));
        }
        let interview = self.judge.finish(&mut faults);
        let more = faults.len().saturating_sub(MOST_FAULTS);
        let mut is_sound = true;
        for (place, (code, span, wording)) in faults.into_iter().enumerate() {
            is_sound &= code.severity() == Severity::Warning;
            if place < MOST_FAULTS {
                let position = span.map_or(Position::File, Position::Span);
                problems.push(code, &file.name, position, wording);
            }
        }
        if more > 0 {
            let wording = survey::more_faults(more);
            problems.push(Code::MoreFaults, &file.name, Position::File, wording);
        }
        interview.filter(|_| is_sound && more == 0)
    }
}

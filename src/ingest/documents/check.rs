//! What a line of a review says of its document, and whether that can be.

use time::Date;
use time::macros::format_description;

use super::split::value;
use crate::diagnostic::{Code, Position, Problems};
use crate::language::faults::{Wording, documents as said};
use crate::model::{Age, DocumentCheck, Finding, Review};

/// The columns, in their order.
pub(super) const COLUMNS: [&str; 5] = ["department", "document", "status", "date", "note"];

/// The column that may follow: what a check looks for, written for people and never read.
const LABEL: &str = "label";

/// Where a row stands: its line, and its place under the header.
pub(super) type At = (u64, u64);

/// Returns whether a header names the columns.
pub(super) fn has_columns(header: &[&str]) -> bool {
    let named = header.iter().map(|cell| value(cell));
    let label = (header.len() > COLUMNS.len()).then_some(LABEL);
    named.eq(COLUMNS.into_iter().chain(label))
}

/// Judges the lines of one file, on the day of the assessment.
pub(super) struct Judge<'a> {
    file: &'a str,
    today: Option<Date>,
    problems: &'a mut Problems,
}

impl<'a> Judge<'a> {
    /// Begins with a file.
    pub(super) fn new(file: &'a str, today: Option<Date>, problems: &'a mut Problems) -> Self {
        Self {
            file,
            today,
            problems,
        }
    }

    /// Returns what a status and a date say of a document; none when it is still to review.
    pub(super) fn review(
        &mut self,
        check: Option<&DocumentCheck>,
        [status, date]: [String; 2],
        at: At,
    ) -> Option<Review> {
        let finding = self.finding(&status, at);
        let read = self.date(&date, at);
        let review = Review {
            finding: finding?,
            date: read.ok()?,
        };
        if let Some(check) = check {
            self.age(review, check, (at, &date));
        }
        Some(review)
    }

    fn finding(&mut self, status: &str, at: At) -> Option<Finding> {
        let mut known = Finding::ALL.into_iter();
        let finding = known.find(|finding| finding.name() == status);
        if finding.is_none() && !status.is_empty() {
            let wording = said::unknown_status(&Finding::ALL.map(Finding::name));
            self.cell(Code::UnknownStatus, at, (2, status), wording);
        }
        finding
    }

    /// Returns the date of a document, none inside when it has none; an error when it is no date.
    fn date(&mut self, date: &str, at: At) -> Result<Option<Date>, ()> {
        if date.is_empty() {
            return Ok(None);
        }
        let read = Date::parse(date, format_description!("[year]-[month]-[day]"));
        read.map(Some).map_err(|_| {
            self.cell(Code::BadDate, at, (3, date), said::bad_date());
        })
    }

    /// Warns of a date that is missing where it counts, or that is to come. That a document is old is
    /// no fault of the file: the report says it.
    fn age(&mut self, review: Review, check: &DocumentCheck, (at, date): (At, &str)) {
        let is_there = matches!(review.finding, Finding::Present | Finding::Partial);
        let days = review.date.zip(self.today);
        if let Some((_, today)) = days.filter(|(date, today)| is_there && date > today) {
            let wording = said::future(today);
            return self.cell(Code::FutureDocument, at, (3, date), wording);
        }
        if review.age(check.max_age_months, self.today) == Age::Undated {
            self.cell(Code::UndatedDocument, at, (3, date), said::undated());
        }
    }

    /// Reports a fault of a whole row.
    pub(super) fn row(&mut self, code: Code, (line, row): At, wording: Wording) {
        let position = Position::Row { line, row };
        self.problems.push(code, self.file, position, wording);
    }

    /// Reports a fault of one cell, from the place of its column and what it says.
    pub(super) fn cell(
        &mut self,
        code: Code,
        (line, row): At,
        (column, value): (usize, &str),
        wording: Wording,
    ) {
        let header = COLUMNS.get(column).copied().unwrap_or_default();
        let position = Position::Cell {
            line,
            row,
            column: column + 1,
            header: header.to_owned(),
            value: value.to_owned(),
        };
        self.problems.push(code, self.file, position, wording);
    }
}

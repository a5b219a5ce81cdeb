//! What both layouts check in a row.

use super::answer::{Refusal, answer, trimmed};
use super::columns::{Columns, Role};
use super::identity::{Identity, camp_of};
use super::ledger::Ledger;
use super::moment::{duration, instant};
use super::questions::Asked;
use super::roster::Roster;
use super::table::Row;
use super::tally::{Class, Tally};
use crate::diagnostic::Code;
use crate::language::faults::Wording;
use crate::language::faults::survey_row as faults;
use crate::model::{Answer, Mark, Side};

/// The longest cell in bytes, free text apart.
const LONGEST_CELL: usize = 64 * 1024;

/// What the reading of one file works with.
pub(super) struct Reading<'i> {
    /// The columns.
    pub(super) columns: &'i Columns,
    /// What parts the cells.
    pub(super) delimiter: u8,
    /// The place of the file in the balance.
    pub(super) file: usize,
    /// The departments.
    pub(super) roster: &'i mut Roster,
    /// What is wrong so far.
    pub(super) ledger: &'i mut Ledger,
    /// What became of the records so far.
    pub(super) tally: Tally,
}

impl Reading<'_> {
    /// Returns what becomes of a row whose cells need not be read, or cannot be.
    pub(super) fn set_aside(&mut self, row: Row<'_>) -> Option<Class> {
        if row.cells.iter().all(|cell| trimmed(cell).is_empty()) {
            return Some(Class::Blank);
        }
        let (found, expected) = (row.cells.len(), self.columns.roles.len());
        if found != expected {
            let likeness = found.to_string();
            self.ledger.row(Code::RowWidth, row, &likeness, || {
                faults::row_width(found, expected, char::from(self.delimiter))
            });
            return Some(Class::Rejected);
        }
        if self.swallows_rows(row) {
            let place = (row.line, row.number);
            self.ledger
                .broken(Code::UnclosedQuote, place, faults::swallowed_rows());
            return Some(Class::Rejected);
        }
        self.has_long_cell(row).then_some(Class::Rejected)
    }

    /// Returns who answers.
    pub(super) fn identity<'r>(&mut self, row: Row<'r>) -> Identity<'r> {
        Identity::of(row, self.columns, self.roster, self.ledger)
    }

    /// Returns where the answers of a row come from, and notes what is wrong in it.
    pub(super) fn mark(&mut self, row: Row<'_>, identity: Identity<'_>) -> Mark {
        let Columns {
            submitted_at,
            duration: took,
            ..
        } = *self.columns;
        Mark {
            respondent: identity.respondent.unwrap_or_default().into(),
            submitted_at: self.moment(
                row,
                submitted_at,
                instant,
                (Code::BadMoment, faults::bad_moment),
            ),
            duration: self.moment(
                row,
                took,
                duration,
                (Code::BadDuration, faults::bad_duration),
            ),
            file: self.file,
            records: 1,
        }
    }

    /// Returns the answer that `camp` gives in a cell; none to a question of the other camp.
    pub(super) fn answer(
        &mut self,
        row: Row<'_>,
        column: usize,
        asked: Asked,
        camp: Option<Side>,
    ) -> Option<Answer> {
        let cell = row.cells.get(column).unwrap_or_default();
        if camp.is_some_and(|camp| camp != asked.camp) {
            if !trimmed(cell).is_empty() {
                let place = self.columns.place(row, column);
                self.ledger.cell(Code::WrongCamp, place, |shown| {
                    faults::wrong_camp(shown, asked.camp.name())
                });
            }
            return None;
        }
        match answer(cell, asked.scale) {
            Ok(answer) => return Some(answer),
            Err(refusal) => self.refuse(row, column, asked, refusal),
        }
        None
    }

    /// Notes a value under a column that has no name.
    pub(super) fn unnamed(&mut self, row: Row<'_>, column: usize) {
        if !trimmed(row.cells.get(column).unwrap_or_default()).is_empty() {
            let place = self.columns.place(row, column);
            self.ledger.cell(Code::StrayCell, place, |shown| {
                faults::stray_cell(shown, column + 1)
            });
        }
    }

    /// Reads a cell of a column that may be missing; an empty cell says nothing.
    fn moment<T>(
        &mut self,
        row: Row<'_>,
        column: Option<usize>,
        read: fn(&[u8]) -> Option<T>,
        (code, wording): (Code, fn(&str) -> Wording),
    ) -> Option<T> {
        let column = column?;
        let cell = trimmed(row.cells.get(column).unwrap_or_default());
        let found = read(cell);
        if found.is_none() && !cell.is_empty() {
            let place = self.columns.place(row, column);
            self.ledger.cell(code, place, wording);
        }
        found
    }

    fn refuse(&mut self, row: Row<'_>, column: usize, asked: Asked, refusal: Refusal) {
        let place = self.columns.place(row, column);
        let scale = (asked.scale.lowest(), asked.scale.highest());
        match refusal {
            Refusal::OutOfScale => self.ledger.cell(Code::OutOfScale, place, |shown| {
                faults::out_of_scale(shown, scale)
            }),
            Refusal::Unknown => self.ledger.cell(Code::UnknownAnswer, place, |shown| {
                faults::unknown_answer(shown, scale)
            }),
        }
    }

    /// Notes the cells that are longer than any survey cell; returns whether there is one.
    fn has_long_cell(&mut self, row: Row<'_>) -> bool {
        if row.cells.as_slice().len() <= LONGEST_CELL {
            return false;
        }
        let before = self.ledger.found();
        for (column, (cell, role)) in row.cells.iter().zip(&self.columns.roles).enumerate() {
            if cell.len() > LONGEST_CELL && *role != Role::Comment {
                let place = self.columns.place(row, column);
                self.ledger
                    .cell(Code::LongCell, place, |_| faults::long_cell(cell.len()));
            }
        }
        self.ledger.found() > before
    }

    /// Whether a quotation mark makes other rows a part of this one.
    ///
    /// Such a row looks whole when a second stray mark ends the text, so the lines of its cells are
    /// compared with a row: as many cells before the mark, and a camp where rows have theirs.
    fn swallows_rows(&self, row: Row<'_>) -> bool {
        let is_row = |column: usize, line: &[u8]| {
            let mut cells = line.split(|byte| *byte == self.delimiter);
            let camp = cells.nth(self.columns.camp).and_then(camp_of);
            camp.is_some() && cells.count() + self.columns.camp >= column
        };
        row.cells.as_slice().contains(&b'\n')
            && row.cells.iter().enumerate().any(|(column, cell)| {
                let mut lines = cell.split(|byte| *byte == b'\n').skip(1);
                lines.any(|line| is_row(column, line))
            })
    }
}

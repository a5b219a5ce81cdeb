//! The faults of one file: alike ones told once, and never more than can be read.

use std::collections::BTreeMap;

use super::table::Row;
use super::visible::visible;
use crate::diagnostic::{Code, Position, Problems};
use crate::language::faults::{Wording, survey as faults};

/// The number of different faults that are told of one file.
const TOLD: usize = 1000;

/// Where a cell stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'p> {
    /// Its row.
    pub(super) row: Row<'p>,
    /// The place of its column, from 0.
    pub(super) column: usize,
    /// The column's header.
    pub(super) header: &'p str,
}

impl Place<'_> {
    /// Returns the cell as a message shows it.
    fn shown(&self) -> String {
        visible(self.row.cells.get(self.column).unwrap_or_default())
    }
}

/// Returns where a fault stands.
fn position(place: Place<'_>) -> Position {
    Position::Cell {
        line: place.row.line,
        row: place.row.number,
        column: place.column + 1,
        header: place.header.to_owned(),
        value: place.shown(),
    }
}

/// Faults are alike when code, column and text are.
type Likeness = (Code, usize, String);

/// What is wrong in one file.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    told: Vec<Told>,
    alike: BTreeMap<Likeness, usize>,
    found: usize,
    untold: usize,
    unusable: bool,
}

#[derive(Debug)]
struct Told {
    code: Code,
    position: Position,
    wording: Wording,
    more: usize,
}

impl Ledger {
    /// Returns how many faults were found, told or not.
    pub(super) fn found(&self) -> usize {
        self.found
    }

    /// Returns whether a fault keeps the whole file from being used.
    pub(super) fn is_unusable(&self) -> bool {
        self.unusable
    }

    /// Says that the file cannot be used, because of a fault that was noted.
    pub(super) fn refuse(&mut self) {
        self.unusable = true;
    }

    /// Notes a fault of the whole file, which cannot be used.
    pub(super) fn file(&mut self, code: Code, wording: Wording) {
        self.unusable = true;
        self.note((code, 0, String::new()), Position::File, || wording);
    }

    /// Notes a fault of a row because of which the file cannot be used.
    pub(super) fn broken(&mut self, code: Code, (line, row): (u64, u64), wording: Wording) {
        self.unusable = true;
        let likeness = (code, 0, line.to_string());
        self.note(likeness, Position::Row { line, row }, || wording);
    }

    /// Notes a fault of a header cell: the file cannot be used. `wording` is given the shown text.
    pub(super) fn header(
        &mut self,
        code: Code,
        place: Place<'_>,
        wording: impl FnOnce(&str) -> Wording,
    ) {
        self.unusable = true;
        self.cell(code, place, wording);
    }

    /// Notes a fault of a column because of which the file cannot be used, at its first cell.
    pub(super) fn flood(&mut self, code: Code, place: Place<'_>, wording: Wording) {
        self.unusable = true;
        let likeness = (code, place.column + 1, String::new());
        self.note(likeness, position(place), || wording);
    }

    /// Notes a fault of a row; the same `likeness` in other rows is only counted.
    pub(super) fn row(
        &mut self,
        code: Code,
        row: Row<'_>,
        likeness: &str,
        wording: impl FnOnce() -> Wording,
    ) {
        let Row { line, number, .. } = row;
        let likeness = (code, 0, likeness.to_owned());
        self.note(likeness, Position::Row { line, row: number }, wording);
    }

    /// Notes a fault of a cell; the same text in other rows of the column is only counted.
    /// `wording` is given the shown text.
    pub(super) fn cell(
        &mut self,
        code: Code,
        place: Place<'_>,
        wording: impl FnOnce(&str) -> Wording,
    ) {
        let value = place.shown();
        let likeness = (code, place.column + 1, value.clone());
        self.note(likeness, position(place), || wording(&value));
    }

    /// Hands all faults over under the name of the file.
    pub(super) fn tell(self, file: &str, problems: &mut Problems) {
        for told in self.told {
            let wording = match told.more {
                0 => told.wording,
                more => faults::repeated(told.wording, more),
            };
            problems.push(told.code, file, told.position, wording);
        }
        if self.untold > 0 {
            let wording = faults::more_faults(self.untold);
            problems.push(Code::MoreFaults, file, Position::File, wording);
        }
    }

    fn note(&mut self, likeness: Likeness, position: Position, wording: impl FnOnce() -> Wording) {
        self.found += 1;
        let first = self.alike.get(&likeness).copied();
        if let Some(told) = first.and_then(|place| self.told.get_mut(place)) {
            told.more += 1;
        } else if self.told.len() < TOLD {
            self.told.push(Told {
                code: likeness.0,
                position,
                wording: wording(),
                more: 0,
            });
            self.alike.insert(likeness, self.told.len() - 1);
        } else {
            self.untold += 1;
        }
    }
}

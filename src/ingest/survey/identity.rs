//! Who answers in a row, about which department, for which camp.

use super::answer::trimmed;
use super::columns::Columns;
use super::ledger::Ledger;
use super::roster::{MOST, Roster, Stranger};
use super::table::Row;
use crate::diagnostic::Code;
use crate::ingest::names::LONGEST_NAME;
use crate::language::faults::{survey, survey_row as faults};
use crate::model::Side;

/// What a row says of who answers; nothing where it says it wrongly.
#[derive(Debug, Clone, Copy)]
pub(super) struct Identity<'r> {
    /// The respondent as written.
    pub(super) respondent: Option<&'r [u8]>,
    /// The place of the department.
    pub(super) department: Option<usize>,
    /// The camp that answers.
    pub(super) camp: Option<Side>,
}

/// A respondent of one camp on one department.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice<'r> {
    /// The respondent as written.
    pub(super) respondent: &'r [u8],
    /// The place of the department.
    pub(super) department: usize,
    /// The camp that answers.
    pub(super) camp: Side,
}

impl<'r> Identity<'r> {
    /// Reads the three cells that say who answers, and notes what is wrong in them.
    pub(super) fn of(
        row: Row<'r>,
        columns: &Columns,
        roster: &mut Roster,
        ledger: &mut Ledger,
    ) -> Self {
        let respondent = trimmed(row.cells.get(columns.respondent).unwrap_or_default());
        if respondent.is_empty() {
            let place = columns.place(row, columns.respondent);
            ledger.cell(Code::MissingRespondent, place, |_| {
                faults::missing_respondent()
            });
        }
        Self {
            respondent: Some(respondent).filter(|name| !name.is_empty()),
            department: department(row, columns, roster, ledger),
            camp: camp(row, columns, ledger),
        }
    }

    /// Returns who answers when the row says all of it.
    pub(super) fn voice(self) -> Option<Voice<'r>> {
        Some(Voice {
            respondent: self.respondent?,
            department: self.department?,
            camp: self.camp?,
        })
    }
}

impl Voice<'_> {
    /// Returns the department and the camp.
    pub(super) fn cohort(self) -> (usize, Side) {
        (self.department, self.camp)
    }
}

fn department(
    row: Row<'_>,
    columns: &Columns,
    roster: &mut Roster,
    ledger: &mut Ledger,
) -> Option<usize> {
    let place = columns.place(row, columns.department);
    let Ok(name) = str::from_utf8(row.cells.get(columns.department).unwrap_or_default()) else {
        ledger.cell(Code::InvalidUtf8, place, survey::invalid_utf8);
        return None;
    };
    match roster.place(name) {
        Ok(department) => return Some(department),
        Err(Stranger::Unknown) => {
            ledger.cell(Code::UnknownDepartment, place, |shown| {
                faults::unknown_department(shown, roster.near(name.trim()))
            });
        }
        Err(Stranger::Spelling(known)) => {
            ledger.cell(Code::DepartmentSpelling, place, |shown| {
                faults::department_spelling(shown, roster.name(known))
            });
        }
        Err(Stranger::Nameless) => {
            ledger.cell(Code::UnknownDepartment, place, faults::nameless_department);
        }
        Err(Stranger::Excess) => {
            ledger.flood(
                Code::TooManyDepartments,
                place,
                faults::too_many_departments(MOST),
            );
        }
        Err(Stranger::Long) => {
            ledger.cell(Code::TooLong, place, |shown| {
                faults::long_department(shown, LONGEST_NAME)
            });
        }
    }
    None
}

fn camp(row: Row<'_>, columns: &Columns, ledger: &mut Ledger) -> Option<Side> {
    let camp = camp_of(row.cells.get(columns.camp).unwrap_or_default());
    if camp.is_none() {
        let place = columns.place(row, columns.camp);
        ledger.cell(Code::UnknownCamp, place, faults::unknown_camp);
    }
    camp
}

/// Returns the camp that a cell names.
pub(super) fn camp_of(cell: &[u8]) -> Option<Side> {
    let name = trimmed(cell);
    Side::ALL
        .into_iter()
        .find(|side| name.eq_ignore_ascii_case(side.name().as_bytes()))
}

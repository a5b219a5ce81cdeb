//! The wide layout: a row for each respondent and department.

use std::io::Read;

use super::columns::Role;
use super::reading::Reading;
use super::sheets::Sheets;
use super::table::{Row, Stop, Table};
use super::tally::Class;
use crate::model::Answer;

/// Reads every row into `sheets`.
///
/// A column of the file is shown to every respondent of its camp: an empty cell there is a question
/// left empty, and a question without a column was not asked (method R11).
pub(super) fn read<R: Read>(
    table: &mut Table<R>,
    reading: &mut Reading<'_>,
    sheets: &mut Sheets<'_>,
) -> Result<(), Stop> {
    let mut answers = vec![Answer::NOT_ASKED; sheets.width()];
    while let Some(row) = table.next()? {
        let class = match reading.set_aside(row) {
            Some(class) => class,
            None => take(row, reading, sheets, &mut answers),
        };
        reading.tally.count(class, 1);
    }
    Ok(())
}

/// Reads one row; `answers` is only lent, so that no row needs a new one.
fn take(
    row: Row<'_>,
    reading: &mut Reading<'_>,
    sheets: &mut Sheets<'_>,
    answers: &mut [Answer],
) -> Class {
    let before = reading.ledger.found();
    let identity = reading.identity(row);
    let mark = reading.mark(row, identity);
    answers.fill(Answer::NOT_ASKED);
    let mut answered = false;
    let columns = reading.columns;
    for (column, role) in columns.roles.iter().enumerate() {
        match *role {
            Role::Question(asked) => {
                let given = reading.answer(row, column, asked, identity.camp);
                if let (Some(given), Some(answer)) = (given, answers.get_mut(asked.place)) {
                    *answer = given;
                    answered |= given != Answer::EMPTY;
                }
            }
            Role::Unnamed => reading.unnamed(row, column),
            Role::Key | Role::Note | Role::Comment => {}
        }
    }
    let is_sound = reading.ledger.found() == before;
    match identity.voice() {
        Some(voice) if is_sound && answered => {
            sheets.take(row, voice, (answers, mark), reading.ledger)
        }
        Some(_) if is_sound => Class::Partial,
        Some(voice) => {
            sheets.note_repetition(row, voice, reading.ledger);
            Class::Rejected
        }
        None => Class::Rejected,
    }
}

//! The lines of `actions.csv`, each with the action and the department it names.

use std::collections::BTreeMap;

use time::Date;
use time::macros::format_description;

use crate::diagnostic::{Code, Position, Problems, SourceFile};
use crate::ingest::documents::{Row, rows, value};
use crate::ingest::nearest::nearest;
use crate::ingest::survey::find;
use crate::language::faults::{Wording, documents, progress as said, survey_row};
use crate::model::{ActionState, Department, Progress, Questionnaire};

/// The columns, in their order.
const COLUMNS: [&str; 5] = ["id", "department", "state", "start", "end"];

/// What may stand between two cells.
const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// Reads how far the actions have come, against the catalogue and the departments; every fault goes
/// to `problems`. An empty state is `planned`.
pub fn read(
    file: &SourceFile,
    questionnaire: &Questionnaire,
    departments: &[Department],
    problems: &mut Problems,
) -> Vec<Progress> {
    let header = file.text.lines().next().unwrap_or_default();
    let delimiter = header.chars().find(|letter| DELIMITERS.contains(letter));
    let mut rows = rows(&file.text, delimiter.unwrap_or(',')).into_iter();
    let mut reading = Reading {
        file: &file.name,
        questionnaire,
        departments,
        problems,
        first: BTreeMap::new(),
    };
    let is_known = |header: Row<'_>| header.cells.iter().map(|cell| value(cell)).eq(COLUMNS);
    if !rows.next().is_some_and(is_known) {
        let wording = documents::wrong_columns(&COLUMNS);
        reading.row(Code::MissingColumn, (1, 0), wording);
        return Vec::new();
    }
    (1..)
        .zip(rows)
        .filter_map(|(place, row)| reading.line(&row, (row.line, place)))
        .collect()
}

/// Where a row stands: its line, and its place under the header.
type At = (u64, u64);

struct Reading<'a> {
    file: &'a str,
    questionnaire: &'a Questionnaire,
    departments: &'a [Department],
    problems: &'a mut Problems,
    /// The line on which each action of a department is named first.
    first: BTreeMap<(usize, usize), u64>,
}

impl Reading<'_> {
    /// Reads one row; none when it says nothing that can be used.
    fn line(&mut self, row: &Row<'_>, at: At) -> Option<Progress> {
        if !row.is_closed {
            self.row(Code::UnclosedQuote, at, survey_row::unclosed_quote());
            return None;
        }
        if row.cells.len() != COLUMNS.len() {
            let wording = documents::row_width(row.cells.len(), COLUMNS.len());
            self.row(Code::RowWidth, at, wording);
            return None;
        }
        let cell = |column: usize| row.cells.get(column).map(|cell| value(cell));
        let cell = |column: usize| cell(column).unwrap_or_default();
        let action = self.action(&cell(0), at);
        let department = self.department(&cell(1), at);
        let state = self.state(&cell(2), at);
        let start = self.date((3, &cell(3)), at);
        let end = self.date((4, &cell(4)), at);
        let progress = Progress {
            action: action?,
            department: department?,
            state: state?,
            start: start.ok()?,
            end: end.ok()?,
        };
        self.is_possible(&progress, at).then_some(progress)
    }

    fn action(&mut self, name: &str, at: At) -> Option<usize> {
        let actions = self.questionnaire.actions.iter();
        let mut ids = actions.map(|action| action.id.as_str());
        let place = ids.clone().position(|id| id == name);
        if place.is_none() {
            let wording = said::unknown_action(nearest(name, &mut ids));
            self.cell(Code::UnknownAction, at, (0, name), wording);
        }
        place
    }

    fn department(&mut self, name: &str, at: At) -> Option<usize> {
        let place = find(self.departments, name);
        if place.is_none() {
            let ids = self.departments.iter();
            let ids = ids.map(|department| department.id.as_str());
            let wording = said::unknown_department(nearest(name, ids));
            self.cell(Code::UnknownDepartment, at, (1, name), wording);
        }
        place
    }

    fn state(&mut self, name: &str, at: At) -> Option<ActionState> {
        if name.is_empty() {
            return Some(ActionState::Planned);
        }
        let state = ActionState::ALL
            .into_iter()
            .find(|state| state.name() == name);
        if state.is_none() {
            let wording = said::unknown_state(&ActionState::ALL.map(ActionState::name));
            self.cell(Code::UnknownValue, at, (2, name), wording);
        }
        state
    }

    /// Returns a day, none inside where there is none; an error where it is no day.
    fn date(&mut self, (column, day): (usize, &str), at: At) -> Result<Option<Date>, ()> {
        if day.is_empty() {
            return Ok(None);
        }
        let read = Date::parse(day, format_description!("[year]-[month]-[day]"));
        read.map(Some).map_err(|_| {
            self.cell(Code::BadDate, at, (column, day), documents::bad_date());
        })
    }

    /// Whether a line can be true: named once, begun where it was started, ended after its start.
    fn is_possible(&mut self, progress: &Progress, at: At) -> bool {
        let subject = (progress.department, progress.action);
        let (line, _) = at;
        let first = *self.first.entry(subject).or_insert(line);
        let begun = progress.state != ActionState::Started || progress.start.is_some();
        let days = progress.start.zip(progress.end);
        let wrong = if first != line {
            Some((Code::DuplicateId, said::named_twice(first)))
        } else if !begun {
            Some((Code::BadDate, said::no_start()))
        } else if days.is_some_and(|(start, end)| end < start) {
            Some((Code::BadDate, said::reversed()))
        } else {
            None
        };
        let is_possible = wrong.is_none();
        if let Some((code, wording)) = wrong {
            self.row(code, at, wording);
        }
        is_possible
    }

    fn row(&mut self, code: Code, (line, row): At, wording: Wording) {
        let position = Position::Row { line, row };
        self.problems.push(code, self.file, position, wording);
    }

    fn cell(&mut self, code: Code, at: At, (column, value): (usize, &str), wording: Wording) {
        let (line, row) = at;
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

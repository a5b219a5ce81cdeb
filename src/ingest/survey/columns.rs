//! Which column holds what: found once from the header, never looked up again.

use std::collections::BTreeMap;

use super::header::{Header, REQUIRED};
use super::ledger::{Ledger, Place};
use super::questions::{Asked, Asking, Questions};
use super::tools;
use crate::diagnostic::Code;
use crate::ingest::nearest::nearest;
use crate::language::faults::survey as faults;

/// How a file is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// A row for each respondent and department, a column for each question.
    Wide,
    /// A row for each answer.
    Long,
}

impl Layout {
    /// Returns the name as it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Long => "long",
        }
    }
}

/// The columns of the long layout.
const LONG: [&str; 2] = ["question", "answer"];

/// Columns that may be there: when the form was sent, and how long it took.
const TIMES: [&str; 2] = ["submitted_at", "duration_s"];

/// The column of free text, of any length, that is never kept.
const COMMENT: &str = "comment";

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// Something that is read through [`Columns`].
    Key,
    /// Answers to a question.
    Question(Asked),
    /// Something that is allowed and not read.
    Note,
    /// Free text of any length.
    Comment,
    /// Nothing: the column has no name.
    Unnamed,
}

/// The columns of a file.
#[derive(Debug)]
pub(super) struct Columns {
    /// The header.
    pub(super) header: Header,
    /// What each column holds, in the order of the file.
    pub(super) roles: Vec<Role>,
    /// The column of the respondent.
    pub(super) respondent: usize,
    /// The column of the department.
    pub(super) department: usize,
    /// The column of the camp.
    pub(super) camp: usize,
    /// The columns of the question and the answer in the long layout, none in the wide one.
    pub(super) long: Option<(usize, usize)>,
    /// The column of the moment when the form was sent, where there is one.
    pub(super) submitted_at: Option<usize>,
    /// The column of the seconds that the form took, where there is one.
    pub(super) duration: Option<usize>,
}

impl Columns {
    /// Finds the columns of a file and notes those that cannot be used; none without its keys.
    pub(super) fn of(
        header: Header,
        questions: &Questions<'_>,
        ledger: &mut Ledger,
    ) -> Option<Self> {
        if !header.judge(ledger) {
            return None;
        }
        let long = long(&header, ledger);
        let roles = roles(&header, questions, long.is_some(), ledger);
        let [respondent, department, camp] = REQUIRED.map(|name| header.column(name));
        let [submitted_at, duration] = TIMES.map(|name| header.column(name));
        let columns = Self {
            roles,
            respondent: respondent?,
            department: department?,
            camp: camp?,
            long: match long {
                Some([question, answer]) => Some((question?, answer?)),
                None => None,
            },
            submitted_at,
            duration,
            header,
        };
        let asks = |role: &Role| matches!(role, Role::Question(_));
        if columns.layout() == Layout::Wide
            && !ledger.is_unusable()
            && !columns.roles.iter().any(asks)
        {
            let place = (columns.header.row().line, 0);
            ledger.broken(Code::NoQuestionColumn, place, faults::no_question_column());
        }
        Some(columns)
    }

    /// Returns how the file is laid out.
    pub(super) fn layout(&self) -> Layout {
        match self.long {
            Some(_) => Layout::Long,
            None => Layout::Wide,
        }
    }

    /// Returns the place of a cell.
    pub(super) fn place<'p>(&'p self, row: super::table::Row<'p>, column: usize) -> Place<'p> {
        Place {
            row,
            column,
            header: self.header.name(column),
        }
    }
}

/// Returns the columns of the long layout when the header names one of them.
fn long(header: &Header, ledger: &mut Ledger) -> Option<[Option<usize>; 2]> {
    let columns = LONG.map(|name| header.column(name));
    if columns.iter().all(Option::is_none) {
        return None;
    }
    for (name, _) in LONG
        .iter()
        .zip(columns)
        .filter(|(_, column)| column.is_none())
    {
        let near = nearest(name, header.names().iter().map(String::as_str));
        ledger.row(Code::MissingColumn, header.row(), name, || {
            faults::missing_column(name, near)
        });
        ledger.refuse();
    }
    Some(columns)
}

/// Returns what each column holds, and notes what cannot be said of one.
fn roles(
    header: &Header,
    questions: &Questions<'_>,
    is_long: bool,
    ledger: &mut Ledger,
) -> Vec<Role> {
    let mut first: BTreeMap<String, usize> = BTreeMap::new();
    let mut roles = Vec::with_capacity(header.names().len());
    for (column, name) in header.names().iter().enumerate() {
        let place = Place {
            row: header.row(),
            column,
            header: name,
        };
        let small = name.to_lowercase();
        let before = first.get(&small).copied();
        let role = match before {
            Some(before) => {
                ledger.header(Code::DuplicateColumn, place, |shown| {
                    faults::duplicate_column(shown, before + 1)
                });
                Role::Note
            }
            None if header.column(REQUIRED[0]) == Some(column) => Role::Key,
            None => match fixed(&small, is_long) {
                Some(role) => role,
                None if questions.is_context(&small) => Role::Note,
                None => question(questions, is_long, place, ledger),
            },
        };
        if role != Role::Unnamed {
            first.entry(small).or_insert(column);
        }
        roles.push(role);
    }
    roles
}

/// Returns what a column holds whose name the format fixes.
fn fixed(name: &str, is_long: bool) -> Option<Role> {
    let mut keys = REQUIRED.iter().chain(&TIMES);
    if keys.any(|key| *key == name) || (is_long && LONG.contains(&name)) {
        Some(Role::Key)
    } else if name == COMMENT {
        Some(Role::Comment)
    } else if name.starts_with("x_") || tools::adds(name) {
        Some(Role::Note)
    } else if name.is_empty() {
        Some(Role::Unnamed)
    } else {
        None
    }
}

/// Returns the question of a column; a name that is none is noted, and its cells are not read.
fn question(
    questions: &Questions<'_>,
    is_long: bool,
    place: Place<'_>,
    ledger: &mut Ledger,
) -> Role {
    let found = questions.get(place.header);
    match found {
        Some(Asking::Survey(asked)) if !is_long => return Role::Question(asked),
        Some(_) if !is_long => questions.refuse(found, place, ledger),
        None if !is_long && looks_like_an_id(place.header) => {
            questions.refuse(found, place, ledger);
        }
        Some(_) | None => {
            let known = REQUIRED.iter().chain(&LONG).chain(&TIMES).chain([&COMMENT]);
            let near = nearest(place.header, known.copied())
                .or_else(|| questions.near(place.header).filter(|_| !is_long));
            ledger.cell(Code::UnknownColumn, place, |name| {
                faults::unknown_column(name, near)
            });
        }
    }
    ledger.refuse();
    Role::Note
}

/// Whether a name is shaped like `S2q1`: a letter, then letters and digits.
fn looks_like_an_id(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric())
        && name.contains(|c: char| c.is_ascii_digit())
}

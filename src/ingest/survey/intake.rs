//! Survey files one after the other, and what they come to.

use std::collections::BTreeMap;
use std::io::{self, Read};

use super::columns::Columns;
use super::encoding::{Nature, examine};
use super::ledger::Ledger;
use super::questions::Questions;
use super::reading::Reading;
use super::sheets::{Matrices, Sheets};
use super::table::Stop;
use super::tally::Tally;
use super::{Encoding, Layout, Roster, damage, header, long, wide};
use crate::diagnostic::{Code, Problems};
use crate::language::faults::{survey as faults, survey_row};
use crate::language::program::Trouble;
use crate::model::{
    AnswerMatrix, Balance, BySide, Department, DuplicatePolicy, Questionnaire, SurveyAnswers,
};

/// What an assessment lays down for its survey files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct IntakeRules {
    /// Which of two answers of one respondent counts.
    pub duplicates: DuplicatePolicy,
    /// Whether the survey has the optional module of self-ratings.
    pub self_rating: bool,
}

/// What one file was, and what became of its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileReport {
    /// What became of its records; even. In the long layout a record is one answer.
    pub balance: Balance,
    /// How the text is written.
    pub encoding: Encoding,
    /// What parts the cells.
    pub delimiter: char,
    /// How the rows are laid out.
    pub layout: Layout,
}

/// The answers of all files.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// The departments: as declared, or those that were answered about, by id.
    pub departments: Vec<Department>,
    /// The answers about each department.
    pub answers: Vec<SurveyAnswers>,
    /// The files that were read, in order; some of their records may be rejected.
    pub files: Vec<FileReport>,
    /// The files of which nothing is kept, because a fault concerns them as a whole.
    pub unread: Vec<String>,
}

/// Takes survey files in, and collects what is wrong in them.
///
/// Rows go straight to the answer matrices, so a respondent costs a byte a question, and the name
/// that finds duplicates as long as a file is read. A record with a fault is left out and counted;
/// a file with a fault of its own (an unknown column, bytes that are no text) is left out whole, and
/// named in [`Survey::unread`]. Whether the rest may be scored is the caller's decision.
pub struct Intake<'q> {
    questions: Questions<'q>,
    width: usize,
    rules: IntakeRules,
    roster: Roster,
    matrices: Matrices,
    files: Vec<FileReport>,
    unread: Vec<String>,
}

impl<'q> Intake<'q> {
    /// Begins a survey on `questionnaire` about the departments of `roster`.
    pub fn new(questionnaire: &'q Questionnaire, roster: Roster, rules: IntakeRules) -> Self {
        Self {
            questions: Questions::new(questionnaire, rules),
            width: questionnaire.questions.len(),
            rules,
            roster,
            matrices: Matrices::new(),
            files: Vec::new(),
            unread: Vec::new(),
        }
    }

    /// Reads one file, known to the user as `name`, and adds all its faults to `problems`.
    ///
    /// `open` is called several times, each time for the file from its beginning: what it is has to
    /// be known before it can be read, and it is never held in memory.
    pub fn file<R: Read>(
        &mut self,
        name: &str,
        open: &dyn Fn() -> io::Result<R>,
        problems: &mut Problems,
    ) {
        let mut ledger = Ledger::default();
        let marks: BTreeMap<_, _> = self
            .matrices
            .iter()
            .map(|(at, all)| (*at, all.len()))
            .collect();
        let known = self.roster.len();
        let report = self.read(name, open, &mut ledger).unwrap_or_else(|stop| {
            note(&stop, &mut ledger);
            None
        });
        match report {
            Some(report) if !ledger.is_unusable() => self.files.push(report),
            Some(_) | None => {
                for (cohort, matrix) in &mut self.matrices {
                    matrix.truncate(marks.get(cohort).copied().unwrap_or(0));
                }
                self.roster.truncate(known);
                self.unread.push(name.to_owned());
            }
        }
        ledger.tell(name, problems);
    }

    /// Ends the survey.
    ///
    /// Of an open roster the departments without any answer are left out, and the others are in the
    /// order of their ids.
    pub fn finish(self) -> Survey {
        let (departments, are_declared) = self.roster.into_departments();
        let mut found: Vec<(Department, SurveyAnswers)> = departments
            .into_iter()
            .map(|department| {
                let answers = BySide::from_fn(|_| AnswerMatrix::new(self.width));
                (department, answers)
            })
            .collect();
        for ((place, camp), matrix) in self.matrices {
            if let Some((_, answers)) = found.get_mut(place) {
                *answers.of_mut(camp) = matrix;
            }
        }
        if !are_declared {
            found.retain(|(_, answers)| answers.iter().any(|(_, matrix)| !matrix.is_empty()));
            found.sort_by(|(left, _), (right, _)| left.id.cmp(&right.id));
        }
        let (departments, answers) = found.into_iter().unzip();
        Survey {
            departments,
            answers,
            files: self.files,
            unread: self.unread,
        }
    }

    /// Reads one file; none when it is not a survey file.
    fn read<R: Read>(
        &mut self,
        name: &str,
        open: &dyn Fn() -> io::Result<R>,
        ledger: &mut Ledger,
    ) -> Result<Option<FileReport>, Stop> {
        let Some((encoding, is_damaged)) = text(open, ledger)? else {
            return Ok(None);
        };
        let Some((mut table, header)) = header::open(open, encoding)? else {
            ledger.file(Code::EmptyFile, faults::empty_file());
            return Ok(None);
        };
        if is_damaged {
            damage::report(&mut table, &header, encoding, ledger)?;
            return Ok(None);
        }
        let Some(columns) = Columns::of(header, &self.questions, ledger) else {
            return Ok(None);
        };
        let mut reading = Reading {
            columns: &columns,
            delimiter: table.delimiter(),
            file: self.files.len(),
            roster: &mut self.roster,
            ledger,
            tally: Tally::default(),
        };
        let mut sheets = Sheets::new(&mut self.matrices, self.width, self.rules.duplicates);
        match columns.long {
            None => wide::read(&mut table, &mut reading, &mut sheets)?,
            Some(long) => long::read(&mut table, long, &self.questions, &mut reading, &mut sheets)?,
        }
        let tally = reading.tally;
        let balance = tally.balance(name, table.records(), ledger);
        if balance.records == 0 {
            ledger.row(
                Code::NoRecords,
                columns.header.row(),
                "",
                faults::no_records,
            );
        }
        Ok(Some(FileReport {
            balance,
            encoding,
            delimiter: char::from(table.delimiter()),
            layout: columns.layout(),
        }))
    }
}

/// Returns how a text is written and whether it is damaged; none when the file is no text.
fn text<R: Read>(
    open: &dyn Fn() -> io::Result<R>,
    ledger: &mut Ledger,
) -> Result<Option<(Encoding, bool)>, Stop> {
    match examine(&mut open()?)? {
        Nature::Text { encoding, damaged } => return Ok(Some((encoding, damaged))),
        Nature::Workbook => ledger.file(Code::NotCsv, faults::not_csv()),
        Nature::Empty => ledger.file(Code::EmptyFile, faults::empty_file()),
    }
    Ok(None)
}

/// Notes why a file could not be read to its end.
fn note(stop: &Stop, ledger: &mut Ledger) {
    match stop {
        Stop::Unreadable(error) => {
            ledger.file(Code::Unreadable, faults::unreadable(&Trouble::from(error)));
        }
        Stop::LongRecord { line, row } => {
            ledger.broken(Code::LongRecord, (*line, *row), survey_row::long_record());
        }
        Stop::UnclosedQuote { line, row } => {
            ledger.broken(
                Code::UnclosedQuote,
                (*line, *row),
                survey_row::unclosed_quote(),
            );
        }
    }
}

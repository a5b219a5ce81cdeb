//! The review of documents of an assessment folder: `documents.csv`, checked line by line.

use std::collections::BTreeMap;

use csv::StringRecord;
use time::Date;
use time::format_description::well_known::Iso8601;

use super::nearest::nearest;
use super::survey::find;
use crate::diagnostic::{Code, Position, Problems, SourceFile};
use crate::language::faults::{Wording, documents as said};
use crate::model::{Department, Questionnaire};

/// The columns, in their order.
const COLUMNS: [&str; 5] = ["department", "document", "status", "date", "note"];

/// What may be said of a document; nothing while it is not reviewed.
const STATUSES: [&str; 4] = ["present", "partial", "absent", "na"];

/// Stands for all departments.
const ALL: &str = "*";

/// Checks a review against the departments and the document checks it names; every fault goes to
/// `problems`. An empty status is a check still to review, and no fault.
pub fn check(
    file: &SourceFile,
    questionnaire: &Questionnaire,
    departments: &[Department],
    problems: &mut Problems,
) {
    let delimiter = if file
        .text
        .lines()
        .next()
        .is_some_and(|line| line.contains(';'))
    {
        b';'
    } else {
        b','
    };
    let mut builder = csv::ReaderBuilder::new();
    let mut reader = builder
        .delimiter(delimiter)
        .flexible(true)
        .from_reader(file.text.as_bytes());
    let mut review = Review {
        file: &file.name,
        problems,
        seen: BTreeMap::new(),
    };
    match reader.headers() {
        Ok(header) if header.iter().eq(COLUMNS) => {}
        Ok(_) | Err(_) => {
            review.row(Code::MissingColumn, (1, 0), said::wrong_columns(&COLUMNS));
            return;
        }
    }
    for (row, record) in (1..).zip(reader.records()) {
        // Text that is UTF-8 and rows of any width cannot fail to be read.
        let Ok(record) = record else { continue };
        let line = record.position().map_or(0, csv::Position::line);
        review.record(&record, (line, row), questionnaire, departments);
    }
}

/// Where a row stands: its line, and its place under the header.
type At = (u64, u64);

struct Review<'a> {
    file: &'a str,
    problems: &'a mut Problems,
    /// The line on which each department and document was reviewed first.
    seen: BTreeMap<(String, String), u64>,
}

impl Review<'_> {
    fn record(
        &mut self,
        record: &StringRecord,
        at: At,
        questionnaire: &Questionnaire,
        departments: &[Department],
    ) {
        if record.len() != COLUMNS.len() {
            let wording = said::row_width(record.len(), COLUMNS.len());
            return self.row(Code::RowWidth, at, wording);
        }
        let cell = |column: usize| record.get(column).unwrap_or_default().trim();
        if cell(0) != ALL && find(departments, cell(0)).is_none() {
            let names = departments.iter().map(|department| department.id.as_str());
            let near = nearest(cell(0), names);
            self.cell(
                Code::UnknownDepartment,
                at,
                (0, cell(0)),
                said::unknown_department(near),
            );
        }
        let ids = questionnaire
            .documents
            .iter()
            .map(|document| document.id.as_str());
        if !ids.clone().any(|id| id == cell(1)) {
            let near = nearest(cell(1), ids);
            self.cell(
                Code::UnknownDocument,
                at,
                (1, cell(1)),
                said::unknown_document(near),
            );
        }
        if !cell(2).is_empty() && !STATUSES.contains(&cell(2)) {
            self.cell(
                Code::UnknownStatus,
                at,
                (2, cell(2)),
                said::unknown_status(&STATUSES),
            );
        }
        if !cell(3).is_empty() && Date::parse(cell(3), &Iso8601::DATE).is_err() {
            self.cell(Code::BadDate, at, (3, cell(3)), said::bad_date());
        }
        let key = (cell(0).to_lowercase(), cell(1).to_owned());
        match self.seen.get(&key) {
            Some(first) => {
                let wording = said::reviewed_twice(*first);
                self.cell(Code::DuplicateReview, at, (1, cell(1)), wording);
            }
            None => {
                self.seen.insert(key, at.0);
            }
        }
    }

    fn row(&mut self, code: Code, (line, row): At, wording: Wording) {
        self.problems
            .push(code, self.file, Position::Row { line, row }, wording);
    }

    fn cell(
        &mut self,
        code: Code,
        (line, row): At,
        (column, value): (usize, &str),
        wording: Wording,
    ) {
        let header = COLUMNS.get(column).copied().unwrap_or_default().to_owned();
        let value = value.to_owned();
        let position = Position::Cell {
            line,
            row,
            column: column + 1,
            header,
            value,
        };
        self.problems.push(code, self.file, position, wording);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{DepartmentId, sample};

    fn faults(lines: &str) -> Vec<(Code, u64)> {
        let mut questionnaire = sample::questionnaire();
        questionnaire.documents = vec![sample::document()];
        let departments = [Department::named(DepartmentId::new("finance"), "Finance")];
        let file = SourceFile::new("documents.csv", lines);
        let mut problems = Problems::default();
        check(&file, &questionnaire, &departments, &mut problems);
        let found = problems.sorted().into_iter().map(|fault| {
            let line = match fault.position {
                Position::Row { line, .. } | Position::Cell { line, .. } => line,
                Position::File | Position::Span(_) => 0,
            };
            (fault.code, line)
        });
        found.collect()
    }

    #[test]
    fn a_review_in_progress_is_sound() {
        let head = "department,document,status,date,note\n";
        assert_eq!(faults(&format!("{head}finance,S1-d1,,,\n")), []);
        assert_eq!(
            faults(&format!("{head}*,S1-d1,present,2026-11-02,\"vu, daté\"\n")),
            []
        );
        assert_eq!(faults(&head.replace(',', ";")), []);
    }

    #[test]
    fn every_fault_of_a_review_is_told() {
        let review = "department,document,status,date,note\n\
                      finanse,S1-d1,,,\n\
                      finance,S1-d9,,,\n\
                      finance,S1-d1,found,12/11/2026,\n\
                      Finance,S1-d1,absent,,\n\
                      finance,S1-d1\n";
        assert_eq!(
            faults(review),
            [
                (Code::UnknownDepartment, 2),
                (Code::UnknownDocument, 3),
                (Code::UnknownStatus, 4),
                (Code::BadDate, 4),
                (Code::DuplicateReview, 5),
                (Code::RowWidth, 6),
            ]
        );
        assert_eq!(faults("document,status\n"), [(Code::MissingColumn, 1)]);
    }
}

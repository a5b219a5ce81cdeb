//! The lines of a review, each with the department and the check it names.

use std::collections::BTreeMap;

use time::Date;

use super::check::{At, COLUMNS, Judge, has_columns};
use super::split::{Row, rows, value};
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::ingest::nearest::nearest;
use crate::ingest::survey::find;
use crate::language::faults::{documents as said, survey_row};
use crate::model::{Department, Questionnaire, ReviewLine, ReviewSheet, Reviewed};

/// Stands for all departments.
const ALL: &str = "*";

/// What may stand between two cells.
const DELIMITERS: [char; 3] = [',', ';', '\t'];

/// Reads a review against the departments and the document checks it names; every fault goes to
/// `problems`. An empty status is a check still to review, and no fault. `today` is the date of the
/// assessment, from which ages count back.
pub fn read(
    file: &SourceFile,
    questionnaire: &Questionnaire,
    departments: &[Department],
    today: Option<Date>,
    problems: &mut Problems,
) -> ReviewSheet {
    let header = file.text.lines().next().unwrap_or_default();
    let delimiter = header.chars().find(|letter| DELIMITERS.contains(letter));
    let mut sheet = ReviewSheet::default();
    sheet.delimiter = delimiter.unwrap_or(sheet.delimiter);
    if file.text.contains("\r\n") {
        sheet.line_end = "\r\n";
    }
    let mut reading = Reading {
        judge: Judge::new(&file.name, today, problems),
        questionnaire,
        departments,
        known: BTreeMap::new(),
        first: BTreeMap::new(),
    };
    let mut rows = rows(&file.text, sheet.delimiter).into_iter();
    if !rows.next().is_some_and(|header| has_columns(&header.cells)) {
        let wording = said::wrong_columns(&COLUMNS);
        reading.judge.row(Code::MissingColumn, (1, 0), wording);
        return sheet;
    }
    for (place, row) in (1..).zip(rows) {
        let line = reading.line(&row, (row.line, place), sheet.delimiter);
        sheet.lines.extend(line);
    }
    sheet
}

/// What a line is about: whom, and the place of a check.
type Subject = (Reviewed, usize);

struct Reading<'a> {
    judge: Judge<'a>,
    questionnaire: &'a Questionnaire,
    departments: &'a [Department],
    /// The departments as they are spelled, and which each spelling means.
    known: BTreeMap<String, Option<usize>>,
    /// The line on which each subject was reviewed first.
    first: BTreeMap<Subject, u64>,
}

impl Reading<'_> {
    /// Reads one row; none when it does not say which department and check it is about.
    fn line(&mut self, row: &Row<'_>, at: At, delimiter: char) -> Option<ReviewLine> {
        let cells = self.cells(row, at)?;
        let cell = |column: usize| cells.get(column).copied().map(value).unwrap_or_default();
        let scope = self.scope(&cell(0), at);
        let check = self.check(&cell(1), at);
        let found = check.and_then(|check| self.questionnaire.documents.get(check));
        let review = self.judge.review(found, [cell(2), cell(3)], at);
        let (scope, check) = scope.zip(check)?;
        self.once((scope, check), &cell(1), at);
        Some(ReviewLine {
            scope,
            check,
            review,
            cells: cells.join(&delimiter.to_string()),
        })
    }

    /// Returns the cells of a row without its label; none when the row is torn.
    fn cells<'t, 'r>(&mut self, row: &'r Row<'t>, at: At) -> Option<&'r [&'t str]> {
        let torn = if !row.is_closed {
            Some(survey_row::unclosed_quote())
        } else if row.cells.iter().any(|cell| swallows(cell)) {
            Some(survey_row::swallowed_rows())
        } else {
            None
        };
        if let Some(wording) = torn {
            self.judge.row(Code::UnclosedQuote, at, wording);
            return None;
        }
        let (found, expected) = (row.cells.len(), COLUMNS.len());
        if found != expected && found != expected + 1 {
            let wording = said::row_width(found, expected);
            self.judge.row(Code::RowWidth, at, wording);
            return None;
        }
        row.cells.get(..expected)
    }

    /// Returns whom a cell names.
    fn scope(&mut self, name: &str, at: At) -> Option<Reviewed> {
        if name == ALL {
            return Some(Reviewed::All);
        }
        let departments = self.departments;
        let known = self.known.entry(name.to_owned());
        let place = *known.or_insert_with(|| find(departments, name));
        if place.is_none() {
            let ids = departments.iter().map(|department| department.id.as_str());
            let wording = said::unknown_department(nearest(name, ids));
            self.judge
                .cell(Code::UnknownDepartment, at, (0, name), wording);
        }
        place.map(Reviewed::One)
    }

    /// Returns the place of the check that a cell names.
    fn check(&mut self, name: &str, at: At) -> Option<usize> {
        let checks = self.questionnaire.documents.iter();
        let mut ids = checks.map(|check| check.id.as_str());
        let place = ids.clone().position(|id| id == name);
        if place.is_none() {
            let wording = said::unknown_document(nearest(name, &mut ids));
            self.judge
                .cell(Code::UnknownDocument, at, (1, name), wording);
        }
        place
    }

    /// Reports a subject that was reviewed before.
    fn once(&mut self, subject: Subject, check: &str, at: At) {
        let (line, _) = at;
        let first = *self.first.entry(subject).or_insert(line);
        if first != line {
            let wording = said::reviewed_twice(first);
            self.judge
                .cell(Code::DuplicateReview, at, (1, check), wording);
        }
    }
}

/// Whether a stray quotation mark took further lines into a cell, up to the next stray one.
fn swallows(cell: &str) -> bool {
    cell.starts_with('"') && cell.contains('\n') && !cell.ends_with('"')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Position;
    use crate::model::{DepartmentId, Finding, sample};
    use time::macros::date;

    const HEAD: &str = "department,document,status,date,note\n";

    fn read_all(text: &str) -> (ReviewSheet, Vec<(Code, u64)>) {
        let mut questionnaire = sample::questionnaire();
        questionnaire.documents = vec![sample::document()];
        let named = |id: &str, name: &str| Department::named(DepartmentId::new(id), name);
        let departments = [named("finance", "Finances"), named("rh", "RH")];
        let file = SourceFile::new("documents.csv", text);
        let mut problems = Problems::default();
        let today = Some(date!(2026 - 11 - 22));
        let sheet = read(&file, &questionnaire, &departments, today, &mut problems);
        let found = problems.sorted().into_iter().map(|fault| {
            let line = match fault.position {
                Position::Row { line, .. } | Position::Cell { line, .. } => line,
                Position::File | Position::Span(_) => 0,
            };
            (fault.code, line)
        });
        (sheet, found.collect())
    }

    fn faults(lines: &str) -> Vec<(Code, u64)> {
        read_all(&format!("{HEAD}{lines}")).1
    }

    #[test]
    fn a_review_in_progress_is_sound() {
        let text =
            format!("{HEAD}finance,S1-d1,,,\n*,S1-d1,present,2026-11-02,\"vu, daté\"\n,,,,\n");
        let (sheet, found) = read_all(&text);
        assert_eq!(found, []);
        assert_eq!(
            sheet.lines[1].cells,
            "*,S1-d1,present,2026-11-02,\"vu, daté\""
        );
        let reviews = sheet.reviews(2, 1);
        assert!(reviews.iter().all(|one| one[0] == sheet.lines[1].review));
        let review = reviews[0][0].unwrap();
        assert_eq!(review.finding, Finding::Present);
        assert_eq!(review.date, Some(date!(2026 - 11 - 02)));
    }

    #[test]
    fn the_form_of_the_file_is_known_and_its_label_left_out() {
        let text = "department;document;status;date;note;label\r\nRH;S1-d1;na;;\"a;b\";level 2\r\n";
        let (sheet, found) = read_all(text);
        assert_eq!(found, []);
        assert_eq!((sheet.delimiter, sheet.line_end), (';', "\r\n"));
        assert_eq!(sheet.lines[0].scope, Reviewed::One(1));
        assert_eq!(sheet.lines[0].cells, "RH;S1-d1;na;;\"a;b\"");
    }

    #[test]
    fn every_fault_of_a_review_is_told() {
        let review = "finanse,S1-d1,,,\n\
                      finance,S1-d9,,,\n\
                      finance,S1-d1,found,12/11/2026,\n\
                      Finances,S1-d1,absent,,\n\
                      finance,S1-d1\n\
                      *,S1-d1,,,\n\
                      *,S1-d1,na,,\n\
                      rh,S1-d1,na,,\"one\nrh,S1-d1,na,,\"two\n\
                      rh,S1-d1,na,,\"no end\nrh,S1-d1,na,,\n";
        assert_eq!(
            faults(review),
            [
                (Code::UnknownDepartment, 2),
                (Code::UnknownDocument, 3),
                (Code::UnknownStatus, 4),
                (Code::BadDate, 4),
                (Code::DuplicateReview, 5),
                (Code::RowWidth, 6),
                (Code::DuplicateReview, 8),
                (Code::UnclosedQuote, 9),
                (Code::UnclosedQuote, 11),
            ]
        );
        for head in [
            "document,status\n",
            "",
            "department,document,status,date,note,x\n",
        ] {
            assert_eq!(read_all(head).1, [(Code::MissingColumn, 1)], "{head}");
        }
    }

    #[test]
    fn an_age_that_counts_is_told() {
        assert_eq!(faults("rh,S1-d1,present,,\n"), [(Code::UndatedDocument, 2)]);
        let dated = |status: &str, date: &str| faults(&format!("rh,S1-d1,{status},{date},\n"));
        assert_eq!(dated("present", "2025-05-22"), []);
        assert_eq!(dated("present", "2025-05-21"), []);
        assert_eq!(dated("partial", "2025-05-21"), []);
        assert_eq!(dated("present", "2026-11-23"), [(Code::FutureDocument, 2)]);
        assert_eq!(dated("partial", "2026-11-23"), [(Code::FutureDocument, 2)]);
        assert_eq!(dated("absent", ""), []);
        // A date that is none is one fault, not two.
        assert_eq!(dated("present", "2026-02-30"), [(Code::BadDate, 2)]);
    }
}

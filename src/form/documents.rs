//! The review of documents: a line a department and check, as a person fills it in.

use std::collections::BTreeSet;

use crate::language::review::check_label;
use crate::language::{Language, words};
use crate::model::{
    Department, DocumentCheck, Questionnaire, Rated, ReviewLine, ReviewSheet, Reviewed, Side,
};

/// The columns, in their order.
const COLUMNS: [&str; 6] = ["department", "document", "status", "date", "note", "label"];

/// Which lines of a review stand together; a line for all departments comes before the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grouping {
    /// All checks of a department.
    Department,
    /// All departments of a check.
    Check,
}

/// Returns the lines that a review lacks: one a department and check, unless a line for all
/// departments has the check.
pub fn missing_reviews(
    questionnaire: &Questionnaire,
    departments: &[Department],
    sheet: &ReviewSheet,
) -> Vec<ReviewLine> {
    let there: BTreeSet<_> = sheet
        .lines
        .iter()
        .map(|line| (line.scope, line.check))
        .collect();
    let mut missing = Vec::new();
    for (place, department) in departments.iter().enumerate() {
        for (check, document) in questionnaire.documents.iter().enumerate() {
            if there.contains(&(Reviewed::All, check))
                || there.contains(&(Reviewed::One(place), check))
            {
                continue;
            }
            let cells = [department.id.as_str(), document.id.as_str(), "", "", ""];
            missing.push(ReviewLine {
                scope: Reviewed::One(place),
                check,
                review: None,
                cells: cells.join(&sheet.delimiter.to_string()),
            });
        }
    }
    missing
}

/// Returns `documents.csv`: the lines in the order of the questionnaire, as they were written, each
/// with the label of its check.
pub fn documents(
    questionnaire: &Questionnaire,
    sheet: &ReviewSheet,
    grouping: Grouping,
    language: Language,
) -> String {
    let delimiter = sheet.delimiter.to_string();
    let mut lines: Vec<_> = sheet.lines.iter().collect();
    match grouping {
        Grouping::Department => lines.sort_by_key(|line| (line.scope, line.check)),
        Grouping::Check => lines.sort_by_key(|line| (line.check, line.scope)),
    }
    let mut text = COLUMNS.join(&delimiter) + sheet.line_end;
    for line in lines {
        let check = questionnaire.documents.get(line.check);
        let label = check.map(|check| label(check, language));
        let label = cell(&label.unwrap_or_default(), sheet.delimiter);
        text.push_str(&format!(
            "{}{delimiter}{label}{}",
            line.cells, sheet.line_end
        ));
    }
    text
}

fn label(check: &DocumentCheck, language: Language) -> String {
    let words = words(language);
    let side = match check.rated {
        Rated::One(Side::It) => words.it,
        Rated::One(Side::Business) => words.business,
        Rated::Both => words.both_sides,
    };
    let text = check.text.in_language(language);
    check_label(&check.level.to_string(), side, text, language)
}

/// Returns a text of one line as a cell.
fn cell(text: &str, delimiter: char) -> String {
    if text.contains([delimiter, '"']) {
        return format!("\"{}\"", text.replace('"', "\"\""));
    }
    text.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Text;
    use crate::model::{DepartmentId, DocumentId, Level, sample};

    fn questionnaire() -> Questionnaire {
        let mut questionnaire = sample::questionnaire();
        let second = DocumentCheck {
            id: DocumentId::new("S1-d2"),
            level: Level::Three,
            rated: Rated::One(Side::It),
            text: Text {
                fr: "« la \"carte\" »".to_owned(),
                en: "the \"map\", dated".to_owned(),
            },
            ..sample::document()
        };
        questionnaire.documents = vec![sample::document(), second];
        questionnaire
    }

    fn departments() -> [Department; 2] {
        ["a", "b"].map(|id| Department::named(DepartmentId::new(id), id))
    }

    /// Returns the review with what it lacked, and how much that was.
    fn completed(mut sheet: ReviewSheet, grouping: Grouping) -> (String, usize) {
        let questionnaire = questionnaire();
        let missing = missing_reviews(&questionnaire, &departments(), &sheet);
        let added = missing.len();
        sheet.lines.extend(missing);
        let text = documents(&questionnaire, &sheet, grouping, Language::English);
        (text.replace('\u{a0}', " "), added)
    }

    #[test]
    fn every_department_has_every_check() {
        let (text, added) = completed(ReviewSheet::default(), Grouping::Department);
        insta::assert_snapshot!(text, @r#"
        department,document,status,date,note,label
        a,S1-d1,,,,level 2 · IT and business · document
        a,S1-d2,,,,"level 3 · IT · the ""map"", dated"
        b,S1-d1,,,,level 2 · IT and business · document
        b,S1-d2,,,,"level 3 · IT · the ""map"", dated"
        "#);
        assert_eq!(added, 4);
    }

    #[test]
    fn what_was_written_stays_and_a_line_for_all_is_enough() {
        let line = |scope, check, cells: &str| ReviewLine {
            scope,
            check,
            review: None,
            cells: cells.to_owned(),
        };
        let sheet = ReviewSheet {
            delimiter: ';',
            line_end: "\r\n",
            lines: vec![
                line(Reviewed::One(1), 0, "B ;S1-d1;na; ;\"x;\"\"y\"\"\""),
                line(Reviewed::All, 1, "*;S1-d2;;;"),
                line(Reviewed::One(0), 1, "a;S1-d2;;;=1"),
            ],
        };
        let (text, added) = completed(sheet, Grouping::Check);
        assert_eq!(added, 1);
        let lines: Vec<_> = text.split("\r\n").collect();
        assert_eq!(
            lines,
            [
                "department;document;status;date;note;label",
                "a;S1-d1;;;;level 2 · IT and business · document",
                "B ;S1-d1;na; ;\"x;\"\"y\"\"\";level 2 · IT and business · document",
                "*;S1-d2;;;;\"level 3 · IT · the \"\"map\"\", dated\"",
                "a;S1-d2;;;=1;\"level 3 · IT · the \"\"map\"\", dated\"",
                ""
            ]
        );
    }
}

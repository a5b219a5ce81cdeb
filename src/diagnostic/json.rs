//! Faults as one JSON object, for programs.

use serde_json::{Map, Value, json};

use super::lines::Pages;
use super::{Diagnostic, Position, Problems, Severity};
use crate::language::{Language, Text, plain};

/// Returns every fault as one JSON object of the schema `diapason.validate/1`, with a last line end.
///
/// What a place does not have is null: `row`, `header` and `value` belong to tables. `column` counts
/// characters in a text and columns in a table, from 1.
pub fn json(problems: &Problems, language: Language) -> String {
    let pages = Pages::of(problems);
    let faults = problems.sorted();
    let faults = faults
        .into_iter()
        .map(|fault| entry(fault, &pages, language));
    let report = json!({
        "schema": "diapason.validate/1",
        "errors": problems.count(Severity::Error),
        "warnings": problems.count(Severity::Warning),
        "faults": faults.collect::<Vec<_>>(),
    });
    format!("{report:#}\n")
}

fn entry(fault: &Diagnostic, pages: &Pages<'_>, language: Language) -> Value {
    let say = |text: &Text| Value::String(plain(text.in_language(language)));
    let severity = match fault.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let wording = &fault.wording;
    let mut entry = Map::new();
    let mut put = |key: &str, value: Value| entry.insert(key.to_owned(), value);
    put("severity", severity.into());
    put("code", fault.code.name().into());
    put("file", plain(&fault.file).into());
    let place = Place::of(fault, pages);
    put("line", place.line.into());
    put("column", place.column.into());
    put("row", place.row.into());
    put("header", place.header.into());
    put("value", place.value.into());
    put("message", say(&wording.message));
    put("expected", say(&wording.label));
    put("help", wording.help.as_ref().map_or(Value::Null, say));
    Value::Object(entry)
}

/// What is known of a place.
#[derive(Default)]
struct Place {
    line: Option<u64>,
    column: Option<usize>,
    row: Option<u64>,
    header: Option<String>,
    value: Option<String>,
}

impl Place {
    fn of(fault: &Diagnostic, pages: &Pages<'_>) -> Self {
        match &fault.position {
            Position::File => Self::default(),
            Position::Span(span) => {
                let lines = pages.page(&fault.file);
                let position = lines.map(|lines| lines.position(span.start));
                let line = position.and_then(|(line, _)| u64::try_from(line).ok());
                Self {
                    line,
                    column: position.map(|(_, column)| column),
                    ..Self::default()
                }
            }
            Position::Row { line, row } => Self {
                line: Some(*line),
                row: Some(*row),
                ..Self::default()
            },
            Position::Cell {
                line,
                row,
                column,
                header,
                value,
            } => Self {
                line: Some(*line),
                column: Some(*column),
                row: Some(*row),
                header: Some(plain(header)),
                value: Some(plain(value)),
            },
        }
    }
}

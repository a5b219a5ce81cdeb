//! Faults as annotations of a GitHub workflow.

use super::lines::Pages;
use super::{Diagnostic, Position, Problems, Severity};
use crate::language::{Language, Text, plain};

/// Returns one workflow command a fault: `::error file=…,line=…,col=…,title=code::message`.
///
/// What was expected and the help follow the message on lines of their own.
pub fn github(problems: &Problems, language: Language) -> String {
    let pages = Pages::of(problems);
    let faults = problems.sorted();
    let lines = faults
        .into_iter()
        .map(|fault| command(fault, &pages, language));
    lines.map(|line| line + "\n").collect()
}

fn command(fault: &Diagnostic, pages: &Pages<'_>, language: Language) -> String {
    let severity = match fault.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let mut properties = vec![format!("file={}", property(&fault.file))];
    match &fault.position {
        Position::File => {}
        Position::Span(span) => {
            if let Some(lines) = pages.page(&fault.file) {
                let (line, column) = lines.position(span.start);
                properties.push(format!("line={line},col={column}"));
            }
        }
        Position::Row { line, .. } | Position::Cell { line, .. } => {
            properties.push(format!("line={line}"));
        }
    }
    properties.push(format!("title={}", property(fault.code.name())));
    let wording = &fault.wording;
    let said = [
        Some(&wording.message),
        Some(&wording.label),
        wording.help.as_ref(),
    ];
    let said = said.into_iter().flatten();
    let said = said.map(|text: &Text| data(text.in_language(language)));
    let said: Vec<_> = said.filter(|text| !text.is_empty()).collect();
    format!(
        "::{severity} {}::{}",
        properties.join(","),
        said.join("%0A")
    )
}

/// Returns a text as it may stand after the second pair of colons.
fn data(text: &str) -> String {
    plain(text).replace('%', "%25")
}

/// Returns a text as it may stand in a property, where colons and commas separate.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

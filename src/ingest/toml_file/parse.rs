//! The text of a file as a tree of tables, or the places where it is not TOML.

use toml::de::DeTable;

use super::Faults;
use crate::diagnostic::{Code, SourceFile, Span};
use crate::language::faults::syntax::syntax;

/// Returns the tree of a TOML text, none when it has a fault of syntax.
///
/// One fault a line is told: the others on that line follow from it.
pub(crate) fn parse<'i>(file: &'i SourceFile, found: Faults<'_>) -> Option<DeTable<'i>> {
    let (tree, errors) = DeTable::parse_recoverable(&file.text);
    if errors.is_empty() {
        return Some(tree.into_inner());
    }
    let mut told: Vec<Span> = Vec::new();
    for error in &errors {
        let end = file.text.len();
        let span = error.span().unwrap_or(end..end);
        if told.iter().any(|line| line.contains(&span.start)) {
            continue;
        }
        told.push(line_around(&file.text, span.start));
        // At the end of a line, what the parser calls an unquoted text is no value at all.
        let nothing = file
            .text
            .get(span.clone())
            .is_none_or(|text| text.trim().is_empty());
        let unquoted = error.message().starts_with("string values");
        let detail = if nothing && unquoted {
            "missing value"
        } else {
            error.message()
        };
        found.at(Code::TomlSyntax, &span, syntax(detail));
        if told.len() == MOST_SYNTAX_FAULTS {
            break;
        }
    }
    None
}

/// Returns the bytes of the line in which a place stands, its end included.
fn line_around(text: &str, place: usize) -> Span {
    let before = text.get(..place).unwrap_or(text);
    let after = text.get(place..).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |end| end + 1);
    let end = after.find('\n').map_or(text.len(), |end| place + end);
    start..end + 1
}

/// Beyond some twenty faults of syntax, the file is no TOML at all.
const MOST_SYNTAX_FAULTS: usize = 20;

//! The questionnaires that the program carries with it.

use crate::diagnostic::SourceFile;

/// The identifiers of the questionnaires that the program carries with it.
pub const SHIPPED: &[&str] = &["partnership-13"];

/// Returns the text of a shipped questionnaire and of its catalogue.
pub fn shipped(id: &str) -> Option<(SourceFile, SourceFile)> {
    match id {
        "partnership-13" => Some((
            SourceFile::new(
                "questionnaires/partnership-13.toml",
                include_str!("../../../questionnaires/partnership-13.toml"),
            ),
            SourceFile::new(
                "questionnaires/partnership-13.actions.toml",
                include_str!("../../../questionnaires/partnership-13.actions.toml"),
            ),
        )),
        _ => None,
    }
}

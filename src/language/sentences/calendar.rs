//! What is said of what stands on the calendar before a plan is made.

use crate::language::Language;

/// An action that was started, with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<'a> {
    /// Its identifier.
    pub id: &'a str,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
}

/// Returns that actions which no stage holds run on to their end.
pub fn kept(actions: &[Kept<'_>], language: Language) -> String {
    let dated = actions.iter();
    let dated = dated.map(|one| format!("{} ({} – {})", one.id, one.from, one.to));
    let dated = dated.collect::<Vec<_>>().join(", ");
    match language {
        Language::French => format!(
            "Déjà en cours, hors de toute étape\u{a0}: {dated}. Leurs dates et leur charge sont \
             conservées."
        ),
        Language::English => {
            format!("Under way already, outside any stage: {dated}. Their dates and load are kept.")
        }
    }
}

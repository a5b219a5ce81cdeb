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

/// Returns that a period without work leaves the plan as it is.
pub fn unheeded_freeze(from: &str, to: &str, language: Language) -> String {
    match language {
        Language::French => format!(
            "Gel du {from} au {to} sans effet\u{a0}: trop court, il ne couvre ni le premier jour ni la \
             moitié d’une quinzaine du plan."
        ),
        Language::English => format!(
            "The freeze from {from} to {to} has no effect: too short, it holds neither the first \
             day nor half of a half-month of the plan."
        ),
    }
}

/// Returns that periods without work need a first day of the plan.
pub fn freeze_without_start(language: Language) -> &'static str {
    match language {
        Language::French => {
            "Les périodes gelées sont sans effet\u{a0}: donnez le premier jour du plan (`start` dans \
             `[planning]`, ou `--start`)."
        }
        Language::English => {
            "The freezes have no effect: give the first day of the plan (`start` in `[planning]`, or \
             `--start`)."
        }
    }
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

//! What is said of a plan under other settings, and of settings that no plan can keep.

use super::program::pick;
use super::{Language, counted, plain};

/// A value of a setting that cannot be read; `expected` shows how it is written.
pub fn bad_setting(option: &str, found: &str, expected: &str, language: Language) -> String {
    let found = plain(found);
    pick(
        language,
        format!("`{found}` ne convient pas à `{option}`\u{a0}: attendu, par exemple, `{expected}`"),
        format!("`{found}` does not fit `{option}`: expected, for example, `{expected}`"),
    )
}

/// An action that takes more units a half-month than its role has (method R19).
pub fn overload(
    action: &str,
    role: &str,
    (wanted, offered): (u32, u32),
    language: Language,
) -> String {
    pick(
        language,
        format!(
            "l’action {action} demande {} par quinzaine ({role}), la capacité est de {offered}\u{a0}: augmentez `capacity` dans `[planning]` ou par `--capacity`",
            counted(units(wanted), "unité", "unités", language)
        ),
        format!(
            "action {action} takes {} a half-month ({role}), the capacity is {offered}: \
             raise `capacity` in `[planning]` or with `--capacity`",
            counted(units(wanted), "unit", "units", language)
        ),
    )
}

fn units(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Nothing to compare with.
pub fn nothing_to_compare(language: Language) -> &'static str {
    match language {
        Language::French => {
            "`--compare` oppose le dossier aux réglages donnés en option\u{a0}: ajoutez-en un, comme \
             `--capacity it=4`"
        }
        Language::English => {
            "`--compare` sets the folder against the settings given as options: add one, such as \
             `--capacity it=4`"
        }
    }
}

//! What the environment says: the language of the reader, and the date of a reproducible build.
#![expect(
    clippy::disallowed_methods,
    reason = "this file alone reads the environment"
)]

use time::{Date, OffsetDateTime};

use crate::language::Language;

/// Returns the language of the locale, none when it names no language of ours.
pub(super) fn locale() -> Option<Language> {
    ["DIAPASON_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Language::from_code(&value))
}

/// Returns whether the reader wants no colour and no bold: `NO_COLOR`, set and not empty.
pub(super) fn no_color() -> bool {
    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty())
}

/// Returns whether the terminal can only print lines.
pub(super) fn is_dumb() -> bool {
    std::env::var("TERM").is_ok_and(|terminal| terminal == "dumb")
}

/// Returns the text editor of the reader.
pub(super) fn editor() -> String {
    let named = ["VISUAL", "EDITOR"].into_iter();
    let mut named = named.filter_map(|name| std::env::var(name).ok());
    let usual = if cfg!(windows) { "notepad" } else { "vi" };
    let named = named.find(|value| !value.trim().is_empty());
    named.unwrap_or_else(|| usual.to_owned())
}

/// Returns the day of `SOURCE_DATE_EPOCH`, none when it is not set.
///
/// # Errors
///
/// The value, when it is not a number of seconds.
pub(super) fn source_date() -> Result<Option<Date>, String> {
    let Ok(value) = std::env::var("SOURCE_DATE_EPOCH") else {
        return Ok(None);
    };
    let seconds = value.trim().parse::<i64>().ok();
    match seconds.and_then(|seconds| OffsetDateTime::from_unix_timestamp(seconds).ok()) {
        Some(moment) => Ok(Some(moment.date())),
        None => Err(value),
    }
}

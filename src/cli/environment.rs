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

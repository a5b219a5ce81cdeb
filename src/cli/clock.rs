//! The only clock of the program: when an answer was given in an interview that is being held.
//!
//! Nothing that is computed depends on it.

use std::time::Instant;

use time::format_description::well_known::Rfc3339;
use time::{Duration, OffsetDateTime};

/// Returns the moment, by the wall clock of the place where that is known.
pub(super) fn now() -> OffsetDateTime {
    OffsetDateTime::now_local().unwrap_or_else(|_| OffsetDateTime::now_utc())
}

/// Returns the moment as it stands in a journal, to the second: `2026-11-12T14:30:05+01:00`.
pub(super) fn stamp() -> Option<String> {
    let now = now();
    now.replace_nanosecond(0)
        .unwrap_or(now)
        .format(&Rfc3339)
        .ok()
}

/// Counts from when it was made.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts it.
    pub(super) fn started() -> Self {
        Self(Instant::now())
    }

    /// Returns how long ago that was.
    pub(super) fn elapsed(self) -> Duration {
        // Longer than any interview is as long as can be.
        Duration::try_from(self.0.elapsed()).unwrap_or(Duration::MAX)
    }
}

//! How many faults there are.

use super::{Problems, Severity};
use crate::language::Language;
use crate::language::faults::frame;

/// Returns `3 errors, 1 warning`; of two kinds, the one that was not met is left out.
pub fn summary(problems: &Problems, language: Language) -> String {
    frame::counted(
        problems.count(Severity::Error),
        problems.count(Severity::Warning),
        language,
    )
}

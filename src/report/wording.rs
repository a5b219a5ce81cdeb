//! The words of the model's closed choices.

use crate::language::{Language, words};
use crate::planning::Reason;

/// Returns why an action was chosen.
pub(super) fn reason(reason: Reason, language: Language) -> &'static str {
    let words = words(language);
    match reason {
        Reason::Started => words.reason_started,
        Reason::Blocker => words.reason_blocker,
        Reason::Kind => words.reason_kind,
        Reason::QuickWin => words.reason_quick_win,
        Reason::BusinessShare => words.reason_business,
        Reason::Chain => words.reason_chain,
        Reason::Priority => words.reason_priority,
        Reason::Posture => words.reason_posture,
        Reason::Prerequisite => words.reason_prerequisite,
    }
}

//! The words of the model's closed choices.

use crate::language::{Language, words};
use crate::model::{ActionKind, Effort, Owner};
use crate::planning::Reason;

/// Returns the name of an action type.
pub(super) fn kind(kind: ActionKind, language: Language) -> &'static str {
    let words = words(language);
    match kind {
        ActionKind::Organisation => words.organisation,
        ActionKind::Communication => words.communication,
        ActionKind::Documentation => words.documentation,
        ActionKind::Awareness => words.awareness,
    }
}

/// Returns the name of an owner.
pub(super) fn owner(owner: Owner, language: Language) -> &'static str {
    let words = words(language);
    match owner {
        Owner::It => words.it,
        Owner::Business => words.business,
        Owner::Brm => words.brm,
        Owner::Pmo => words.pmo,
        Owner::Both => words.both_sides,
    }
}

/// Returns the name of an effort.
pub(super) fn effort(effort: Effort, language: Language) -> &'static str {
    let words = words(language);
    match effort {
        Effort::Light => words.light,
        Effort::Heavy => words.heavy,
    }
}

/// Returns why an action was chosen.
pub(super) fn reason(reason: Reason, language: Language) -> &'static str {
    let words = words(language);
    match reason {
        Reason::Blocker => words.reason_blocker,
        Reason::Kind => words.reason_kind,
        Reason::QuickWin => words.reason_quick_win,
        Reason::BusinessShare => words.reason_business,
        Reason::Chain => words.reason_chain,
        Reason::Priority => words.reason_priority,
        Reason::Prerequisite => words.reason_prerequisite,
    }
}

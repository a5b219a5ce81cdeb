//! The words of the model's closed choices.

use crate::language::{Language, sentences, words};
use crate::planning::Reason;
use crate::planning::schedule::{Role, Wait};

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

/// Returns the name of a role.
pub fn role(role: Role, language: Language) -> &'static str {
    let words = words(language);
    match role {
        Role::It => words.it,
        Role::Brm => words.brm,
        Role::Pmo => words.pmo,
        Role::Business => words.business,
    }
}

/// Returns why a chain of work did not begin sooner, for a sentence.
pub(super) fn wait(wait: &Wait, language: Language) -> sentences::Wait<'static> {
    match wait {
        Wait::Started => sentences::Wait::Started,
        Wait::Stage => sentences::Wait::Stage,
        Wait::Preparation => sentences::Wait::Preparation,
        Wait::Capacity(short) => {
            let short = short.iter().map(|short| role(*short, language));
            sentences::Wait::Capacity(short.collect())
        }
        Wait::Freeze => sentences::Wait::Freeze,
        Wait::Replan => sentences::Wait::Replan,
    }
}

//! The words of the model's closed choices.

use crate::language::{Language, sentences, words};
use crate::model::Side;
use crate::planning::Reason;
use crate::planning::schedule::{Role, Wait};
use crate::scoring::LimitingSide;

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

/// Returns the name of a side.
pub(super) fn side(side: Side, language: Language) -> &'static str {
    let words = words(language);
    match side {
        Side::It => words.it,
        Side::Business => words.business,
    }
}

/// Returns which side holds a sub-axis back; empty when one side alone has a figure.
pub(super) fn limiting(limiting: Option<LimitingSide>, language: Language) -> &'static str {
    match limiting {
        None => "",
        Some(LimitingSide::One(one)) => side(one, language),
        Some(LimitingSide::Both) => words(language).both_sides,
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

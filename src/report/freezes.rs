//! The periods without work that leave a plan as it is.

use super::view::Notice;
use crate::language::{Language, sentences, short_date};
use crate::model::PlanningChoices;

/// Returns a remark for each period without work that has no effect; one for all of them when the
/// plan has no first day.
pub(super) fn unheeded(planning: &PlanningChoices, language: Language) -> Vec<Notice> {
    let note = |code: &str, text: String| Notice {
        code: code.to_owned(),
        department: None,
        text,
    };
    if planning.start.is_none() && !planning.freeze.is_empty() {
        let text = sentences::freeze_without_start(language).to_owned();
        return vec![note("freeze-without-start", text)];
    }
    let unheeded = planning.unheeded().map(|(from, to)| {
        let (from, to) = (short_date(from, language), short_date(to, language));
        let text = sentences::unheeded_freeze(&from, &to, language);
        note("freeze-without-effect", text)
    });
    unheeded.collect()
}

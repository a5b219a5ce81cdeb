//! How solid a level is, as a row of a table: confidence, coverage, responses, dispersion.

use crate::language::{Language, decimal, percent, screen_words, words};
use crate::report::view::{DepartmentView, Missing, Shown};

/// How many figures there are, the most telling first.
pub(super) const FIGURES: usize = 6;

/// Returns what heads the figures.
pub(super) fn heads(language: Language) -> [String; FIGURES] {
    let (screen, words) = (screen_words(language), words(language));
    [
        screen.confidence.to_owned(),
        screen.coverage.to_owned(),
        screen.likely.to_owned(),
        format!("{} {}", screen.response, words.it),
        words.business.to_owned(),
        screen.dispersion.to_owned(),
    ]
}

/// Returns the figures of a department; its mark where one is missing or may not be shown.
pub(super) fn figures(view: &DepartmentView, language: Language) -> [String; FIGURES] {
    let solidity = &view.solidity;
    let unknown = || Missing::Unknown.mark().to_owned();
    let share = |shown: Shown| shown.text(|share| percent(share, language));
    let number = |shown: Shown| shown.text(|number| decimal(number, 2, language));
    let confidence = solidity.confidence.map_or_else(unknown, |one| {
        format!("{} {}", one.grade.letter(), number(one.value.into()))
    });
    let likely = view.joint.map(|joint| solidity.likely(joint.reached));
    [
        confidence,
        format!("{}/{}", solidity.assessed, view.sub_axes.len()),
        likely.map_or_else(unknown, share),
        share(solidity.response.it),
        share(solidity.response.business),
        number(solidity.dispersion),
    ]
}

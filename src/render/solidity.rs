//! How solid a level is, as a row of a table: confidence, coverage, responses, dispersion.

use crate::language::{Language, decimal, percent, screen_words, words};
use crate::report::view::{DepartmentView, Withheld};

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

/// Returns the figures of a department; a dash where one is missing or may not be shown.
pub(super) fn figures(view: &DepartmentView, language: Language) -> [String; FIGURES] {
    let solidity = &view.solidity;
    let missing = || "–".to_owned();
    let share = |share: Option<f64>| share.map_or_else(missing, |share| percent(share, language));
    let confidence = solidity.confidence.map_or_else(missing, |one| {
        let value = one.value.map(|value| decimal(value, 2, language));
        let letter = one.grade.letter();
        value.map_or_else(
            |_: Withheld| letter.to_string(),
            |value| format!("{letter} {value}"),
        )
    });
    let reached = view
        .joint
        .map(|joint| usize::from(joint.reached.number()) - 1);
    let likely = solidity
        .level_probability
        .and_then(Result::ok)
        .zip(reached)
        .and_then(|(shares, place)| shares.get(place).copied());
    let dispersion = solidity.dispersion;
    [
        confidence,
        format!("{}/{}", solidity.assessed, view.sub_axes.len()),
        share(likely),
        share(solidity.response.it),
        share(solidity.response.business),
        dispersion.map_or_else(missing, |spread| decimal(spread, 2, language)),
    ]
}

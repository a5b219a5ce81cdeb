//! What deserves a look in the departments together: whether they may be ranked, whether the
//! questions of an axis measure one thing, which checks of attention could not be made.

use super::view::{Notice, OneWay};
use crate::analysis::Published;
use crate::language::Language;
use crate::language::sentences::{self, Camp};
use crate::model::{Questionnaire, Side};

/// Returns the notices about the departments together, in a fixed order.
pub(super) fn together(
    questionnaire: &Questionnaire,
    published: &Published,
    language: Language,
) -> Vec<Notice> {
    let notice = |code: &str, text: String| Notice {
        code: code.to_owned(),
        department: None,
        text,
    };
    let mut found = Vec::new();
    if published.peers.is_ranking_refused() {
        let sides = published.company.differences.sides.iter();
        let icc2 = sides.filter_map(|(_, side)| side.and_then(OneWay::icc2));
        let text = sentences::not_ranked(icc2.min_by(f64::total_cmp), language);
        found.push(notice("not-dependable", text));
    }
    let low = low_consistency(questionnaire, published, language);
    if !low.is_empty() {
        found.push(notice(
            "not-one-thing",
            sentences::not_one_thing(&low, language),
        ));
    }
    let unchecked = published.unchecked.iter().map(|(side, rules)| {
        let names = rules.iter().map(|rule| rule.name());
        (named(side), names.collect::<Vec<_>>())
    });
    let unchecked: Vec<_> = unchecked.filter(|(_, rules)| !rules.is_empty()).collect();
    if !unchecked.is_empty() {
        let text = sentences::unchecked(&unchecked, language);
        found.push(notice("careless-unavailable", text));
    }
    found
}

/// Returns a camp or a side as the sentences name it.
fn named(side: Side) -> Camp {
    match side {
        Side::It => Camp::It,
        Side::Business => Camp::Business,
    }
}

/// Returns the axes whose questions about a side do not measure one thing, each with that side and
/// its α.
fn low_consistency(
    questionnaire: &Questionnaire,
    published: &Published,
    language: Language,
) -> Vec<(String, Camp, f64)> {
    let axes = questionnaire
        .axes
        .iter()
        .zip(&published.company.consistency);
    let sides = axes.flat_map(|(axis, found)| found.iter().map(move |found| (axis, found)));
    let low = sides.filter_map(|(axis, (side, found))| {
        let found = found.filter(crate::analysis::Consistency::is_low)?;
        let label = axis.label.in_language(language).to_owned();
        Some((label, named(side), found.alpha))
    });
    low.collect()
}

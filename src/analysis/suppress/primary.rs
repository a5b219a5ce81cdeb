//! Which figures a number of respondents allows (method D.12, R17): rules on counts alone.

use super::published::Withheld;
use crate::model::ScoringRules;

/// Returns why nothing may be told of a survey of so many people, none when its index may.
pub fn figure_withheld(people: usize, rules: &ScoringRules) -> Option<Withheld> {
    (people < rules.least_respondents()).then_some(Withheld::Below(rules.min_group))
}

/// Returns why the spread of so many opinions may not be told: the vector, the standard deviation,
/// the half-width, the agreement.
pub fn spread_withheld(people: usize, rules: &ScoringRules) -> Option<Withheld> {
    let few = people < rules.least_for_distribution();
    let withheld = few.then_some(Withheld::VectorBelow(rules.distribution_group));
    figure_withheld(people, rules).or(withheld)
}

/// Returns why the difference between two groups of so many people may not be told: each group
/// must be large enough for its own figure. The interval of the difference tells a spread, so
/// [`spread_withheld`] decides on it, for each group.
pub fn gap_withheld(people: [usize; 2], rules: &ScoringRules) -> Option<Withheld> {
    let fewest = people.into_iter().min().unwrap_or(0);
    figure_withheld(fewest, rules)
}

/// Returns why a figure that tells the spread of all its parts may not be told: one part is
/// withheld. So it is with a half-width, a confidence or the probability of a level (method R17).
pub fn resting_on(parts: impl IntoIterator<Item = Option<Withheld>>) -> Option<Withheld> {
    parts.into_iter().flatten().next()
}

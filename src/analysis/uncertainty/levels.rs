//! The probability of each level (method D.10, R14).

use super::bootstrap::{MOST_COUNTED, REPLICATES, enumerate, resample};
use super::closed_form::closed_form;
use super::seed::seed;
use crate::model::{Assessment, Level};
use crate::scoring::Panel;

/// The least number of units drawn anew: fewer say nothing of what others would have said.
///
/// A questionnaire whose `min_group` is lower is content with that.
const LEAST_UNITS: usize = 5;

/// The most respondents in one camp who are drawn anew.
const MOST_RESPONDENTS: usize = 1000;

/// How the probability of each level was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Every resample was counted: exact.
    Enumeration,
    /// 2,000 resamples were drawn.
    Bootstrap,
    /// Computed without drawing, for more than 1,000 respondents of a camp.
    ClosedForm,
}

impl Basis {
    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Enumeration => "enumeration",
            Self::Bootstrap => "bootstrap",
            Self::ClosedForm => "closed-form",
        }
    }
}

/// How probable each level is as the reached level of a department.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum LevelProbability {
    /// The department has no level.
    #[default]
    NoLevel,
    /// Too few respondents and interviews: fewer than 5, or than a lower `min_group`.
    TooFew,
    /// The probabilities.
    Known {
        /// Of level 1, 2, 3 and 4, each between 0 and 1, in all 1.
        shares: [f64; 4],
        /// How they were found.
        basis: Basis,
    },
}

impl LevelProbability {
    /// Returns the probability of level 1, 2, 3 and 4, none where it is not known.
    pub fn shares(self) -> Option<[f64; 4]> {
        match self {
            Self::NoLevel | Self::TooFew => None,
            Self::Known { shares, .. } => Some(shares),
        }
    }
}

/// Returns how probable each level of a department is, its panel being that of a canonical wave.
pub(super) fn level_probability(
    canonical: &Assessment,
    department: usize,
    panel: &mut Panel<'_>,
) -> LevelProbability {
    let strata = panel.strata();
    let least = canonical.questionnaire.scoring.least_respondents();
    if panel.standing(&vec![1.0; panel.units()]).is_none() {
        return LevelProbability::NoLevel;
    }
    if panel.units() < least.min(LEAST_UNITS) {
        return LevelProbability::TooFew;
    }
    let basis = basis(strata);
    let mut ways_to = [0.0; 4];
    let mut count = |counts: &[f64], ways: f64| {
        if let Some(standing) = panel.standing(counts) {
            ways_to[place(standing.reached)] += ways;
        }
    };
    match basis {
        Basis::Enumeration => enumerate(&strata, count),
        Basis::Bootstrap => {
            let seed = seed(canonical, department);
            resample(&strata, seed, REPLICATES, |counts| count(counts, 1.0));
        }
        Basis::ClosedForm => ways_to = closed_form(panel),
    }
    let all: f64 = ways_to.iter().sum();
    LevelProbability::Known {
        shares: ways_to.map(|ways| ways / all),
        basis,
    }
}

/// Returns how the levels of some people are found (method R14), by their strata: respondents of
/// either camp, interviews of either camp.
pub(super) fn basis(strata: [usize; 4]) -> Basis {
    let [it, business, ..] = strata;
    if it.max(business) > MOST_RESPONDENTS {
        Basis::ClosedForm
    } else if strata.iter().sum::<usize>() > MOST_COUNTED {
        Basis::Bootstrap
    } else {
        Basis::Enumeration
    }
}

/// Returns the place of a level among the four.
pub(super) fn place(level: Level) -> usize {
    level.step().map_or(0, |step| step + 1)
}

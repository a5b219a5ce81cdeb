//! How sure figures are, and how differently a side is seen: what may be told, or why not.

use serde::Serialize;

use crate::report::view::{
    Basis, Estimate, Pattern, PublishedConfidence, PublishedGap, PublishedProbability, SubAxisView,
    Withheld,
};

/// The reason beside a figure that nothing gives.
const NO_EVIDENCE: &str = "no-evidence";

/// The reason beside a figure of a department without a level.
const PARTIAL: &str = "partial";

/// The reason beside a figure that too few people and interviews were heard for (method R14).
const TOO_FEW: &str = "too-few";

/// The confidence in a figure: a grade, and the index Q where it tells no spread.
#[derive(Serialize)]
pub(super) struct Confidence {
    grade: Option<char>,
    value: Option<f64>,
    suppressed: Option<String>,
}

/// How probable each level is as the reached one.
#[derive(Serialize)]
pub(super) struct LevelProbability {
    #[serde(rename = "1")]
    one: Option<f64>,
    #[serde(rename = "2")]
    two: Option<f64>,
    #[serde(rename = "3")]
    three: Option<f64>,
    #[serde(rename = "4")]
    four: Option<f64>,
    basis: Option<&'static str>,
    suppressed: Option<String>,
}

/// The perception gap of both sides.
#[derive(Serialize)]
pub(super) struct Gaps {
    it: Gap,
    business: Gap,
}

/// How differently one side is seen.
#[derive(Serialize)]
pub(super) struct Gap {
    delta: Option<f64>,
    low: Option<f64>,
    high: Option<f64>,
    g: Option<f64>,
    cliff: Option<f64>,
    pattern: Option<&'static str>,
    notable: Option<bool>,
    suppressed: Option<String>,
}

/// Returns a confidence.
pub(super) fn confidence(confidence: Option<PublishedConfidence>) -> Confidence {
    let value = confidence.map(|one| one.value);
    Confidence {
        grade: confidence.map(|one| one.grade.letter()),
        value: value.and_then(Result::ok),
        suppressed: reason(value.as_ref()),
    }
}

/// Returns the probability of each level.
pub(super) fn level_probability(found: PublishedProbability) -> LevelProbability {
    let [one, two, three, four] = match found.shares() {
        Some(shares) => shares.map(Some),
        None => [None; 4],
    };
    let (basis, suppressed) = match found {
        PublishedProbability::NoLevel => (None, Some(PARTIAL.to_owned())),
        PublishedProbability::TooFew => (None, Some(TOO_FEW.to_owned())),
        PublishedProbability::Withheld(reason) => (None, Some(reason.code())),
        PublishedProbability::Shown { basis, .. } => (Some(Basis::name(basis)), None),
    };
    LevelProbability {
        one,
        two,
        three,
        four,
        basis,
        suppressed,
    }
}

/// Returns how differently each side of a sub-axis is seen.
pub(super) fn gaps(view: &SubAxisView) -> Gaps {
    Gaps {
        it: gap(view.it.estimates.gap),
        business: gap(view.business.estimates.gap),
    }
}

/// Returns how differently a side is seen.
pub(super) fn gap(gap: Estimate<PublishedGap>) -> Gap {
    let shown = gap.and_then(Result::ok);
    let spread = shown.and_then(|gap| gap.spread);
    let width = spread.and_then(Result::ok);
    Gap {
        delta: shown.map(|gap| gap.delta),
        low: width.map(|width| width.low),
        high: width.map(|width| width.high),
        g: width.and_then(|width| width.g),
        cliff: width.map(|width| width.cliff),
        pattern: shown.and_then(|gap| gap.pattern).map(Pattern::name),
        notable: shown.map(|gap| gap.is_notable),
        suppressed: match gap {
            Some(Ok(_)) => spread.and_then(Result::err).map(Withheld::code),
            Some(Err(withheld)) => Some(withheld.code()),
            None => Some(NO_EVIDENCE.to_owned()),
        },
    }
}

fn reason<T>(estimate: Option<&Result<T, Withheld>>) -> Option<String> {
    match estimate {
        Some(Ok(_)) => None,
        Some(Err(withheld)) => Some(withheld.code()),
        None => Some(NO_EVIDENCE.to_owned()),
    }
}

//! Figures about figures: how precise, agreed and sure they are, and which may be told.

use super::super::agreement::Spread;
use super::super::company::Company;
use super::super::statistics::{Pattern, PerceptionGap};
use super::super::uncertainty::{Basis, Confidence, Grade, LevelProbability};
use super::primary::{figure_withheld, gap_withheld, resting_on, spread_withheld};
use super::published::{PublishedSurvey, Withheld};
use crate::model::{BySide, ScoringRules};

/// A figure that may be told, or why not; none where there is none.
pub type Estimate<T> = Option<Result<T, Withheld>>;

/// What is estimated of a wave; what nobody computed is none, or an empty list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Estimates {
    /// The departments, in the assessment's order.
    pub departments: Vec<DepartmentEstimates>,
    /// What the departments together say.
    pub company: Company,
}

/// What is estimated of a department.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepartmentEstimates {
    /// The probability of each level reached, 1 to 4 (method D.10).
    pub level_probability: LevelProbability,
    /// The confidence (method R13). Its grade may always be told.
    pub confidence: Option<Confidence>,
    /// The sub-axes, in the questionnaire's order.
    pub sub_axes: Vec<SubAxisEstimates>,
}

/// What is estimated of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SubAxisEstimates {
    /// The confidence in it.
    pub confidence: Option<Confidence>,
    /// Each side.
    pub sides: BySide<SideEstimates>,
}

/// What is estimated of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SideEstimates {
    /// The confidence in the side.
    pub confidence: Option<Confidence>,
    /// Half the width of the interval of the blended index.
    pub half_width: Option<f64>,
    /// The standard deviation of the survey's respondents.
    pub survey_sd: Option<f64>,
    /// Half the width of the interval of the survey's index.
    pub survey_half_width: Option<f64>,
    /// How the opinions of the survey's respondents spread.
    pub opinions: Option<Spread>,
    /// How the side sees itself, against how the other sees it.
    pub gap: Option<Gap>,
}

/// A perception gap (method D.11).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The mean of the side itself less that of the other, −3 to 3.
    pub delta: f64,
    /// What it rests on.
    pub basis: GapBasis,
}

/// What a perception gap rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GapBasis {
    /// Self-ratings against the survey of the other camp.
    Survey {
        /// The two means and what they say together.
        gap: PerceptionGap,
        /// How many people each of the two means rests on.
        people: [usize; 2],
    },
    /// Interviews of both camps, rated by an assessor: too few for an interval (method R16).
    Interviews,
}

/// A perception gap as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedGap {
    /// The mean of the side itself less that of the other, −3 to 3.
    pub delta: f64,
    /// What both views say together; none of interviews.
    pub pattern: Option<Pattern>,
    /// Whether it is notable; never of interviews.
    pub is_notable: bool,
    /// How many people each of the two means rests on, the side's own first, each enough to be
    /// published; none of interviews.
    pub people: Option<[usize; 2]>,
    /// Its interval and its size, none of interviews, or why they are not shown.
    pub spread: Estimate<GapSpread>,
}

/// How wide and how large a perception gap is: figures that tell the spread of both camps.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GapSpread {
    /// The lower end of the 95 % interval.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// Hedges' g; none when each camp speaks with one voice.
    pub g: Option<f64>,
    /// Cliff's δ, −1 to 1.
    pub cliff: f64,
}

/// A confidence as it may be published: the grade always, the index Q where it tells no spread.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedConfidence {
    /// The grade.
    pub grade: Grade,
    /// The index Q, 0 to 1.
    pub value: Result<f64, Withheld>,
}

impl PublishedConfidence {
    /// Takes a confidence, and why its index may not be told.
    pub(super) fn of(confidence: Confidence, withheld: Option<Withheld>) -> Self {
        Self {
            grade: confidence.grade,
            value: withheld.map_or(Ok(confidence.value), Err),
        }
    }
}

impl Gap {
    /// Returns why nothing may be told of the gap: one of its camps is too small (R17).
    fn withheld(&self, rules: &ScoringRules) -> Option<Withheld> {
        match self.basis {
            GapBasis::Survey { people, .. } => gap_withheld(people, rules),
            GapBasis::Interviews => None,
        }
    }

    /// Returns what may be told of the gap where something may (method D.11, R17).
    fn published(&self, rules: &ScoringRules) -> PublishedGap {
        let GapBasis::Survey { gap, people } = self.basis else {
            return PublishedGap {
                delta: self.delta,
                pattern: None,
                is_notable: false,
                people: None,
                spread: None,
            };
        };
        let spread = GapSpread {
            low: gap.interval.low,
            high: gap.interval.high,
            g: gap.hedges.map(|hedges| hedges.value),
            cliff: gap.cliff,
        };
        let withheld = resting_on(people.map(|people| spread_withheld(people, rules)));
        PublishedGap {
            delta: self.delta,
            pattern: Some(gap.pattern()),
            is_notable: gap.is_notable(),
            people: Some(people),
            spread: told(Some(spread), withheld),
        }
    }
}

/// What may be told of the estimates of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PublishedSideEstimates {
    /// The confidence in the side.
    pub confidence: Option<PublishedConfidence>,
    /// Half the width of the interval of the blended index.
    pub half_width: Estimate<f64>,
    /// The standard deviation of the survey's respondents.
    pub survey_sd: Estimate<f64>,
    /// Half the width of the interval of the survey's index.
    pub survey_half_width: Estimate<f64>,
    /// How the opinions of the survey's respondents spread; none beside a survey that is withheld as
    /// a whole.
    pub opinions: Estimate<Spread>,
    /// How differently the side is seen.
    pub gap: Estimate<PublishedGap>,
}

impl PublishedSideEstimates {
    /// Returns how the opinions of the survey's respondents spread, where that is told.
    pub fn spread(&self) -> Option<Spread> {
        self.opinions.and_then(Result::ok)
    }
}

impl SideEstimates {
    /// Returns what may be told, beside what is told of the side's survey. What rests on a small
    /// survey would give its spread away; of one that is withheld as a whole nothing is told.
    pub(super) fn published(
        self,
        survey: &PublishedSurvey,
        rules: &ScoringRules,
    ) -> PublishedSideEstimates {
        let (own, blended) = match survey {
            PublishedSurvey::Absent => (figure_withheld(0, rules), None),
            PublishedSurvey::Withheld(reason) => (Some(*reason), None),
            PublishedSurvey::Shown { respondents, .. } => {
                let spread = spread_withheld(*respondents, rules);
                (spread, spread)
            }
        };
        PublishedSideEstimates {
            confidence: self
                .confidence
                .map(|one| PublishedConfidence::of(one, blended)),
            half_width: told(self.half_width, blended),
            survey_sd: told(self.survey_sd, own),
            survey_half_width: told(self.survey_half_width, own),
            opinions: match survey {
                PublishedSurvey::Absent | PublishedSurvey::Withheld(_) => None,
                PublishedSurvey::Shown { .. } => told(self.opinions, own),
            },
            gap: self
                .gap
                .and_then(|gap| told(Some(gap.published(rules)), gap.withheld(rules))),
        }
    }
}

/// How probable each level is, as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PublishedProbability {
    /// The department has no level.
    NoLevel,
    /// Too few respondents and interviews to draw from (method R14).
    TooFew,
    /// It rests on a survey whose spread is withheld (method R17).
    Withheld(Withheld),
    /// The probabilities.
    Shown {
        /// Of level 1, 2, 3 and 4, each between 0 and 1, in all 1.
        shares: [f64; 4],
        /// How they were found.
        basis: Basis,
    },
}

impl PublishedProbability {
    /// Takes probabilities, and why they may not be told.
    pub(super) fn of(probability: LevelProbability, withheld: Option<Withheld>) -> Self {
        match (probability, withheld) {
            (LevelProbability::NoLevel, _) => Self::NoLevel,
            (LevelProbability::TooFew, _) => Self::TooFew,
            (LevelProbability::Known { .. }, Some(reason)) => Self::Withheld(reason),
            (LevelProbability::Known { shares, basis }, None) => Self::Shown { shares, basis },
        }
    }

    /// Returns the probability of level 1, 2, 3 and 4, none where it is not told.
    pub fn shares(self) -> Option<[f64; 4]> {
        match self {
            Self::NoLevel | Self::TooFew | Self::Withheld(_) => None,
            Self::Shown { shares, .. } => Some(shares),
        }
    }
}

/// Returns an estimate, or why it is withheld.
pub(super) fn told<T>(estimate: Option<T>, withheld: Option<Withheld>) -> Estimate<T> {
    estimate.map(|value| withheld.map_or(Ok(value), Err))
}

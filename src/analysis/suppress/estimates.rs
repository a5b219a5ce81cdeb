//! Figures about figures: how precise, agreed and sure they are, and which may be told.

use super::primary::{figure_withheld, gap_withheld, spread_withheld};
use super::published::{PublishedSurvey, Withheld};
use crate::model::{BySide, ScoringRules};

/// A figure that may be told, or why not; none where there is none.
pub type Estimate<T> = Option<Result<T, Withheld>>;

/// What is estimated of a wave; what nobody computed is none, or an empty list.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Estimates {
    /// The departments, in the assessment's order.
    pub departments: Vec<DepartmentEstimates>,
}

/// What is estimated of a department.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DepartmentEstimates {
    /// The probability of each level reached, 1 to 4 (method D.10).
    pub level_probability: Option<[f64; 4]>,
    /// The confidence Q, 0 to 1 (method R13). Its grade may always be told.
    pub confidence: Option<f64>,
    /// The sub-axes, in the questionnaire's order.
    pub sub_axes: Vec<SubAxisEstimates>,
}

/// What is estimated of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SubAxisEstimates {
    /// The confidence Q, 0 to 1.
    pub confidence: Option<f64>,
    /// Each side.
    pub sides: BySide<SideEstimates>,
}

/// What is estimated of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct SideEstimates {
    /// The confidence Q of the side, 0 to 1.
    pub confidence: Option<f64>,
    /// Half the width of the interval of the blended index.
    pub half_width: Option<f64>,
    /// The standard deviation of the survey's respondents.
    pub survey_sd: Option<f64>,
    /// Half the width of the interval of the survey's index.
    pub survey_half_width: Option<f64>,
    /// The agreement of the survey's respondents, 0 to 1.
    pub survey_agreement: Option<f64>,
    /// How the side sees itself, against how the other sees it.
    pub gap: Option<Gap>,
}

/// A perception gap (method D.11).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// The mean of the side itself less that of the other, −3 to 3.
    pub delta: f64,
    /// How many people each of the two means rests on.
    pub people: [usize; 2],
}

/// What may be told of the estimates of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PublishedSideEstimates {
    /// The confidence Q of the side.
    pub confidence: Estimate<f64>,
    /// Half the width of the interval of the blended index.
    pub half_width: Estimate<f64>,
    /// The standard deviation of the survey's respondents.
    pub survey_sd: Estimate<f64>,
    /// Half the width of the interval of the survey's index.
    pub survey_half_width: Estimate<f64>,
    /// The agreement of the survey's respondents.
    pub survey_agreement: Estimate<f64>,
    /// The difference of the two means.
    pub gap: Estimate<f64>,
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
        let gap = self.gap.and_then(|gap| gap_withheld(gap.people, rules));
        PublishedSideEstimates {
            confidence: told(self.confidence, blended),
            half_width: told(self.half_width, blended),
            survey_sd: told(self.survey_sd, own),
            survey_half_width: told(self.survey_half_width, own),
            survey_agreement: told(self.survey_agreement, own),
            gap: told(self.gap.map(|gap| gap.delta), gap),
        }
    }
}

/// Returns an estimate, or why it is withheld.
pub(super) fn told<T>(estimate: Option<T>, withheld: Option<Withheld>) -> Estimate<T> {
    estimate.map(|value| withheld.map_or(Ok(value), Err))
}

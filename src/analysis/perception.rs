//! How differently a side and the other camp see that side, department by department (method D.11,
//! R16). Nothing here moves a level.

use super::statistics::{PerceptionGap, perception_gap};
use crate::model::{Assessment, BySide, Side};
use crate::scoring::{interviewed, self_rating_basis, survey_basis};

/// The fewest interviews of each camp that show a gap (method R16).
const LEAST_INTERVIEWS: usize = 2;

/// How differently one department and IT see each other.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentPerception {
    /// The sub-axes in the questionnaire's order, by the side that is seen.
    pub sub_axes: Vec<BySide<SidePerception>>,
}

/// How differently one side of a sub-axis is seen by itself and by the other camp.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SidePerception {
    /// By the survey: the side's self-ratings against the answers that count for its level. None
    /// when either camp has fewer than `min_group` respondents.
    pub survey: Option<PerceptionGap>,
    /// By the interviews, none when either camp has fewer than two.
    pub interviews: Option<InterviewGap>,
}

/// How the interviews of a side and those of the other camp see that side. They are too few for an
/// interval, so no gap of interviews is notable.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InterviewGap {
    /// The mean of the side's own interviews, between 1 and 4.
    pub own: f64,
    /// The mean of the other camp's interviews, between 1 and 4.
    pub other: f64,
    /// How many interviews of each camp it rests on, 2 or more.
    pub interviews: BySide<usize>,
}

impl InterviewGap {
    /// Returns how much better a side sees itself than the others do, in levels, between −3 and 3.
    pub fn delta(&self) -> f64 {
        self.own - self.other
    }
}

/// Returns how differently each side is seen, in each department of an assessment in its order,
/// before anything is withheld.
pub fn perception(assessment: &Assessment) -> Vec<DepartmentPerception> {
    let departments = 0..assessment.departments.len();
    let department = |department| {
        let of = |sub_axis, side| SidePerception {
            survey: by_survey(assessment, department, (sub_axis, side)),
            interviews: by_interviews(assessment, department, (sub_axis, side)),
        };
        let sub_axes = 0..assessment.questionnaire.sub_axes.len();
        DepartmentPerception {
            sub_axes: sub_axes
                .map(|sub_axis| BySide::from_fn(|side| of(sub_axis, side)))
                .collect(),
        }
    };
    departments.map(department).collect()
}

fn by_survey(
    assessment: &Assessment,
    department: usize,
    seen: (usize, Side),
) -> Option<PerceptionGap> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let own = self_rating_basis(assessment, department, seen).indices;
    let other = survey_basis(assessment, department, seen).indices;
    let enough = own.len() >= least && other.len() >= least;
    enough.then(|| perception_gap(&own, &other)).flatten()
}

fn by_interviews(
    assessment: &Assessment,
    department: usize,
    (sub_axis, side): (usize, Side),
) -> Option<InterviewGap> {
    let camps = interviewed(assessment, department, (sub_axis, side));
    let enough = camps.map(|camp| camp.filter(|camp| camp.interviews >= LEAST_INTERVIEWS));
    let (own, other) = ((*enough.of(side))?, (*enough.of(side.other()))?);
    let count = |camp| if camp == side { own } else { other }.interviews;
    Some(InterviewGap {
        own: own.index,
        other: other.index,
        interviews: BySide::from_fn(count),
    })
}

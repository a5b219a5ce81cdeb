//! What is estimated beside the scores, brought together before anything is withheld.

use super::agreement::{Spread, agreement};
use super::company::company;
use super::counted::counted;
use super::perception::{SidePerception, perception};
use super::suppress::{
    DepartmentEstimates, Estimates, Gap, GapBasis, SideEstimates, SubAxisEstimates,
};
use super::uncertainty::{DepartmentUncertainty, SideUncertainty, uncertainty};
use crate::model::{Assessment, BySide, Side};
use crate::scoring::{Scorecard, canonical, self_rating_basis, survey_basis};

/// Returns how precise, agreed and sure the scores of an assessment are, and how differently each
/// side is seen (method D.10, D.11). Answers that are withheld count in none of it. The order of the
/// respondents and interviews does not matter, to the last bit.
pub fn estimates(assessment: &Assessment, scorecard: &Scorecard) -> Estimates {
    let assessment = &*counted(assessment, scorecard);
    let assessment = &*canonical(assessment);
    let (perceived, agreed) = (perception(assessment), agreement(assessment));
    let sure = uncertainty(assessment, scorecard).departments;
    let departments = sure.into_iter().zip(perceived).zip(agreed).enumerate();
    let departments = departments.map(|(place, ((sure, perceived), agreed))| {
        let gap = |sub_axis: usize, side: Side| {
            let seen = perceived.sub_axes.get(sub_axis)?.of(side);
            gap(assessment, (place, sub_axis, side), seen)
        };
        let spread = |sub_axis: usize, side: Side| -> Option<Spread> {
            *agreed.sub_axes.get(sub_axis)?.of(side)
        };
        let side = |sub_axis: usize, side: Side, sure: Option<SideUncertainty>| SideEstimates {
            gap: gap(sub_axis, side),
            opinions: spread(sub_axis, side),
            ..sure.map(estimated).unwrap_or_default()
        };
        of_department(&sure, side)
    });
    Estimates {
        departments: departments.collect(),
        company: company(assessment),
    }
}

fn of_department(
    sure: &DepartmentUncertainty,
    side: impl Fn(usize, Side, Option<SideUncertainty>) -> SideEstimates,
) -> DepartmentEstimates {
    let sub_axes = sure.sub_axes.iter().enumerate();
    let sub_axes = sub_axes.map(|(place, one)| SubAxisEstimates {
        confidence: one.confidence,
        sides: BySide::from_fn(|rated| side(place, rated, *one.sides.of(rated))),
    });
    DepartmentEstimates {
        level_probability: sure.level_probability,
        confidence: sure.confidence,
        sub_axes: sub_axes.collect(),
    }
}

fn estimated(sure: SideUncertainty) -> SideEstimates {
    let survey = sure.precision.survey;
    SideEstimates {
        confidence: Some(sure.confidence),
        half_width: Some(sure.precision.half_width),
        survey_sd: survey.and_then(|survey| survey.deviation),
        survey_half_width: survey.and_then(|survey| survey.half_width),
        opinions: None,
        gap: None,
    }
}

/// Returns how differently a side is seen: by the self-ratings of the survey, else by interviews.
fn gap(
    assessment: &Assessment,
    (department, sub_axis, side): (usize, usize, Side),
    seen: &SidePerception,
) -> Option<Gap> {
    if let Some(survey) = seen.survey {
        let of = (sub_axis, side);
        let people = [
            self_rating_basis(assessment, department, of),
            survey_basis(assessment, department, of),
        ];
        return Some(Gap {
            delta: survey.delta(),
            basis: GapBasis::Survey {
                gap: survey,
                people: people.map(|basis| basis.indices.len()),
            },
        });
    }
    seen.interviews.map(|interviews| Gap {
        delta: interviews.delta(),
        basis: GapBasis::Interviews,
    })
}

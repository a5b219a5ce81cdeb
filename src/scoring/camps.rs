//! What each camp says of one side in its interviews (method D.5, R16).

use super::interviews::{of_camp, voices};
use super::score::Evidence;
use crate::model::{Assessment, BySide, Side};

/// What the interviews of one camp say of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CampView {
    /// Their mean, a group by its effective voices, between 1 and 4.
    pub index: f64,
    /// How many interviews cover it, 1 or more.
    pub interviews: usize,
}

/// Returns what the interviews about the department at a place say of one side of a sub-axis, by
/// the camp of the people interviewed; none for a camp that does not cover it.
pub fn interviewed(
    assessment: &Assessment,
    department: usize,
    (sub_axis, side): (usize, Side),
) -> BySide<Option<CampView>> {
    let evidence = Evidence::of(assessment, department);
    let questionnaire = &assessment.questionnaire;
    let voices = voices(questionnaire, sub_axis, side, &evidence.interviews);
    BySide::from_fn(|camp| {
        Some(CampView {
            index: of_camp(&voices, camp)?.index(),
            interviews: voices.iter().filter(|voice| voice.camp == camp).count(),
        })
    })
}

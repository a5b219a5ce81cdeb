//! What deserves a look in a department: few answers, divided opinions, evidence that disagrees.

use super::careless::careless;
use super::view::{DepartmentView, Notice, PublishedSurvey, SideView, SubAxisView};
use crate::analysis::PublishedDepartment;
use crate::language::Language;
use crate::language::sentences::{self, Camp};
use crate::model::{Assessment, Side};

/// Below this share of those invited, the report says so (method D.10).
const LOW_RESPONSE: f64 = 0.30;

/// Returns the notices of the department at `place`, in a fixed order.
pub(super) fn notices(
    assessment: &Assessment,
    place: usize,
    view: &DepartmentView,
    score: &PublishedDepartment,
    language: Language,
) -> Vec<Notice> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let mut found = Vec::new();
    let hidden =
        sides(view).filter(|(_, side)| matches!(side.survey, PublishedSurvey::Withheld(_)));
    let hidden = hidden.count();
    if hidden > 0 {
        let text = sentences::sides_hidden(hidden, least, language);
        found.push(("few-respondents", text));
    }
    for camp in Side::ALL {
        found.extend(low_response(assessment, (place, camp), language));
    }
    found.extend(careless(score, language).map(|text| ("careless", text)));
    if score.joint.is_some() && !score.unilateral.is_empty() {
        let text = sentences::capped(score.unilateral.len(), language);
        found.push(("unilateral", text));
    }
    let codes = |of: fn(&SideView) -> bool| -> Vec<&str> {
        let mut codes: Vec<_> = sides(view)
            .filter(|(_, side)| of(side))
            .map(|(one, _)| one.code.as_str())
            .collect();
        codes.dedup();
        codes
    };
    let divided = codes(|side| side.estimates.is_divided == Some(true));
    if !divided.is_empty() {
        found.push(("divided-opinions", sentences::divided(&divided, language)));
    }
    let divergent = codes(|side| side.divergent);
    if !divergent.is_empty() {
        found.push(("divergence", sentences::divergent(&divergent, language)));
    }
    let stale = codes(|side| side.documents.is_some_and(|one| one.stale > 0));
    if !stale.is_empty() {
        found.push((
            "stale-documents",
            sentences::stale_documents(&stale, language),
        ));
    }
    let notice = |(code, text): (&str, String)| Notice {
        code: code.to_owned(),
        department: Some(view.id.clone()),
        text,
    };
    found.into_iter().map(notice).collect()
}

/// Returns both sides of every sub-axis.
fn sides(view: &DepartmentView) -> impl Iterator<Item = (&SubAxisView, &SideView)> {
    let sub_axes = view.sub_axes.iter();
    sub_axes.flat_map(|one| [(one, &one.it), (one, &one.business)])
}

/// Returns that few of those invited in a camp answered; nothing is said of a camp too small.
fn low_response(
    assessment: &Assessment,
    (place, camp): (usize, Side),
    language: Language,
) -> Option<(&'static str, String)> {
    let rows = assessment.surveys.get(place)?.of(camp).len();
    let invited = (*assessment.departments[place].invited.of(camp))?;
    let share = rows as f64 / f64::from(invited.max(1));
    let is_low =
        rows >= assessment.questionnaire.scoring.least_respondents() && share < LOW_RESPONSE;
    let camp = match camp {
        Side::It => Camp::It,
        Side::Business => Camp::Business,
    };
    is_low.then(|| {
        (
            "low-response",
            sentences::low_response(camp, share, language),
        )
    })
}

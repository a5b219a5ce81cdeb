//! What deserves a look in a department: few answers, divided opinions, evidence that disagrees.

use super::careless::careless;
use super::view::{DepartmentView, Notice, PublishedSurvey, SideView, Spread, SubAxisView};
use crate::analysis::statistics::{LOW_RESPONSE, TOLERANCE, answers_needed, wilson};
use crate::analysis::{PublishedDepartment, population, respondents};
use crate::language::sentences::{self, Camp};
use crate::language::{Language, words};
use crate::model::{Assessment, Side};

/// The half-width that a survey is wanted to have, in levels (method D.10).
const WANTED: f64 = 0.30;

/// The deviation that the answers of a survey usually have, in levels (method D.10).
const USUAL_DEVIATION: f64 = 0.7;

/// A code and what it says.
type Coded = (&'static str, String);

/// What deserves a look on a side of a sub-axis: its code, where it holds, and what is said of the
/// codes of the sub-axes.
type Watched = (
    &'static str,
    fn(&SideView) -> bool,
    fn(&[&str], Language) -> String,
);

/// What is looked at on every side, in the order in which it is said.
const WATCHED: [Watched; 5] = [
    (
        "divided-opinions",
        |side| spread(side).is_some_and(|one| one.is_divided()),
        sentences::divided,
    ),
    (
        "below-chance",
        |side| spread(side).is_some_and(|one| one.is_below_chance()),
        sentences::below_chance,
    ),
    (
        "skewed",
        |side| spread(side).is_some_and(|one| one.is_skewed()),
        sentences::skewed,
    ),
    ("divergence", |side| side.divergent, sentences::divergent),
    (
        "stale-documents",
        |side| side.documents.is_some_and(|one| one.stale > 0),
        sentences::stale_documents,
    ),
];

/// Returns the notices of the department at `place`, in a fixed order.
pub(super) fn notices(
    assessment: &Assessment,
    place: usize,
    view: &DepartmentView,
    score: &PublishedDepartment,
    language: Language,
) -> Vec<Notice> {
    let mut found = Vec::new();
    found.extend(few_respondents(assessment, place, view, language));
    for camp in Side::ALL {
        found.extend(low_response(assessment, (place, score), camp, language));
    }
    found.extend(careless(score, language).map(|text| ("careless", text)));
    if score.joint.is_some() && !score.unilateral.is_empty() {
        let text = sentences::capped(score.unilateral.len(), language);
        found.push(("unilateral", text));
    }
    found.extend(watched(view, language));
    found.extend(of_interviews(assessment, place, view, language));
    let notice = |(code, text): Coded| Notice {
        code: code.to_owned(),
        department: Some(view.id.clone()),
        text,
    };
    found.into_iter().map(notice).collect()
}

/// Returns that some sides are not shown, and how many answers would show them well.
fn few_respondents(
    assessment: &Assessment,
    place: usize,
    view: &DepartmentView,
    language: Language,
) -> Option<Coded> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let is_hidden = |side: &SideView| matches!(side.survey, PublishedSurvey::Withheld(_));
    let hidden = sides(view).filter(|(_, side)| is_hidden(side)).count();
    if hidden == 0 {
        return None;
    }
    let needed = Side::ALL.map(|camp| needed(assessment, (place, camp), view, language));
    let said = [Some(sentences::sides_hidden(hidden, least, language))];
    let text = said.into_iter().chain(needed).flatten().collect();
    Some(("few-respondents", text))
}

/// Returns what deserves a look on some sides.
fn watched(view: &DepartmentView, language: Language) -> impl Iterator<Item = Coded> {
    WATCHED.into_iter().filter_map(move |(code, holds, said)| {
        let here = sides(view).filter(|(_, side)| holds(side));
        let mut codes: Vec<_> = here.map(|(one, _)| one.code.as_str()).collect();
        codes.dedup();
        (!codes.is_empty()).then(|| (code, said(&codes, language)))
    })
}

/// Returns whose voice the interviews lack, and what has no fact behind it.
fn of_interviews(
    assessment: &Assessment,
    place: usize,
    view: &DepartmentView,
    language: Language,
) -> Vec<Coded> {
    let mut found = Vec::new();
    let one_camp = heard_by_one_camp(view, language);
    if !one_camp.is_empty() {
        found.push(("one-camp", sentences::one_camp(&one_camp, language)));
    }
    let (ratings, codes) = lacking_facts(assessment, place);
    if ratings > 0 {
        found.push(("no-fact", sentences::no_fact(ratings, &codes, language)));
    }
    found
}

/// Returns both sides of every sub-axis.
fn sides(view: &DepartmentView) -> impl Iterator<Item = (&SubAxisView, &SideView)> {
    let sub_axes = view.sub_axes.iter();
    sub_axes.flat_map(|one| [(one, &one.it), (one, &one.business)])
}

/// Returns the sides whose interviews are all of one camp: the code of the sub-axis, the side and
/// the camp heard (method D.5).
fn heard_by_one_camp(view: &DepartmentView, language: Language) -> Vec<(String, Camp)> {
    let words = words(language);
    let heard = |one: &SubAxisView, side: Side| {
        let ratings = one.side(side).interviews?.ratings;
        let camp = match (ratings.it, ratings.business) {
            (0, 0) => None,
            (_, 0) => Some(Camp::It),
            (0, _) => Some(Camp::Business),
            (_, _) => None,
        };
        let side = match side {
            Side::It => words.it,
            Side::Business => words.business,
        };
        Some((format!("{}\u{a0}{side}", one.code), camp?))
    };
    let sub_axes = view.sub_axes.iter();
    let sides = sub_axes.flat_map(|one| Side::ALL.map(|side| heard(one, side)));
    sides.flatten().collect()
}

/// Returns how many ratings 1 or 4 of the interviews about a department have no fact, and the codes
/// of their sub-axes, in the questionnaire's order (method R10).
fn lacking_facts(assessment: &Assessment, place: usize) -> (usize, Vec<&str>) {
    let questionnaire = &assessment.questionnaire;
    let interviews = assessment.interviews.iter();
    let about = interviews.filter(|one| one.departments.contains(&place));
    let ratings = about.flat_map(|one| &one.ratings);
    let lacking = ratings.filter(|rating| rating.lacks_fact());
    let sub_axes = lacking.filter_map(|rating| {
        let question = questionnaire.questions.get(rating.question)?;
        Some(question.sub_axis)
    });
    let mut sub_axes: Vec<_> = sub_axes.collect();
    let count = sub_axes.len();
    sub_axes.sort_unstable();
    sub_axes.dedup();
    let codes = sub_axes.iter();
    let codes = codes.map(|place| questionnaire.sub_axes[*place].code.as_str());
    (count, codes.collect())
}

/// Returns how the opinions about a side spread, where that is told.
fn spread(side: &SideView) -> Option<Spread> {
    side.estimates.spread()
}

/// Returns how many answers of a camp would give its opinion well, when some of it is hidden; none
/// of a camp so small that it stays hidden whoever answers. It rests on the number of people alone,
/// not on how many answered.
fn needed(
    assessment: &Assessment,
    (place, camp): (usize, Side),
    view: &DepartmentView,
    language: Language,
) -> Option<String> {
    let is_hidden = view.sub_axes.iter().any(|one| {
        let survey = one.side(camp.other()).survey;
        matches!(survey, PublishedSurvey::Withheld(_))
    });
    let people = population(&assessment.departments[place], camp, 0).filter(|_| is_hidden)?;
    let least = assessment.questionnaire.scoring.least_respondents();
    let needed = answers_needed(USUAL_DEVIATION, WANTED, Some(people))?.max(least);
    let is_enough = people >= least;
    is_enough.then(|| sentences::answers_needed(named(camp), needed, people, language))
}

/// Returns that few of the people of a camp answered; nothing is said where it is not told how many.
fn low_response(
    assessment: &Assessment,
    (place, score): (usize, &PublishedDepartment),
    camp: Side,
    language: Language,
) -> Option<Coded> {
    let answered = respondents(score, camp)?;
    let people = population(&assessment.departments[place], camp, answered)?;
    let share = answered as f64 / people as f64;
    let is_low = share < LOW_RESPONSE - TOLERANCE;
    let interval = wilson(answered, people).filter(|_| is_low)?;
    let bounds = [share, interval.low, interval.high];
    Some((
        "low-response",
        sentences::low_response(named(camp), bounds, language),
    ))
}

/// Returns a camp as the sentences name it.
fn named(camp: Side) -> Camp {
    match camp {
        Side::It => Camp::It,
        Side::Business => Camp::Business,
    }
}

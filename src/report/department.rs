//! The page of one department: where it stands, why, and what is missing.

use super::facts::{Ground, evidence, heard};
use super::gates::gates;
use super::priority_actions::priority_actions;
use super::range::range;
use super::reasons::reasons;
use super::road::road;
use super::shown::most_telling;
use super::stage::stage;
use super::view::{
    BlockerView, Completeness, DepartmentView, Estimate, LimitingSide, Missing, People,
    PublishedSurvey, Sentence, Shown, SideView, Solidity, SubAxisView, Withheld,
};
use crate::analysis::{
    Published, PublishedDepartment, PublishedSide, PublishedSubAxis, population, respondents,
    standings,
};
use crate::language::sentences::{self, Camp, Standing};
use crate::language::{Language, words};
use crate::model::{Assessment, BySide, Level, Questionnaire, Side};
use crate::planning::DepartmentPlan;
use crate::scoring::{Blocker, SubAxisStatus};

/// Returns the view of the department at `place`.
pub(super) fn department(
    assessment: &Assessment,
    place: usize,
    published: &Published,
    plan: &DepartmentPlan,
    language: Language,
) -> DepartmentView {
    let score = &published.departments[place];
    let questionnaire = &assessment.questionnaire;
    let department = &assessment.departments[place];
    let people = people(assessment, (place, score));
    let plan_view = stage(assessment, score, plan, language);
    let road = road(assessment, place, score, plan, language);
    let heard = BySide::from_fn(|camp| heard(score, camp));
    let solidity = solidity(score, &heard, &people);
    let ground = Ground {
        score,
        heard: &heard,
        people: &people,
        solidity: &solidity,
    };
    let evidence = evidence(assessment, place, &ground, language);
    DepartmentView {
        id: department.id.to_string(),
        name: department.name.clone(),
        status: score.status,
        status_text: sentences::status_text(
            score.joint.is_some(),
            score.status == Completeness::Complete,
            language,
        )
        .to_owned(),
        headline: Sentence::computed(
            format!("department.{}.headline", department.id),
            headline(score, plan.target, language),
        ),
        badge: badge(score, language),
        target: plan.target,
        joint: score.joint,
        it: score.sides.it,
        business: score.sides.business,
        evidence,
        solidity,
        axes: score.axes.clone(),
        sub_axes: sub_axes(questionnaire, published, (score, &people), language),
        unilateral: score
            .unilateral
            .iter()
            .map(|place| questionnaire.sub_axes[*place].id.to_string())
            .collect(),
        blockers: blockers(questionnaire, score, &score.blockers, language),
        next_blockers: blockers(questionnaire, score, &score.next_blockers, language),
        reasons: reasons(assessment, place, score, language),
        gates: gates(questionnaire, score, language),
        closest_change: None,
        first_actions: priority_actions(&plan_view, road.as_ref(), language),
        plan: plan_view,
        road,
        standings: standings(&published.peers, assessment.benchmark.as_ref(), score),
    }
}

/// Returns the level with its badge in words; empty without a level.
fn badge(score: &PublishedDepartment, language: Language) -> String {
    let badge = score.joint.map(|joint| {
        sentences::level_text(joint.reached.number(), joint.stable.number(), language)
    });
    badge.unwrap_or_default()
}

/// Returns how many people of each camp could have answered about a department.
fn people(
    assessment: &Assessment,
    (place, score): (usize, &PublishedDepartment),
) -> BySide<Option<usize>> {
    BySide::from_fn(|camp| {
        let answered = respondents(score, camp).unwrap_or(0);
        population(&assessment.departments[place], camp, answered)
    })
}

fn headline(score: &PublishedDepartment, target: Option<Level>, language: Language) -> String {
    let Some((joint, target)) = score.joint.zip(target) else {
        let numbered = score
            .sub_axes
            .iter()
            .filter(|one| one.joint.is_some())
            .count();
        return sentences::no_level(numbered, score.sub_axes.len(), language);
    };
    let standing = Standing {
        reached: joint.reached.number(),
        stable: joint.stable.number(),
        target: target.number(),
        blockers: score.blockers.len(),
    };
    sentences::headline(standing, language)
}

fn blockers(
    questionnaire: &Questionnaire,
    score: &PublishedDepartment,
    blocking: &[Blocker],
    language: Language,
) -> Vec<BlockerView> {
    let view = |one: &Blocker| {
        let side = expected_of(one, &score.sub_axes[one.sub_axis]);
        blocker(questionnaire, one, side, language)
    };
    blocking.iter().map(view).collect()
}

/// Returns a blocker with what is expected of `side` at the blocked level.
fn blocker(
    questionnaire: &Questionnaire,
    blocker: &Blocker,
    side: Side,
    language: Language,
) -> BlockerView {
    let sub_axis = &questionnaire.sub_axes[blocker.sub_axis];
    let words = words(language);
    let name = match side {
        Side::Business => words.business,
        Side::It => words.it,
    };
    let table = sub_axis.level_table(side);
    let row = usize::from(blocker.level.number()) - 1;
    let colon = match language {
        Language::French => "\u{a0}:",
        Language::English => ":",
    };
    BlockerView {
        sub_axis: sub_axis.id.to_string(),
        code: sub_axis.code.clone(),
        label: sub_axis.label.in_language(language).to_owned(),
        level: blocker.level,
        limiting_side: blocker.limiting_side,
        expected: format!(
            "{}{colon} {}",
            capitalised(name),
            table[row].in_language(language)
        ),
    }
}

/// Returns the side from which more is expected: the limiting one, else the one that was heard.
fn expected_of(blocker: &Blocker, score: &PublishedSubAxis) -> Side {
    match blocker.limiting_side {
        Some(LimitingSide::One(side)) => side,
        None if score.sides.it.figure.is_none() => Side::Business,
        Some(LimitingSide::Both) | None => Side::It,
    }
}

/// Returns a word with its first letter in upper case.
fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

fn sub_axes(
    questionnaire: &Questionnaire,
    published: &Published,
    (score, people): (&PublishedDepartment, &BySide<Option<usize>>),
    language: Language,
) -> Vec<SubAxisView> {
    let places = score.sub_axes.iter().enumerate();
    let views = places.map(|(place, one)| SubAxisView {
        range: range(published, place),
        ..sub_axis(questionnaire, (place, one), people, language)
    });
    views.collect()
}

fn sub_axis(
    questionnaire: &Questionnaire,
    (place, score): (usize, &PublishedSubAxis),
    people: &BySide<Option<usize>>,
    language: Language,
) -> SubAxisView {
    let sub_axis = &questionnaire.sub_axes[place];
    let sides = BySide::from_fn(|rated| side(score.sides.of(rated), *people.of(rated.other())));
    SubAxisView {
        id: sub_axis.id.to_string(),
        code: sub_axis.code.clone(),
        label: sub_axis.label.in_language(language).to_owned(),
        status: score.status,
        joint: score.joint,
        it: sides.it,
        business: sides.business,
        limiting_side: score.limiting_side,
        confidence: score.confidence,
        note: note(score, language),
        range: None,
    }
}

fn side(side: &PublishedSide, people: Option<usize>) -> SideView {
    let respondents = side.survey.respondents();
    let share = |(answered, people): (usize, usize)| answered as f64 / people as f64;
    SideView {
        figure: side.figure,
        divergent: side.divergent,
        documents: side.documents,
        interviews: side.interviews,
        survey: side.survey,
        estimates: side.estimates,
        response: respondents.zip(people).map(share),
    }
}

/// Returns how solid the figures of a department are, as far as it may be told.
fn solidity(
    score: &PublishedDepartment,
    heard: &BySide<People>,
    people: &BySide<Option<usize>>,
) -> Solidity {
    let sub_axes = score.sub_axes.iter();
    let assessed = sub_axes
        .clone()
        .filter(|one| one.status == SubAxisStatus::Assessed);
    let sides = sub_axes
        .clone()
        .flat_map(|one| [one.sides.it, one.sides.business]);
    let spreads = sides.map(|side| side.estimates.survey_sd);
    let response = |camp: Side| match (*heard.of(camp), people.of(camp)) {
        (People::Count(most), Some(people)) => Shown::Figure(most as f64 / *people as f64),
        (People::Count(_), None) => Shown::Missing(Missing::Unknown),
        (People::Missing(reason), _) => Shown::Missing(reason),
    };
    Solidity {
        confidence: score.confidence,
        level_probability: score.level_probability,
        assessed: assessed.count(),
        dispersion: dispersion(spreads),
        response: BySide::from_fn(response),
    }
}

/// Returns the mean of the deviations that may be shown, or why none may.
fn dispersion(spreads: impl Iterator<Item = Estimate<f64>>) -> Shown {
    let spreads: Vec<_> = spreads.flatten().collect();
    let shown: Vec<f64> = spreads.iter().filter_map(|one| one.ok()).collect();
    if shown.is_empty() {
        let reasons = spreads.into_iter().filter_map(Result::err);
        return Shown::Missing(most_telling(reasons.map(Missing::from)));
    }
    Shown::Figure(shown.iter().sum::<f64>() / shown.len() as f64)
}

/// Returns why a side of a sub-axis has no figure, or what both attain no index.
fn note(score: &PublishedSubAxis, language: Language) -> String {
    let is_hidden = score.joint.is_some_and(|joint| joint.index.is_err());
    let index = is_hidden.then(|| sentences::cell_index_hidden(language).to_owned());
    let notes = score
        .sides
        .iter()
        .filter_map(|(rated, side)| match side.survey {
            PublishedSurvey::Withheld(Withheld::Below(least)) => {
                Some(sentences::side_hidden(named(rated), size(least), language))
            }
            _ => None,
        });
    notes.chain(index).collect::<Vec<_>>().join("\u{202f}; ")
}

/// Returns a side as the sentences name it.
fn named(side: Side) -> Camp {
    match side {
        Side::It => Camp::It,
        Side::Business => Camp::Business,
    }
}

fn size(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

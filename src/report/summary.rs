//! The one-page summary: the answer, three strengths, three weaknesses, the next 90 days.

use super::extremes::extremes;
use super::first_actions::next_days;
use super::view::{DepartmentView, Rung, Sentence, Summary};
use crate::analysis::{Published, PublishedDepartment, replies, respondents, response};
use crate::language::Language;
use crate::language::sentences::{self, Collected};
use crate::model::{Assessment, Level, Owner, Side};
use crate::planning::Plan;

/// Returns the summary of an assessment from what its departments may show.
pub(super) fn summary(
    assessment: &Assessment,
    published: &Published,
    departments: &[DepartmentView],
    plan: &Plan,
    language: Language,
) -> Summary {
    let (strengths, weaknesses) = extremes(assessment, departments, language);
    let (next_days, next_days_note) = next_days(assessment, departments, plan, language);
    let without_level = departments
        .iter()
        .filter(|view| view.joint.is_none())
        .count();
    Summary {
        headline: Sentence::computed("summary.headline", headline(departments, language)),
        ladder: ladder(assessment, departments, language),
        ladder_note: sentences::without_level(without_level, language),
        strengths,
        weaknesses,
        next_days,
        next_days_note,
        decisions: decisions(assessment, departments, plan, language),
        evidence: evidence(assessment, published, departments, language),
    }
}

/// Returns how many departments are stable at the lowest level that not all of them hold.
fn headline(departments: &[DepartmentView], language: Language) -> String {
    let stable_at = |level: Level| {
        let stable = departments
            .iter()
            .filter_map(|view| view.joint)
            .map(|joint| joint.stable);
        stable.filter(|stable| *stable >= level).count()
    };
    let rung = Level::STEPS
        .into_iter()
        .find(|level| stable_at(*level) < departments.len());
    let level = rung.unwrap_or(Level::Four);
    let aim_higher = departments.iter().filter(|view| {
        view.joint
            .zip(view.target)
            .is_some_and(|(joint, target)| target > joint.stable)
    });
    if departments.iter().all(|view| view.joint.is_none()) {
        return sentences::nobody_has_a_level(departments.len(), language);
    }
    let (stable, aiming) = (stable_at(level), aim_higher.count());
    sentences::summary_headline(stable, departments.len(), level.number(), aiming, language)
}

fn ladder(
    assessment: &Assessment,
    departments: &[DepartmentView],
    language: Language,
) -> Vec<Rung> {
    let count = |at: &dyn Fn(&DepartmentView) -> Option<Level>, level: Level| {
        departments
            .iter()
            .filter(|view| at(view) == Some(level))
            .count()
    };
    let rungs = assessment.questionnaire.levels.iter().map(|card| Rung {
        level: card.level,
        label: card.label.in_language(language).to_owned(),
        stable: count(&|view| view.joint.map(|joint| joint.stable), card.level),
        reached: count(&|view| view.joint.map(|joint| joint.reached), card.level),
        target: count(&|view| view.target, card.level),
    });
    rungs.collect()
}

/// Returns what is asked of the committee: targets, owners, sponsors.
fn decisions(
    assessment: &Assessment,
    departments: &[DepartmentView],
    plan: &Plan,
    language: Language,
) -> Vec<Sentence> {
    let aims: Vec<_> = Level::ALL
        .into_iter()
        .map(|level| {
            let aiming = departments.iter().filter(|view| view.target == Some(level));
            (level.number(), aiming.count())
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    let shared = plan
        .stages()
        .flat_map(|(_, stage)| &stage.selected)
        .filter(|selected| assessment.questionnaire.actions[selected.action].owner == Owner::Both);
    let shared = shared.count();
    let without_sponsor: Vec<_> = assessment
        .departments
        .iter()
        .filter(|department| department.sponsor.is_none())
        .map(|department| department.name.as_str())
        .collect();
    let decision =
        |about: &str, text: String| Sentence::computed(format!("summary.decision.{about}"), text);
    let mut decisions = Vec::new();
    if !aims.is_empty() {
        decisions.push(decision(
            "targets",
            sentences::decide_targets(&aims, language),
        ));
    }
    if shared > 0 {
        decisions.push(decision(
            "owners",
            sentences::decide_owners(shared, language),
        ));
    }
    if !without_sponsor.is_empty() {
        let text = sentences::decide_sponsors(&without_sponsor, language);
        decisions.push(decision("sponsors", text));
    }
    decisions
}

fn evidence(
    assessment: &Assessment,
    published: &Published,
    departments: &[DepartmentView],
    language: Language,
) -> Vec<(String, String)> {
    let sub_axes = departments.iter().flat_map(|view| &view.sub_axes);
    let sides = sub_axes.flat_map(|one| [one.it.figure, one.business.figure]);
    let without = sides.clone().filter(Option::is_none).count();
    sentences::evidence_lines(
        collected(assessment, &published.departments),
        [Side::Business, Side::It].map(|camp| response(assessment, &published.departments, camp)),
        replies(assessment, published.departments.iter().enumerate()).dont_know_share(),
        (without, sides.count()),
        language,
    )
}

/// Returns what was collected of the departments; of the answers, those that their pages tell of.
pub(super) fn collected(assessment: &Assessment, published: &[PublishedDepartment]) -> Collected {
    let answers = |camp: Side| {
        let departments = published.iter();
        departments
            .filter_map(|score| respondents(score, camp))
            .sum()
    };
    let reviews = assessment.reviews.iter().flatten();
    Collected {
        departments: assessment.departments.len(),
        reviews: reviews.flatten().count(),
        interviews: assessment.interviews.len(),
        answers: [Side::Business, Side::It].map(answers),
    }
}

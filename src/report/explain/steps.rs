//! What became of each level of a department, as data and as the line that says it.

use super::view::{StepVerdict, StepView};
use crate::analysis::PublishedDepartment;
use crate::language::Language;
use crate::language::sentences::explain::{Outcome, StepFact, step_line};
use crate::model::Questionnaire;
use crate::scoring::{Rating, Step};

/// Returns what became of level 2, 3 and 4 of a department; nothing without a level.
pub(in crate::report) fn steps(published: &PublishedDepartment) -> Vec<StepView> {
    let Some(joint) = published.joint else {
        return Vec::new();
    };
    let view = |(step, one): (usize, &Step)| {
        let rated = |rating: Rating| {
            let sub_axes = published.sub_axes.iter().enumerate();
            let there = sub_axes.filter(move |(_, one)| {
                one.joint.is_some_and(|joint| joint.ratings[step] == rating)
            });
            there.map(|(place, _)| place).collect()
        };
        StepView {
            level: one.level,
            rating: one.rating,
            share: joint.achievement.ok().map(|shares| shares[step]),
            verdict: one.verdict,
            not: rated(Rating::Not),
            partly: rated(Rating::Partly),
        }
    };
    published.steps.iter().enumerate().map(view).collect()
}

/// Returns what became of a level, and by which rule, as one line.
pub(in crate::report) fn step_text(
    questionnaire: &Questionnaire,
    step: &StepView,
    language: Language,
) -> String {
    let codes = |places: &[usize]| {
        let codes = places.iter();
        codes
            .map(|place| questionnaire.sub_axes[*place].code.as_str())
            .collect()
    };
    let fact = StepFact {
        level: step.level.number(),
        outcome: outcome(step.verdict),
        rating: step.rating.letter(),
        share: step.share,
        not: codes(&step.not),
        partly: codes(&step.partly),
    };
    step_line(&fact, language)
}

fn outcome(verdict: StepVerdict) -> Outcome {
    match verdict {
        StepVerdict::Stable => Outcome::Stable,
        StepVerdict::Reached => Outcome::Reached,
        StepVerdict::Missed => Outcome::Missed,
        StepVerdict::WithoutBase => Outcome::WithoutBase,
        StepVerdict::Capped => Outcome::Capped,
    }
}

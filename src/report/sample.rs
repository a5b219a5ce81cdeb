//! The whole report of a wave, made as the program makes it, for the tests of this room and above.

use super::explain::{Explanation, Subject, explain};
use super::view::Report;
use super::{assemble, complete};
use crate::analysis::priorities::department_priorities;
use crate::analysis::{Published, estimates, publish};
use crate::language::Language;
use crate::model::Assessment;
use crate::planning::{schedule_plan, weighted};
use crate::scoring::{Scorecard, score};

/// The scores of a wave and what may be published of them.
pub(crate) fn published(wave: &Assessment) -> (Scorecard, Published) {
    let scorecard = score(wave);
    let published = publish(wave, &scorecard, &estimates(wave, &scorecard));
    (scorecard, published)
}

/// The whole report of some departments of a wave.
pub(crate) fn about(wave: &Assessment, kept: &[usize], language: Language) -> Report {
    let (scorecard, published) = published(wave);
    let (questionnaire, departments) = (&wave.questionnaire, &wave.departments);
    let priorities = department_priorities(questionnaire, departments, &published);
    let plan = weighted(wave, &scorecard, &priorities.weights());
    let plan = schedule_plan(wave, &published, plan, &priorities.turns()).about(kept);
    let (wave, published) = (wave.clone().about(kept), published.about(kept));
    let scores = kept
        .iter()
        .map(|place| scorecard.departments[*place].clone());
    let report = assemble(&wave, &published, &plan, wave.date, language);
    complete(report, &wave, &scores.collect::<Vec<_>>(), &published)
}

/// Why the department at a place stands where it stands.
pub(crate) fn explained(wave: &Assessment, place: usize, language: Language) -> Explanation {
    let (scorecard, published) = published(wave);
    let subject = Subject {
        questionnaire: &wave.questionnaire,
        score: &scorecard.departments[place],
        published: &published.departments[place],
    };
    explain(&subject, about(wave, &[place], language), None)
}

/// The whole report of a wave.
pub(crate) fn told(wave: &Assessment, language: Language) -> Report {
    let kept: Vec<_> = (0..wave.departments.len()).collect();
    about(wave, &kept, language)
}

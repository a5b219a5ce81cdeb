//! What a whole report holds beside its figures: what takes a search, and is not needed on a screen.

use rayon::prelude::*;

use super::explain::{Subject, closest_change};
use super::portfolio::{Findings, Portfolio, portfolio};
use super::view::{DepartmentView, Report};
use crate::analysis::Published;
use crate::analysis::priorities::department_priorities;
use crate::analysis::typology::typology;
use crate::language::Language;
use crate::model::Assessment;
use crate::scoring::DepartmentScore;

/// The fewest departments that are told of together.
const LEAST: usize = 2;

/// Returns a report with the closest change of each department and, of several departments, who can
/// share a path and with whom to start.
///
/// All of it is about the departments of the report alone: `assessment`, `scores` and `published`
/// hold these, in its order.
pub fn complete(
    report: Report,
    assessment: &Assessment,
    scores: &[DepartmentScore],
    published: &Published,
) -> Report {
    let language = report.language;
    let departments = report.departments.into_par_iter().enumerate();
    let departments = departments.map(|(place, view)| DepartmentView {
        closest_change: scores.get(place).and_then(|score| {
            let subject = Subject {
                questionnaire: &assessment.questionnaire,
                score,
                published: published.departments.get(place)?,
            };
            closest_change(&subject, language)
        }),
        ..view
    });
    let departments: Vec<_> = departments.collect();
    let several = departments.len() >= LEAST;
    Report {
        portfolio: several.then(|| Portfolio {
            cover: report.cover.clone(),
            ..together(assessment, published, language)
        }),
        departments,
        ..report
    }
}

fn together(assessment: &Assessment, published: &Published, language: Language) -> Portfolio {
    let (questionnaire, departments) = (&assessment.questionnaire, &assessment.departments);
    let typology = typology(questionnaire, departments, &published.departments, None);
    let priorities = department_priorities(questionnaire, departments, published);
    let findings = Findings {
        published: &published.departments,
        typology: &typology,
        priorities: &priorities,
        frozen: None,
    };
    portfolio(assessment, findings, None, language)
}

//! How completely the survey was answered, as far as it may be told.
//!
//! A cohort, the people of one camp about one department, counts here only when it is large enough
//! to be published: otherwise a total would give its size away by subtraction (method R18). Those
//! whose answers were left out as careless count nowhere: beside the respondents of a figure, a
//! response rate that held them would tell how many they are.

use crate::model::{AnswerMatrix, Assessment, Department, Reply, Side};

/// Returns the cohorts of a camp that may be counted, each with its department.
pub(super) fn cohorts(
    assessment: &Assessment,
    camp: Side,
) -> impl Iterator<Item = (&Department, &AnswerMatrix)> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let departments = assessment.departments.iter().zip(&assessment.surveys);
    let cohorts = departments.map(move |(department, answers)| (department, answers.of(camp)));
    cohorts.filter(move |(_, answers)| answers.len() >= least)
}

/// Returns how many answers a camp gave, over the cohorts that may be counted.
pub fn answers_of(assessment: &Assessment, camp: Side) -> usize {
    cohorts(assessment, camp)
        .map(|(_, answers)| answers.len())
        .sum()
}

/// Returns the share of "don't know" among the questions that applied to the cohorts that may be
/// counted, between 0 and 1; none when nothing applied.
pub fn dont_know_share(assessment: &Assessment) -> Option<f64> {
    let questions = &assessment.questionnaire.questions;
    let (mut unsure, mut applicable) = (0_usize, 0_usize);
    for camp in Side::ALL {
        let rows = cohorts(assessment, camp).flat_map(|(_, answers)| answers.rows());
        for (question, answer) in rows.flat_map(|row| questions.iter().zip(row)) {
            if !question.is_surveyed(camp) {
                continue;
            }
            match answer.reply() {
                Reply::DontKnow => {
                    unsure += 1;
                    applicable += 1;
                }
                Reply::Number(_) | Reply::Empty => applicable += 1,
                Reply::NotApplicable | Reply::NotAsked => {}
            }
        }
    }
    (applicable > 0).then(|| unsure as f64 / applicable as f64)
}

/// Returns the share of a camp that answered, over the cohorts that may be counted and whose people
/// are known in number; none without any.
pub fn response(assessment: &Assessment, camp: Side) -> Option<f64> {
    let known = cohorts(assessment, camp).filter_map(|(department, answers)| {
        Some((population(department, camp, answers.len())?, answers.len()))
    });
    let (people, answered) = known.fold((0, 0), |(people, answered), (more, rows)| {
        (people + more, answered + rows)
    });
    (people > 0).then(|| answered as f64 / people as f64)
}

/// Returns how many people of a camp could have answered: its headcount, or those invited when they
/// are fewer; none when neither is known, or when more people than that answered (method D.10).
pub fn population(department: &Department, camp: Side, answered: usize) -> Option<usize> {
    let headcount = match camp {
        Side::It => department.it_headcount,
        Side::Business => department.headcount,
    };
    let known = [headcount, *department.invited.of(camp)]
        .into_iter()
        .flatten()
        .min()?;
    let people = usize::try_from(known).ok()?;
    (people >= answered && people > 0).then_some(people)
}

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

/// How the questions that could have been answered were, over some cohorts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replies {
    /// Answered by a number.
    pub numbers: usize,
    /// Answered by "don't know".
    pub dont_know: usize,
    /// Left empty.
    pub empty: usize,
    /// Said not to apply; these count nowhere else.
    pub not_applicable: usize,
}

impl Replies {
    /// Returns the share of some replies among the questions that applied, between 0 and 1; none
    /// when nothing applied.
    pub fn share(&self, some: usize) -> Option<f64> {
        let applicable = self.numbers + self.dont_know + self.empty;
        (applicable > 0).then(|| some as f64 / applicable as f64)
    }

    fn count(&mut self, reply: Reply) {
        match reply {
            Reply::Number(_) => self.numbers += 1,
            Reply::DontKnow => self.dont_know += 1,
            Reply::Empty => self.empty += 1,
            Reply::NotApplicable => self.not_applicable += 1,
            Reply::NotAsked => {}
        }
    }
}

/// Returns the share of "don't know" among the questions that applied to the cohorts that may be
/// counted, between 0 and 1; none when nothing applied.
pub fn dont_know_share(assessment: &Assessment) -> Option<f64> {
    let replies = replies(assessment);
    replies.share(replies.dont_know)
}

/// Returns the share of "don't know" about the department at a place alone, by the same rule; none
/// where no cohort of it may be counted, or nothing applied.
pub fn dont_know_share_of(assessment: &Assessment, place: usize) -> Option<f64> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let surveys = assessment.surveys.get(place)?;
    let replies = counted(assessment, |camp| {
        let cohort = Some(surveys.of(camp));
        cohort.filter(|one| one.len() >= least)
    });
    replies.share(replies.dont_know)
}

/// Returns how the questions were answered, over the cohorts that may be counted.
pub fn replies(assessment: &Assessment) -> Replies {
    counted(assessment, |camp| {
        cohorts(assessment, camp).map(|(_, answers)| answers)
    })
}

fn counted<'a, I>(assessment: &Assessment, cohorts: impl Fn(Side) -> I) -> Replies
where
    I: IntoIterator<Item = &'a AnswerMatrix>,
{
    let questions = &assessment.questionnaire.questions;
    let mut replies = Replies::default();
    for camp in Side::ALL {
        let rows = cohorts(camp).into_iter().flat_map(AnswerMatrix::rows);
        for (question, answer) in rows.flat_map(|row| questions.iter().zip(row)) {
            if question.is_surveyed(camp) {
                replies.count(answer.reply());
            }
        }
    }
    replies
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

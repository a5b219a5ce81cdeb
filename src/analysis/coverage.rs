//! How completely the survey was answered, as far as it may be told.
//!
//! The people of one camp about one department count in a total only where their own page tells how
//! many they are: otherwise the total would give it away by subtraction (method R18). Those whose
//! answers were left out as careless count nowhere: beside the respondents of a figure, a response
//! rate that held them would tell how many they are.
//!
//! How the questions were answered is told by a stricter rule, see [`may_be_counted`].

use super::suppress::{PublishedDepartment, PublishedSurvey};
use crate::model::{AnswerMatrix, Assessment, Department, Question, Reply, Side};

/// Returns the answers of a camp, department by department, where enough forms came back.
pub(super) fn cohorts(assessment: &Assessment, camp: Side) -> impl Iterator<Item = &AnswerMatrix> {
    let least = assessment.questionnaire.scoring.least_respondents();
    let cohorts = assessment.surveys.iter().map(move |one| one.of(camp));
    cohorts.filter(move |answers| answers.len() >= least)
}

/// Returns how many people of a camp answered about a department, as far as it may be told: the most
/// that a published figure rests on; none where all are withheld.
pub fn respondents(score: &PublishedDepartment, camp: Side) -> Option<usize> {
    let surveys = surveys(score, camp);
    surveys.filter_map(|one| one.respondents()).max()
}

/// Returns the surveys of a camp, sub-axis by sub-axis.
fn surveys(score: &PublishedDepartment, camp: Side) -> impl Iterator<Item = PublishedSurvey> {
    let sub_axes = score.sub_axes.iter();
    sub_axes.map(move |one| one.sides.of(camp.other()).survey)
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
        let applicable = self.applicable();
        (applicable > 0).then(|| some as f64 / applicable as f64)
    }

    /// Returns the share of "not applicable" among the questions put, between 0 and 1; none when none
    /// was.
    pub fn not_applicable_share(&self) -> Option<f64> {
        let put = self.applicable() + self.not_applicable;
        (put > 0).then(|| self.not_applicable as f64 / put as f64)
    }

    fn applicable(&self) -> usize {
        self.numbers + self.dont_know + self.empty
    }

    /// Returns the share of "don't know" among the questions that applied, between 0 and 1; none when
    /// nothing applied.
    pub fn dont_know_share(&self) -> Option<f64> {
        self.share(self.dont_know)
    }

    fn add(&mut self, questions: &[Question], camp: Side, answers: &AnswerMatrix) {
        let replies = answers.rows().flat_map(|row| questions.iter().zip(row));
        for (question, answer) in replies {
            if question.is_surveyed(camp) {
                self.count(answer.reply());
            }
        }
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

/// Whether it may be told how a camp replied about a department (method R18): not as soon
/// as one of its counts is withheld. Beside the numbers of people on the other sub-axes, how many do
/// not know would tell how many answered there.
///
/// A report of one department holds its cohorts alone, so the rule is the same for a total.
pub fn may_be_counted(score: &PublishedDepartment, camp: Side) -> bool {
    surveys(score, camp).all(|one| !matches!(one, PublishedSurvey::Withheld(_)))
}

/// Returns how the questions about some departments, each with its place, were answered by the camps
/// that [may be counted](may_be_counted).
pub fn replies<'a>(
    assessment: &Assessment,
    departments: impl IntoIterator<Item = (usize, &'a PublishedDepartment)>,
) -> Replies {
    let mut replies = Replies::default();
    for (place, score) in departments {
        for camp in Side::ALL {
            let cohort = assessment.surveys.get(place).map(|one| one.of(camp));
            let cohort = cohort.filter(|_| may_be_counted(score, camp));
            if let Some(answers) = cohort {
                replies.add(&assessment.questionnaire.questions, camp, answers);
            }
        }
    }
    replies
}

/// Returns the share of a camp that answered, over the departments of which it is told how many did
/// and whose people are known in number; none without any.
pub fn response(
    assessment: &Assessment,
    published: &[PublishedDepartment],
    camp: Side,
) -> Option<f64> {
    let told = assessment.departments.iter().zip(published);
    let known = told.filter_map(|(department, score)| {
        let answered = respondents(score, camp)?;
        Some((population(department, camp, answered)?, answered))
    });
    let (people, answered) = known.fold((0, 0), |(people, answered), (more, some)| {
        (people + more, answered + some)
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

//! One wave of answers on one questionnaire, whichever door it came through.

use time::Date;

use super::{
    AnswerMatrix, Benchmark, BySide, Department, Interview, Progress, Questionnaire, Reviews,
};
use crate::language::Language;

/// What the user decides of the plan.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlanningChoices {
    /// The first day of the plan.
    pub start: Option<Date>,
    /// How many departments start at a time.
    pub max_departments: Option<u32>,
    /// Units of work a half-month, by role; none where the default stands.
    pub capacity: Capacity,
    /// Periods without work, first and last day.
    pub freeze: Vec<(Date, Date)>,
    /// How far the actions have come, where that was noted.
    pub progress: Vec<Progress>,
}

/// Units of work a half-month, by role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Capacity {
    /// Of the IT department.
    pub it: Option<u32>,
    /// Of the relationship managers.
    pub brm: Option<u32>,
    /// Of the project office.
    pub pmo: Option<u32>,
    /// Of each business department.
    pub business: Option<u32>,
}

/// What became of the records of one survey file. Every record is in exactly one class.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Balance {
    /// The file, relative to the assessment.
    pub file: String,
    /// Records read, the header left out.
    pub records: usize,
    /// Records scored.
    pub scored: usize,
    /// Records without any text.
    pub blank: usize,
    /// Records without any answer.
    pub partial: usize,
    /// Records marked as a test.
    pub test: usize,
    /// Records replaced or dropped as a duplicate.
    pub duplicate: usize,
    /// Records left out as careless.
    pub careless: usize,
    /// Records with a fault.
    pub rejected: usize,
}

impl Balance {
    /// Returns whether every record read is in one class.
    pub fn is_even(&self) -> bool {
        let classes = [
            self.scored,
            self.blank,
            self.partial,
            self.test,
            self.duplicate,
            self.careless,
            self.rejected,
        ];
        self.records == classes.iter().sum::<usize>()
    }
}

/// The survey answers about one department, by camp that answered.
pub type SurveyAnswers = BySide<AnswerMatrix>;

/// One wave of answers.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The client's name.
    pub client: String,
    /// The name of the wave.
    pub wave: String,
    /// The date of the assessment; reports carry it.
    pub date: Option<Date>,
    /// The language of the reports.
    pub language: Language,
    /// The confidentiality printed on the cover.
    pub confidentiality: Option<String>,
    /// The questionnaire.
    pub questionnaire: Questionnaire,
    /// The departments, in the order of declaration.
    pub departments: Vec<Department>,
    /// The survey answers that count, department by department.
    pub surveys: Vec<SurveyAnswers>,
    /// The survey answers that were left out as careless, department by department; empty before
    /// anyone looked.
    pub careless: Vec<SurveyAnswers>,
    /// The reviews of documents, department by department.
    pub reviews: Vec<Reviews>,
    /// The interviews, each about one department or several.
    pub interviews: Vec<Interview>,
    /// What became of each survey file's records.
    pub balance: Vec<Balance>,
    /// What the user decides of the plan.
    pub planning: PlanningChoices,
    /// The figures of other organisations, where the user gave them.
    pub benchmark: Option<Benchmark>,
}

impl Assessment {
    /// Returns the assessment of some departments alone, by their places.
    #[must_use]
    pub fn about(self, places: &[usize]) -> Self {
        let new_place = |old: &usize| places.iter().position(|place| place == old);
        let about = |mut interview: Interview| {
            interview.departments = interview.departments.iter().filter_map(new_place).collect();
            (!interview.departments.is_empty()).then_some(interview)
        };
        let known = self.planning.progress.iter().filter_map(|one| {
            let department = new_place(&one.department)?;
            Some(Progress { department, ..*one })
        });
        let planning = PlanningChoices {
            progress: known.collect(),
            ..self.planning
        };
        Self {
            planning,
            departments: picked(&self.departments, places),
            surveys: picked(&self.surveys, places),
            careless: picked(&self.careless, places),
            reviews: picked(&self.reviews, places),
            interviews: self.interviews.into_iter().filter_map(about).collect(),
            ..self
        }
    }
}

fn picked<T: Clone>(all: &[T], places: &[usize]) -> Vec<T> {
    let picked = places.iter().filter_map(|place| all.get(*place));
    picked.cloned().collect()
}

//! Given facts: what is asked, of whom, and what was answered. Nothing here is computed.

mod action;
mod age;
mod answer;
mod assessment;
mod benchmark;
mod evidence;
mod frame;
mod half_month;
mod id;
mod mark;
mod progress;
mod question;
mod questionnaire;
mod replacement;
mod respondent;
mod review_sheet;
#[cfg(test)]
pub(crate) mod sample;
mod scale;
mod typology;

pub use action::{Action, ActionKind, Chain, Comparison, Effort, Kpi, KpiUnit, Owner};
pub use age::Age;
pub use answer::{Answer, AnswerMatrix, Reply};
pub use assessment::{Assessment, Balance, Capacity, PlanningChoices, SurveyAnswers};
pub use benchmark::{Benchmark, Scope, Spread};
pub use evidence::{Backing, Finding, Interview, InterviewRating, Note, Review, Reviews};
pub use frame::{ContextQuestion, InterviewFrame, SurveyFrame};
pub use id::{ActionId, AxisId, DepartmentId, DocumentId, QuestionId, SubAxisId};
pub use mark::Mark;
pub use progress::{ActionState, Progress};
pub use question::{Channel, ChannelWeights, DocumentCheck, DontKnow, FollowUp, Question, Rated};
pub use questionnaire::{Axis, LevelCard, PlanningRules, Questionnaire, ScoringRules, SubAxis};
pub use replacement::Replacement;
pub use respondent::{BySide, Department, DuplicatePolicy, PriorityCriteria, Side};
pub use review_sheet::{ReviewLine, ReviewSheet, Reviewed};
pub use scale::{Level, Scale};
pub use typology::{FrozenTypologies, TypeDefinition};

//! A questionnaire as files to fill in and pages to read.

pub mod booklet;
mod documents;
mod duration;
mod limesurvey;
mod project;
#[cfg(test)]
mod sample;
mod sheet;
mod summary_draft;
mod survey;
mod survey_form;
mod typologies;
mod xlsform;

pub use documents::{Grouping, documents, missing_reviews};
pub use duration::{interview_minutes, self_rating_minutes, survey_minutes};
pub use limesurvey::limesurvey;
pub use project::project;
pub use sheet::sheet;
pub use summary_draft::summary_draft;
pub use survey::survey;
pub use survey_form::{SelfRating, SurveyChoices, SurveyForm};
pub use typologies::typologies;
pub use xlsform::{XlsformError, xlsform};

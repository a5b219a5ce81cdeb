//! The command line as it is typed, its help, and what is said of a wrong one.

mod explain;
mod interview;
mod line;
mod man;
mod misuse;
mod parse;
mod plan;
mod portfolio;
mod questionnaire;
mod report;
mod spoken;

pub(super) use explain::{Explain, TreeFormat};
pub(super) use interview::{
    Interview, InterviewCommand, InterviewFolder, InterviewFront, InterviewMigrate, InterviewNew,
    InterviewOne, InterviewReopen, InterviewResume,
};
pub(super) use line::{
    Arguments, Command, Documents, FaultFormat, Format, Init, Input, Score, Sync, Validate,
};
pub(super) use man::{ManArguments, ManCommand};
pub(super) use parse::{Unparsed, language_asked, parse};
pub(super) use plan::{PlanArguments, WhatIf};
pub(super) use portfolio::Portfolio;
pub(super) use questionnaire::{
    Export, PageFormat, QuestionnaireArguments, QuestionnaireCommand, Show, SurveyTool,
};
pub(super) use report::{ReportArguments, ReportFormat};

//! What surrounds the questions: how a survey and an interview open, and how they end.

use crate::language::Text;

/// What a survey shows around its questions; a text may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SurveyFrame {
    /// Before the first question: why, and how to answer.
    pub introduction: Text,
    /// After the last one: thanks, and what happens next.
    pub closing: Text,
    /// Optional questions about the respondent, never published.
    pub context: Vec<ContextQuestion>,
}

/// An optional question about the respondent, whose answer is never published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextQuestion {
    /// Its identifier: `role` heads the column `x_role` of a survey file.
    pub id: String,
    /// The question as it is asked.
    pub text: Text,
    /// The choices offered.
    pub choices: Vec<Text>,
}

/// What an interviewer says around the questions; a text may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct InterviewFrame {
    /// Before the first question: why, and how the answers are rated.
    pub introduction: Text,
    /// What is recorded and who reads it, up to the question whether the person agrees.
    pub consent: Text,
    /// What is added for the head of a department, who stays recognisable.
    pub head: Text,
    /// After the last question.
    pub closing: Text,
}

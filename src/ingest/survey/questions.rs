//! The questions of the survey, by the identifiers that files use.

use std::collections::BTreeMap;

use super::IntakeRules;
use super::ledger::{Ledger, Place};
use crate::diagnostic::Code;
use crate::ingest::nearest::nearest;
use crate::language::faults::survey as faults;
use crate::model::{Channel, ContextQuestion, Questionnaire, Scale, Side};

/// A question that the survey asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked {
    /// Its place in the questionnaire.
    pub(super) place: usize,
    /// The scale of its answers.
    pub(super) scale: Scale,
    /// The camp that answers it.
    pub(super) camp: Side,
}

/// What a name means where a question is expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asking {
    /// A question of the survey.
    Survey(Asked),
    /// A question of the interviews.
    Interview,
    /// A self-rating, and the assessment has none.
    SelfRating,
}

/// The column of the department as LimeSurvey codes it, beside the one that names it.
const CODED_DEPARTMENT: &str = "xdepartment";

/// The questions of a questionnaire by their identifier.
#[derive(Debug)]
pub(super) struct Questions<'q> {
    asking: BTreeMap<&'q str, Asking>,
    context: &'q [ContextQuestion],
}

impl<'q> Questions<'q> {
    /// Indexes the questions of `questionnaire`.
    pub(super) fn new(questionnaire: &'q Questionnaire, rules: IntakeRules) -> Self {
        let questions = questionnaire.questions.iter().enumerate();
        let asking = questions.map(|(place, question)| {
            let asking = match question.channel {
                Channel::Survey if question.self_rating && !rules.self_rating => Asking::SelfRating,
                Channel::Survey => Asking::Survey(Asked {
                    place,
                    scale: question.scale,
                    camp: question.asked_to,
                }),
                Channel::Interview | Channel::Document => Asking::Interview,
            };
            (question.id.as_str(), asking)
        });
        Self {
            asking: asking.collect(),
            context: &questionnaire.survey.context,
        }
    }

    /// Returns what `name` means.
    pub(super) fn get(&self, name: &str) -> Option<Asking> {
        self.asking.get(name).copied()
    }

    /// Returns whether a column, named in lower case, holds what is asked about the respondent: as
    /// `x_role`, or as `xrole` where a tool takes letters only.
    pub(super) fn is_context(&self, column: &str) -> bool {
        let asks = |id: &str| {
            self.context
                .iter()
                .any(|one| one.id.eq_ignore_ascii_case(id))
        };
        column == CODED_DEPARTMENT || column.strip_prefix('x').is_some_and(asks)
    }

    /// Notes that the cell at `place` names no question of the survey.
    pub(super) fn refuse(&self, found: Option<Asking>, place: Place<'_>, ledger: &mut Ledger) {
        ledger.cell(Code::UnknownQuestion, place, |name| match found {
            Some(Asking::Interview) => faults::interview_question(name),
            Some(Asking::SelfRating) => faults::self_rating_off(name),
            Some(Asking::Survey(_)) | None => faults::unknown_question(name, self.near(name)),
        });
    }

    /// Returns the identifier nearest to `name` among the questions of the survey.
    pub(super) fn near(&self, name: &str) -> Option<&str> {
        let surveyed = self.asking.iter().filter_map(|(id, asking)| match asking {
            Asking::Survey(_) => Some(*id),
            Asking::Interview | Asking::SelfRating => None,
        });
        nearest(name, surveyed)
    }
}

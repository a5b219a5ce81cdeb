//! The declared model: levels, axes, questions, documents, actions and rules.

use super::{
    Action, AxisId, ChannelWeights, DocumentCheck, InterviewFrame, Level, Question, Rated, Side,
    SubAxisId, SurveyFrame,
};
use crate::language::Text;

/// What a level is called and what it looks like.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelCard {
    /// The level.
    pub level: Level,
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub label: Text,
    /// The posture of the IT side.
    pub it: Text,
    /// The posture of the business side.
    pub business: Text,
    /// The stable state in one sentence.
    pub state: Text,
}

/// One of the axes.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// Its identifier.
    pub id: AxisId,
    /// Its name.
    pub label: Text,
    /// Its weight among the axes; positive.
    pub weight: f64,
}

/// A sub-axis: what is rated, with its level tables.
#[derive(Debug, Clone, PartialEq)]
pub struct SubAxis {
    /// Its identifier with its axis.
    pub id: SubAxisId,
    /// Its short code, for narrow columns.
    pub code: String,
    /// The place of its axis in [`Questionnaire::axes`].
    pub axis: usize,
    /// Its name.
    pub label: Text,
    /// What it is.
    pub meaning: Text,
    /// What it is not: the neighbour it could be taken for.
    pub boundary: Text,
    /// Which documents to ask for.
    pub documents_hint: Text,
    /// Its weight inside its axis; positive.
    pub weight: f64,
    /// The weight of each channel.
    pub channel_weights: ChannelWeights,
    /// What the IT side does at each level.
    pub it: [Text; 4],
    /// What the business side does at each level.
    pub business: [Text; 4],
}

impl SubAxis {
    /// Returns what a side does at each level, lowest first.
    pub fn level_table(&self, side: Side) -> &[Text; 4] {
        match side {
            Side::It => &self.it,
            Side::Business => &self.business,
        }
    }
}

/// The rules of scoring (method D), visible and editable in the questionnaire.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoringRules {
    /// The three cuts between the ratings N, P, L and F, ascending within 0 and 1.
    pub cuts: [f64; 3],
    /// How alike the voices of a group interview are, 0 to 1.
    pub group_correlation: f64,
    /// The least weight with which a channel caps the others.
    pub cap_min_weight: f64,
    /// The least number of survey respondents for any figure.
    pub min_group: u32,
    /// The least number of survey respondents for a distribution.
    pub distribution_group: u32,
}

impl ScoringRules {
    /// Returns the least number of survey respondents for any figure.
    pub fn least_respondents(&self) -> usize {
        usize::try_from(self.min_group).unwrap_or(usize::MAX)
    }

    /// Returns the least number of survey respondents for a distribution.
    pub fn least_for_distribution(&self) -> usize {
        usize::try_from(self.distribution_group).unwrap_or(usize::MAX)
    }
}

/// The rules of planning (method E).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PlanningRules {
    /// Months between two reviews.
    pub review_months: u32,
    /// The shortest stage towards level 2, 3 and 4, in months.
    pub min_months: [u32; 3],
    /// How many heavy actions of the next stage may be prepared at a time.
    pub anticipation: u32,
    /// How many actions a stage holds.
    pub actions_per_stage: u32,
    /// How many of them may be heavy.
    pub heavy_per_stage: u32,
}

/// A questionnaire with its catalogue of actions, checked.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// Its identifier.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: Text,
    /// The SHA-256 of its two files, in hexadecimal.
    pub sha256: String,
    /// The four levels, lowest first.
    pub levels: [LevelCard; 4],
    /// The axes, in order.
    pub axes: Vec<Axis>,
    /// The sub-axes, in the order of their axes.
    pub sub_axes: Vec<SubAxis>,
    /// The questions of the survey and of the interviews.
    pub questions: Vec<Question>,
    /// The document checks.
    pub documents: Vec<DocumentCheck>,
    /// What the survey shows around its questions.
    pub survey: SurveyFrame,
    /// What an interviewer says around the questions.
    pub interview: InterviewFrame,
    /// The catalogue of actions.
    pub actions: Vec<Action>,
    /// How answers become levels.
    pub scoring: ScoringRules,
    /// How actions become a plan.
    pub planning: PlanningRules,
}

impl Questionnaire {
    /// Returns the places of the sub-axes of the axis at `axis`, in order.
    pub fn sub_axes_of(&self, axis: usize) -> impl Iterator<Item = usize> {
        let places = self.sub_axes.iter().enumerate();
        places
            .filter(move |(_, sub_axis)| sub_axis.axis == axis)
            .map(|(place, _)| place)
    }

    /// Returns the place of the question called `id`.
    pub fn question(&self, id: &str) -> Option<usize> {
        self.questions
            .iter()
            .position(|question| question.id.as_str() == id)
    }

    /// Returns the choices that a question offers, lowest first: its own, or for a self-rating
    /// without any the level table of the side it rates; empty when the scale speaks for itself.
    pub fn choices<'q>(&'q self, question: &'q Question) -> &'q [Text] {
        match question.rated {
            Rated::One(side) if question.shows_level_table() => {
                self.sub_axes[question.sub_axis].level_table(side)
            }
            Rated::One(_) | Rated::Both => &question.choices,
        }
    }

    /// Returns the place of the sub-axis called `id`.
    pub fn sub_axis(&self, id: &SubAxisId) -> Option<usize> {
        self.sub_axes.iter().position(|sub_axis| sub_axis.id == *id)
    }
}

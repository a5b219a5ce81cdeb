//! What is asked: survey and interview questions, and checks on documents.

use super::{DocumentId, Level, QuestionId, Scale, Side};
use crate::language::{Language, Text, words};

/// A kind of evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// Documents that are present or absent.
    Document,
    /// Interviews rated by the assessor.
    Interview,
    /// The survey of the other side.
    Survey,
}

impl Channel {
    /// Every channel, in the order of the method.
    pub const ALL: [Self; 3] = [Self::Document, Self::Interview, Self::Survey];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Interview => "interview",
            Self::Survey => "survey",
        }
    }
}

/// The weight of each channel in a sub-axis; not negative, at least one positive.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ChannelWeights {
    /// Weight of the documents.
    pub document: f64,
    /// Weight of the interviews.
    pub interview: f64,
    /// Weight of the survey.
    pub survey: f64,
}

impl ChannelWeights {
    /// Returns the weight of one channel.
    pub fn of(&self, channel: Channel) -> f64 {
        match channel {
            Channel::Document => self.document,
            Channel::Interview => self.interview,
            Channel::Survey => self.survey,
        }
    }
}

/// The side, or both, for which an answer or a document is evidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rated {
    /// One side.
    One(Side),
    /// Both sides.
    Both,
}

impl Rated {
    /// Returns whether `side` is rated.
    pub fn includes(self, side: Side) -> bool {
        match self {
            Self::One(one) => one == side,
            Self::Both => true,
        }
    }

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::One(side) => side.name(),
            Self::Both => "both",
        }
    }

    /// Returns its name for a reader.
    pub fn in_language(self, language: Language) -> &'static str {
        let words = words(language);
        match self {
            Self::One(Side::It) => words.it,
            Self::One(Side::Business) => words.business,
            Self::Both => words.both_sides,
        }
    }
}

/// How "don't know" counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DontKnow {
    /// It is no answer, and lowers the coverage.
    Missing,
    /// It is the lowest answer: not knowing is the answer.
    Lowest,
}

/// A question of the survey or of the interview.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its identifier, which heads a column of a survey file.
    pub id: QuestionId,
    /// The place of its sub-axis in [`Questionnaire::sub_axes`](super::Questionnaire::sub_axes).
    pub sub_axis: usize,
    /// Survey or interview.
    pub channel: Channel,
    /// The camp that answers.
    pub asked_to: Side,
    /// The side the answer is evidence for.
    pub rated: Rated,
    /// The scale of the answers.
    pub scale: Scale,
    /// Whether a high number is a bad sign.
    pub reverse: bool,
    /// Its weight among the questions of its sub-axis, camp and channel; positive.
    pub weight: f64,
    /// How "don't know" counts.
    pub dont_know: DontKnow,
    /// Whether it is a self-rating, which feeds the perception gap and never a level.
    pub self_rating: bool,
    /// The question that says the opposite.
    pub pair: Option<QuestionId>,
    /// The question as it is asked.
    pub text: Text,
    /// The choices offered, lowest first; empty when the scale speaks for itself, or when a
    /// self-rating offers its level table.
    pub choices: Vec<Text>,
    /// What an interviewer asks next, when two levels remain possible.
    pub follow_up: Option<FollowUp>,
}

impl Question {
    /// Returns whether the survey of `camp` asks it, for a level: self-ratings are left out.
    pub fn is_surveyed(&self, camp: Side) -> bool {
        self.channel == Channel::Survey && self.asked_to == camp && !self.self_rating
    }

    /// Returns whether the survey of `camp` asks it as a self-rating.
    pub fn is_self_rating(&self, camp: Side) -> bool {
        self.channel == Channel::Survey && self.asked_to == camp && self.self_rating
    }

    /// Returns whether an interview asks it.
    pub fn is_interviewed(&self) -> bool {
        self.channel == Channel::Interview
    }

    /// Returns whether it offers the level table of the side it rates as its choices.
    pub fn shows_level_table(&self) -> bool {
        self.self_rating && self.scale == Scale::Level4 && self.choices.is_empty()
    }
}

/// What tells two adjacent levels apart in an interview: yes and shown is the upper one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowUp {
    /// The upper of the two levels.
    pub upper: Level,
    /// The question as it is asked.
    pub text: Text,
}

/// A document that an assessor looks for.
#[derive(Debug, Clone, PartialEq)]
pub struct DocumentCheck {
    /// Its identifier in `documents.csv`.
    pub id: DocumentId,
    /// The place of its sub-axis in [`Questionnaire::sub_axes`](super::Questionnaire::sub_axes).
    pub sub_axis: usize,
    /// The side that must show it.
    pub rated: Rated,
    /// The level it is evidence for: 2, 3 or 4.
    pub level: Level,
    /// Its weight among the checks of its level; positive.
    pub weight: f64,
    /// The age in months beyond which it counts as partial.
    pub max_age_months: u32,
    /// What is looked for.
    pub text: Text,
    /// What a document that counts as present looks like; may be empty.
    pub present: Text,
    /// What counts as partial; may be empty.
    pub partial: Text,
}

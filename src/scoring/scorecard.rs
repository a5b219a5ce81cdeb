//! The scores of one wave, as computed and before anything is withheld.

use super::achievement::{Achievement, Rating};
use super::careless::CarelessRule;
use super::trace::{Account, SideTrace, Step};
use crate::model::{BySide, Channel, Level, Side};

/// A vector with the levels it gives.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// The achievement vector.
    pub achievement: Achievement,
    /// How far each of level 2, 3 and 4 is attained.
    pub ratings: [Rating; 3],
    /// The highest level that is largely attained on a base that is fully attained.
    pub reached: Level,
    /// The highest level that is fully attained, as are all below it.
    pub stable: Level,
}

/// What the survey of the other camp says of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SurveyScore {
    /// The mean of the respondents kept.
    pub standing: Standing,
    /// Respondents kept: at least half of what applied to them was answered.
    pub respondents: usize,
}

/// What the documents of one side of a sub-axis say.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DocumentScore {
    /// Each step is worth what the steps below it are worth (method D.3).
    pub standing: Standing,
    /// The shares of the checks of level 2, 3 and 4 that are there, before the steps are linked.
    pub shares: [f64; 3],
    /// The share of the weight that was reviewed, 0.6 to 1.
    pub reviewed: f64,
    /// How many documents are past their greatest age, and count as partial.
    pub stale: usize,
    /// How many documents are present without a date, and count as partial.
    pub undated: usize,
}

/// What the interviews say of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InterviewScore {
    /// The two camps in balance (method D.5).
    pub standing: Standing,
    /// How many interviews of each camp cover it.
    pub ratings: BySide<usize>,
    /// How many independent voices of each camp they are worth.
    pub voices: BySide<f64>,
}

/// What one channel says of one side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum ChannelScore {
    /// Nothing was asked, or no form came back; no document, no interview.
    Absent,
    /// Too few respondents for any figure, or none (method D.9, D.12).
    TooFew,
    /// Too few documents reviewed (method R1).
    Unreviewed,
    /// Documents reviewed enough.
    Documents(DocumentScore),
    /// Interviews that cover it.
    Interviews(InterviewScore),
    /// A survey with respondents enough.
    Survey(SurveyScore),
}

impl ChannelScore {
    /// Returns the channel's vector, none where it says nothing.
    pub fn achievement(self) -> Option<Achievement> {
        match self {
            Self::Absent | Self::TooFew | Self::Unreviewed => None,
            Self::Documents(documents) => Some(documents.standing.achievement),
            Self::Interviews(interviews) => Some(interviews.standing.achievement),
            Self::Survey(survey) => Some(survey.standing.achievement),
        }
    }
}

/// What one channel says, with what it had to go by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Heard {
    /// What it says.
    pub(super) score: ChannelScore,
    /// What it had to go by.
    pub(super) account: Account,
}

/// One side of a sub-axis.
#[derive(Debug, Clone, PartialEq)]
pub struct SideScore {
    /// The blend of its channels, none when no channel says anything.
    pub standing: Option<Standing>,
    /// What each channel says, in the order of [`Channel::ALL`].
    pub channels: [ChannelScore; 3],
    /// Whether two channels are a level or more apart (method D.6).
    pub divergent: bool,
    /// How the channels became the vector.
    pub trace: SideTrace,
}

impl SideScore {
    /// Returns what one channel says.
    pub fn channel(&self, channel: Channel) -> ChannelScore {
        match channel {
            Channel::Document => self.channels[0],
            Channel::Interview => self.channels[1],
            Channel::Survey => self.channels[2],
        }
    }

    /// Returns how many channels make up the vector: one without weight does not.
    pub fn voices(&self) -> usize {
        let parts = self.trace.parts.iter();
        parts.filter(|part| part.share > 0.0).count()
    }
}

/// How well the evidence covers a sub-axis (method D.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SubAxisStatus {
    /// No number at all.
    NotAssessed,
    /// One channel on a side that has a number.
    Indicative,
    /// Two channels or more on every side that has a number.
    Assessed,
}

/// The side that holds a pair back (method R8).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LimitingSide {
    /// One side stands lower.
    One(Side),
    /// Both stand equally.
    Both,
}

impl LimitingSide {
    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::One(side) => side.name(),
            Self::Both => "both",
        }
    }
}

/// One sub-axis of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct SubAxisScore {
    /// How well the evidence covers it.
    pub status: SubAxisStatus,
    /// What both sides attain.
    pub joint: Option<Standing>,
    /// Each side.
    pub sides: BySide<SideScore>,
    /// The side that holds the pair back; none when only one side has a number.
    pub limiting_side: Option<LimitingSide>,
}

/// One axis of one department.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AxisScore {
    /// The mean of its sub-axes, none when fewer than two thirds have a number (method D.9).
    pub joint: Option<Standing>,
}

/// How well the evidence covers a department (method D.9, R5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Completeness {
    /// A profile without a level.
    Partial,
    /// A level that rests on one channel in half of the sub-axes or more.
    Indicative,
    /// A level that rests on two channels or more in most sub-axes.
    Complete,
}

/// A sub-axis that keeps a department from a level (method R6).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Blocker {
    /// The place of the sub-axis in the questionnaire.
    pub sub_axis: usize,
    /// The level it blocks.
    pub level: Level,
    /// The side that holds it back.
    pub limiting_side: Option<LimitingSide>,
}

/// One department.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentScore {
    /// How well the evidence covers it.
    pub status: Completeness,
    /// What both sides attain; none when partial.
    pub joint: Option<Standing>,
    /// What became of level 2, 3 and 4; empty when partial.
    pub steps: Vec<Step>,
    /// Each side by itself (method R3).
    pub sides: BySide<Option<Standing>>,
    /// The sub-axes that rest on one side, when they cap the level at 3 (method R4).
    pub unilateral: Vec<usize>,
    /// What keeps it from the level above the stable one.
    pub blockers: Vec<Blocker>,
    /// What keeps it from the level above the reached one, when that is another.
    pub next_blockers: Vec<Blocker>,
    /// The axes, in the questionnaire's order.
    pub axes: Vec<AxisScore>,
    /// The sub-axes, in the questionnaire's order.
    pub sub_axes: Vec<SubAxisScore>,
}

/// What leaving out careless answers did to one department (method D.14).
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Screened {
    /// Respondents that count, by camp.
    pub kept: BySide<usize>,
    /// Respondents left out, by camp.
    pub left_out: BySide<usize>,
    /// The rules that the form of no respondent supports, by camp; none without respondents.
    pub not_available: BySide<Vec<CarelessRule>>,
    /// The score with everyone; none when nobody was left out.
    pub with_everyone: Option<DepartmentScore>,
}

/// All scores of one wave, in the order of its departments.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    /// One score a department.
    pub departments: Vec<DepartmentScore>,
    /// What leaving out careless answers did to each department.
    pub screened: Vec<Screened>,
}

//! Sub-axes and their sides as a report shows them, and how solid their figures are.

use super::page::Range;
use super::shown::Shown;
use super::view::{
    Figure, LimitingSide, PublishedConfidence, PublishedDocuments, PublishedInterviews,
    PublishedProbability, PublishedSideEstimates, PublishedSurvey, SubAxisStatus,
};
use crate::model::{BySide, Side};

/// How solid the figures of a department are: kept apart from its level, never merged into it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Solidity {
    /// The confidence in its level.
    pub confidence: Option<PublishedConfidence>,
    /// How probable each level is as the reached one.
    pub level_probability: PublishedProbability,
    /// How many of its sub-axes rest on two channels or more.
    pub assessed: usize,
    /// The mean standard deviation of the surveys whose spread may be shown, in levels.
    pub dispersion: Shown,
    /// The share of the people who are in the survey, by camp.
    pub response: BySide<Shown>,
}

/// One sub-axis of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct SubAxisView {
    /// Its identifier with its axis.
    pub id: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// How well the evidence covers it.
    pub status: SubAxisStatus,
    /// What both sides attain.
    pub joint: Option<Figure>,
    /// The IT side.
    pub it: SideView,
    /// The business side.
    pub business: SideView,
    /// The side that holds the pair back.
    pub limiting_side: Option<LimitingSide>,
    /// The confidence in it.
    pub confidence: Option<PublishedConfidence>,
    /// Why a figure is missing or withheld, in words; empty when nothing is.
    pub note: String,
    /// How far the indices of all departments reach here; none of too few.
    pub range: Option<Range>,
}

/// One side of a sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SideView {
    /// The blend of its channels.
    pub figure: Option<Figure>,
    /// Whether two channels are a level or more apart.
    pub divergent: bool,
    /// Its documents.
    pub documents: Option<PublishedDocuments>,
    /// Its interviews.
    pub interviews: Option<PublishedInterviews>,
    /// Its survey channel.
    pub survey: PublishedSurvey,
    /// How precise, agreed and sure its figures are.
    pub estimates: PublishedSideEstimates,
    /// The share of the people who are in it; none when unknown or not shown.
    pub response: Option<f64>,
}

impl SubAxisView {
    /// Returns one side.
    pub fn side(&self, side: Side) -> &SideView {
        match side {
            Side::It => &self.it,
            Side::Business => &self.business,
        }
    }
}

//! The scores as they may be published. A figure that is withheld is not in here, so no renderer
//! can show it; its reason is.

use super::super::benchmark::Peers;
use super::super::careless::PublishedCareless;
use super::super::company::Company;
use super::balance::PublishedBalance;
use super::estimates::{PublishedConfidence, PublishedProbability, PublishedSideEstimates};
use crate::model::{BySide, Level, Scope};
use crate::scoring::{
    Blocker, CarelessRule, Completeness, LimitingSide, Rating, Step, SubAxisStatus,
};

/// Why a figure is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// Fewer respondents than this: nothing is shown.
    Below(u32),
    /// Fewer respondents than this for a distribution: the vector is not shown.
    VectorBelow(u32),
    /// Beside other published figures it would give a withheld one away.
    Complementary,
}

impl Withheld {
    /// Returns the reason as it stands in files: `below-5`, `below-10`, `complementary`.
    pub fn code(self) -> String {
        match self {
            Self::Below(least) | Self::VectorBelow(least) => format!("below-{least}"),
            Self::Complementary => "complementary".to_owned(),
        }
    }
}

/// A standing as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The index, between 1 and 4, or why it is not shown.
    pub index: Result<f64, Withheld>,
    /// The level reached.
    pub reached: Level,
    /// The stable level.
    pub stable: Level,
    /// How far each of level 2, 3 and 4 is attained.
    pub ratings: [Rating; 3],
    /// The achievement vector, or why it is not shown.
    pub achievement: Result<[f64; 3], Withheld>,
}

/// The survey of one side of a sub-axis as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PublishedSurvey {
    /// Nothing was asked, or no form came back.
    Absent,
    /// Nothing may be shown.
    Withheld(Withheld),
    /// The figure and the number of respondents it rests on.
    Shown {
        /// Respondents kept.
        respondents: usize,
        /// Their mean.
        figure: Figure,
    },
}

/// The documents of one side of a sub-axis: no opinion of anybody, so nothing is withheld (R18).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedDocuments {
    /// What they show.
    pub figure: Figure,
    /// The share of the weight that was reviewed, 0.6 to 1.
    pub reviewed: f64,
    /// How many are past their greatest age.
    pub stale: usize,
    /// How many are present without a date.
    pub undated: usize,
}

/// The interviews about one side of a sub-axis, rated by an assessor: no number is too small (R18).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedInterviews {
    /// What they show, the two camps in balance.
    pub figure: Figure,
    /// How many interviews of each camp cover it.
    pub ratings: BySide<usize>,
    /// How many independent voices of each camp they are worth.
    pub voices: BySide<f64>,
}

/// One side of a sub-axis as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedSide {
    /// The blend of its channels.
    pub figure: Option<Figure>,
    /// Whether two channels are a level or more apart.
    pub divergent: bool,
    /// Its documents, none where too few were reviewed.
    pub documents: Option<PublishedDocuments>,
    /// Its interviews, none where none covers it.
    pub interviews: Option<PublishedInterviews>,
    /// Its survey channel.
    pub survey: PublishedSurvey,
    /// How precise, agreed and sure its figures are.
    pub estimates: PublishedSideEstimates,
}

/// One sub-axis as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedSubAxis {
    /// How well the evidence covers it.
    pub status: SubAxisStatus,
    /// What both sides attain.
    pub joint: Option<Figure>,
    /// Each side.
    pub sides: BySide<PublishedSide>,
    /// The side that holds the pair back.
    pub limiting_side: Option<LimitingSide>,
    /// The confidence in it.
    pub confidence: Option<PublishedConfidence>,
}

/// One department as it may be published.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedDepartment {
    /// How well the evidence covers it.
    pub status: Completeness,
    /// What both sides attain.
    pub joint: Option<Figure>,
    /// What became of level 2, 3 and 4, in ratings alone (method R17); empty without a level.
    pub steps: Vec<Step>,
    /// Each side by itself.
    pub sides: BySide<Option<Figure>>,
    /// The sub-axes that rest on one side, when they cap the level.
    pub unilateral: Vec<usize>,
    /// What keeps it from the level above the stable one.
    pub blockers: Vec<Blocker>,
    /// What keeps it from the level above the reached one, when that is another.
    pub next_blockers: Vec<Blocker>,
    /// The axes.
    pub axes: Vec<Option<Figure>>,
    /// The sub-axes.
    pub sub_axes: Vec<PublishedSubAxis>,
    /// What leaving out careless answers did.
    pub careless: PublishedCareless,
    /// The probability of each level reached, 1 to 4.
    pub level_probability: PublishedProbability,
    /// The confidence in it.
    pub confidence: Option<PublishedConfidence>,
}

/// The scores of a wave as they may be published.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// One score a department, in the assessment's order.
    pub departments: Vec<PublishedDepartment>,
    /// The indices of the whole wave, with which each department is compared.
    pub peers: Peers,
    /// What all departments together say.
    pub company: Company,
    /// What became of each file's records.
    pub balance: Vec<PublishedBalance>,
    /// The rules against careless answers that the forms of a camp do not support (method D.14).
    pub unchecked: BySide<Vec<CarelessRule>>,
}

impl Published {
    /// Returns the scores of some departments alone, by their places; what is withheld was decided
    /// over all of them, and the peers stay.
    #[must_use]
    pub fn about(self, places: &[usize]) -> Self {
        let kept = places
            .iter()
            .filter_map(|place| self.departments.get(*place).cloned());
        Self {
            departments: kept.collect(),
            ..self
        }
    }

    /// Returns whether no figure at all may be shown.
    pub fn is_empty(&self) -> bool {
        let sub_axes = self.departments.iter().flat_map(|one| &one.sub_axes);
        sub_axes.into_iter().all(|one| one.joint.is_none())
    }
}

impl Figure {
    /// Returns how far the level of a step, 0 to 2, is attained, between 0 and 1; where the vector is
    /// withheld, the least that its published rating allows, so that nobody can tell more.
    pub fn attained(&self, step: usize, cuts: [f64; 3]) -> f64 {
        let least = match self.ratings[step] {
            Rating::Not => 0.0,
            Rating::Partly => cuts[0],
            Rating::Largely => cuts[1],
            Rating::Fully => cuts[2],
        };
        self.achievement.map_or(least, |shares| shares[step])
    }

    /// Returns why its vector, or even its index, is not shown; none when all of it is.
    pub fn withheld(&self) -> Option<Withheld> {
        self.index.err().or(self.achievement.err())
    }
}

impl PublishedSubAxis {
    /// Returns why the priority of an action here is not shown: it holds the joint index, and who
    /// knows that can tell from it whether two sides of one index are equal at the blocked level.
    pub fn priority_withheld(&self) -> Option<Withheld> {
        let joint = self.joint?;
        let is_tie = self.limiting_side == Some(LimitingSide::Both);
        let tie = joint.achievement.err().filter(|_| is_tie);
        joint.index.err().or(tie.map(|_| Withheld::Complementary))
    }
}

impl PublishedDepartment {
    /// Returns one of its indices, between 1 and 4; none where it may not be shown.
    pub fn index(&self, scope: Scope) -> Option<f64> {
        let figure = match scope {
            Scope::Department => self.joint,
            Scope::Axis(place) => *self.axes.get(place)?,
            Scope::SubAxis(place) => self.sub_axes.get(place)?.joint,
        };
        figure?.index.ok()
    }
}

impl PublishedSurvey {
    /// Returns why its vector is withheld, of a survey that is shown.
    pub(super) fn vector_withheld(&self) -> Option<Withheld> {
        match self {
            Self::Absent | Self::Withheld(_) => None,
            Self::Shown { figure, .. } => figure.achievement.err(),
        }
    }

    /// Returns how many respondents it rests on, none where that may not be shown.
    pub fn respondents(&self) -> Option<usize> {
        match self {
            Self::Absent | Self::Withheld(_) => None,
            Self::Shown { respondents, .. } => Some(*respondents),
        }
    }
}

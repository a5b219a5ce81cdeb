//! What may be published of the scores: the anonymity of those who answered (method D.12, R17).
//!
//! This is the last step before a report, and the only one that decides. A figure that is withheld
//! is not in [`Published`], so no renderer can show it.

use super::benchmark::{Peers, peers};
use super::careless::{PublishedCareless, careless};
use crate::model::{BySide, Channel, Level, Questionnaire, Scope, ScoringRules, Side};
use crate::scoring::{
    Blocker, ChannelScore, Completeness, DepartmentScore, LimitingSide, Rating, Scorecard,
    Screened, SideScore, Standing, SubAxisScore, SubAxisStatus,
};

/// Why a figure is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// Fewer respondents than this: nothing is shown.
    Below(u32),
    /// Fewer respondents than this for a distribution: the vector is not shown.
    VectorBelow(u32),
}

impl Withheld {
    /// Returns the reason as it stands in files, such as `below-5`.
    pub fn code(self) -> String {
        match self {
            Self::Below(least) | Self::VectorBelow(least) => format!("below-{least}"),
        }
    }
}

/// A standing as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// The index, between 1 and 4.
    pub index: f64,
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
    /// Nothing was asked, or nobody answered.
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

/// One side of a sub-axis as it may be published.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedSide {
    /// The blend of its channels.
    pub figure: Option<Figure>,
    /// Whether two channels are a level or more apart.
    pub divergent: bool,
    /// Its survey channel.
    pub survey: PublishedSurvey,
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
}

/// One department as it may be published.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedDepartment {
    /// How well the evidence covers it.
    pub status: Completeness,
    /// What both sides attain.
    pub joint: Option<Figure>,
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
}

/// The scores of a wave as they may be published.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// One score a department, in the assessment's order.
    pub departments: Vec<PublishedDepartment>,
    /// The indices of all departments of the wave, to stand among.
    pub peers: Peers,
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

impl PublishedDepartment {
    /// Returns one of its indices, between 1 and 4; none where it may not be shown.
    pub fn index(&self, scope: Scope) -> Option<f64> {
        let figure = match scope {
            Scope::Department => self.joint,
            Scope::Axis(place) => *self.axes.get(place)?,
            Scope::SubAxis(place) => self.sub_axes.get(place)?.joint,
        };
        figure.map(|figure| figure.index)
    }
}

impl PublishedSurvey {
    /// Returns how many respondents it rests on, none where that may not be shown.
    pub fn respondents(&self) -> Option<usize> {
        match self {
            Self::Absent | Self::Withheld(_) => None,
            Self::Shown { respondents, .. } => Some(*respondents),
        }
    }
}

/// Returns what may be published of a scorecard under the thresholds of its questionnaire.
pub fn publish(scorecard: &Scorecard, questionnaire: &Questionnaire) -> Published {
    let nobody = Screened::default();
    let screened = scorecard.screened.iter().chain(std::iter::repeat(&nobody));
    let departments = scorecard.departments.iter().zip(screened);
    let departments: Vec<_> = departments
        .map(|(score, screened)| department(score, screened, questionnaire))
        .collect();
    Published {
        peers: peers(&departments),
        departments,
    }
}

fn department(
    score: &DepartmentScore,
    screened: &Screened,
    questionnaire: &Questionnaire,
) -> PublishedDepartment {
    let rules = &questionnaire.scoring;
    let sub_axes: Vec<_> = score
        .sub_axes
        .iter()
        .map(|one| sub_axis(one, rules))
        .collect();
    let hidden = Withheld::VectorBelow(rules.distribution_group);
    let axes: Vec<_> = score
        .axes
        .iter()
        .enumerate()
        .map(|(axis, one)| {
            let parts = questionnaire.sub_axes_of(axis);
            let parts = parts.filter_map(|place| sub_axes[place].joint.as_ref());
            one.joint.map(|standing| above(standing, parts, hidden))
        })
        .collect();
    PublishedDepartment {
        status: score.status,
        joint: score
            .joint
            .map(|standing| above(standing, axes.iter().flatten(), hidden)),
        sides: BySide::from_fn(|side| {
            let parts = sub_axes
                .iter()
                .filter_map(|one| one.sides.of(side).figure.as_ref());
            score
                .sides
                .of(side)
                .map(|standing| above(standing, parts, hidden))
        }),
        unilateral: score.unilateral.clone(),
        blockers: in_public_order(&score.blockers, &sub_axes),
        next_blockers: in_public_order(&score.next_blockers, &sub_axes),
        axes,
        sub_axes,
        careless: careless(screened, score, questionnaire),
    }
}

/// Returns blockers least attained first, as far as that may be told: where a vector is withheld,
/// the order of the shares would bound it, so ratings and indices order them instead.
fn in_public_order(blockers: &[Blocker], sub_axes: &[PublishedSubAxis]) -> Vec<Blocker> {
    let figure = |blocker: &Blocker| sub_axes[blocker.sub_axis].joint;
    let mut ordered = blockers.to_vec();
    if ordered
        .iter()
        .filter_map(figure)
        .any(|figure| figure.achievement.is_err())
    {
        ordered.sort_by(|one, other| {
            let rating = |blocker: &Blocker| Some(figure(blocker)?.ratings[blocker.level.step()?]);
            let index = |blocker: &Blocker| figure(blocker).map_or(0.0, |figure| figure.index);
            rating(one)
                .cmp(&rating(other))
                .then(index(one).total_cmp(&index(other)))
                .then(one.sub_axis.cmp(&other.sub_axis))
        });
    }
    ordered
}

fn sub_axis(score: &SubAxisScore, rules: &ScoringRules) -> PublishedSubAxis {
    let sides = score.sides.map(|side| published_side(side, rules));
    let withheld = Side::ALL
        .iter()
        .find_map(|side| vector_withheld(&sides.of(*side).survey));
    PublishedSubAxis {
        status: score.status,
        joint: score.joint.map(|standing| figure(standing, withheld)),
        sides,
        limiting_side: score.limiting_side,
    }
}

fn published_side(score: &SideScore, rules: &ScoringRules) -> PublishedSide {
    let survey = match score.channel(Channel::Survey) {
        ChannelScore::Absent
        | ChannelScore::Unreviewed
        | ChannelScore::Documents(_)
        | ChannelScore::Interviews(_) => PublishedSurvey::Absent,
        ChannelScore::TooFew => PublishedSurvey::Withheld(Withheld::Below(rules.min_group)),
        ChannelScore::Survey(survey) => {
            let few = survey.respondents < rules.least_for_distribution();
            let withheld = few.then_some(Withheld::VectorBelow(rules.distribution_group));
            let standing = survey.standing;
            PublishedSurvey::Shown {
                respondents: survey.respondents,
                figure: figure(standing, withheld),
            }
        }
    };
    PublishedSide {
        figure: score
            .standing
            .map(|standing| figure(standing, vector_withheld(&survey))),
        divergent: score.divergent,
        survey,
    }
}

/// Returns why the vector of a survey is withheld; whatever rests on that survey is withheld too.
fn vector_withheld(survey: &PublishedSurvey) -> Option<Withheld> {
    match survey {
        PublishedSurvey::Absent | PublishedSurvey::Withheld(_) => None,
        PublishedSurvey::Shown { figure, .. } => figure.achievement.err(),
    }
}

/// Returns the figure of a whole. Its vector is withheld when exactly one of its parts is: the
/// others would give that one away by subtraction (method R17).
fn above<'a>(
    standing: Standing,
    parts: impl Iterator<Item = &'a Figure>,
    reason: Withheld,
) -> Figure {
    let hidden = parts.filter(|part| part.achievement.is_err()).count();
    figure(standing, (hidden == 1).then_some(reason))
}

pub(super) fn figure(standing: Standing, withheld: Option<Withheld>) -> Figure {
    Figure {
        index: standing.achievement.index(),
        reached: standing.reached,
        stable: standing.stable,
        ratings: standing.ratings,
        achievement: withheld.map_or(Ok(standing.achievement.shares()), Err),
    }
}

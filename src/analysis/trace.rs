//! What may be told of how a side came to its figure: never more than its figure tells.

use super::suppress::{Figure, PublishedSide, PublishedSurvey};
use crate::model::{BySide, Channel};
use crate::scoring::{
    Account, Achievement, ChannelScore, DocumentScore, InterviewScore, SideScore, Standing,
};

/// How the channels of one side became its figure, as far as that may be told.
#[derive(Debug, Clone, PartialEq)]
pub struct PublishedTrace {
    /// Each channel, in the order of [`Channel::ALL`].
    pub parts: [PublishedPart; 3],
    /// The weighted mean before any cap; none where the vector is withheld.
    pub raw: Option<[f64; 3]>,
    /// Which channel held level 2, 3 and 4 below the mean; none where the vector is withheld.
    pub caps: [Option<Channel>; 3],
}

/// What one channel weighs, and what it says.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PublishedPart {
    /// The channel.
    pub channel: Channel,
    /// Its weight in the questionnaire.
    pub declared: f64,
    /// Its weight among the channels that say something.
    pub share: f64,
    /// What it says, or why it says nothing.
    pub voice: Voice,
}

/// What a channel says, or why it says nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Voice {
    /// The questionnaire asks nothing of this channel here.
    NotAsked,
    /// No answer was kept, no interview covers it, or no document was reviewed.
    Nobody,
    /// Too few documents were reviewed (method R1).
    Unreviewed {
        /// The share of the weight that was reviewed, 0 to 1.
        share: f64,
        /// Whether a check of level 2, 3 and 4 was reviewed and applies.
        levels: [bool; 3],
    },
    /// Documents, with how many of the checks were reviewed.
    Documents {
        /// What they say.
        figure: Figure,
        /// What it rests on.
        score: DocumentScore,
        /// Checks of this side.
        checks: usize,
        /// Checks reviewed.
        reviewed: usize,
    },
    /// Interviews, with the mean of each camp.
    Interviews {
        /// What they say.
        figure: Figure,
        /// What it rests on.
        score: InterviewScore,
        /// The vector of each camp.
        camps: BySide<Option<[f64; 3]>>,
    },
    /// The survey: what may be published of it, and how many were left out because they answered
    /// too little; none where the vector is withheld.
    Survey(PublishedSurvey, Option<usize>),
}

/// Returns the figure of a channel that rests on no survey, of which nothing is withheld.
fn open(standing: Standing) -> Figure {
    Figure {
        index: Ok(standing.achievement.index()),
        reached: standing.reached,
        stable: standing.stable,
        ratings: standing.ratings,
        achievement: Ok(standing.achievement.shares()),
    }
}

/// Returns what may be told of a side of which `published` may be published.
pub fn published_trace(score: &SideScore, published: &PublishedSide) -> PublishedTrace {
    let is_open = published
        .figure
        .is_some_and(|figure| figure.achievement.is_ok());
    let trace = &score.trace;
    let mut channels = Channel::ALL.into_iter();
    let parts = trace.parts.map(|part| {
        let channel = channels.next().unwrap_or(Channel::Survey);
        PublishedPart {
            channel,
            declared: part.declared,
            share: part.share,
            voice: voice(score.channel(channel), part.account, published),
        }
    });
    PublishedTrace {
        parts,
        raw: trace.raw.filter(|_| is_open).map(Achievement::shares),
        caps: if is_open { trace.caps } else { [None; 3] },
    }
}

fn voice(score: ChannelScore, account: Account, published: &PublishedSide) -> Voice {
    match (score, account) {
        (
            ChannelScore::Documents(score),
            Account::Documents {
                checks, reviewed, ..
            },
        ) => Voice::Documents {
            figure: open(score.standing),
            score,
            checks,
            reviewed,
        },
        (ChannelScore::Interviews(score), Account::Interviews(camps)) => Voice::Interviews {
            figure: open(score.standing),
            score,
            camps: camps.map(|camp| camp.map(Achievement::shares)),
        },
        (ChannelScore::Unreviewed, Account::Documents { share, levels, .. }) => {
            Voice::Unreviewed { share, levels }
        }
        (ChannelScore::Survey(_) | ChannelScore::TooFew, Account::Survey { dropped, .. }) => {
            Voice::Survey(published.survey, left_out(&published.survey, dropped))
        }
        (_, Account::NotAsked) => Voice::NotAsked,
        _ => Voice::Nobody,
    }
}

/// Returns how many were left out, where the spread of the others may be shown.
fn left_out(survey: &PublishedSurvey, dropped: usize) -> Option<usize> {
    match survey {
        PublishedSurvey::Shown { figure, .. } if figure.achievement.is_ok() => Some(dropped),
        PublishedSurvey::Shown { .. } | PublishedSurvey::Withheld(_) | PublishedSurvey::Absent => {
            None
        }
    }
}

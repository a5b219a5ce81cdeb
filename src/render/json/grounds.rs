//! The channels of one side in `diapason.explain/1`: what each weighs, says and rests on.

use serde::Serialize;

use super::explain::{Standing, standing};
use crate::report::explain::{PublishedPart, Voice};
use crate::report::view::{PublishedSurvey, Spread, Withheld};

/// The three channels.
#[derive(Serialize)]
pub(super) struct Channels {
    document: Channel,
    interview: Channel,
    survey: Channel,
}

#[derive(Serialize)]
struct Channel {
    declared: f64,
    weight: f64,
    standing: Standing,
    rests_on: Option<Ground>,
}

/// What a channel rests on; what does not apply to it is `null`.
#[derive(Serialize, Default)]
struct Ground {
    n: Option<usize>,
    left_out: Option<usize>,
    sd: Option<f64>,
    agreement: Option<f64>,
    a_wg: Option<f64>,
    ad: Option<f64>,
    median: Option<f64>,
    trimmed_mean: Option<f64>,
    shares: Option<[f64; 3]>,
    checks: Option<usize>,
    reviewed: Option<usize>,
    reviewed_weight: Option<f64>,
    stale: Option<usize>,
    undated: Option<usize>,
    camps: Option<Camps>,
}

#[derive(Serialize)]
struct Camps {
    it: Camp,
    business: Camp,
}

#[derive(Serialize)]
struct Camp {
    ratings: usize,
    voices: f64,
    achievement: Option<[f64; 3]>,
}

impl Channels {
    /// Returns why the survey is withheld, when it is.
    pub(super) fn withheld(&self) -> Option<String> {
        let why = self.survey.standing.suppressed();
        why.filter(|why| why.starts_with("below-"))
            .map(str::to_owned)
    }
}

/// Returns the channels of a side, in the order of the method; `spread` is that of its survey, where
/// it is told.
pub(super) fn channels(parts: &[PublishedPart; 3], spread: Option<Spread>) -> Channels {
    let [document, interview, survey] = parts.map(|part| channel(part, spread));
    Channels {
        document,
        interview,
        survey,
    }
}

fn channel(part: PublishedPart, spread: Option<Spread>) -> Channel {
    let (standing, rests_on) = said(part.voice, spread);
    Channel {
        declared: part.declared,
        weight: part.share,
        standing,
        rests_on,
    }
}

fn said(voice: Voice, spread: Option<Spread>) -> (Standing, Option<Ground>) {
    match voice {
        Voice::NotAsked => (standing(None, "not-asked"), None),
        Voice::Nobody => (standing(None, "not-assessed"), None),
        Voice::Unreviewed { share, .. } => {
            let ground = Ground {
                reviewed_weight: Some(share),
                ..Ground::default()
            };
            (standing(None, "not-reviewed"), Some(ground))
        }
        Voice::Documents {
            figure,
            score,
            checks,
            reviewed,
        } => {
            let ground = Ground {
                shares: Some(score.shares),
                checks: Some(checks),
                reviewed: Some(reviewed),
                reviewed_weight: Some(score.reviewed),
                stale: Some(score.stale),
                undated: Some(score.undated),
                ..Ground::default()
            };
            (standing(Some(figure), ""), Some(ground))
        }
        Voice::Interviews {
            figure,
            score,
            camps,
        } => {
            let camp = |side| Camp {
                ratings: *score.ratings.of(side),
                voices: *score.voices.of(side),
                achievement: *camps.of(side),
            };
            let ground = Ground {
                camps: Some(Camps {
                    it: camp(crate::model::Side::It),
                    business: camp(crate::model::Side::Business),
                }),
                ..Ground::default()
            };
            (standing(Some(figure), ""), Some(ground))
        }
        Voice::Survey(survey, left_out) => of_survey(survey, left_out, spread),
    }
}

fn of_survey(
    survey: PublishedSurvey,
    left_out: Option<usize>,
    spread: Option<Spread>,
) -> (Standing, Option<Ground>) {
    match survey {
        PublishedSurvey::Absent => (standing(None, "not-assessed"), None),
        PublishedSurvey::Withheld(reason) => (standing(None, &Withheld::code(reason)), None),
        PublishedSurvey::Shown {
            respondents,
            figure,
        } => {
            let middle = spread.and_then(|spread| spread.middle);
            let ground = Ground {
                n: Some(respondents),
                left_out,
                sd: spread.and_then(|spread| spread.deviation),
                agreement: spread.and_then(|spread| Some(spread.agreement?.value())),
                a_wg: spread.and_then(|spread| spread.a_wg),
                ad: spread.and_then(|spread| spread.mean_distance),
                median: middle.map(|middle| middle.median),
                trimmed_mean: middle.map(|middle| middle.trimmed_mean),
                ..Ground::default()
            };
            (standing(Some(figure), ""), Some(ground))
        }
    }
}

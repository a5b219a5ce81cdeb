//! The channels of one side of a sub-axis: what documents, interviews and the survey say.

use serde::Serialize;

use crate::model::Side;
use crate::report::view::{
    Agreement, PublishedDocuments, PublishedInterviews, PublishedSurvey, SideView, Withheld,
};

#[derive(Serialize)]
pub(super) struct Channels {
    document: Option<Documents>,
    interview: Option<Interviews>,
    survey: Option<Survey>,
}

/// The documents of one side.
#[derive(Serialize)]
struct Documents {
    achievement: Option<[f64; 3]>,
    index: Option<f64>,
    reviewed: f64,
    stale: usize,
    undated: usize,
}

/// The interviews about one side, with their number and what they are worth.
#[derive(Serialize)]
struct Interviews {
    achievement: Option<[f64; 3]>,
    index: Option<f64>,
    ratings: usize,
    camps: Camps,
}

#[derive(Serialize)]
struct Camps {
    it: Camp,
    business: Camp,
}

/// The interviews of one camp.
#[derive(Serialize)]
struct Camp {
    ratings: usize,
    voices: f64,
}

/// The survey of one side; below the threshold everything is `null` but the reason.
#[derive(Serialize, Default)]
struct Survey {
    achievement: Option<[f64; 3]>,
    ratings: Option<String>,
    index: Option<f64>,
    n: Option<usize>,
    response: Option<f64>,
    half_width: Option<f64>,
    sd: Option<f64>,
    agreement: Option<f64>,
    suppressed: Option<String>,
    a_wg: Option<f64>,
    ad: Option<f64>,
    median: Option<f64>,
    trimmed_mean: Option<f64>,
    divided: Option<bool>,
    below_chance: Option<bool>,
    skewed: Option<bool>,
}

/// Returns what each channel says, none where it says nothing.
pub(super) fn channels(view: &SideView) -> Channels {
    Channels {
        document: view.documents.map(documents),
        interview: view.interviews.map(interviews),
        survey: survey(view),
    }
}

fn documents(documents: PublishedDocuments) -> Documents {
    let figure = documents.figure;
    Documents {
        achievement: figure.achievement.ok(),
        index: figure.index.ok(),
        reviewed: documents.reviewed,
        stale: documents.stale,
        undated: documents.undated,
    }
}

fn interviews(interviews: PublishedInterviews) -> Interviews {
    let figure = interviews.figure;
    let camp = |side| Camp {
        ratings: *interviews.ratings.of(side),
        voices: *interviews.voices.of(side),
    };
    Interviews {
        achievement: figure.achievement.ok(),
        index: figure.index.ok(),
        ratings: interviews.ratings.it + interviews.ratings.business,
        camps: Camps {
            it: camp(Side::It),
            business: camp(Side::Business),
        },
    }
}

fn survey(view: &SideView) -> Option<Survey> {
    match view.survey {
        PublishedSurvey::Absent => None,
        PublishedSurvey::Withheld(reason) => Some(Survey {
            suppressed: Some(reason.code()),
            ..Survey::default()
        }),
        PublishedSurvey::Shown {
            respondents,
            figure,
        } => Some(Survey {
            achievement: figure.achievement.ok(),
            ratings: Some(figure.letters()),
            index: figure.index.ok(),
            n: Some(respondents),
            response: view.response,
            half_width: view.estimates.survey_half_width.and_then(Result::ok),
            sd: view.estimates.survey_sd.and_then(Result::ok),
            suppressed: figure.withheld().map(Withheld::code),
            ..opinions(view)
        }),
    }
}

/// Returns how far the respondents agree, and other middles than their mean.
fn opinions(view: &SideView) -> Survey {
    let Some(spread) = view.estimates.spread() else {
        return Survey::default();
    };
    Survey {
        agreement: spread.agreement.map(Agreement::value),
        a_wg: spread.a_wg,
        ad: spread.mean_distance,
        median: spread.middle.map(|middle| middle.median),
        trimmed_mean: spread.middle.map(|middle| middle.trimmed_mean),
        divided: Some(spread.is_divided()),
        below_chance: Some(spread.is_below_chance()),
        skewed: spread.middle.map(|_| spread.is_skewed()),
        ..Survey::default()
    }
}

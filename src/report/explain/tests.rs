//! The leaves of a side with three channels: TV-E2E of method D.7, IT side.

use super::leaf::side;
use super::view::{Node, SideTraceView};
use crate::analysis::statistics::Pattern;
use crate::analysis::{
    Figure, Middle, PublishedGap, PublishedPart, PublishedSideEstimates, PublishedSurvey,
    PublishedTrace, Spread, Voice, Withheld,
};
use crate::language::Language;
use crate::model::{BySide, Channel, Side};
use crate::scoring::{
    Achievement, Cuts, DocumentScore, InterviewScore, Standing, sample::standing_of,
};

const DOCUMENTS: [f64; 3] = [1.0, 0.5, 0.0];
const INTERVIEWS: [f64; 3] = [1.0, 0.692_308, 0.0];
const SURVEY: [f64; 3] = [1.0, 0.6875, 0.0625];

fn standing(shares: [f64; 3]) -> Standing {
    standing_of(Achievement::new(shares), Cuts::new([0.15, 0.50, 0.85]))
}

fn figure(shares: [f64; 3]) -> Figure {
    let standing = standing(shares);
    Figure {
        index: Ok(standing.achievement.index()),
        reached: standing.reached,
        stable: standing.stable,
        ratings: standing.ratings,
        achievement: Ok(shares),
    }
}

fn part(channel: Channel, declared: f64, share: f64, voice: Voice) -> PublishedPart {
    PublishedPart {
        channel,
        declared,
        share,
        voice,
    }
}

/// Three channels, of which the documents hold level 3 down.
fn three() -> SideTraceView {
    let documents = Voice::Documents {
        figure: figure(DOCUMENTS),
        score: DocumentScore {
            standing: standing(DOCUMENTS),
            shares: DOCUMENTS,
            reviewed: 1.0,
            stale: 1,
            undated: 0,
        },
        checks: 4,
        reviewed: 4,
    };
    let interviews = Voice::Interviews {
        figure: figure(INTERVIEWS),
        score: InterviewScore {
            standing: standing(INTERVIEWS),
            ratings: BySide { it: 1, business: 2 },
            voices: BySide {
                it: 1.0,
                business: 2.6,
            },
        },
        camps: BySide::default(),
    };
    let survey = PublishedSurvey::Shown {
        respondents: 12,
        figure: figure(SURVEY),
    };
    SideTraceView {
        figure: Some(figure([1.0, 0.55, 0.01875])),
        divergent: true,
        estimates: estimates(),
        trace: PublishedTrace {
            parts: [
                part(Channel::Document, 0.45, 0.45, documents),
                part(Channel::Interview, 0.25, 0.25, interviews),
                part(Channel::Survey, 0.30, 0.30, Voice::Survey(survey, Some(2))),
            ],
            raw: Some([1.0, 0.604_327, 0.018_75]),
            caps: [None, Some(Channel::Document), None],
        },
    }
}

/// The spread of twelve people, and a blind spot.
fn estimates() -> PublishedSideEstimates {
    let spread = Spread {
        respondents: 12,
        mean: 2.75,
        deviation: Some(0.46),
        agreement: None,
        a_wg: Some(0.6),
        mean_distance: Some(0.4),
        middle: Some(Middle {
            median: 2.5,
            trimmed_mean: 2.7,
        }),
    };
    let gap = PublishedGap {
        delta: 0.85,
        pattern: Some(Pattern::BlindSpot),
        is_notable: true,
        people: Some([5, 12]),
        spread: Some(Err(Withheld::VectorBelow(10))),
    };
    PublishedSideEstimates {
        opinions: Some(Ok(spread)),
        gap: Some(Ok(gap)),
        ..PublishedSideEstimates::default()
    }
}

/// Nothing but reasons.
fn silent() -> SideTraceView {
    let unreviewed = Voice::Unreviewed {
        share: 0.45,
        levels: [true; 3],
    };
    let survey = PublishedSurvey::Withheld(Withheld::Below(5));
    SideTraceView {
        figure: None,
        divergent: false,
        estimates: PublishedSideEstimates::default(),
        trace: PublishedTrace {
            parts: [
                part(Channel::Document, 0.45, 0.0, unreviewed),
                part(Channel::Interview, 0.25, 0.0, Voice::NotAsked),
                part(Channel::Survey, 0.30, 0.0, Voice::Survey(survey, None)),
            ],
            raw: None,
            caps: [None; 3],
        },
    }
}

fn drawn(node: &Node, depth: usize) -> String {
    let own = format!("{}{}\n", "  ".repeat(depth), node.text);
    let under = node.under.iter().map(|one| drawn(one, depth + 1));
    own + &under.collect::<String>()
}

fn told(view: &SideTraceView, language: Language) -> String {
    drawn(&side(Side::It, view, true, language), 0)
}

#[test]
fn each_channel_is_told_with_its_weight_and_its_ground() {
    insta::assert_snapshot!(told(&three(), Language::French), @r"
    DSI : 3* · 2,57 · F 100 %, L 55 %, N 1,9 %
      documents, poids 45 % (prévu 0,45) · 2 · 2,50 · F 100 %, P 50 %, N 0 %
        4 contrôles examinés sur 4 ; présents aux niveaux 2, 3 et 4 : 100 %, 50 %, 0 % ; 1 trop ancien
      entretiens, poids 25 % (prévu 0,25) · 3* · 2,69 · F 100 %, L 69,2 %, N 0 %
        DSI : 1 entretien (1,00 voix), métier : 2 entretiens (2,60 voix)
      enquête, poids 30 % (prévu 0,30) · 3* · 2,75 · F 100 %, L 68,8 %, N 6,2 %
        12 personnes (2 écartées)
        médiane 2,50, moyenne tronquée 2,70, écart-type 0,46, a_wg 0,60, AD 0,40
      Niveau 3 ramené de 60,4 % à 55 % : documents au niveau 2
      Écart de perception : +0,85, angle mort
      Les sources divergent d’un niveau ou plus : à arbitrer
    ");
    insta::assert_snapshot!(told(&three(), Language::English), @r"
    IT: 3* · 2.57 · F 100%, L 55%, N 1.9%
      documents, weight 45% (declared 0.45) · 2 · 2.50 · F 100%, P 50%, N 0%
        4 of 4 checks reviewed; there at levels 2, 3 and 4: 100%, 50%, 0%; 1 too old
      interviews, weight 25% (declared 0.25) · 3* · 2.69 · F 100%, L 69.2%, N 0%
        IT: 1 interview (1.00 voices), business: 2 interviews (2.60 voices)
      survey, weight 30% (declared 0.30) · 3* · 2.75 · F 100%, L 68.8%, N 6.2%
        12 people (2 left out)
        median 2.50, trimmed mean 2.70, deviation 0.46, a_wg 0.60, AD 0.40
      Level 3 brought from 60.4% to 55%: documents at level 2
      Perception gap: +0.85, blind spot
      The sources are a level or more apart: to be settled
    ");
}

#[test]
fn each_silence_has_its_reason() {
    insta::assert_snapshot!(told(&silent(), Language::French), @r"
    DSI : sans chiffre
      Sans voix : documents (45 % du poids examiné, il en faut 60 %), entretiens (rien n’est demandé), enquête (moins de 5 réponses)
    ");
    insta::assert_snapshot!(told(&silent(), Language::English), @r"
    IT: no figure
      Silent: documents (45% of the weight reviewed, 60% are needed), interviews (nothing is asked), survey (fewer than 5 answers)
    ");
}

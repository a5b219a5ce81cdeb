//! The leaves of the tree: one side, its channels, and those that say nothing.

use super::change::side_name;
use super::view::{Node, SideTraceView};
use crate::analysis::{Figure, PublishedPart, PublishedSurvey, Voice, Withheld};
use crate::language::Language;
use crate::language::sentences::explain::{self as say, DocumentFact, Silence, SpreadFact};
use crate::language::sentences::{GapFact, gap_line};
use crate::model::{Channel, Level, Side};
use crate::report::view::{Agreement, Pattern, Spread};
use crate::scoring::{DocumentScore, InterviewScore};

/// Returns a figure as one line, ratings alone where the vector is withheld.
pub(super) fn figure(figure: Option<Figure>, language: Language) -> String {
    let Some(figure) = figure else {
        return say::no_figure(language).to_owned();
    };
    let steps = [0, 1, 2].map(|step| {
        let share = figure.achievement.ok().map(|shares| shares[step]);
        (figure.ratings[step].letter(), share)
    });
    say::figure_line(&figure.mark(), figure.index.ok(), steps, language)
}

/// Returns one side. `is_whole` asks for every channel; else one alone is told on the side's own
/// line, and those that say nothing only where the side has no figure.
pub(super) fn side(rated: Side, view: &SideTraceView, is_whole: bool, language: Language) -> Node {
    let shown = figure(view.figure, language);
    let mut text = say::side_line(side_name(rated, language), &shown, language);
    let speaking: Vec<_> = view
        .trace
        .parts
        .iter()
        .filter(|part| part.share > 0.0)
        .collect();
    let mut under = Vec::new();
    match speaking.as_slice() {
        [only] if !is_whole => {
            let (_, rests_on) = said(only, language);
            text.push_str(&format!(
                " · {}, {rests_on}",
                say::channel_name(only.channel.name(), language)
            ));
        }
        parts => under.extend(parts.iter().map(|part| channel(part, view, language))),
    }
    under.extend(caps(view, language));
    under.extend(gap(view, is_whole, language));
    if view.divergent {
        under.push(Node::leaf(say::divergent(language)));
    }
    if is_whole {
        under.extend(silent(view, language).map(Node::leaf));
    } else if view.figure.is_none() {
        text.extend(silent(view, language).map(|reasons| format!(" · {reasons}")));
    }
    Node::branch(text, under)
}

fn channel(part: &PublishedPart, view: &SideTraceView, language: Language) -> Node {
    let name = say::channel_name(part.channel.name(), language);
    let head = say::weighed(name, part.share, part.declared, language);
    let (figure, rests_on) = said(part, language);
    let spread = view.estimates.spread();
    let spread = spread.filter(|_| part.channel == Channel::Survey);
    let opinions = spread.map(|spread| Node::leaf(opinions(&spread, language)));
    let under = [Node::leaf(rests_on)].into_iter().chain(opinions);
    Node::branch(format!("{head} · {figure}"), under.collect())
}

/// Returns how the respondents of a survey spread.
fn opinions(spread: &Spread, language: Language) -> String {
    let fact = SpreadFact {
        median: spread.middle.map(|middle| middle.median),
        trimmed_mean: spread.middle.map(|middle| middle.trimmed_mean),
        deviation: spread.deviation,
        r_wg: spread.agreement.map(Agreement::value),
        consensus: spread.agreement.map(|found| found.reading().name()),
        a_wg: spread.a_wg,
        distance: spread.mean_distance,
    };
    say::spread_line(&fact, language)
}

/// Returns how differently a side is seen, where that may be told and is asked for or notable.
fn gap(view: &SideTraceView, is_whole: bool, language: Language) -> Option<Node> {
    let gap = view.estimates.gap?.ok()?;
    if !is_whole && !gap.is_notable {
        return None;
    }
    let spread = gap.spread.and_then(Result::ok);
    let fact = GapFact {
        delta: gap.delta,
        spread: spread.map(|spread| [spread.low, spread.high, spread.cliff]),
        pattern: gap.pattern.map(Pattern::name),
    };
    Some(Node::leaf(gap_line(&fact, language)))
}

/// Returns the figure of a channel that speaks, and what it rests on.
fn said(part: &PublishedPart, language: Language) -> (String, String) {
    match part.voice {
        Voice::Survey(
            PublishedSurvey::Shown {
                respondents,
                figure: shown,
            },
            left_out,
        ) => (
            figure(Some(shown), language),
            say::survey_line(respondents, left_out, language),
        ),
        Voice::Documents {
            figure: shown,
            score,
            checks,
            reviewed,
        } => (
            figure(Some(shown), language),
            say::documents_line(documents(score, checks, reviewed), language),
        ),
        Voice::Interviews {
            figure: shown,
            score,
            ..
        } => (figure(Some(shown), language), interviews(score, language)),
        Voice::NotAsked | Voice::Nobody | Voice::Unreviewed { .. } | Voice::Survey(..) => {
            (figure(None, language), String::new())
        }
    }
}

fn documents(score: DocumentScore, checks: usize, reviewed: usize) -> DocumentFact {
    DocumentFact {
        shares: score.shares,
        checks,
        reviewed,
        stale: score.stale,
        undated: score.undated,
    }
}

fn interviews(score: InterviewScore, language: Language) -> String {
    let camps = Side::ALL
        .into_iter()
        .filter(|camp| *score.ratings.of(*camp) > 0);
    let lines = camps.map(|camp| {
        let (ratings, voices) = (*score.ratings.of(camp), *score.voices.of(camp));
        say::interviews_line(side_name(camp, language), ratings, voices, language)
    });
    lines.collect::<Vec<_>>().join(", ")
}

/// Returns which channel holds which level down, where the vector may be shown.
fn caps(view: &SideTraceView, language: Language) -> Vec<Node> {
    let shares = view.figure.and_then(|figure| figure.achievement.ok());
    let Some((raw, shares)) = view.trace.raw.zip(shares) else {
        return Vec::new();
    };
    let capped = view.trace.caps.iter().zip(Level::STEPS).enumerate();
    let lines = capped.filter_map(|(step, (channel, level))| {
        let name = say::channel_name((*channel)?.name(), language);
        let held = (raw[step], shares[step]);
        Some(Node::leaf(say::cap_line(
            level.number(),
            name,
            held,
            language,
        )))
    });
    lines.collect()
}

/// Returns the channels that say nothing, each with its reason.
fn silent(view: &SideTraceView, language: Language) -> Option<String> {
    let quiet = view.trace.parts.iter().filter(|part| part.share <= 0.0);
    let reasons: Vec<_> = quiet
        .map(|part| {
            (
                say::channel_name(part.channel.name(), language),
                silence(part),
            )
        })
        .collect();
    (!reasons.is_empty()).then(|| say::silent_line(&reasons, language))
}

fn silence(part: &PublishedPart) -> Silence {
    match part.voice {
        Voice::NotAsked => Silence::NotAsked,
        Voice::Unreviewed { levels, share } => {
            let missing = levels.iter().zip(Level::STEPS).find(|(there, _)| !**there);
            missing.map_or(Silence::FewReviewed(share), |(_, level)| {
                Silence::NoCheckAt(level.number())
            })
        }
        Voice::Survey(
            PublishedSurvey::Withheld(Withheld::Below(least) | Withheld::VectorBelow(least)),
            _,
        ) => Silence::Below(usize::try_from(least).unwrap_or(usize::MAX)),
        Voice::Nobody | Voice::Survey(PublishedSurvey::Absent, _) => match part.channel {
            Channel::Document => Silence::NoDocument,
            Channel::Interview => Silence::NoInterview,
            Channel::Survey => Silence::NoAnswer,
        },
        Voice::Documents { .. } | Voice::Interviews { .. } | Voice::Survey(..) => Silence::NoWeight,
    }
}

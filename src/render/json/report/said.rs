//! What a report says in words: sentences with their identifiers, the summary, the method.

use serde::Serialize;

use crate::report::view::{self, NextAction, Paragraphs, Rung};

/// A sentence that a reader may replace.
#[derive(Serialize)]
pub(super) struct Sentence<'a> {
    id: &'a str,
    text: &'a str,
    replaced: bool,
}

/// The one-page summary.
#[derive(Serialize)]
pub(super) struct Summary<'a> {
    headline: Sentence<'a>,
    ladder: Vec<Step<'a>>,
    ladder_note: &'a str,
    strengths: Vec<Sentence<'a>>,
    weaknesses: Vec<Sentence<'a>>,
    next_actions: Vec<Next<'a>>,
    next_actions_note: &'a str,
    decisions: Vec<Sentence<'a>>,
    evidence: Vec<Named<'a>>,
}

/// How many departments stand at a level, and aim at it.
#[derive(Serialize)]
struct Step<'a> {
    level: u8,
    label: &'a str,
    stable: usize,
    reached: usize,
    target: usize,
}

/// An action of the next 90 days.
#[derive(Serialize)]
struct Next<'a> {
    id: &'a str,
    title: &'a str,
    owner: &'a str,
    departments: &'a str,
    due: &'a str,
}

/// A name and its value, both in words.
#[derive(Serialize)]
pub(super) struct Named<'a> {
    name: &'a str,
    value: &'a str,
}

/// A titled list of sentences.
#[derive(Serialize)]
pub(super) struct Part<'a> {
    title: &'a str,
    lines: &'a [String],
}

pub(super) fn sentence(said: &view::Sentence) -> Sentence<'_> {
    Sentence {
        id: &said.id,
        text: &said.text,
        replaced: said.is_replaced(),
    }
}

pub(super) fn sentences(said: &[view::Sentence]) -> Vec<Sentence<'_>> {
    said.iter().map(sentence).collect()
}

pub(super) fn summary(summary: &view::Summary) -> Summary<'_> {
    Summary {
        headline: sentence(&summary.headline),
        ladder: summary.ladder.iter().map(step).collect(),
        ladder_note: &summary.ladder_note,
        strengths: sentences(&summary.strengths),
        weaknesses: sentences(&summary.weaknesses),
        next_actions: summary.next_days.iter().map(next).collect(),
        next_actions_note: &summary.next_days_note,
        decisions: sentences(&summary.decisions),
        evidence: named(&summary.evidence),
    }
}

/// Returns names with their values.
pub(super) fn named(pairs: &[(String, String)]) -> Vec<Named<'_>> {
    let pairs = pairs.iter();
    pairs.map(|(name, value)| Named { name, value }).collect()
}

fn step(rung: &Rung) -> Step<'_> {
    Step {
        level: rung.level.number(),
        label: &rung.label,
        stable: rung.stable,
        reached: rung.reached,
        target: rung.target,
    }
}

fn next(action: &NextAction) -> Next<'_> {
    Next {
        id: &action.id,
        title: &action.title,
        owner: &action.owner,
        departments: &action.departments,
        due: &action.due,
    }
}

pub(super) fn part(part: &Paragraphs) -> Part<'_> {
    Part {
        title: &part.title,
        lines: &part.lines,
    }
}

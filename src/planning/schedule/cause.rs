//! What decides the date of a gate: the shortest duration of its stage, or a chain of work.

use super::generate::{Schedule, Work};
use super::piece::{Role, Span};

/// What decides the date of a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// The shortest duration of the stage: the work ends in time for it.
    Minimum,
    /// The work: each piece of the chain waited for the one before it.
    Chain {
        /// The pieces, first to last; the last is the last of the stage to end.
        pieces: Vec<usize>,
        /// Why the first of them did not start sooner.
        wait: Wait,
    },
}

/// Why a piece did not start sooner, when no other piece stood before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// It started as soon as its stage was open.
    Stage,
    /// It started as soon as it could be prepared.
    Preparation,
    /// A role had no capacity left.
    Capacity(Role),
    /// Nobody worked just before: a freeze, or a plan made anew.
    Freeze,
}

/// Returns what decides the gate of a stage (method E.8): walks back from the last piece to end.
///
/// None when the gate is never passed. `schedule` is the one generated, before levelling: what was
/// moved into an empty period decides nothing.
pub fn cause(work: &Work, schedule: &Schedule, (journey, stage): (usize, usize)) -> Option<Cause> {
    let passage = &schedule.passages[journey];
    let gate = *passage.gates.get(stage)?;
    let opened = passage.opened(stage)?;
    let minimum = opened + work.journeys[journey].minima[stage];
    if work.rules.calendar.review_from(minimum) >= gate {
        return Some(Cause::Minimum);
    }
    let last = last_of(work, schedule, (journey, stage))?;
    let mut pieces = vec![last];
    let mut first = last;
    while let Some(before) = waited_for(work, schedule, first) {
        pieces.push(before);
        first = before;
    }
    pieces.reverse();
    let wait = wait(work, schedule, first, opened)?;
    Some(Cause::Chain { pieces, wait })
}

/// Returns the piece of a stage that ends last; among several the one that comes first.
fn last_of(work: &Work, schedule: &Schedule, of: (usize, usize)) -> Option<usize> {
    let own = (0..work.pieces.len()).filter(|place| {
        let piece = &work.pieces[*place];
        (piece.journey, piece.stage) == of
    });
    let ended = own.filter_map(|place| Some((place, schedule.spans[place]?)));
    latest(work, ended)
}

/// Returns the piece that had to end for another to start, if it ended just before.
fn waited_for(work: &Work, schedule: &Schedule, place: usize) -> Option<usize> {
    let start = schedule.spans[place]?.start;
    let calendar = &work.rules.calendar;
    let ended = work.pieces[place].requires.iter();
    let just_before = ended.filter_map(|needed| {
        let span = schedule.spans[*needed]?;
        let is_next = span.end <= start && calendar.worked(span.end, start).next().is_none();
        is_next.then_some((*needed, span))
    });
    latest(work, just_before)
}

fn latest(work: &Work, ended: impl Iterator<Item = (usize, Span)>) -> Option<usize> {
    let last = ended.max_by(|(one, span), (other, other_span)| {
        let before = work.pieces[*other].before(&work.pieces[*one]);
        span.end.cmp(&other_span.end).then(before)
    });
    last.map(|(place, _)| place)
}

/// Returns why a piece that waited for no other did not start a half-month sooner.
fn wait(work: &Work, schedule: &Schedule, place: usize, opened: u32) -> Option<Wait> {
    let piece = &work.pieces[place];
    let start = schedule.spans[place]?.start;
    let calendar = &work.rules.calendar;
    let Some(before) = start.checked_sub(1).filter(|_| start > opened) else {
        let is_first = start == opened;
        return Some(if is_first {
            Wait::Stage
        } else {
            Wait::Preparation
        });
    };
    if calendar.is_frozen(before) || before < work.rules.not_before {
        return Some(Wait::Freeze);
    }
    let short = schedule.ledger.lacking(piece, before).next();
    Some(short.map_or(Wait::Preparation, Wait::Capacity))
}

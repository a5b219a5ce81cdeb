//! What decides the date of a gate: the shortest duration of its stage, or a chain of work.

use super::generate::{Schedule, Work};
use super::ledger::Ledger;
use super::piece::{Lane, Piece, Portion, Role, Span};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wait {
    /// It was started before this plan was made.
    Started,
    /// It started as soon as its stage was open.
    Stage,
    /// It started as soon as it could be prepared.
    Preparation,
    /// These roles, one at least, had no capacity left at one time or another while it could have
    /// started.
    Capacity(Vec<Role>),
    /// Nobody worked since it could have started.
    Freeze,
    /// It started as soon as the plan was made anew.
    Replan,
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

/// Returns why a piece that waited for no other just before did not start sooner: what it lacked from
/// the half-month in which it could have started, freezes left out.
fn wait(work: &Work, schedule: &Schedule, place: usize, opened: u32) -> Option<Wait> {
    let piece = &work.pieces[place];
    if piece.held.is_some() {
        return Some(Wait::Started);
    }
    let start = schedule.spans[place]?.start;
    let due = due(work, schedule, piece)?;
    let earliest = due.max(work.rules.not_before);
    let worked: Vec<_> = work.rules.calendar.worked(earliest, start).collect();
    Some(if start == opened {
        Wait::Stage
    } else if start == earliest {
        if due < earliest {
            Wait::Replan
        } else {
            Wait::Preparation
        }
    } else if worked.is_empty() {
        Wait::Freeze
    } else {
        let lacking = worked
            .iter()
            .map(|tick| lacking(work, schedule, place, *tick));
        let lacking: Vec<_> = lacking.flatten().collect();
        let short = Role::ALL.into_iter().filter(|role| lacking.contains(role));
        let short: Vec<_> = short.collect();
        if short.is_empty() {
            Wait::Preparation
        } else {
            Wait::Capacity(short)
        }
    })
}

/// Returns the half-month from which the gates and what a piece requires let it start (method E.5,
/// E.7).
fn due(work: &Work, schedule: &Schedule, piece: &Piece) -> Option<u32> {
    let passage = &schedule.passages[piece.journey];
    let due = match (piece.portion, piece.lane, piece.stage.checked_sub(1)) {
        (Portion::Whole | Portion::Closing, ..) | (Portion::Preparation, _, None) => {
            passage.opened(piece.stage)?
        }
        (Portion::Preparation, Lane::Posture, Some(_)) => passage.opened(1)?,
        (Portion::Preparation, Lane::Common, Some(below)) => {
            passage.opened(below)? + work.journeys[piece.journey].minima[below] / 2
        }
    };
    let needed = piece.requires.iter();
    let ended = needed.filter_map(|needed| Some(schedule.spans[*needed]?.end));
    Some(ended.fold(due, u32::max))
}

/// Returns the roles that had too little left for a piece at `tick`, when its turn came: what started
/// later had taken nothing yet.
fn lacking(work: &Work, schedule: &Schedule, place: usize, tick: u32) -> Vec<Role> {
    let piece = &work.pieces[place];
    let calendar = &work.rules.calendar;
    let end = calendar.end_of(tick, piece.ticks);
    let mut ledger = Ledger::new(work.rules.capacity, work.journeys.len());
    for (other, span) in work.pieces.iter().zip(&schedule.spans) {
        let Some(span) = *span else { continue };
        let is_served = other.held.is_some()
            || span.start < tick
            || (span.start == tick && is_served_first(work, other, piece));
        if is_served && span.end > tick && span.start < end {
            ledger.take(other, span, calendar);
        }
    }
    let worked = calendar.worked(tick, end);
    worked
        .flat_map(|tick| ledger.lacking(piece, tick).collect::<Vec<_>>())
        .collect()
}

/// Returns whether the turn of a piece comes before that of another in a half-month (method E.6).
fn is_served_first(work: &Work, one: &Piece, other: &Piece) -> bool {
    let rank = |piece: &Piece| (work.journeys[piece.journey].rank, piece.journey);
    rank(one).cmp(&rank(other)).then(one.before(other)).is_lt()
}

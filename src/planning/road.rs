//! A plan on the calendar: when each action runs, when each gate is passed, what decides it.

use super::plan::DepartmentPlan;
use super::schedule::{Cause, Levelled, Portion, Role, Schedule, Span, Units, Wait, Work, cause};
use crate::model::Level;

/// How many half-months a result may stay away (method E.6).
const LONGEST_WITHOUT_RESULT: u32 = 6;

/// The way of one department to its target.
#[derive(Debug, Clone, PartialEq)]
pub struct Road {
    /// The half-month in which it starts; none when it never does.
    pub start: Option<u32>,
    /// Whether it starts later than the plan is made, once another department leaves it a place.
    pub waits: bool,
    /// Its work, by start, then by end.
    pub slots: Vec<Slot>,
    /// The gates it passes, one a stage.
    pub gates: Vec<Gate>,
    /// The ends of the periods in which nothing is completed: the results and testimonies of the
    /// period are the deliverable.
    pub filled: Vec<u32>,
    /// Units of the business department taken, half-month by half-month.
    pub business: Vec<u32>,
    /// The actions that could not be placed, by their place in the catalogue.
    pub left_over: Vec<usize>,
}

/// A piece of work with its dates.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Slot {
    /// The action, by its place in the catalogue.
    pub action: usize,
    /// Which part of the action it is.
    pub portion: Portion,
    /// When it runs.
    pub span: Span,
    /// Whether it starts before the stage that waits for it.
    pub anticipated: bool,
    /// Whether it was moved into a period that was empty.
    pub moved: bool,
}

/// A level that is declared stable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    /// The level.
    pub level: Level,
    /// When its stage begins.
    pub opened: u32,
    /// The review at which it is declared.
    pub tick: u32,
    /// The shortest duration of its stage, in half-months.
    pub minimum: u32,
    /// Of level 4: the first review at which all its work is closed, when the partnership may be
    /// declared before it is stable (method E.4).
    pub declared: Option<u32>,
    /// What decides its date.
    pub cause: GateCause,
}

impl Gate {
    /// Returns whether its stage takes more than twice its shortest duration.
    pub fn is_slow(&self) -> bool {
        self.tick - self.opened > 2 * self.minimum
    }
}

/// What decides the date of a gate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GateCause {
    /// The shortest duration of the stage.
    Minimum,
    /// Actions, by their place in the catalogue, each of which waited for the one before it; and why
    /// the first did not start sooner.
    Chain(Vec<usize>, Wait),
}

/// What is taken of the roles that all departments share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedLoad {
    /// What each role offers in a half-month.
    pub capacity: Units,
    /// What is taken, half-month by half-month; nothing of the businesses, which are not shared.
    pub taken: Vec<Units>,
    /// Whether each half-month is frozen, up to the last that is.
    pub frozen: Vec<bool>,
}

/// An action that takes more than its role has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Overload {
    /// The action, by its place in the catalogue.
    pub action: usize,
    /// The role.
    pub role: Role,
    /// What the action takes in a half-month.
    pub wanted: u32,
    /// What the role offers.
    pub offered: u32,
}

/// Returns the half-months, one every three months at most, at which an action shows a result before
/// its end, its slices given first to last: within each, and at the end of its preparation. A short
/// action shows its end alone (method E.6).
pub fn intermediate(slices: &[Span]) -> Vec<u32> {
    let worked: u32 = slices.iter().map(|span| span.end - span.start).sum();
    if worked <= LONGEST_WITHOUT_RESULT {
        return Vec::new();
    }
    let step = usize::try_from(LONGEST_WITHOUT_RESULT).unwrap_or(usize::MAX);
    let within = slices
        .iter()
        .flat_map(|span| (span.start..span.end).step_by(step).skip(1));
    let before_last = slices.len().saturating_sub(1);
    let ends = slices[..before_last].iter().map(|span| span.end);
    let mut shown: Vec<_> = within.chain(ends).collect();
    shown.sort_unstable();
    shown
}

/// A schedule, before and after levelling.
pub(super) struct Drawn<'a> {
    pub(super) work: &'a Work,
    pub(super) generated: &'a Schedule,
    pub(super) levelled: &'a Levelled,
}

impl Drawn<'_> {
    /// Returns the road of the department at `place`; none when it has no stage and nothing was
    /// started.
    pub(super) fn road(&self, place: usize, department: &DepartmentPlan) -> Option<Road> {
        let levels: Vec<_> = department.stages().map(|stage| stage.to).collect();
        if levels.is_empty() && self.pieces_of(place).next().is_none() {
            return None;
        }
        let schedule = &self.levelled.schedule;
        let gates = levels.iter().enumerate();
        let filled = self.levelled.filled.iter().filter(|(one, _)| *one == place);
        let review = self.work.rules.calendar.review;
        let load = (0..self.ticks()).map(|tick| schedule.ledger.taken(place, tick));
        let mut left_over: Vec<_> = self
            .pieces_of(place)
            .filter(|piece| schedule.spans[*piece].is_none())
            .map(|piece| self.work.pieces[piece].action)
            .collect();
        left_over.dedup();
        let start = schedule.passages[place].start;
        Some(Road {
            start,
            waits: start.is_some_and(|start| start > self.work.rules.not_before),
            slots: self.slots(place),
            gates: gates
                .filter_map(|(stage, level)| self.gate((place, stage), *level))
                .collect(),
            filled: filled.map(|(_, period)| (period + 1) * review).collect(),
            business: load.map(|units| units.of(Role::Business)).collect(),
            left_over,
        })
    }

    fn pieces_of(&self, journey: usize) -> impl Iterator<Item = usize> {
        let pieces = self.work.pieces.iter().enumerate();
        pieces
            .filter(move |(_, piece)| piece.journey == journey)
            .map(|(place, _)| place)
    }

    fn slots(&self, journey: usize) -> Vec<Slot> {
        let schedule = &self.levelled.schedule;
        let slots = self.pieces_of(journey).filter_map(|place| {
            let piece = &self.work.pieces[place];
            let span = schedule.spans[place]?;
            let opened = schedule.passages[journey].opened(piece.stage);
            let slot = Slot {
                action: piece.action,
                portion: piece.portion,
                span,
                anticipated: opened.is_none_or(|opened| span.start < opened),
                moved: self.levelled.moved.contains(&place),
            };
            Some((slot, &piece.id))
        });
        let mut slots: Vec<_> = slots.collect();
        slots.sort_by_key(|(slot, id)| (slot.span, *id));
        slots.into_iter().map(|(slot, _)| slot).collect()
    }

    fn gate(&self, (journey, stage): (usize, usize), level: Level) -> Option<Gate> {
        let passage = &self.generated.passages[journey];
        let (opened, tick) = (passage.opened(stage)?, *passage.gates.get(stage)?);
        let cause = match cause(self.work, self.generated, (journey, stage))? {
            Cause::Minimum => GateCause::Minimum,
            Cause::Chain { pieces, wait } => {
                let actions = pieces.iter().map(|piece| self.work.pieces[*piece].action);
                let mut actions: Vec<_> = actions.collect();
                actions.dedup();
                GateCause::Chain(actions, wait)
            }
        };
        let is_last = level == Level::Four;
        Some(Gate {
            level,
            opened,
            tick,
            minimum: self.work.journeys[journey].minima[stage],
            declared: is_last.then(|| self.closed((journey, stage), opened)),
            cause,
        })
    }

    /// Returns the first review at which all the work of a stage is closed, before any of it was
    /// moved later for the sake of an empty period.
    fn closed(&self, (journey, stage): (usize, usize), opened: u32) -> u32 {
        let own = self.pieces_of(journey);
        let own = own.filter(|place| self.work.pieces[*place].stage == stage);
        let ends = own.filter_map(|place| self.generated.spans[place]);
        let last = ends.map(|span| span.end).max().unwrap_or(opened);
        let calendar = &self.work.rules.calendar;
        calendar.review_from(last.max(opened + 1))
    }

    fn ticks(&self) -> u32 {
        u32::try_from(self.levelled.schedule.ledger.ticks()).unwrap_or(u32::MAX)
    }

    /// Returns what is taken of the shared roles.
    pub(super) fn shared(&self) -> SharedLoad {
        let ledger = &self.levelled.schedule.ledger;
        let taken = (0..self.ticks()).map(|tick| ledger.taken(usize::MAX, tick));
        SharedLoad {
            capacity: ledger.capacity(),
            taken: taken.collect(),
            frozen: self.work.rules.calendar.frozen.clone(),
        }
    }
}

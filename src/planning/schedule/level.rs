//! No tunnel: every period up to the last gate sees something completed (method E.6).

use super::generate::{Schedule, Work};
use super::piece::Span;
use crate::model::Effort;
use crate::planning::priority::higher_first;

/// A schedule without a tunnel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Levelled {
    /// The schedule, with the pieces that were moved where they now stand.
    pub schedule: Schedule,
    /// The pieces that were moved.
    pub moved: Vec<usize>,
    /// The periods in which nothing could be completed, with their department: a deliverable made
    /// of the results and testimonies of the period fills each.
    pub filled: Vec<(usize, u32)>,
}

/// Returns a schedule in which every period of every department sees a completion.
///
/// For each empty period in order, a light action that is no quick win moves there from the latest
/// earlier period with two completions or more, the lowest priority first, so that it ends one
/// half-month before the period does: if what follows it, the capacity and its gate allow.
pub fn level(work: &Work, schedule: Schedule) -> Levelled {
    let mut journeys: Vec<_> = (0..work.journeys.len()).collect();
    journeys.sort_by_key(|journey| work.journeys[*journey].rank);
    let mut leveller = Leveller::new(work, schedule);
    for journey in journeys {
        leveller.level(journey);
    }
    leveller.levelled
}

struct Leveller<'w> {
    work: &'w Work,
    levelled: Levelled,
    /// The pieces of each department.
    own: Vec<Vec<usize>>,
    /// The pieces that wait for each piece.
    followers: Vec<Vec<usize>>,
}

impl<'w> Leveller<'w> {
    fn new(work: &'w Work, schedule: Schedule) -> Self {
        let mut own = vec![Vec::new(); work.journeys.len()];
        let mut followers = vec![Vec::new(); work.pieces.len()];
        for (place, piece) in work.pieces.iter().enumerate() {
            own[piece.journey].push(place);
            for needed in &piece.requires {
                followers[*needed].push(place);
            }
        }
        Self {
            work,
            levelled: Levelled {
                schedule,
                moved: Vec::new(),
                filled: Vec::new(),
            },
            own,
            followers,
        }
    }

    fn level(&mut self, journey: usize) {
        let calendar = &self.work.rules.calendar;
        let passage = &self.levelled.schedule.passages[journey];
        let (Some(start), Some(last)) = (passage.start, passage.gates.last()) else {
            return;
        };
        // What was completed before this plan was made is not known, and can no longer be filled.
        let start = start.max(self.work.rules.not_before);
        let first = start / calendar.review;
        let periods = first..last.div_ceil(calendar.review);
        for period in periods {
            let (from, to) = (period * calendar.review, (period + 1) * calendar.review);
            let can_work = calendar.worked(from.max(start), to).next().is_some();
            if !can_work || !self.completed(journey, period).is_empty() {
                continue;
            }
            if !self.fill(journey, first, period) {
                self.levelled.filled.push((journey, period));
            }
        }
    }

    /// Returns the pieces of a department that complete an action in a period.
    fn completed(&self, journey: usize, period: u32) -> Vec<usize> {
        let calendar = &self.work.rules.calendar;
        let spans = &self.levelled.schedule.spans;
        let is_there = |place: &&usize| {
            let span = spans[**place];
            self.work.pieces[**place].completes()
                && span.is_some_and(|span| calendar.period_of(span.end) == period)
        };
        self.own[journey].iter().filter(is_there).copied().collect()
    }

    /// Moves a piece into an empty period; returns whether one could be.
    fn fill(&mut self, journey: usize, first: u32, period: u32) -> bool {
        for earlier in (first..period).rev() {
            let mut there = self.completed(journey, earlier);
            if there.len() < 2 {
                continue;
            }
            there.sort_by(|one, other| self.least_first(*one, *other));
            let movable = there.into_iter().find_map(|place| {
                let span = self.new_span(place, period)?;
                Some((place, span))
            });
            if let Some((place, span)) = movable {
                self.shift(place, span);
                return true;
            }
        }
        false
    }

    /// The lowest priority first, whatever the stage.
    fn least_first(&self, one: usize, other: usize) -> std::cmp::Ordering {
        let (one, other) = (&self.work.pieces[one], &self.work.pieces[other]);
        higher_first(other.priority, one.priority).then(other.before(one))
    }

    /// Returns where a piece would stand in a period, if it may stand there.
    fn new_span(&self, place: usize, period: u32) -> Option<Span> {
        let piece = &self.work.pieces[place];
        let old = self.levelled.schedule.spans[place]?;
        if piece.effort != Effort::Light || piece.quick_win || piece.held.is_some() {
            return None;
        }
        let calendar = &self.work.rules.calendar;
        let from = period * calendar.review;
        let last = calendar.worked(from, from + calendar.review - 1).last()?;
        let span = Span {
            start: calendar.start_of(last + 1, piece.ticks)?,
            end: last + 1,
        };
        let gate = self.levelled.schedule.passages[piece.journey]
            .gates
            .get(piece.stage)?;
        let spans = &self.levelled.schedule.spans;
        let mut followers = self.followers[place].iter().filter_map(|one| spans[*one]);
        let is_free = span.start > old.start
            && span.end <= *gate
            && followers.all(|follower| follower.start >= span.end);
        (is_free && self.has_room(place, old, span)).then_some(span)
    }

    /// Whether there is room for a piece in its new place, once it has left the old one.
    fn has_room(&self, place: usize, old: Span, new: Span) -> bool {
        let piece = &self.work.pieces[place];
        let ledger = &self.levelled.schedule.ledger;
        // Where the two places overlap, the piece takes what it already has.
        let beyond = Span {
            start: new.start.max(old.end),
            end: new.end,
        };
        ledger.has_room(piece, beyond, &self.work.rules.calendar)
    }

    fn shift(&mut self, place: usize, span: Span) {
        let piece = &self.work.pieces[place];
        let calendar = &self.work.rules.calendar;
        let schedule = &mut self.levelled.schedule;
        if let Some(old) = schedule.spans[place].replace(span) {
            schedule.ledger.give_back(piece, old, calendar);
        }
        schedule.ledger.take(piece, span, calendar);
        self.levelled.moved.push(place);
    }
}

//! Parallel schedule generation: at each half-month, what can start starts (method E.6).

use super::calendar::Calendar;
use super::ledger::Ledger;
use super::piece::{Lane, Piece, Portion, Span, Units};

/// The rules of a schedule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Reviews and freezes.
    pub calendar: Calendar,
    /// What each role offers in a half-month.
    pub capacity: Units,
    /// How many preparations for the stage after the current one may run at a time in a department.
    pub anticipation: usize,
    /// How many departments are on their way at a time; positive.
    pub at_a_time: usize,
    /// Nothing starts before this half-month but what stands already, and no gate is passed.
    pub not_before: u32,
}

/// The way of a department through its stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Journey {
    /// Its rank among the departments: the lowest is served first, ties in their order.
    pub rank: usize,
    /// The shortest duration of each stage, in half-months.
    pub minima: Vec<u32>,
}

/// All that is to be scheduled.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    /// The rules.
    pub rules: Rules,
    /// The departments.
    pub journeys: Vec<Journey>,
    /// The pieces of all of them.
    pub pieces: Vec<Piece>,
}

/// When a department starts, and when it passes its gates.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Passage {
    /// The half-month in which it starts; that of its first piece when it was on its way already.
    pub start: Option<u32>,
    /// The review at which each stage is declared stable, one after the other.
    pub gates: Vec<u32>,
}

impl Passage {
    /// Returns when the current stage began.
    pub(super) fn since(&self) -> Option<u32> {
        self.gates.last().copied().or(self.start)
    }

    /// Returns when the stage at `stage` began: with the gate below it, or the start.
    pub fn opened(&self, stage: usize) -> Option<u32> {
        match stage.checked_sub(1) {
            None => self.start,
            Some(below) => self.gates.get(below).copied(),
        }
    }
}

/// Where every piece stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The span of each piece; none where it could not be placed.
    pub spans: Vec<Option<Span>>,
    /// The passage of each department.
    pub passages: Vec<Passage>,
    /// What is taken of each role.
    pub ledger: Ledger,
}

/// Returns when each piece runs and each gate is passed.
///
/// Every department with a free place starts in the order of ranks; every piece that may start and
/// finds room does, quick wins first, then by stage and priority. What can never start has no span.
pub fn generate(work: &Work) -> Schedule {
    let mut run = Run::new(work);
    let last = run.horizon();
    let mut tick = 0;
    while tick <= last && !run.is_over() {
        run.step(tick);
        tick += 1;
    }
    run.schedule
}

/// What is left of a stage.
#[derive(Debug, Clone, Copy, Default)]
struct Open {
    unstarted: usize,
    last_end: u32,
}

struct Run<'w> {
    work: &'w Work,
    schedule: Schedule,
    /// The departments, the lowest rank first.
    ranked: Vec<usize>,
    /// The pieces of each department that have not started, first things first.
    waiting: Vec<Vec<usize>>,
    /// The pieces of each department that may still run.
    running: Vec<Vec<usize>>,
    stages: Vec<Vec<Open>>,
}

impl<'w> Run<'w> {
    fn new(work: &'w Work) -> Self {
        let journeys = work.journeys.len();
        let mut ranked: Vec<_> = (0..journeys).collect();
        ranked.sort_by_key(|journey| work.journeys[*journey].rank);
        let mut waiting = vec![Vec::new(); journeys];
        // One more than there are gates, for what no stage waits for.
        let stages = work.journeys.iter();
        let stages = stages.map(|journey| vec![Open::default(); journey.minima.len() + 1]);
        let mut stages: Vec<_> = stages.collect();
        for (place, piece) in work.pieces.iter().enumerate() {
            waiting[piece.journey].push(place);
            stages[piece.journey][piece.stage].unstarted += 1;
        }
        for places in &mut waiting {
            places.sort_by(|one, other| work.pieces[*one].before(&work.pieces[*other]));
        }
        let mut run = Self {
            work,
            schedule: Schedule {
                spans: vec![None; work.pieces.len()],
                passages: vec![Passage::default(); journeys],
                ledger: Ledger::new(work.rules.capacity, journeys),
            },
            ranked,
            waiting,
            running: vec![Vec::new(); journeys],
            stages,
        };
        run.hold();
        run
    }

    /// Puts what was started before this plan where it stands; its departments are on their way.
    fn hold(&mut self) {
        for (place, piece) in self.work.pieces.iter().enumerate() {
            let Some(span) = piece.held else { continue };
            self.place(place, span);
            self.waiting[piece.journey].retain(|one| *one != place);
            let start = &mut self.schedule.passages[piece.journey].start;
            *start = Some(start.map_or(span.start, |first| first.min(span.start)));
        }
    }

    /// Returns a half-month by which everything that can be done is done: as if all pieces and all
    /// stages followed one another.
    fn horizon(&self) -> u32 {
        let rules = &self.work.rules;
        let pieces = self.work.pieces.iter().map(|piece| piece.ticks);
        let held = self.work.pieces.iter().filter_map(|piece| piece.held);
        let journeys = self.work.journeys.iter();
        let stages = journeys.flat_map(|journey| journey.minima.iter());
        let frozen = u32::try_from(rules.calendar.frozen.len()).unwrap_or(u32::MAX);
        pieces
            .chain(stages.map(|minimum| minimum + 2 * rules.calendar.review))
            .chain(held.map(|span| span.end))
            .chain([frozen, rules.not_before])
            .fold(0, u32::saturating_add)
    }

    fn is_over(&self) -> bool {
        let mut passages = self.schedule.passages.iter().zip(&self.work.journeys);
        passages.all(|(passage, journey)| passage.gates.len() == journey.minima.len())
    }

    fn step(&mut self, tick: u32) {
        if tick < self.work.rules.not_before {
            return;
        }
        for journey in self.ranked.clone() {
            self.pass_gate(journey, tick);
        }
        self.start_journeys(tick);
        if self.work.rules.calendar.is_frozen(tick) {
            return;
        }
        for journey in self.ranked.clone() {
            self.start_pieces(journey, tick);
        }
    }

    /// Declares the current stage of a department stable when the review allows (method E.4).
    fn pass_gate(&mut self, journey: usize, tick: u32) {
        let passage = &self.schedule.passages[journey];
        let current = passage.gates.len();
        let minima = &self.work.journeys[journey].minima;
        let (Some(since), Some(minimum)) = (passage.since(), minima.get(current)) else {
            return;
        };
        let stage = self.stages[journey][current];
        let is_closed = stage.unstarted == 0 && stage.last_end <= tick;
        if is_closed && tick >= since + minimum && self.work.rules.calendar.is_review(tick) {
            self.schedule.passages[journey].gates.push(tick);
        }
    }

    /// Starts departments, the lowest rank first, while places are free.
    fn start_journeys(&mut self, tick: u32) {
        let journeys = &self.work.journeys;
        let passages = &mut self.schedule.passages;
        let is_on_its_way = |(passage, journey): &(&Passage, &Journey)| {
            passage.start.is_some() && passage.gates.len() < journey.minima.len()
        };
        let on_their_way = passages.iter().zip(journeys).filter(is_on_its_way).count();
        let mut free = self.work.rules.at_a_time.saturating_sub(on_their_way);
        for journey in &self.ranked {
            let passage = &mut passages[*journey];
            let has_way = !journeys[*journey].minima.is_empty();
            if free > 0 && has_way && passage.start.is_none() {
                passage.start = Some(tick);
                free -= 1;
            }
        }
    }

    fn start_pieces(&mut self, journey: usize, tick: u32) {
        if self.schedule.passages[journey].start.is_none() {
            return;
        }
        let spans = &self.schedule.spans;
        self.running[journey].retain(|place| spans[*place].is_some_and(|span| span.end > tick));
        let waiting = std::mem::take(&mut self.waiting[journey]);
        for place in waiting {
            if !self.start(place, tick) {
                self.waiting[journey].push(place);
            }
        }
    }

    /// Starts a piece if it may and finds room; returns whether it did.
    fn start(&mut self, place: usize, tick: u32) -> bool {
        let piece = &self.work.pieces[place];
        if !self.is_eligible(piece, tick) {
            return false;
        }
        let calendar = &self.work.rules.calendar;
        let span = Span {
            start: tick,
            end: calendar.end_of(tick, piece.ticks),
        };
        let has_room = self.schedule.ledger.has_room(piece, span, calendar);
        if has_room {
            self.place(place, span);
        }
        has_room
    }

    fn place(&mut self, place: usize, span: Span) {
        let piece = &self.work.pieces[place];
        let calendar = &self.work.rules.calendar;
        self.schedule.ledger.take(piece, span, calendar);
        self.schedule.spans[place] = Some(span);
        self.running[piece.journey].push(place);
        let stage = &mut self.stages[piece.journey][piece.stage];
        stage.unstarted -= 1;
        stage.last_end = stage.last_end.max(span.end);
    }

    fn is_eligible(&self, piece: &Piece, tick: u32) -> bool {
        let current = self.schedule.passages[piece.journey].gates.len();
        let is_due = piece.stage <= current || self.may_be_prepared(piece, tick);
        is_due && self.finds_its_lane_free(piece) && self.has_what_it_needs(piece, tick)
    }

    fn has_what_it_needs(&self, piece: &Piece, tick: u32) -> bool {
        let has_ended =
            |place: &usize| self.schedule.spans[*place].is_some_and(|it| it.end <= tick);
        piece.requires.iter().all(has_ended)
    }

    fn finds_its_lane_free(&self, piece: &Piece) -> bool {
        match piece.lane {
            Lane::Common => true,
            Lane::Posture => !self.runs(piece.journey, |one| one.lane == Lane::Posture),
        }
    }

    /// Whether a piece of a later stage may start: a preparation for the next stage after half of
    /// the current one's shortest duration (method E.5), one of the posture lane after the first
    /// gate (method E.7).
    fn may_be_prepared(&self, piece: &Piece, tick: u32) -> bool {
        if piece.portion != Portion::Preparation {
            return false;
        }
        let passage = &self.schedule.passages[piece.journey];
        let current = passage.gates.len();
        match piece.lane {
            Lane::Posture => current > 0,
            Lane::Common => {
                let minima = &self.work.journeys[piece.journey].minima;
                let half = passage.since().zip(minima.get(current));
                let is_time = half.is_some_and(|(since, minimum)| tick >= since + minimum / 2);
                piece.stage == current + 1 && is_time && self.may_prepare_more(piece.journey)
            }
        }
    }

    fn may_prepare_more(&self, journey: usize) -> bool {
        let current = self.schedule.passages[journey].gates.len();
        let ahead = self.running[journey].iter().filter(|place| {
            let piece = &self.work.pieces[**place];
            piece.stage > current && piece.lane == Lane::Common
        });
        ahead.count() < self.work.rules.anticipation
    }

    fn runs(&self, journey: usize, is_such: impl Fn(&Piece) -> bool) -> bool {
        let running = &self.running[journey];
        running
            .iter()
            .any(|place| is_such(&self.work.pieces[*place]))
    }
}

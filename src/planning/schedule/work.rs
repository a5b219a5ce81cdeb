//! From chosen actions to pieces: ticks, demand, lanes, and the slices of heavy ones.

use super::generate::{Journey, Rules, Work};
use super::piece::{Lane, Piece, Portion, Span, Units};
use crate::model::{Action, ActionKind, Effort};

/// How long the closing slice of a heavy action is, in half-months (method E.5).
const CLOSING: u32 = 2;

/// Whether heavy awareness actions run in a lane of their own (method E.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostureLane {
    /// They do.
    Open,
    /// They run among the others.
    Closed,
}

/// What a department has to do.
#[derive(Debug, Clone, PartialEq)]
pub struct Itinerary {
    /// Its rank among the departments: the lowest is served first.
    pub rank: usize,
    /// Its stages, the next one first.
    pub stages: Vec<StageWork>,
    /// What was started and no stage waits for: it keeps its place, and takes its capacity.
    pub kept: Vec<Chosen>,
}

/// What a stage holds.
#[derive(Debug, Clone, PartialEq)]
pub struct StageWork {
    /// Its shortest duration, in half-months.
    pub minimum: u32,
    /// Its actions.
    pub chosen: Vec<Chosen>,
}

/// An action to schedule.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Chosen {
    /// Its place in the catalogue.
    pub action: usize,
    /// Its priority P (method E.2).
    pub priority: f64,
    /// Where it stands, when it was started already.
    pub held: Option<Span>,
}

/// Returns how long an action takes, in half-months: ⌈weeks / 2⌉, and one at least (method E.1).
pub fn ticks(action: &Action) -> u32 {
    action.weeks.div_ceil(2).max(1)
}

/// Returns the pieces of work of all departments.
///
/// A heavy action of a later stage than the first is split into a preparation and a closing slice,
/// unless nothing may be anticipated. What an action requires and no stage holds counts as done.
pub fn work(
    actions: &[Action],
    itineraries: &[Itinerary],
    lane: PostureLane,
    rules: Rules,
) -> Work {
    let cutter = Cutter {
        actions,
        lane,
        splits: rules.anticipation > 0,
    };
    let mut pieces = Vec::new();
    for (journey, itinerary) in itineraries.iter().enumerate() {
        let first = pieces.len();
        for (stage, held) in itinerary.stages.iter().enumerate() {
            for chosen in &held.chosen {
                cutter.cut((journey, stage), chosen, &mut pieces);
            }
        }
        let beyond = (journey, itinerary.stages.len());
        let kept = itinerary.kept.iter();
        pieces.extend(kept.map(|chosen| cutter.whole(beyond, chosen)));
        link(actions, first, &mut pieces);
    }
    let journeys = itineraries.iter().map(|itinerary| Journey {
        rank: itinerary.rank,
        minima: itinerary.stages.iter().map(|stage| stage.minimum).collect(),
    });
    Work {
        rules,
        journeys: journeys.collect(),
        pieces,
    }
}

struct Cutter<'a> {
    actions: &'a [Action],
    lane: PostureLane,
    splits: bool,
}

impl Cutter<'_> {
    /// Returns an action as one piece.
    fn whole(&self, (journey, stage): (usize, usize), chosen: &Chosen) -> Piece {
        let action = &self.actions[chosen.action];
        Piece {
            journey,
            stage,
            action: chosen.action,
            id: action.id.clone(),
            portion: Portion::Whole,
            lane: self.lane_of(action),
            effort: action.effort,
            quick_win: action.quick_win,
            priority: chosen.priority,
            ticks: ticks(action),
            demand: Units::demand(action.owner, action.effort),
            requires: Vec::new(),
            held: chosen.held,
        }
    }

    /// Adds the one or two pieces of an action.
    fn cut(&self, (journey, stage): (usize, usize), chosen: &Chosen, pieces: &mut Vec<Piece>) {
        let whole = self.whole((journey, stage), chosen);
        let ticks = whole.ticks;
        let is_split = self.splits && stage > 0 && whole.effort == Effort::Heavy;
        if !is_split || ticks <= CLOSING {
            pieces.push(whole);
            return;
        }
        let preparation = pieces.len();
        pieces.push(Piece {
            portion: Portion::Preparation,
            ticks: ticks - CLOSING,
            held: chosen.held.map(|span| Span {
                end: span.end.saturating_sub(CLOSING).max(span.start + 1),
                ..span
            }),
            ..whole.clone()
        });
        pieces.push(Piece {
            portion: Portion::Closing,
            ticks: CLOSING,
            requires: vec![preparation],
            held: None,
            ..whole
        });
    }

    fn lane_of(&self, action: &Action) -> Lane {
        match self.lane {
            PostureLane::Open if is_posture(action) => Lane::Posture,
            PostureLane::Open | PostureLane::Closed => Lane::Common,
        }
    }
}

/// Returns whether an action is long work on postures: communities, coaching (method E.7).
pub fn is_posture(action: &Action) -> bool {
    action.kind == ActionKind::Awareness && action.effort == Effort::Heavy
}

/// Makes the pieces from `first` on wait for what their actions require.
fn link(actions: &[Action], first: usize, pieces: &mut [Piece]) {
    for place in first..pieces.len() {
        if pieces[place].portion == Portion::Closing {
            continue;
        }
        let requires = &actions[pieces[place].action].requires;
        let own = pieces.iter().enumerate().skip(first);
        let needed = own.filter(|(_, piece)| piece.completes() && requires.contains(&piece.id));
        let needed: Vec<_> = needed.map(|(needed, _)| needed).collect();
        pieces[place].requires.extend(needed);
    }
}

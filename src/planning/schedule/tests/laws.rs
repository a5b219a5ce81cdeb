//! Laws of every schedule (the list at the end of method E.9), over random portfolios.

use proptest::prelude::*;

use crate::model::{Action, ActionId, ActionKind, Effort, Owner, sample};
use crate::planning::schedule::{
    Calendar, Chosen, Itinerary, Lane, Levelled, Portion, PostureLane, Role, Rules, Schedule, Span,
    StageWork, Units, Work, generate, level, work,
};

/// An action with its priority, and where it stands when it was started already.
type Wanted = (Action, f64, Option<Span>);

/// A department's actions, stage by stage.
type Stages = Vec<Vec<Wanted>>;

/// A portfolio before it is cut into pieces.
#[derive(Debug, Clone)]
struct Portfolio {
    departments: Vec<Stages>,
    ranks: Vec<usize>,
    lane: PostureLane,
    rules: Rules,
}

/// Where a started action stands: of six, one was.
fn held() -> impl Strategy<Value = Option<Span>> {
    let span = (0u32..6, 1u32..10).prop_map(|(start, length)| Span {
        start,
        end: start + length,
    });
    prop::option::weighted(1.0 / 6.0, span)
}

fn action() -> impl Strategy<Value = (Wanted, Vec<prop::sample::Index>)> {
    let kinds = prop::sample::select(&ActionKind::ALL[..]);
    let owners = prop::sample::select(&Owner::ALL[..]);
    let efforts = prop::sample::select(&Effort::ALL[..]);
    let needs = prop::collection::vec(any::<prop::sample::Index>(), 0..2);
    let facts = (
        kinds,
        owners,
        efforts,
        1u32..24,
        any::<bool>(),
        1u8..6,
        held(),
        needs,
    );
    facts.prop_map(
        |(kind, owner, effort, weeks, quick_win, value, held, needs)| {
            let action = Action {
                kind,
                owner,
                effort,
                weeks,
                quick_win: quick_win && effort == Effort::Light && weeks <= 6,
                ..sample::action()
            };
            ((action, f64::from(value) / 3.0, held), needs)
        },
    )
}

/// One to three stages; an action may need earlier ones of its department.
fn stages(department: usize) -> impl Strategy<Value = Stages> {
    let stages = prop::collection::vec(prop::collection::vec(action(), 0..7), 1..4);
    stages.prop_map(move |stages| {
        let mut known: Vec<ActionId> = Vec::new();
        let mut named = Vec::new();
        for (at, stage) in stages.into_iter().enumerate() {
            let mut actions = Vec::new();
            for (place, ((mut action, priority, held), needs)) in stage.into_iter().enumerate() {
                action.id = ActionId::new(format!("D{department}-{at}-{place}"));
                if !known.is_empty() {
                    action.requires = needs.iter().map(|one| one.get(&known).clone()).collect();
                }
                known.push(action.id.clone());
                actions.push((action, priority, held));
            }
            named.push(actions);
        }
        named
    })
}

fn rules() -> impl Strategy<Value = Rules> {
    let frozen = prop::collection::vec(prop::bool::weighted(0.2), 0..40);
    (
        prop::array::uniform4(2u32..5),
        0usize..3,
        1usize..4,
        frozen,
        0u32..5,
    )
        .prop_map(
            |(capacity, anticipation, at_a_time, frozen, not_before)| Rules {
                calendar: Calendar { review: 6, frozen },
                capacity: Units(capacity),
                anticipation,
                at_a_time,
                not_before,
            },
        )
}

fn portfolio() -> impl Strategy<Value = Portfolio> {
    let departments = (1usize..5).prop_flat_map(|count| {
        let stages: Vec<_> = (0..count).map(stages).collect();
        (stages, prop::collection::vec(0usize..3, count))
    });
    let lanes = prop::sample::select(&[PostureLane::Open, PostureLane::Closed][..]);
    (departments, lanes, rules()).prop_map(|((departments, ranks), lane, rules)| Portfolio {
        departments,
        ranks,
        lane,
        rules,
    })
}

impl Portfolio {
    /// Returns the pieces, with the catalogue and the choices in another order for each `turn`.
    fn work(&self, turn: usize) -> Work {
        let all = self.departments.iter().flatten().flatten();
        let mut catalogue: Vec<Action> = all.map(|(action, ..)| action.clone()).collect();
        let turns = turn.min(catalogue.len());
        catalogue.rotate_left(turns);
        let chosen = |(action, priority, held): &Wanted| Chosen {
            action: catalogue
                .iter()
                .position(|one| one.id == action.id)
                .unwrap(),
            priority: *priority,
            held: held
                .map(|span| Span {
                    start: span.start.min(self.rules.not_before),
                    end: span.end.max(self.rules.not_before),
                })
                .filter(|span| span.start < span.end),
        };
        let stage = |actions: &Vec<Wanted>| {
            let mut chosen: Vec<_> = actions.iter().map(chosen).collect();
            if turn > 0 {
                chosen.reverse();
            }
            StageWork {
                minimum: 12,
                chosen,
            }
        };
        let itineraries = self.departments.iter().zip(&self.ranks);
        let itineraries = itineraries.map(|(stages, rank)| Itinerary {
            rank: *rank,
            stages: stages.iter().map(stage).collect(),
            kept: Vec::new(),
        });
        let itineraries: Vec<_> = itineraries.collect();
        work(&catalogue, &itineraries, self.lane, self.rules.clone())
    }
}

/// Capacity, recounted from the spans; a frozen half-month is no work. Only what was started already
/// may take more than there is.
fn holds_capacity(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    let placed = || work.pieces.iter().zip(schedule.spans.iter().flatten());
    let last = placed().map(|(_, span)| span.end).max().unwrap_or(0);
    for tick in (0..last).filter(|tick| !work.rules.calendar.is_frozen(*tick)) {
        let running = || placed().filter(|(_, span)| span.start <= tick && tick < span.end);
        for role in Role::ALL {
            for journey in 0..work.journeys.len() {
                let is_counted =
                    |journey_of: usize| role != Role::Business || journey_of == journey;
                let counted = running().filter(|(piece, _)| is_counted(piece.journey));
                let units = counted.map(|(piece, _)| (piece.held, piece.demand.of(role)));
                let units: Vec<_> = units.collect();
                let taken: u32 = units.iter().map(|(_, units)| units).sum();
                let held = units.iter().filter(|(held, _)| held.is_some());
                let held: u32 = held.map(|(_, units)| units).sum();
                let most = work.rules.capacity.of(role).max(held);
                prop_assert!(taken <= most, "{role:?} at {tick}");
            }
        }
    }
    Ok(())
}

/// Order: what was started stays, and is waited for; of the rest lengths, prerequisites, gates below, half of a stage before its successor is prepared.
fn holds_order(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    let calendar = &work.rules.calendar;
    for (piece, span) in work.pieces.iter().zip(&schedule.spans) {
        let span = span.expect("everything finds a place");
        let passage = &schedule.passages[piece.journey];
        prop_assert!(
            span.end <= passage.gates[piece.stage],
            "the gate waits for it"
        );
        if let Some(held) = piece.held {
            prop_assert_eq!(span, held);
            continue;
        }
        let worked = (span.start..span.end)
            .filter(|tick| !calendar.is_frozen(*tick))
            .count();
        prop_assert_eq!(u32::try_from(worked).unwrap(), piece.ticks);
        prop_assert!(!calendar.is_frozen(span.start) && span.start >= work.rules.not_before);
        for needed in &piece.requires {
            prop_assert!(schedule.spans[*needed].unwrap().end <= span.start);
        }
        prop_assert!(span.start >= passage.start.unwrap());
        let opened = passage.opened(piece.stage).unwrap();
        match (piece.portion, piece.lane) {
            (Portion::Whole | Portion::Closing, _) => prop_assert!(span.start >= opened),
            (Portion::Preparation, Lane::Posture) => prop_assert!(span.start >= passage.gates[0]),
            (Portion::Preparation, Lane::Common) => {
                let before = passage.opened(piece.stage - 1).unwrap();
                let half = work.journeys[piece.journey].minima[piece.stage - 1] / 2;
                prop_assert!(span.start >= before + half);
            }
        }
    }
    Ok(())
}

/// A department starts with what was started of it, else not before the plan is made.
fn holds_starts(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    for (journey, passage) in schedule.passages.iter().enumerate() {
        let own = work.pieces.iter().filter(|piece| piece.journey == journey);
        let held = own.filter_map(|piece| piece.held);
        match held.map(|span| span.start).min() {
            Some(first) => prop_assert_eq!(passage.start, Some(first)),
            None => prop_assert!(passage.start.unwrap() >= work.rules.not_before),
        }
    }
    Ok(())
}

/// Gates on reviews, one after the other, at least as far apart as the shortest stages.
fn holds_gates(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    for (journey, passage) in work.journeys.iter().zip(&schedule.passages) {
        prop_assert_eq!(passage.gates.len(), journey.minima.len());
        let mut since = passage.start.unwrap();
        for (gate, minimum) in passage.gates.iter().zip(&journey.minima) {
            prop_assert!(gate.is_multiple_of(work.rules.calendar.review));
            prop_assert!(*gate >= since + minimum && *gate >= work.rules.not_before);
            since = *gate;
        }
    }
    Ok(())
}

/// Each gate stands on the first review at which its work is closed and its shortest duration over.
fn holds_first_gates(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    let review = work.rules.calendar.review;
    for (journey, passage) in schedule.passages.iter().enumerate() {
        let mut since = passage.start.unwrap();
        let stages = passage.gates.iter().zip(&work.journeys[journey].minima);
        for (stage, (gate, minimum)) in stages.enumerate() {
            let pieces = work.pieces.iter().zip(schedule.spans.iter().flatten());
            let own = pieces.filter(|(piece, _)| (piece.journey, piece.stage) == (journey, stage));
            let closed = own.map(|(_, span)| span.end).max().unwrap_or(0);
            let first = closed.max(since + minimum).max(work.rules.not_before);
            prop_assert_eq!(
                *gate,
                first.next_multiple_of(review),
                "{} {}",
                journey,
                stage
            );
            since = *gate;
        }
    }
    Ok(())
}

/// At no half-month more departments on their way, preparations or posture work than allowed, unless
/// they were started already.
fn holds_limits(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    let last = schedule
        .passages
        .iter()
        .filter_map(|one| one.gates.last().copied())
        .max();
    for tick in 0..last.unwrap_or(0) {
        let is_on_its_way = |one: &&crate::planning::schedule::Passage| {
            one.start.unwrap() <= tick && tick < *one.gates.last().unwrap()
        };
        let on_their_way = schedule.passages.iter().filter(is_on_its_way).count();
        let is_held = |journey: &usize| {
            let mut pieces = work.pieces.iter();
            pieces.any(|piece| piece.journey == *journey && piece.held.is_some())
        };
        let held = (0..work.journeys.len()).filter(is_held).count();
        prop_assert!(on_their_way <= work.rules.at_a_time.max(held));
        for (journey, passage) in schedule.passages.iter().enumerate() {
            let running = |lane: Lane| {
                let all = work.pieces.iter().zip(schedule.spans.iter().flatten());
                all.filter(move |(piece, span)| {
                    let is_running = span.start <= tick && tick < span.end;
                    piece.journey == journey && piece.lane == lane && is_running
                })
            };
            let is_ahead = |stage: usize| tick < passage.opened(stage).unwrap();
            let ahead = || running(Lane::Common).filter(|(piece, _)| is_ahead(piece.stage));
            let held = ahead().filter(|(piece, _)| piece.held.is_some()).count();
            prop_assert!(ahead().count() <= work.rules.anticipation.max(held));
            let held = running(Lane::Posture).filter(|(piece, _)| piece.held.is_some());
            prop_assert!(running(Lane::Posture).count() <= held.count().max(1));
        }
    }
    Ok(())
}

/// Every period up to the last gate sees a completion or has a deliverable made for it.
fn holds_no_tunnel(work: &Work, levelled: &Levelled) -> Result<(), TestCaseError> {
    let review = work.rules.calendar.review;
    for (journey, passage) in levelled.schedule.passages.iter().enumerate() {
        let start = passage.start.unwrap().max(work.rules.not_before);
        for period in start / review..passage.gates.last().unwrap() / review {
            let (from, to) = (period * review, (period + 1) * review);
            let pieces = work
                .pieces
                .iter()
                .zip(levelled.schedule.spans.iter().flatten());
            let completed = pieces.filter(|(piece, span)| {
                let is_there = from < span.end && span.end <= to;
                piece.journey == journey && piece.portion != Portion::Preparation && is_there
            });
            let is_filled = levelled.filled.contains(&(journey, period));
            let is_off = (from.max(start)..to).all(|tick| work.rules.calendar.is_frozen(tick));
            prop_assert!(
                completed.count() > 0 || is_filled || is_off,
                "{journey} {period}"
            );
        }
    }
    Ok(())
}

fn named(work: &Work, levelled: &Levelled) -> Vec<(String, Portion, Option<Span>)> {
    let pieces = work.pieces.iter().zip(&levelled.schedule.spans);
    let mut named: Vec<_> = pieces
        .map(|(piece, span)| (piece.id.to_string(), piece.portion, *span))
        .collect();
    named.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    named
}

proptest! {
    #![proptest_config(super::cases(96))]

    #[test]
    fn a_schedule_keeps_every_promise(portfolio in portfolio(), turn in 1usize..30) {
        let work = portfolio.work(0);
        let generated = generate(&work);
        let levelled = level(&work, generated.clone());
        prop_assert_eq!(&generated.passages, &levelled.schedule.passages);
        for schedule in [&generated, &levelled.schedule] {
            holds_capacity(&work, schedule)?;
            holds_order(&work, schedule)?;
            holds_starts(&work, schedule)?;
            holds_gates(&work, schedule)?;
            holds_limits(&work, schedule)?;
        }
        holds_first_gates(&work, &generated)?;
        holds_no_tunnel(&work, &levelled)?;
        prop_assert_eq!(&level(&work, generate(&work)), &levelled, "twice the same");
        let turned = portfolio.work(turn);
        let found = level(&turned, generate(&turned));
        prop_assert_eq!(named(&work, &levelled), named(&turned, &found), "in any order");
    }
}

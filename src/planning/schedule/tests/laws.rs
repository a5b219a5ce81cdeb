//! Laws of every schedule (the list at the end of method E.9), over random portfolios.

use proptest::prelude::*;

use crate::model::{Action, ActionId, ActionKind, Effort, Owner, sample};
use crate::planning::schedule::{
    Calendar, Chosen, Itinerary, Lane, Levelled, Portion, PostureLane, Role, Rules, Schedule, Span,
    StageWork, Units, Work, generate, level, work,
};

/// A department's actions, stage by stage.
type Stages = Vec<Vec<(Action, f64)>>;

/// A portfolio before it is cut into pieces.
#[derive(Debug, Clone)]
struct Portfolio {
    departments: Vec<Stages>,
    ranks: Vec<usize>,
    lane: PostureLane,
    rules: Rules,
}

fn action() -> impl Strategy<Value = (Action, f64, Vec<prop::sample::Index>)> {
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
        needs,
    );
    facts.prop_map(|(kind, owner, effort, weeks, quick_win, value, needs)| {
        let action = Action {
            kind,
            owner,
            effort,
            weeks,
            quick_win: quick_win && effort == Effort::Light && weeks <= 6,
            ..sample::action()
        };
        (action, f64::from(value) / 3.0, needs)
    })
}

/// One to three stages; an action may need earlier ones of its department.
fn stages(department: usize) -> impl Strategy<Value = Stages> {
    let stages = prop::collection::vec(prop::collection::vec(action(), 0..7), 1..4);
    stages.prop_map(move |stages| {
        let mut known: Vec<ActionId> = Vec::new();
        let mut named = Vec::new();
        for (at, stage) in stages.into_iter().enumerate() {
            let mut actions = Vec::new();
            for (place, (mut action, priority, needs)) in stage.into_iter().enumerate() {
                action.id = ActionId::new(format!("D{department}-{at}-{place}"));
                if !known.is_empty() {
                    action.requires = needs.iter().map(|one| one.get(&known).clone()).collect();
                }
                known.push(action.id.clone());
                actions.push((action, priority));
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
        let mut catalogue: Vec<Action> = all.map(|(action, _)| action.clone()).collect();
        let turns = turn.min(catalogue.len());
        catalogue.rotate_left(turns);
        let chosen = |(action, priority): &(Action, f64)| Chosen {
            action: catalogue
                .iter()
                .position(|one| one.id == action.id)
                .unwrap(),
            priority: *priority,
            held: None,
        };
        let stage = |actions: &Vec<(Action, f64)>| {
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
        });
        let itineraries: Vec<_> = itineraries.collect();
        work(&catalogue, &itineraries, self.lane, self.rules.clone())
    }
}

/// Capacity, recounted from the spans; a frozen half-month is no work.
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
                let taken: u32 = counted.map(|(piece, _)| piece.demand.of(role)).sum();
                prop_assert!(taken <= work.rules.capacity.of(role), "{role:?} at {tick}");
            }
        }
    }
    Ok(())
}

/// Order: lengths, prerequisites, gates below, half of a stage before its successor is prepared.
fn holds_order(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    let calendar = &work.rules.calendar;
    for (piece, span) in work.pieces.iter().zip(&schedule.spans) {
        let span = span.expect("everything finds a place");
        let worked = (span.start..span.end)
            .filter(|tick| !calendar.is_frozen(*tick))
            .count();
        prop_assert_eq!(u32::try_from(worked).unwrap(), piece.ticks);
        prop_assert!(!calendar.is_frozen(span.start) && span.start >= work.rules.not_before);
        for needed in &piece.requires {
            prop_assert!(schedule.spans[*needed].unwrap().end <= span.start);
        }
        let passage = &schedule.passages[piece.journey];
        prop_assert!(span.start >= passage.start.unwrap());
        prop_assert!(
            span.end <= passage.gates[piece.stage],
            "the gate waits for it"
        );
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

/// Gates on reviews, one after the other, at least as far apart as the shortest stages.
fn holds_gates(work: &Work, schedule: &Schedule) -> Result<(), TestCaseError> {
    for (journey, passage) in work.journeys.iter().zip(&schedule.passages) {
        prop_assert_eq!(passage.gates.len(), journey.minima.len());
        let mut since = passage.start.unwrap();
        for (gate, minimum) in passage.gates.iter().zip(&journey.minima) {
            prop_assert!(gate.is_multiple_of(work.rules.calendar.review));
            prop_assert!(*gate >= since + minimum);
            since = *gate;
        }
    }
    Ok(())
}

/// At no half-month more departments on their way, preparations or posture work than allowed.
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
        prop_assert!(on_their_way <= work.rules.at_a_time);
        for (journey, passage) in schedule.passages.iter().enumerate() {
            let running = |lane: Lane| {
                let all = work.pieces.iter().zip(schedule.spans.iter().flatten());
                all.filter(move |(piece, span)| {
                    let is_running = span.start <= tick && tick < span.end;
                    piece.journey == journey && piece.lane == lane && is_running
                })
            };
            let is_ahead = |stage: usize| tick < passage.opened(stage).unwrap();
            let ahead = running(Lane::Common).filter(|(piece, _)| is_ahead(piece.stage));
            prop_assert!(ahead.count() <= work.rules.anticipation);
            prop_assert!(running(Lane::Posture).count() <= 1);
        }
    }
    Ok(())
}

/// Every period up to the last gate sees a completion or has a deliverable made for it.
fn holds_no_tunnel(work: &Work, levelled: &Levelled) -> Result<(), TestCaseError> {
    let review = work.rules.calendar.review;
    for (journey, passage) in levelled.schedule.passages.iter().enumerate() {
        let start = passage.start.unwrap();
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
            let is_off = (from..to).all(|tick| work.rules.calendar.is_frozen(tick));
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
            holds_gates(&work, schedule)?;
            holds_limits(&work, schedule)?;
        }
        holds_no_tunnel(&work, &levelled)?;
        prop_assert_eq!(&level(&work, generate(&work)), &levelled, "twice the same");
        let turned = portfolio.work(turn);
        let found = level(&turned, generate(&turned));
        prop_assert_eq!(named(&work, &levelled), named(&turned, &found), "in any order");
    }
}

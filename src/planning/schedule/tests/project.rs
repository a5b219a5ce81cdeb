//! With gates, slices and levelling off, the scheduler solves the project scheduling problem of the
//! PSPLIB: four resources, durations 1 to 10, an order between activities.

use proptest::prelude::*;

use crate::model::{ActionId, Effort};
use crate::planning::schedule::{
    Calendar, Journey, Lane, Piece, Portion, Role, Rules, Units, Work, generate,
};

/// An activity: its duration, what it takes of each resource, and earlier activities it follows.
pub(super) type Activity = (u32, [u32; 4], Vec<prop::sample::Index>);

/// A random activity.
pub(super) fn activity() -> impl Strategy<Value = Activity> {
    let demands = prop::array::uniform4(prop_oneof![Just(0u32), 1u32..11]);
    let after = prop::collection::vec(any::<prop::sample::Index>(), 0..4);
    (1u32..11, demands, after)
}

/// Returns the activities as one department with one stage, reviewed in every half-month.
pub(super) fn project(activities: &[Activity], capacity: [u32; 4]) -> Work {
    let piece = |(place, (ticks, demand, after)): (usize, &Activity)| Piece {
        journey: 0,
        stage: 0,
        action: place,
        id: ActionId::new(format!("{place:03}")),
        portion: Portion::Whole,
        lane: Lane::Common,
        effort: Effort::Light,
        quick_win: false,
        priority: 1.0,
        ticks: *ticks,
        demand: Units(*demand),
        requires: if place == 0 {
            Vec::new()
        } else {
            after.iter().map(|one| one.index(place)).collect()
        },
        held: None,
    };
    Work {
        rules: Rules {
            calendar: Calendar {
                review: 1,
                frozen: Vec::new(),
            },
            capacity: Units(capacity),
            anticipation: 0,
            at_a_time: 1,
            not_before: 0,
        },
        journeys: vec![Journey {
            rank: 0,
            minima: vec![0],
        }],
        pieces: activities.iter().enumerate().map(piece).collect(),
    }
}

proptest! {
    #![proptest_config(super::cases(96))]

    #[test]
    fn a_project_is_feasible(
        activities in prop::collection::vec(activity(), 1..33),
        capacity in prop::array::uniform4(10u32..16),
    ) {
        let work = project(&activities, capacity);
        let schedule = generate(&work);
        let spans: Vec<_> = schedule.spans.iter().map(|span| span.unwrap()).collect();
        let makespan = spans.iter().map(|span| span.end).max().unwrap();
        prop_assert_eq!(&schedule.passages[0].gates, &[makespan]);
        for (piece, span) in work.pieces.iter().zip(&spans) {
            prop_assert_eq!(span.end - span.start, piece.ticks);
            prop_assert!(piece.requires.iter().all(|needed| spans[*needed].end <= span.start));
        }
        for tick in 0..makespan {
            for role in Role::ALL {
                let running = work.pieces.iter().zip(&spans);
                let running = running.filter(|(_, span)| span.start <= tick && tick < span.end);
                let taken: u32 = running.map(|(piece, _)| piece.demand.of(role)).sum();
                prop_assert!(taken <= work.rules.capacity.of(role));
            }
        }
        let serial: u32 = work.pieces.iter().map(|piece| piece.ticks).sum();
        prop_assert!(makespan <= serial, "never longer than one after the other");
    }
}

//! What a gate waited for, on portfolios small enough to be drawn by hand.

use crate::model::{Action, ActionId, Owner, sample};
use crate::planning::schedule::{
    Calendar, Cause, Chosen, Itinerary, PostureLane, Role, Rules, Span, StageWork, Units, Wait,
    Work, cause, generate, work,
};

/// Identifier, owner, half-months and where it stands; the first in the list has the highest priority.
type Row = (&'static str, Owner, u32, Option<Span>);

/// One department with one stage of six months, one unit of each role.
fn case(rows: &[Row], frozen: &[u32], not_before: u32) -> Work {
    let action = |(id, owner, ticks, _): &Row| Action {
        id: ActionId::new(*id),
        owner: *owner,
        weeks: 2 * ticks,
        ..sample::action()
    };
    let actions: Vec<_> = rows.iter().map(action).collect();
    let chosen = |(place, (.., held)): (usize, &Row)| Chosen {
        action: place,
        priority: 1.0 / (place + 1) as f64,
        held: *held,
    };
    let stage = StageWork {
        minimum: 12,
        chosen: rows.iter().enumerate().map(chosen).collect(),
    };
    let itinerary = Itinerary {
        rank: 0,
        stages: vec![stage],
        kept: Vec::new(),
    };
    let last = frozen.iter().max().map_or(0, |last| last + 1);
    let rules = Rules {
        calendar: Calendar {
            review: 6,
            frozen: (0..last).map(|tick| frozen.contains(&tick)).collect(),
        },
        capacity: Units([1; 4]),
        anticipation: 2,
        at_a_time: 1,
        not_before,
    };
    work(&actions, &[itinerary], PostureLane::Open, rules)
}

/// Returns the chain that decides the gate, and what its first action waited for.
fn waited(work: &Work) -> (Vec<String>, Wait) {
    let Some(Cause::Chain { pieces, wait }) = cause(work, &generate(work), (0, 0)) else {
        panic!("work decides the gate");
    };
    let ids = pieces
        .iter()
        .map(|place| work.pieces[*place].id.to_string());
    (ids.collect(), wait)
}

/// A holds the IT until 4, B the business until 6: C, which takes one of each, waits for both, though
/// only the business was short just before it started.
const TWO_SHORT: [Row; 3] = [
    ("A", Owner::It, 4, None),
    ("B", Owner::Business, 6, None),
    ("C", Owner::Both, 9, None),
];

#[test]
fn every_role_that_was_short_is_a_cause() {
    let expected = (
        vec!["C".to_owned()],
        Wait::Capacity(vec![Role::It, Role::Business]),
    );
    assert_eq!(waited(&case(&TWO_SHORT, &[], 0)), expected);
    assert_eq!(
        waited(&case(&TWO_SHORT, &[6, 7], 0)),
        expected,
        "a freeze just before"
    );
    let work = case(&TWO_SHORT, &[2], 0);
    assert_eq!(waited(&work), expected, "a freeze while it waits");
}

/// D takes the IT in the half-month in which C, whose turn came first, found the business short.
#[test]
fn what_is_taken_later_is_no_cause() {
    let rows = [
        ("B", Owner::Business, 1, None),
        ("C", Owner::Both, 12, None),
        ("D", Owner::It, 1, None),
    ];
    let expected = (vec!["C".to_owned()], Wait::Capacity(vec![Role::Business]));
    assert_eq!(waited(&case(&rows, &[], 0)), expected);
}

#[test]
fn a_freeze_and_a_plan_made_anew_are_told_apart() {
    let rows = [("C", Owner::Both, 13, None)];
    assert_eq!(waited(&case(&rows, &[], 0)).1, Wait::Stage);
    assert_eq!(waited(&case(&rows, &[0, 1], 0)).1, Wait::Freeze);
    let held = Some(Span { start: 1, end: 5 });
    let rows = [("A", Owner::Pmo, 4, held), ("C", Owner::Both, 15, None)];
    assert_eq!(waited(&case(&rows, &[], 4)).1, Wait::Replan);
    let held = Some(Span { start: 1, end: 19 });
    let rows = [("A", Owner::Pmo, 18, held), ("C", Owner::Both, 3, None)];
    assert_eq!(
        waited(&case(&rows, &[], 4)),
        (vec!["A".to_owned()], Wait::Started)
    );
}

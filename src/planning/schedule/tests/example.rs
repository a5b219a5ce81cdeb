//! Method E.9: every row before and after levelling, the gates, their causes, the variants.

use super::finance::{Case, finance, rows};
use crate::model::Level;
use crate::planning::schedule::{Cause, PostureLane, Role, Wait, cause, generate, level};

/// The table of the method, before levelling, by name.
const BEFORE: [(&str, u32, u32); 17] = [
    ("C1-3O.close", 18, 20),
    ("C1-3O.prep", 12, 15),
    ("C2-2C", 0, 2),
    ("P1-2O", 0, 2),
    ("P2-2D", 2, 5),
    ("P3-3O.close", 18, 20),
    ("P3-3O.prep", 6, 15),
    ("P3-3S.close", 20, 22),
    ("P3-3S.prep", 6, 12),
    ("S2-2D", 3, 9),
    ("S3-2D", 9, 17),
    ("S3-3C", 18, 21),
    ("X1-2O", 0, 3),
    ("X1-3D.close", 19, 21),
    ("X1-3D.prep", 15, 19),
    ("X2-2D", 2, 4),
    ("X3-3O", 21, 24),
];

fn named(rows: &[(&str, u32, u32)]) -> Vec<(String, u32, u32)> {
    let named = rows
        .iter()
        .map(|(id, start, end)| ((*id).to_owned(), *start, *end));
    named.collect()
}

fn gates(case: &Case) -> Vec<u32> {
    generate(&case.work()).passages[0].gates.clone()
}

fn span_of(case: &Case, name: &str) -> (u32, u32) {
    let work = case.work();
    let rows = rows(&work, &generate(&work));
    let row = rows.iter().find(|(id, _, _)| id == name);
    row.map(|(_, start, end)| (*start, *end)).unwrap()
}

#[test]
fn every_row_stands_where_the_method_has_it() {
    let work = finance().work();
    let schedule = generate(&work);
    assert_eq!(rows(&work, &schedule), named(&BEFORE));
    assert_eq!(schedule.passages[0].start, Some(0));
    assert_eq!(schedule.passages[0].gates, [18, 36]);
}

#[test]
fn levelling_moves_two_actions_into_the_empty_quarters() {
    let work = finance().work();
    let levelled = level(&work, generate(&work));
    let after = BEFORE.map(|row| match row.0 {
        "S3-3C" => ("S3-3C", 32, 35),
        "X3-3O" => ("X3-3O", 26, 29),
        _ => row,
    });
    assert_eq!(rows(&work, &levelled.schedule), named(&after));
    assert_eq!(levelled.schedule.passages[0].gates, [18, 36]);
    let moved = levelled
        .moved
        .iter()
        .map(|place| work.pieces[*place].id.as_str());
    assert_eq!(moved.collect::<Vec<_>>(), ["X3-3O", "S3-3C"]);
    assert!(levelled.filled.is_empty());
}

#[test]
fn catalogue_then_cost_model_decide_the_second_level() {
    let work = finance().work();
    let schedule = generate(&work);
    let Some(Cause::Chain { pieces, wait }) = cause(&work, &schedule, (0, 0)) else {
        panic!("work decides the first gate");
    };
    let chain = pieces.iter().map(|place| work.pieces[*place].id.as_str());
    assert_eq!(chain.collect::<Vec<_>>(), ["S2-2D", "S3-2D"]);
    assert_eq!(
        wait,
        Wait::Capacity(vec![Role::It]),
        "X1-2O, C2-2C and P1-2O hold the three units of the DSI"
    );
    assert_eq!(cause(&work, &schedule, (0, 1)), Some(Cause::Minimum));
}

/// Variant v1: a pilot of ten months. In months: gate 18 with anticipation, 21 without.
#[test]
fn anticipation_saves_three_months() {
    let long = finance().lasting("P3-3O", 20);
    assert_eq!(gates(&long), [18, 36]);
    assert_eq!(span_of(&long, "P3-3O.prep"), (6, 24));
    assert_eq!(span_of(&long, "P3-3O.close"), (24, 26));
    let mut without = long;
    without.rules.anticipation = 0;
    assert_eq!(gates(&without), [18, 42]);
    assert_eq!(span_of(&without, "P3-3O"), (18, 38));
}

/// Variant v2: from a stable level 2, with the actions of the third alone.
#[test]
fn from_level_two_the_third_takes_nine_months() {
    let mut case = finance();
    case.actions.retain(|(action, _)| action.to == Level::Three);
    case.minima = vec![18];
    case.first = Level::Three;
    assert_eq!(gates(&case), [18]);
    assert_eq!(span_of(&case, "P3-3O"), (0, 11));
    assert_eq!(span_of(&case, "P3-3S"), (6, 14));
}

#[test]
fn more_capacity_delays_no_gate_of_the_example() {
    let mut case = finance();
    let mut last = gates(&case);
    for units in 4..=10 {
        case.rules.capacity.0 = [units; 4];
        let now = gates(&case);
        assert!(
            now.iter().zip(&last).all(|(now, last)| now <= last),
            "{units} units"
        );
        last = now;
    }
    assert_eq!(last, [18, 36], "the chain of fourteen half-months stays");
}

#[test]
fn the_posture_lane_opens_with_the_first_gate() {
    let mut case = finance();
    assert_eq!(span_of(&case, "P3-3S.prep").0, 6);
    case.lane = PostureLane::Open;
    assert_eq!(
        span_of(&case, "P3-3S.prep").0,
        20,
        "open from 18 on; until 20 two others hold two of the three units of the business"
    );
}

#[test]
fn the_order_of_the_catalogue_changes_nothing() {
    let work = finance().work();
    let expected = rows(&work, &generate(&work));
    let mut case = finance();
    for turn in 0..case.actions.len() {
        case.actions.rotate_left(turn);
        case.actions.swap(0, 5);
        let work = case.work();
        assert_eq!(rows(&work, &generate(&work)), expected);
    }
}

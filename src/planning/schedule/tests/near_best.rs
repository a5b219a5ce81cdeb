//! Small projects beside the best of all their schedules, found by trying every order.

use proptest::prelude::*;

use super::project::{activity, project};
use crate::planning::schedule::{Role, Work, generate};

/// How much longer than the best schedule one of a small project may be. The rule of the method takes
/// what comes first and fits, and looks no further: it is not the best, and is not far from it.
const FACTOR: f64 = 1.5;

/// What is taken of each role, half-month by half-month.
type Taken = Vec<[u32; 4]>;

/// Returns the first half-month from `from` on in which a piece finds room, and takes it.
fn put(work: &Work, place: usize, from: u32, taken: &mut Taken) -> u32 {
    let piece = &work.pieces[place];
    let fits = |tick: &u32, taken: &Taken| {
        (*tick..tick + piece.ticks).all(|at| {
            Role::ALL.into_iter().enumerate().all(|(row, role)| {
                taken[at as usize][row] + piece.demand.of(role) <= work.rules.capacity.of(role)
            })
        })
    };
    let serial: u32 = work.pieces.iter().map(|piece| piece.ticks).sum();
    let start = (from..serial).find(|tick| fits(tick, taken)).unwrap();
    for at in start..start + piece.ticks {
        for (row, role) in Role::ALL.into_iter().enumerate() {
            taken[at as usize][row] += piece.demand.of(role);
        }
    }
    start + piece.ticks
}

/// Returns the shortest duration of all: one of the orders, each piece as early as it fits, is the
/// best schedule there is.
fn best(work: &Work, ends: &mut Vec<Option<u32>>, taken: &Taken) -> u32 {
    let open = (0..ends.len()).filter(|place| {
        let requires = &work.pieces[*place].requires;
        ends[*place].is_none() && requires.iter().all(|needed| ends[*needed].is_some())
    });
    let open: Vec<_> = open.collect();
    let tried = open.into_iter().map(|place| {
        let requires = work.pieces[place].requires.iter();
        let from = requires
            .filter_map(|needed| ends[*needed])
            .max()
            .unwrap_or(0);
        let mut taken = taken.clone();
        ends[place] = Some(put(work, place, from, &mut taken));
        let found = best(work, ends, &taken);
        ends[place] = None;
        found
    });
    let shortest = tried.min();
    shortest.unwrap_or_else(|| ends.iter().flatten().copied().max().unwrap_or(0))
}

proptest! {
    #![proptest_config(super::cases(200))]

    #[test]
    fn a_small_project_is_near_the_best(
        activities in prop::collection::vec(activity(), 1..7),
        capacity in prop::array::uniform4(10u32..16),
    ) {
        let work = project(&activities, capacity);
        let found = generate(&work).passages[0].gates[0];
        let serial: u32 = work.pieces.iter().map(|piece| piece.ticks).sum();
        let nothing = vec![[0; 4]; 2 * serial as usize];
        let best = best(&work, &mut vec![None; work.pieces.len()], &nothing);
        prop_assert!(best <= found, "better than the best");
        let most = FACTOR * f64::from(best);
        prop_assert!(f64::from(found) <= most, "{found} is far from {best}");
    }
}

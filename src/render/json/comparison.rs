//! `diapason.plan-comparison/1`: two settings of one plan.

use serde::Serialize;

use super::parts::written;
use crate::report::comparison::{ComparedLoad, ComparedRoad, Pair, PlanComparison};

#[derive(Serialize)]
struct Comparison<'a> {
    schema: &'static str,
    actions: Both<usize>,
    departments: Vec<Department<'a>>,
    load: Vec<Load>,
}

#[derive(Serialize)]
struct Both<T> {
    before: T,
    after: T,
}

#[derive(Serialize)]
struct Department<'a> {
    id: &'a str,
    name: &'a str,
    actions: Both<usize>,
    gates: Vec<Gate>,
}

#[derive(Serialize)]
struct Gate {
    level: u8,
    months: Both<Option<f64>>,
}

#[derive(Serialize)]
struct Load {
    role: &'static str,
    capacity: Both<u32>,
    share: Both<f64>,
    overloaded: Both<usize>,
}

/// Returns two settings of one plan.
pub fn plan_comparison(compared: &PlanComparison) -> String {
    written(&Comparison {
        schema: "diapason.plan-comparison/1",
        actions: both(compared.actions),
        departments: compared.departments.iter().map(department).collect(),
        load: compared.loads.iter().map(load).collect(),
    })
}

fn both<T>(pair: Pair<T>) -> Both<T> {
    Both {
        before: pair.before,
        after: pair.after,
    }
}

fn department(road: &ComparedRoad) -> Department<'_> {
    let gates = road.gates.iter().map(|(level, pair)| Gate {
        level: level.number(),
        months: both(*pair),
    });
    Department {
        id: &road.id,
        name: &road.name,
        actions: both(road.actions),
        gates: gates.collect(),
    }
}

fn load(load: &ComparedLoad) -> Load {
    Load {
        role: load.role.name(),
        capacity: both(load.capacity),
        share: both(load.share),
        overloaded: both(load.overloaded),
    }
}

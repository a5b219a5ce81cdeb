//! Two settings of one plan, side by side.

use super::road_view::Role;
use super::view::{DepartmentView, LoadView, Report};
use super::wording;
use crate::language::Language;
use crate::model::Level;

/// A figure before and after.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair<T> {
    /// As the assessment sets it.
    pub before: T,
    /// As the options set it.
    pub after: T,
}

/// Two settings of one plan.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanComparison {
    /// The language of every text in it.
    pub language: Language,
    /// The departments, in the order of declaration.
    pub departments: Vec<ComparedRoad>,
    /// The shared roles.
    pub loads: Vec<ComparedLoad>,
    /// How many actions there are in all.
    pub actions: Pair<usize>,
}

/// A department under both settings.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedRoad {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The months from the start of the plan to each gate of either.
    pub gates: Vec<(Level, Pair<Option<f64>>)>,
    /// How many actions it has.
    pub actions: Pair<usize>,
}

/// A shared role under both settings.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparedLoad {
    /// The role.
    pub role: Role,
    /// Its name.
    pub name: String,
    /// Units offered in a half-month.
    pub capacity: Pair<u32>,
    /// The share of all units that is taken, 0 to 1.
    pub share: Pair<f64>,
    /// Half-months in which more is taken than offered.
    pub overloaded: Pair<usize>,
}

/// Returns two reports of the same departments side by side.
pub fn compare_plans(before: &Report, after: &Report) -> PlanComparison {
    let departments = before.departments.iter().zip(&after.departments);
    let departments: Vec<_> = departments
        .map(|(before, after)| compared(before, after))
        .collect();
    let sum = |pick: fn(&ComparedRoad) -> usize| departments.iter().map(pick).sum();
    PlanComparison {
        language: after.language,
        actions: Pair {
            before: sum(|road| road.actions.before),
            after: sum(|road| road.actions.after),
        },
        loads: shared(before)
            .zip(shared(after))
            .map(|(one, other)| compared_load(one, other, after.language))
            .collect(),
        departments,
    }
}

fn shared(report: &Report) -> impl Iterator<Item = &LoadView> {
    report.loads.iter().filter(|load| load.department.is_none())
}

fn compared(before: &DepartmentView, after: &DepartmentView) -> ComparedRoad {
    let month = |view: &DepartmentView, level: Level| {
        let mut gates = view.road.iter().flat_map(|road| &road.gates);
        gates
            .find(|gate| gate.level == level)
            .map(|gate| gate.at.month)
    };
    let count = |view: &DepartmentView| view.road.as_ref().map_or(0, |road| road.actions.len());
    let gates = Level::STEPS.map(|level| {
        let pair = Pair {
            before: month(before, level),
            after: month(after, level),
        };
        (level, pair)
    });
    let is_planned = |pair: &Pair<Option<f64>>| pair.before.or(pair.after).is_some();
    ComparedRoad {
        id: after.id.clone(),
        name: after.name.clone(),
        gates: gates
            .into_iter()
            .filter(|(_, pair)| is_planned(pair))
            .collect(),
        actions: Pair {
            before: count(before),
            after: count(after),
        },
    }
}

fn compared_load(before: &LoadView, after: &LoadView, language: Language) -> ComparedLoad {
    ComparedLoad {
        role: after.role,
        name: wording::role(after.role, language).to_owned(),
        capacity: Pair {
            before: before.capacity,
            after: after.capacity,
        },
        share: Pair {
            before: before.share,
            after: after.share,
        },
        overloaded: Pair {
            before: before.overloaded.len(),
            after: after.overloaded.len(),
        },
    }
}

//! How much of each role a plan takes.

use super::road_view::{LoadView, Role};
use super::view::Notice;
use super::wording;
use crate::language::Language;
use crate::language::sentences::{self, Use};
use crate::model::Assessment;
use crate::planning::{Plan, SharedLoad};

/// From this share on, a shared role decides the dates.
const SATURATED: f64 = 0.9;

/// Returns the load of the shared roles, then that of each business department with a road; empty
/// before anything is scheduled.
pub(super) fn loads(assessment: &Assessment, plan: &Plan, language: Language) -> Vec<LoadView> {
    let Some(shared) = &plan.shared else {
        return Vec::new();
    };
    let common = [Role::It, Role::Brm, Role::Pmo].map(|role| {
        let units = shared.taken.iter().map(|taken| taken.of(role)).collect();
        load(shared, (role, None), units, language)
    });
    let departments = plan.departments.iter().zip(&assessment.departments);
    let own = departments.filter_map(|(planned, department)| {
        let units = planned.road.as_ref()?.business.clone();
        let who = (
            Role::Business,
            Some((department.id.as_str(), department.name.as_str())),
        );
        Some(load(shared, who, units, language))
    });
    common.into_iter().chain(own).collect()
}

/// Returns a remark for each shared role that is so taken that it decides the dates of all roads.
pub(super) fn saturated(loads: &[LoadView], language: Language) -> Vec<Notice> {
    let shared = loads.iter().filter(|load| load.department.is_none());
    let taken = shared.filter(|load| load.share >= SATURATED);
    let notices = taken.map(|load| Notice {
        code: "saturated-role".to_owned(),
        department: None,
        text: sentences::saturated(wording::role(load.role, language), load.share, language),
    });
    notices.collect()
}

fn load(
    shared: &SharedLoad,
    (role, department): (Role, Option<(&str, &str)>),
    units: Vec<u32>,
    language: Language,
) -> LoadView {
    let capacity = shared.capacity.of(role);
    let first = units.iter().position(|taken| *taken > 0).unwrap_or(0);
    let last = units
        .iter()
        .rposition(|taken| *taken > 0)
        .map_or(0, |last| last + 1);
    let is_off = |tick: usize| shared.frozen.get(tick).copied().unwrap_or(false);
    let worked = || {
        (first..last)
            .filter(|tick| !is_off(*tick))
            .map(|tick| units[tick])
    };
    let all = worked().count();
    let offered = f64::from(capacity) * all as f64;
    let taken = f64::from(worked().sum::<u32>());
    let share = if offered > 0.0 { taken / offered } else { 0.0 };
    let beyond = (0..).zip(&units).filter(|(_, taken)| **taken > capacity);
    let overloaded: Vec<u32> = beyond.map(|(tick, _)| tick).collect();
    let name = department.map_or_else(|| wording::role(role, language), |(_, name)| name);
    let text = sentences::role_load(
        Use {
            role: name,
            capacity,
            share,
            full: worked().filter(|taken| *taken >= capacity).count(),
            beyond: overloaded.len(),
            all,
        },
        language,
    );
    LoadView {
        role,
        name: name.to_owned(),
        department: department.map(|(id, _)| id.to_owned()),
        capacity,
        units,
        share,
        overloaded,
        text,
    }
}

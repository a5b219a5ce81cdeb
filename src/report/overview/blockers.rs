//! The gates that hold several departments back, and what lifts them.

use std::cmp::Reverse;

use super::view::{CommonBlockers, CommonGate, LiftingAction};
use crate::language::Language;
use crate::language::sentences::{self, FirstGate};
use crate::model::{Action, Level, Questionnaire, Side};
use crate::report::view::{BlockerView, DepartmentView, LimitingSide, Moment, Sentence};
use crate::report::wording;

/// From how many departments on a gate is common.
const LEAST: usize = 3;

/// How many departments are named beside a gate.
const NAMED: usize = 3;

/// How many actions are told of a gate.
const TOLD: usize = 3;

/// A gate with the departments that it holds back.
type Held<'a> = (&'a BlockerView, Vec<(&'a DepartmentView, &'a BlockerView)>);

/// Returns the gates that hold three departments or more back, that of most departments first, then
/// the lower level, then in the questionnaire's order.
pub(in crate::report) fn common_blockers(
    questionnaire: &Questionnaire,
    departments: &[DepartmentView],
    language: Language,
) -> CommonBlockers {
    let mut held = held(departments);
    held.retain(|(_, departments)| departments.len() >= LEAST);
    let place = |sub_axis: &str| {
        let mut sub_axes = questionnaire.sub_axes.iter();
        sub_axes.position(|one| one.id.to_string() == sub_axis)
    };
    held.sort_by_key(|(gate, departments)| {
        (
            Reverse(departments.len()),
            gate.level,
            place(&gate.sub_axis),
        )
    });
    let gates: Vec<_> = held
        .iter()
        .map(|held| gate(questionnaire, held, language))
        .collect();
    let first = gates.first().map(|gate| FirstGate {
        label: &gate.label,
        level: gate.level.number(),
        departments: gate.departments,
    });
    let all = departments.len();
    let headline = sentences::blockers_headline(gates.len(), LEAST, first, all, language);
    CommonBlockers {
        headline: Sentence::computed("common-blockers.headline", headline),
        least: LEAST,
        gates,
    }
}

fn held(departments: &[DepartmentView]) -> Vec<Held<'_>> {
    let mut held: Vec<Held<'_>> = Vec::new();
    let blockers = departments.iter().flat_map(|view| {
        let blockers = view.blockers.iter().chain(&view.next_blockers);
        blockers.map(move |blocker| (view, blocker))
    });
    for (view, blocker) in blockers {
        let mut gates = held.iter_mut();
        let is_same =
            |gate: &BlockerView| gate.sub_axis == blocker.sub_axis && gate.level == blocker.level;
        match gates.find(|(gate, _)| is_same(gate)) {
            Some((_, departments)) => departments.push((view, blocker)),
            None => held.push((blocker, vec![(view, blocker)])),
        }
    }
    held
}

fn gate(
    questionnaire: &Questionnaire,
    (gate, departments): &Held<'_>,
    language: Language,
) -> CommonGate {
    let names: Vec<_> = departments
        .iter()
        .map(|(view, _)| view.name.as_str())
        .collect();
    let limiting = limits_most(departments);
    let limiting_side = limiting.map(|(side, _)| side);
    let limits_in = limiting.map_or(0, |(_, times)| times);
    CommonGate {
        sub_axis: gate.sub_axis.clone(),
        code: gate.code.clone(),
        label: gate.label.clone(),
        level: gate.level,
        departments: departments.len(),
        names: sentences::names_and_others(&names, NAMED, language),
        limiting_side,
        limits_in,
        limiting_text: limiting.map_or_else(String::new, |_| {
            let side = wording::limiting(limiting_side, language);
            match limiting_side {
                Some(LimitingSide::Both) => sentences::limits_alike(side, language),
                Some(LimitingSide::One(_)) | None => {
                    sentences::limits_most(side, limits_in, departments.len(), language)
                }
            }
        }),
        actions: actions(
            questionnaire,
            (&gate.sub_axis, gate.level),
            departments,
            language,
        ),
    }
}

/// Returns the side that limits in most departments, and in how many; both sides where each limits in
/// as many. None where neither is told of any.
fn limits_most(departments: &[(&DepartmentView, &BlockerView)]) -> Option<(LimitingSide, usize)> {
    let count = |side: LimitingSide| {
        let limiting = departments.iter().map(|(_, blocker)| blocker.limiting_side);
        limiting.filter(|one| *one == Some(side)).count()
    };
    let [it, business] =
        Side::ALL.map(|side| (LimitingSide::One(side), count(LimitingSide::One(side))));
    let both = (LimitingSide::Both, count(LimitingSide::Both));
    let most = it.1.max(business.1).max(both.1);
    match (it.1 == most, business.1 == most) {
        _ if most == 0 => None,
        (true, true) => Some((LimitingSide::Both, most)),
        (true, false) => Some(it),
        (false, true) => Some(business),
        (false, false) => Some(both),
    }
}

/// Returns the actions of the catalogue that lift a gate: those planned first, by the number of
/// plans, then by their end; without any planned, those of the catalogue.
fn actions(
    questionnaire: &Questionnaire,
    (sub_axis, level): (&str, Level),
    departments: &[(&DepartmentView, &BlockerView)],
    language: Language,
) -> Vec<LiftingAction> {
    let catalogue = questionnaire.actions.iter().filter(|action| {
        let own = &questionnaire.sub_axes[action.sub_axis].id;
        action.to == level && own.to_string() == sub_axis
    });
    let mut lifting: Vec<_> = catalogue
        .map(|action| lift(action, departments, language))
        .collect();
    lifting.sort_by_key(|one| {
        let end = one.earliest_end.as_ref().map_or(u32::MAX, |end| end.tick);
        (Reverse(one.planned), end)
    });
    if lifting.first().is_some_and(|one| one.planned > 0) {
        lifting.retain(|one| one.planned > 0);
    }
    lifting.truncate(TOLD);
    lifting
}

fn lift(
    action: &Action,
    departments: &[(&DepartmentView, &BlockerView)],
    language: Language,
) -> LiftingAction {
    let id = action.id.as_str();
    let places = departments.iter().map(|(view, _)| planned(view, id));
    let planned = places.clone().filter(|place| *place != Planned::Not);
    let ends = places.filter_map(|place| match place {
        Planned::Until(end) => Some(end),
        Planned::Undated | Planned::Not => None,
    });
    let planned = planned.count();
    let earliest_end = ends.min_by_key(|end| end.tick).cloned();
    let end = earliest_end.as_ref().map(|end| end.text.as_str());
    LiftingAction {
        id: id.to_owned(),
        title: action.title.in_language(language).to_owned(),
        owner_text: action.owner.in_language(language).to_owned(),
        planned,
        text: sentences::lift_planned(planned, end, language),
        earliest_end,
    }
}

/// Whether a department has an action in its plan.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Planned<'a> {
    /// It has not.
    Not,
    /// It has, without a date.
    Undated,
    /// It has, and ends it then.
    Until(&'a Moment),
}

fn planned<'a>(view: &'a DepartmentView, id: &str) -> Planned<'a> {
    let mut dated = view.road.iter().flat_map(|road| &road.actions);
    if let Some(found) = dated.find(|one| one.action.id == id) {
        return found.end().map_or(Planned::Undated, Planned::Until);
    }
    let mut next = view.plan.actions.iter();
    if next.any(|one| one.id == id) {
        Planned::Undated
    } else {
        Planned::Not
    }
}

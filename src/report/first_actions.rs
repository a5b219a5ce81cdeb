//! What to do first: the actions of the next 90 days, over all departments.

use std::cmp::Reverse;

use time::Duration;

use super::view::{ActionView, DatedAction, DepartmentView, NextAction};
use crate::language::{Language, long_date, sentences};
use crate::model::{Action, Assessment};
use crate::planning::{Plan, Stage, not_before};

/// How many departments are named beside an action.
const NAMED_DEPARTMENTS: usize = 2;

/// How many actions are named.
const NAMED: usize = 5;

/// The half-months of 90 days.
const NINETY_DAYS: u32 = 6;

/// The longest action that ends within 90 days.
const NINETY_DAYS_IN_WEEKS: u32 = 12;

/// Returns the first actions of the next 90 days and how many there are, quick wins first, then by the number of departments they
/// serve, then by their end.
///
/// With roads, they are those that end within 90 days of the first day on which new work may start,
/// a line for each end; without, those that wait for no other and are short enough.
pub(super) fn next_days(
    assessment: &Assessment,
    departments: &[DepartmentView],
    plan: &Plan,
    language: Language,
) -> (Vec<NextAction>, String) {
    let mut first = match plan.shared {
        Some(_) => of_roads(not_before(assessment), departments),
        None => of_stages(assessment, departments, plan, language),
    };
    first.sort_by_key(|one| {
        let action = one.action;
        (
            !action.quick_win,
            Reverse(one.departments.len()),
            one.end,
            action.id.as_str(),
        )
    });
    let listed = first.iter().take(NAMED).map(|one| one.view(language));
    let listed: Vec<NextAction> = listed.collect();
    let note = sentences::first_ends(listed.len(), first.len(), language);
    (listed, note)
}

/// An action with the departments for which it ends at the same time.
struct Served<'a> {
    action: &'a ActionView,
    departments: Vec<&'a str>,
    /// When it has ended, in half-months; nought where nothing has a date.
    end: u32,
    /// The same in words.
    due: String,
}

impl Served<'_> {
    fn view(&self, language: Language) -> NextAction {
        NextAction {
            id: self.action.id.clone(),
            title: self.action.title.clone(),
            owner: self.action.owner_text.clone(),
            departments: sentences::departments_of(&self.departments, NAMED_DEPARTMENTS, language),
            due: self.due.clone(),
        }
    }
}

/// Adds an action of one department to those that were served.
fn serve<'a>(served: &mut Vec<Served<'a>>, one: Served<'a>) {
    let mut same = served.iter_mut();
    match same.find(|other| other.action.id == one.action.id && other.end == one.end) {
        Some(other) => other.departments.extend(one.departments),
        None => served.push(one),
    }
}

/// Returns what the roads complete in the 90 days from the half-month `now` on.
fn of_roads(now: u32, departments: &[DepartmentView]) -> Vec<Served<'_>> {
    let mut served = Vec::new();
    let dated = departments.iter().flat_map(|view| {
        let actions = view.road.iter().flat_map(|road| &road.actions);
        actions.map(move |dated: &DatedAction| (view, dated))
    });
    for (view, dated) in dated {
        let soon = |tick: u32| tick > now && tick <= now + NINETY_DAYS;
        let Some(end) = dated.end().filter(|end| soon(end.tick)) else {
            continue;
        };
        let one = Served {
            action: &dated.action,
            departments: vec![&view.name],
            end: end.tick,
            due: end.text.clone(),
        };
        serve(&mut served, one);
    }
    served
}

/// Returns what the next stages could complete in 90 days if all of them started at once.
fn of_stages<'a>(
    assessment: &Assessment,
    departments: &'a [DepartmentView],
    plan: &Plan,
    language: Language,
) -> Vec<Served<'a>> {
    let actions = &assessment.questionnaire.actions;
    let mut served = Vec::new();
    for (place, stage) in plan.stages() {
        let view = &departments[place];
        // The view ranks the actions as they were selected.
        for (selected, shown) in stage.selected.iter().zip(&view.plan.actions) {
            let action = &actions[selected.action];
            if action.weeks > NINETY_DAYS_IN_WEEKS || waits(action, stage, actions) {
                continue;
            }
            let one = Served {
                action: shown,
                departments: vec![&view.name],
                end: 0,
                due: due(assessment, action, language),
            };
            serve(&mut served, one);
        }
    }
    served
}

/// Returns when an action ends that starts with the plan, in words.
fn due(assessment: &Assessment, action: &Action, language: Language) -> String {
    let start = assessment.planning.start;
    let end = start.and_then(|start| start.checked_add(Duration::weeks(i64::from(action.weeks))));
    end.map_or_else(
        || sentences::within(action.weeks, language),
        |end| long_date(end, language),
    )
}

/// Whether an action needs another one of its stage first.
fn waits(action: &Action, stage: &Stage, actions: &[Action]) -> bool {
    let mut chosen = stage.selected.iter().map(|one| &actions[one.action].id);
    chosen.any(|id| action.requires.contains(id))
}

//! What to start first: the actions of the next 90 days, over all departments.

use time::Duration;

use super::view::NextAction;
use crate::language::{Language, long_date, sentences};
use crate::model::{Action, Assessment};
use crate::planning::{Plan, Stage};

/// How many departments are named beside an action.
const NAMED_DEPARTMENTS: usize = 2;

/// How many actions are named.
const NAMED: usize = 5;

/// The longest action that ends within 90 days.
const NINETY_DAYS_IN_WEEKS: u32 = 12;

/// Returns the actions to start first: those that wait for no other and end within 90 days, quick
/// wins first, then by the number of departments they serve.
pub(super) fn next_days(
    assessment: &Assessment,
    plan: &Plan,
    language: Language,
) -> Vec<NextAction> {
    let actions = &assessment.questionnaire.actions;
    let mut served: Vec<(usize, Vec<&str>)> = Vec::new();
    for (department, stage) in plan.stages() {
        let name = assessment.departments[department].name.as_str();
        for selected in &stage.selected {
            let action = &actions[selected.action];
            if action.weeks > NINETY_DAYS_IN_WEEKS || waits(action, stage, actions) {
                continue;
            }
            match served
                .iter_mut()
                .find(|(place, _)| *place == selected.action)
            {
                Some((_, names)) => names.push(name),
                None => served.push((selected.action, vec![name])),
            }
        }
    }
    served.sort_by_key(|(place, names)| {
        let action = &actions[*place];
        (
            !action.quick_win,
            std::cmp::Reverse(names.len()),
            action.id.clone(),
        )
    });
    let first = served.iter().take(NAMED);
    first
        .map(|(place, names)| next_action(assessment, &actions[*place], names, language))
        .collect()
}

fn next_action(
    assessment: &Assessment,
    action: &Action,
    names: &[&str],
    language: Language,
) -> NextAction {
    let end = assessment
        .planning
        .start
        .and_then(|start| start.checked_add(Duration::weeks(i64::from(action.weeks))));
    NextAction {
        id: action.id.to_string(),
        title: action.title.in_language(language).to_owned(),
        owner: action.owner.in_language(language).to_owned(),
        departments: sentences::departments_of(names, NAMED_DEPARTMENTS, language),
        due: end.map_or_else(
            || sentences::within(action.weeks, language),
            |end| long_date(end, language),
        ),
    }
}

/// Whether an action needs another one of its stage first.
fn waits(action: &Action, stage: &Stage, actions: &[Action]) -> bool {
    let mut chosen = stage.selected.iter().map(|one| &actions[one.action].id);
    chosen.any(|id| action.requires.contains(id))
}

//! Every chosen action once, with the departments that have it in their plan.

use super::view::{ActionSheet, DepartmentView};
use crate::language::Language;
use crate::language::sentences::departments_of;

/// How many departments are named on a sheet.
const NAMED: usize = 2;

/// Returns a sheet for each action of the plans, sorted by identifier.
pub fn action_sheets(departments: &[DepartmentView], language: Language) -> Vec<ActionSheet> {
    let chosen = departments.iter().flat_map(|view| {
        view.plan
            .actions
            .iter()
            .map(move |action| (action, view.name.as_str()))
    });
    let mut chosen: Vec<_> = chosen.collect();
    chosen.sort_by(|(one, _), (other, _)| one.id.cmp(&other.id));
    let same = chosen.chunk_by(|(one, _), (other, _)| one.id == other.id);
    let sheet = |group: &[(&super::view::ActionView, &str)]| {
        let names: Vec<_> = group.iter().map(|(_, name)| *name).collect();
        let (action, _) = *group.first()?;
        Some(ActionSheet {
            action: action.clone(),
            departments: departments_of(&names, NAMED, language),
        })
    };
    same.filter_map(sheet).collect()
}

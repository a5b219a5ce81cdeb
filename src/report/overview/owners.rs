//! Who carries the actions of all plans: roles, to which people are still to be named.

use super::view::{OwnerView, Owners};
use crate::language::{Language, sentences};
use crate::model::Owner;
use crate::report::view::{ActionView, DepartmentView};

/// Returns the roles that carry the actions of the plans.
pub(in crate::report) fn owners(departments: &[DepartmentView], language: Language) -> Owners {
    let roles = Owner::ALL.into_iter().filter_map(|owner| {
        let carried = departments.iter().map(|view| {
            let own = planned(view).filter(|action| action.owner == owner);
            own.count()
        });
        let carried: Vec<_> = carried.filter(|count| *count > 0).collect();
        (!carried.is_empty()).then(|| OwnerView {
            owner,
            text: owner.in_language(language).to_owned(),
            actions: carried.iter().sum(),
            departments: carried.len(),
        })
    });
    let roles: Vec<_> = roles.collect();
    let named: Vec<_> = roles
        .iter()
        .map(|role| (role.text.as_str(), role.actions))
        .collect();
    Owners {
        line: sentences::owners_to_name(&named, language),
        roles,
    }
}

/// Returns the actions of all stages where they have dates, else those of the next stage.
fn planned(view: &DepartmentView) -> impl Iterator<Item = &ActionView> {
    let dated = view.road.iter().flat_map(|road| &road.actions);
    let next = view.plan.actions.iter().filter(|_| view.road.is_none());
    dated.map(|one| &one.action).chain(next)
}

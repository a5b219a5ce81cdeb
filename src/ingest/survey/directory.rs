//! Departments by the names people use for them.

use super::roster::Roster;
use crate::language::Language;
use crate::model::Department;

/// Returns the place of the department that a name means: its id, name or an alias.
pub fn find(departments: &[Department], name: &str) -> Option<usize> {
    Roster::closed(departments.to_vec()).place(name).ok()
}

/// Returns departments made from their names, in order; a name that comes twice, holds no letter
/// and no digit, or has more than 200 characters, makes none.
pub fn departments_named(names: &[String], language: Language) -> Vec<Department> {
    let mut roster = Roster::open(language);
    for name in names {
        // A second spelling of a name is the department that is there already.
        let _ = roster.place(name);
    }
    roster.into_departments().0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_department_is_found_under_its_names() {
        let names = ["Direction financière", "RH", "rh", "…"].map(str::to_owned);
        let departments = departments_named(&names, Language::French);
        let ids: Vec<_> = departments.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["direction-financiere", "rh"]);
        assert_eq!(find(&departments, "direction FINANCIÈRE"), Some(0));
        assert_eq!(find(&departments, "rh"), Some(1));
        assert_eq!(find(&departments, "achats"), None);
    }
}

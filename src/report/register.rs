//! The register: every action of every plan once, the first due first, with the departments that
//! have it in their plan.

use super::view::{ActionView, DatedAction, DepartmentView};

/// An action of the plans.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterLine {
    /// The action, as it stands in the plan where it ends first.
    pub action: ActionView,
    /// What is known of its indicator before it starts, in words; empty where nothing has dates.
    pub baseline: String,
    /// When it ends, each time for the departments for which it ends then; first things first.
    pub dues: Vec<Due>,
}

/// When an action ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The first half-month after it, from the start of the plan; none without dates.
    pub tick: Option<u32>,
    /// The day in words, or how long it takes where it has no date.
    pub text: String,
    /// The departments, by their identifiers and names, in the order of the report.
    pub departments: Vec<(String, String)>,
}

/// An action in the plan of one department.
struct Planned<'d> {
    department: &'d DepartmentView,
    action: &'d ActionView,
    dated: Option<&'d DatedAction>,
}

impl Planned<'_> {
    fn tick(&self) -> Option<u32> {
        Some(self.dated?.end()?.tick)
    }

    fn text(&self) -> &str {
        let end = self.dated.and_then(DatedAction::end);
        end.map_or(&self.action.duration, |end| &end.text)
    }

    /// Returns its place in time; what has no date comes last.
    fn when(&self) -> u32 {
        self.tick().unwrap_or(u32::MAX)
    }
}

/// Returns the register of the departments: the actions of the whole road where there is one, of the
/// next stage elsewhere; by their first end, then by identifier.
pub fn register(departments: &[DepartmentView]) -> Vec<RegisterLine> {
    let mut planned: Vec<Planned<'_>> = departments.iter().flat_map(planned).collect();
    // A stable sort: departments that end together keep the order of the report.
    planned.sort_by(|one, other| {
        let ids = one.action.id.cmp(&other.action.id);
        ids.then(one.when().cmp(&other.when()))
    });
    let same = planned.chunk_by(|one, other| one.action.id == other.action.id);
    let mut lines: Vec<(u32, RegisterLine)> = same.filter_map(line).collect();
    lines.sort_by_key(|(when, _)| *when);
    lines.into_iter().map(|(_, line)| line).collect()
}

fn planned(department: &DepartmentView) -> Vec<Planned<'_>> {
    let planned = |action, dated| Planned {
        department,
        action,
        dated,
    };
    match &department.road {
        Some(road) => {
            let dated = road.actions.iter();
            dated.map(|one| planned(&one.action, Some(one))).collect()
        }
        None => {
            let actions = department.plan.actions.iter();
            actions.map(|one| planned(one, None)).collect()
        }
    }
}

/// Returns the line of one action, and when it ends first.
fn line(same: &[Planned<'_>]) -> Option<(u32, RegisterLine)> {
    let first = same.first()?;
    let together = same.chunk_by(|one, other| one.when() == other.when());
    let due = |together: &[Planned<'_>]| {
        let first = together.first()?;
        let department =
            |one: &Planned<'_>| (one.department.id.clone(), one.department.name.clone());
        Some(Due {
            tick: first.tick(),
            text: first.text().to_owned(),
            departments: together.iter().map(department).collect(),
        })
    };
    let line = RegisterLine {
        action: first.action.clone(),
        baseline: first
            .dated
            .map_or(String::new(), |one| one.baseline.clone()),
        dues: together.filter_map(due).collect(),
    };
    Some((first.when(), line))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::render::sample;

    #[test]
    fn every_action_stands_once_with_all_that_plan_it_and_none_before_an_earlier_one() {
        let report = sample::french();
        let lines = register(&report.departments);
        let ids: BTreeSet<&str> = lines.iter().map(|line| line.action.id.as_str()).collect();
        assert_eq!(ids.len(), lines.len());
        let planned: usize = report
            .departments
            .iter()
            .map(|one| planned(one).len())
            .sum();
        let told = lines.iter().flat_map(|line| &line.dues);
        assert_eq!(
            told.map(|due| due.departments.len()).sum::<usize>(),
            planned
        );
        let first = |line: &RegisterLine| line.dues[0].tick.unwrap_or(u32::MAX);
        assert!(
            lines
                .windows(2)
                .all(|pair| first(&pair[0]) <= first(&pair[1]))
        );
        for line in &lines {
            let ticks = line.dues.iter().map(|due| due.tick.unwrap_or(u32::MAX));
            assert!(ticks.collect::<Vec<_>>().is_sorted());
        }
    }
}

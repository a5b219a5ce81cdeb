//! The register: every action of every plan, the first due first.

use super::view::{ActionView, DatedAction, DepartmentView, Report};

/// An action of a department's plan.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RegisterLine<'r> {
    /// The place of the department in the report.
    pub place: usize,
    /// The department.
    pub department: &'r DepartmentView,
    /// The action.
    pub action: &'r ActionView,
    /// When it runs; none where the plan has no dates.
    pub dated: Option<&'r DatedAction>,
}

impl<'r> RegisterLine<'r> {
    /// Returns when it ends, in words: the day, or how long it takes where it has no date.
    pub fn due(&self) -> &'r str {
        let end = self.dated.and_then(DatedAction::end);
        end.map_or(&self.action.duration, |end| &end.text)
    }

    /// Returns the half-month in which it ends; those without a date come last.
    fn end(&self) -> u32 {
        let end = self.dated.and_then(DatedAction::end);
        end.map_or(u32::MAX, |end| end.tick)
    }
}

impl Report {
    /// Returns the actions of all departments: of the whole road where there is one, of the next
    /// stage elsewhere; by their end, then by department and rank.
    pub fn register(&self) -> Vec<RegisterLine<'_>> {
        let mut lines = Vec::new();
        for (place, department) in self.departments.iter().enumerate() {
            let line = |action, dated| RegisterLine {
                place,
                department,
                action,
                dated,
            };
            match &department.road {
                Some(road) => {
                    lines.extend(road.actions.iter().map(|one| line(&one.action, Some(one))));
                }
                None => lines.extend(department.plan.actions.iter().map(|one| line(one, None))),
            }
        }
        lines.sort_by_key(|line| (line.end(), line.place, line.action.rank));
        lines
    }
}

#[cfg(test)]
mod tests {
    use crate::render::sample;

    #[test]
    fn every_action_stands_once_and_none_before_an_earlier_one() {
        let report = sample::french();
        let lines = report.register();
        let planned = report.departments.iter().map(|one| match &one.road {
            Some(road) => road.actions.len(),
            None => one.plan.actions.len(),
        });
        assert_eq!(lines.len(), planned.sum::<usize>());
        assert!(lines.len() > 18);
        assert!(lines.windows(2).all(|pair| pair[0].end() <= pair[1].end()));
    }
}

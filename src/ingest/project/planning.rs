//! `[planning]`: what the user decides of the plan.

use time::Date;

use super::super::toml_file::Reader;
use crate::diagnostic::Code;
use crate::language::faults::project as said;
use crate::language::faults::toml::Shape;
use crate::model::{Capacity, PlanningChoices};

/// Reads `[planning]`; nothing is decided where it is silent.
pub(super) fn planning(root: &mut Reader<'_>) -> PlanningChoices {
    let Some(mut table) = root.table("planning") else {
        return PlanningChoices::default();
    };
    let most = table.whole("max_departments", 1..=1000);
    let choices = PlanningChoices {
        start: table.date("start").map(|start| start.value),
        max_departments: most.map(|most| most.value),
        capacity: capacity(&mut table),
        freeze: freeze(&mut table),
        progress: Vec::new(),
    };
    table.finish();
    choices
}

fn capacity(table: &mut Reader<'_>) -> Capacity {
    let Some(mut inner) = table.table("capacity") else {
        return Capacity::default();
    };
    let mut units = |key: &'static str| {
        let given = inner.whole(key, 0..=1000);
        given.map(|given| given.value)
    };
    let capacity = Capacity {
        it: units("it"),
        brm: units("brm"),
        pmo: units("pmo"),
        business: units("business"),
    };
    inner.finish();
    capacity
}

fn freeze(table: &mut Reader<'_>) -> Vec<(Date, Date)> {
    let mut periods = Vec::new();
    for mut period in table.tables("freeze") {
        period.require(&[("from", Shape::Date), ("to", Shape::Date)]);
        if let (Some(from), Some(to)) = (period.date("from"), period.date("to")) {
            if to.value < from.value {
                let wording = said::reversed_period(&iso(from.value), &iso(to.value));
                period.faults().at(Code::BadDate, &to.span, wording);
            }
            periods.push((from.value, to.value));
        }
        period.finish();
    }
    periods
}

/// Returns a date as it is written in the file.
fn iso(date: Date) -> String {
    let (year, month, day) = date.to_calendar_date();
    format!("{year:04}-{:02}-{day:02}", u8::from(month))
}

//! An assessment under the settings of a command line.

use time::Date;
use time::macros::format_description;

use super::work;
use crate::cli::Exit;
use crate::cli::args::WhatIf;
use crate::cli::load::Failure;
use crate::language::{Language, what_if as said};
use crate::model::{Assessment, Level};

/// The most units, actions or departments that a setting takes.
const MOST: u32 = 1000;

/// Returns the assessment with the settings that were typed in place of its own.
///
/// # Errors
///
/// A setting that cannot be read, or a department that is not assessed.
pub(super) fn adjusted(
    mut assessment: Assessment,
    typed: &WhatIf,
    language: Language,
) -> Result<Assessment, Failure> {
    for target in &typed.targets {
        set_target(&mut assessment, target, language)?;
    }
    for capacity in &typed.capacity {
        set_capacity(&mut assessment, capacity, language)?;
    }
    if let Some(day) = &typed.start {
        let date = Date::parse(day, format_description!("[year]-[month]-[day]"));
        let date = date.map_err(|_| bad("--start", day, "2027-01-04", language))?;
        assessment.planning.start = Some(date);
    }
    if let Some(count) = &typed.actions_per_stage {
        let count = number("--actions-per-stage", (count, 1), "8", language)?;
        assessment.questionnaire.planning.actions_per_stage = count;
    }
    if let Some(count) = &typed.max_departments {
        let count = number("--max-departments", (count, 1), "5", language)?;
        assessment.planning.max_departments = Some(count);
    }
    Ok(assessment)
}

fn set_target(assessment: &mut Assessment, typed: &str, language: Language) -> Result<(), Failure> {
    let wrong = || bad("--target", typed, "finance=3", language);
    let (name, level) = typed.rsplit_once('=').ok_or_else(wrong)?;
    let level = level.trim().parse().ok().and_then(Level::from_number);
    let level = level
        .filter(|level| level.step().is_some())
        .ok_or_else(wrong)?;
    let asked = [name.trim().to_owned()];
    for place in work::departments(assessment, &asked, language)? {
        assessment.departments[place].target = Some(level);
    }
    Ok(())
}

fn set_capacity(
    assessment: &mut Assessment,
    typed: &str,
    language: Language,
) -> Result<(), Failure> {
    let wrong = || bad("--capacity", typed, "it=4", language);
    let (role, units) = typed.split_once('=').ok_or_else(wrong)?;
    let units = Some(number("--capacity", (units, 0), "it=4", language)?);
    let capacity = &mut assessment.planning.capacity;
    match role.trim() {
        "it" => capacity.it = units,
        "brm" => capacity.brm = units,
        "pmo" => capacity.pmo = units,
        "business" => capacity.business = units,
        _ => return Err(wrong()),
    }
    Ok(())
}

/// Reads a number that is `least` or more.
fn number(
    option: &str,
    (typed, least): (&str, u32),
    expected: &str,
    language: Language,
) -> Result<u32, Failure> {
    let number = typed.trim().parse().ok();
    let number = number.filter(|number| (least..=MOST).contains(number));
    number.ok_or_else(|| bad(option, typed, expected, language))
}

fn bad(option: &str, found: &str, expected: &str, language: Language) -> Failure {
    let message = said::bad_setting(option, found, expected, language);
    Failure::new(Exit::Usage, message)
}

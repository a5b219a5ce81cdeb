//! What an interview is called: the name of its folder.

use time::macros::format_description;

use crate::model::{Department, Interview};

/// The longest part of a name, in letters; three parts and a date are well within what a file
/// system takes.
const LONGEST: usize = 40;

/// Returns the identifier of a new interview, such as `2026-11-12_finance_r07`: its date, its
/// departments and its respondent, in lower-case letters, digits and hyphens. Of several
/// departments the first is named and the others are counted: `finance+2`.
pub fn name(interview: &Interview, departments: &[Department]) -> String {
    let day = format_description!("[year]-[month]-[day]");
    let date = interview.date.and_then(|date| date.format(&day).ok());
    let date = date.unwrap_or_else(|| "undated".to_owned());
    let first = interview.departments.first();
    let first = first.and_then(|place| departments.get(*place));
    let department = first.map_or_else(String::new, |one| part(one.id.as_str()));
    let others = match interview.departments.len() {
        0 | 1 => String::new(),
        several => format!("+{}", several - 1),
    };
    let respondent = part(&interview.respondent);
    format!("{date}_{department}{others}_{respondent}")
}

/// Returns a text as part of a name.
fn part(text: &str) -> String {
    let lower = text.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric());
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let whole = words.join("-");
    let kept: String = whole.chars().take(LONGEST).collect();
    if kept.is_empty() {
        "x".to_owned()
    } else {
        kept.trim_end_matches('-').to_owned()
    }
}

//! What is said on the way: what was read, and what is wrong in it.

use super::assessment::Loaded;
use crate::cli::screen;
use crate::diagnostic::{Problems, render, summary};
use crate::ingest::survey::{FileReport, Layout};
use crate::language::program::{self, Fates};
use crate::language::{Language, interview};

/// Says what is wrong, if anything.
pub(super) fn tell_faults(problems: &Problems, language: Language) {
    let faults = render(problems, language);
    if !faults.is_empty() {
        screen::say(&faults);
        screen::say(&summary(problems, language));
    }
}

/// Says what was read, and what is wrong in it.
pub(super) fn tell(problems: &Problems, read: Option<&Loaded>, is_quiet: bool, language: Language) {
    tell_faults(problems, language);
    let Some(read) = read.filter(|_| !is_quiet) else {
        return;
    };
    for report in &read.reports {
        screen::say(&balance(report, language));
    }
    let interviews = read.assessment.interviews.iter();
    for draft in interviews.filter(|one| !one.closed) {
        screen::say(&interview::draft(&draft.id, language));
    }
}

/// Returns the balance of one file in words.
///
/// It tells counts that a result may withhold: whoever runs the program holds the file itself, and
/// this goes to the screen alone, never into a result that is handed on.
fn balance(report: &FileReport, language: Language) -> String {
    let balance = &report.balance;
    let wide = report.layout == Layout::Wide;
    let how = program::layout(report.encoding.name(), report.delimiter, wide, language);
    let fates = Fates {
        records: balance.records,
        scored: balance.scored,
        blank: balance.blank,
        partial: balance.partial,
        duplicate: balance.duplicate,
        careless: balance.careless,
        rejected: balance.rejected,
    };
    program::balance(&balance.file, &how, fates, language)
}

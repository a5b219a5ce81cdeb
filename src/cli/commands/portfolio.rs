//! `diapason portfolio`: typologies and priority departments.

use std::path::Path;

use super::work;
use crate::analysis::priorities::department_priorities;
use crate::analysis::typology::{Typology, typology};
use crate::analysis::{Published, estimates, publish};
use crate::cli::args::{Arguments, Format, Portfolio};
use crate::cli::files::Output;
use crate::cli::load::{self, Failure, Request};
use crate::cli::{Exit, files, screen};
use crate::form::typologies;
use crate::language::{Language, program};
use crate::model::{Assessment, FrozenTypologies};
use crate::render::{csv, json, markdown, terminal};
use crate::report::portfolio::{self as report, Findings, portfolio};
use crate::scoring::score;

/// Prints or writes who can share a path, and with whom to start.
pub(super) fn run(
    typed: &Portfolio,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let path = typed.output.as_deref();
    let output = path.map(|path| work::prepare(path, reader)).transpose()?;
    let freeze = typed.freeze.as_deref();
    let freeze = freeze
        .map(|path| new_file(path, typed, reader))
        .transpose()?;
    let asked = arguments.lang.map(Language::from);
    let assessment = load::assessment(&Request {
        input: &typed.input(),
        outputs: path.as_slice(),
        asked,
        fallback: work::fallback(typed.form(), reader),
        is_quiet: arguments.quiet,
    })?;
    let language = asked.unwrap_or(assessment.language);
    let frozen = frozen(typed, &assessment, language)?;
    let scorecard = score(&assessment);
    let published = publish(&assessment, &scorecard, &estimates(&assessment, &scorecard));
    work::publishable(&published, &assessment.questionnaire, language)?;
    let found = grouped(&assessment, &published, frozen.as_ref());
    let shown = shown(&assessment, &published, &found, frozen.as_ref(), language)?;
    if let Some((file, path)) = freeze {
        keep(&found, &assessment, &shown, (file, path))?;
        if !arguments.quiet {
            screen::say(&program::written(&path.to_string_lossy(), language));
        }
    }
    let bytes = match typed.form() {
        Format::Table => {
            let width = screen::width().filter(|_| path.is_none());
            terminal::portfolio(&shown, width).into_bytes()
        }
        Format::Json => json::portfolio(&shown).into_bytes(),
        Format::Csv => csv::portfolio(&shown),
        Format::Md => markdown::portfolio(&shown).into_bytes(),
    };
    work::deliver(&bytes, output.zip(path), language)
}

fn grouped(
    assessment: &Assessment,
    published: &Published,
    frozen: Option<&FrozenTypologies>,
) -> Typology {
    typology(
        &assessment.questionnaire,
        &assessment.departments,
        &published.departments,
        frozen.map(|frozen| frozen.types.as_slice()),
    )
}

/// Returns what is said of the departments: the groups found, and the priorities.
fn shown(
    assessment: &Assessment,
    published: &Published,
    typology: &Typology,
    frozen: Option<&FrozenTypologies>,
    language: Language,
) -> Result<report::Portfolio, Failure> {
    let departments = &assessment.departments;
    let priorities = department_priorities(&assessment.questionnaire, departments, published);
    let findings = Findings {
        published: &published.departments,
        typology,
        priorities: &priorities,
        frozen,
    };
    let date = work::source_date(language)?.or(assessment.date);
    Ok(portfolio(assessment, findings, date, language))
}

/// Reads the typologies of another wave.
fn frozen(
    typed: &Portfolio,
    assessment: &Assessment,
    language: Language,
) -> Result<Option<FrozenTypologies>, Failure> {
    let Some(path) = typed.typologies.as_deref() else {
        return Ok(None);
    };
    let output = typed.output.as_deref();
    if output.is_some_and(|output| files::same_place(output, path)) {
        let message = program::output_is_input(&path.to_string_lossy(), language);
        return Err(Failure::new(Exit::Usage, message));
    }
    load::frozen(path, &assessment.questionnaire, language).map(Some)
}

/// Prepares a file that must not be there yet: typologies that were frozen once stay.
fn new_file<'p>(
    path: &'p Path,
    typed: &Portfolio,
    language: Language,
) -> Result<(Output, &'p Path), Failure> {
    if files::exists(path) {
        let message = program::frozen_already(&path.to_string_lossy(), language);
        return Err(Failure::new(Exit::Unwritable, message));
    }
    if typed.output.as_deref() == Some(path) {
        let message = program::one_file_twice(&path.to_string_lossy(), language);
        return Err(Failure::new(Exit::Usage, message));
    }
    work::prepare(path, language).map(|output| (output, path))
}

/// Writes the typologies that were found, for the next wave.
fn keep(
    found: &Typology,
    assessment: &Assessment,
    shown: &report::Portfolio,
    (file, path): (Output, &Path),
) -> Result<(), Failure> {
    let language = shown.language;
    let types = found.definitions();
    if types.is_empty() {
        let message = program::nothing_to_freeze(&shown.advice.text, language);
        return Err(Failure::new(Exit::SaidNo, message));
    }
    let questionnaire = &assessment.questionnaire;
    let frozen = FrozenTypologies {
        client: assessment.client.clone(),
        wave: assessment.wave.clone(),
        date: assessment.date,
        questionnaire: questionnaire.id.clone(),
        version: questionnaire.version.clone(),
        sha256: questionnaire.sha256.clone(),
        types,
    };
    let text = typologies(&frozen, questionnaire, assessment.language);
    work::write(file, path, text.as_bytes(), language)
}

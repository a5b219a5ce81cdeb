//! What the reading commands share: from the inputs to a report, and a result to its place.

use std::collections::BTreeSet;
use std::path::Path;

use time::Date;

use crate::analysis::priorities::department_priorities;
use crate::analysis::{Published, estimates, publish};
use crate::cli::args::{Arguments, Format, Input};
use crate::cli::files::Output;
use crate::cli::load::{self, Failure, Request};
use crate::cli::{Exit, environment, screen};
use crate::ingest::survey::find;
use crate::language::{Language, program, what_if};
use crate::model::{Assessment, Questionnaire};
use crate::planning::{Plan, schedule_plan, weighted};
use crate::report::view::Report;
use crate::report::{assemble, complete, role_name};
use crate::scoring::{Scorecard, score};

/// What was read, scored and may be published.
#[derive(Clone)]
pub(super) struct Gathered {
    /// All departments.
    pub(super) assessment: Assessment,
    scorecard: Scorecard,
    published: Published,
    /// The places of the departments asked for.
    kept: Vec<usize>,
    date: Option<Date>,
    /// The language of the result.
    pub(super) language: Language,
}

/// Reads and scores.
///
/// # Errors
///
/// What keeps the inputs from being used, or that nothing may be published.
pub(super) fn gather(
    input: &Input,
    arguments: &Arguments,
    outputs: &[&Path],
    date: Option<Date>,
    fallback: Language,
) -> Result<Gathered, Failure> {
    let asked = arguments.lang.map(Language::from);
    let assessment = load::assessment(&Request {
        input,
        outputs,
        asked,
        fallback,
        is_quiet: arguments.quiet,
    })?;
    let language = asked.unwrap_or(assessment.language);
    let kept = departments(&assessment, &input.departments, language)?;
    let scorecard = score(&assessment);
    let published = publish(&assessment, &scorecard, &estimates(&assessment, &scorecard));
    publishable(
        &published.clone().about(&kept),
        &assessment.questionnaire,
        language,
    )?;
    Ok(Gathered {
        date: date.or(source_date(language)?).or(assessment.date),
        assessment,
        scorecard,
        published,
        kept,
        language,
    })
}

impl Gathered {
    /// Returns the same answers under other settings of the plan.
    pub(super) fn with(&self, assessment: Assessment) -> Self {
        Self {
            assessment,
            ..self.clone()
        }
    }

    /// Returns all that may be said of all departments; none when all were asked for.
    pub(super) fn of_the_others_too(&self) -> Option<Report> {
        let all = self.assessment.departments.len();
        let everyone = || Self {
            kept: (0..all).collect(),
            ..self.clone()
        };
        (self.kept.len() < all).then(|| everyone().report())
    }

    /// Returns the plan of all departments, which share their capacity, with its dates.
    fn plan(&self) -> Plan {
        let assessment = &self.assessment;
        let (questionnaire, departments) = (&assessment.questionnaire, &assessment.departments);
        let priorities = department_priorities(questionnaire, departments, &self.published);
        let plan = weighted(assessment, &self.scorecard, &priorities.weights());
        schedule_plan(assessment, &self.published, plan, &priorities.turns())
    }

    /// Returns all that may be said of the departments asked for; without dates where no capacity
    /// holds them.
    pub(super) fn report(&self) -> Report {
        self.assembled(self.plan())
    }

    /// Returns all that may be said of the departments asked for.
    ///
    /// # Errors
    ///
    /// An action that takes more than its role has (method R19).
    pub(super) fn planned(&self) -> Result<Report, Failure> {
        let plan = self.plan();
        if let Some(overload) = plan.overloads.first() {
            let id = &self.assessment.questionnaire.actions[overload.action].id;
            let role = role_name(overload.role, self.language);
            let units = (overload.wanted, overload.offered);
            let message = what_if::overload(id.as_str(), role, units, self.language);
            return Err(Failure::new(Exit::Usage, message));
        }
        Ok(self.assembled(plan))
    }

    /// Returns the same with what takes a search: the closest change of each department, who can share
    /// a path, and with whom to start.
    ///
    /// # Errors
    ///
    /// An action that takes more than its role has (method R19).
    pub(super) fn completed(&self) -> Result<Report, Failure> {
        let report = self.planned()?;
        let scores = self.kept.iter().filter_map(|place| {
            let departments = &self.scorecard.departments;
            departments.get(*place).cloned()
        });
        Ok(complete(
            report,
            &self.assessment.clone().about(&self.kept),
            &scores.collect::<Vec<_>>(),
            &self.published.clone().about(&self.kept),
        ))
    }

    fn assembled(&self, plan: Plan) -> Report {
        assemble(
            &self.assessment.clone().about(&self.kept),
            &self.published.clone().about(&self.kept),
            &plan.about(&self.kept),
            self.date,
            self.language,
        )
    }
}

/// Refuses to go on when no figure at all may be shown.
pub(super) fn publishable(
    published: &Published,
    questionnaire: &Questionnaire,
    language: Language,
) -> Result<(), Failure> {
    if !published.is_empty() {
        return Ok(());
    }
    let message = program::nothing_to_publish(questionnaire.scoring.min_group, language);
    Err(Failure::new(Exit::NothingToPublish, message))
}

/// Returns the day of a reproducible build.
pub(super) fn source_date(language: Language) -> Result<Option<Date>, Failure> {
    environment::source_date()
        .map_err(|value| Failure::new(Exit::Usage, program::bad_source_date(&value, language)))
}

/// Returns the places of the departments asked for, in their order; all when none is named.
pub(super) fn departments(
    assessment: &Assessment,
    asked: &[String],
    language: Language,
) -> Result<Vec<usize>, Failure> {
    if asked.is_empty() {
        return Ok((0..assessment.departments.len()).collect());
    }
    let known: Vec<_> = assessment
        .departments
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    let place = |name: &String| {
        find(&assessment.departments, name).ok_or_else(|| {
            Failure::new(
                Exit::Usage,
                program::unknown_department(name, &known, language),
            )
        })
    };
    let places: BTreeSet<_> = asked.iter().map(place).collect::<Result<_, _>>()?;
    Ok(places.into_iter().collect())
}

/// Returns the language of a command that names none, in an assessment that names none: that of
/// the reader for a table, French for files, whose bytes no locale may change.
pub(super) fn fallback(format: Format, reader: Language) -> Language {
    match format {
        Format::Table => reader,
        Format::Json | Format::Csv | Format::Md => Language::French,
    }
}

/// Prepares the output, so that a bad path fails before the work.
pub(super) fn prepare(path: &Path, language: Language) -> Result<Output, Failure> {
    Output::prepare(path).map_err(|error| unwritable(path, &error, language))
}

/// Puts a result in its file, or on standard output.
pub(super) fn deliver(
    bytes: &[u8],
    output: Option<(Output, &Path)>,
    language: Language,
) -> Result<Exit, Failure> {
    let Some((file, path)) = output else {
        return Ok(screen::result(bytes));
    };
    write(file, path, bytes, language)?;
    Ok(Exit::Done)
}

/// Writes a file that was prepared.
pub(super) fn write(
    file: Output,
    path: &Path,
    bytes: &[u8],
    language: Language,
) -> Result<(), Failure> {
    file.finish(bytes)
        .map_err(|error| unwritable(path, &error, language))
}

/// Returns that a file cannot be written, and why.
pub(super) fn unwritable(path: &Path, error: &std::io::Error, language: Language) -> Failure {
    let what = program::cannot_write(&path.to_string_lossy(), language);
    Failure::disk(Exit::Unwritable, what, error, language)
}

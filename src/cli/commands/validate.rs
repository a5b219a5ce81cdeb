//! `diapason validate`: every fault of questionnaires, catalogues, folders, surveys and interviews at
//! once.

use std::path::{Path, PathBuf};

use crate::cli::args::{Arguments, FaultFormat, Validate};
use crate::cli::load::{self, Failure, JOURNAL, PROJECT};
use crate::cli::{Exit, files, screen};
use crate::diagnostic::{Problems, Severity, github, json, render, summary as count};
use crate::ingest::summary;
use crate::ingest::survey::{Intake, IntakeRules, Roster};
use crate::language::{Language, program};

/// The usual name of a file of sentences.
const SUMMARY: &str = "summary.toml";

/// What a run has looked at.
#[derive(Default)]
struct Checked {
    problems: Problems,
    files: usize,
    awaits_answers: bool,
}

/// Checks paths; without any, the assessment folder around the current one.
pub(super) fn run(
    validate: &Validate,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let mut checked = Checked::default();
    load::no_stream(&validate.paths, reader)?;
    let surveys: Vec<_> = validate
        .paths
        .iter()
        .filter(|path| is_survey(path))
        .cloned()
        .collect();
    if validate.paths.is_empty() {
        checked.source(&[], reader)?;
    }
    for path in validate.paths.iter().filter(|path| !is_survey(path)) {
        if path.is_dir() || path.file_name().is_some_and(|name| name == PROJECT) {
            checked.source(std::slice::from_ref(path), reader)?;
        } else if path.file_name().is_some_and(|name| name == JOURNAL) {
            checked.journal(path, reader)?;
        } else if path.file_name().is_some_and(|name| name == SUMMARY) {
            checked.summary(path);
        } else {
            checked.questionnaire(path);
        }
    }
    if !surveys.is_empty() {
        checked.surveys(&surveys, reader);
    }
    told(&checked, validate, arguments.quiet, reader)
}

fn is_survey(path: &Path) -> bool {
    path.extension().is_some_and(|extension| {
        ["csv", "tsv", "txt"]
            .iter()
            .any(|one| extension.eq_ignore_ascii_case(one))
    })
}

/// Says what was found and returns the verdict.
fn told(
    checked: &Checked,
    validate: &Validate,
    quiet: bool,
    reader: Language,
) -> Result<Exit, Failure> {
    let problems = &checked.problems;
    let text = match validate.format {
        FaultFormat::Text => render(problems, reader),
        FaultFormat::Json => json(problems, reader),
        FaultFormat::Github => github(problems, reader),
    };
    if screen::result(text.as_bytes()) == Exit::Unwritable {
        return Err(Failure::silent(Exit::Unwritable));
    }
    let (errors, warnings) = (
        problems.count(Severity::Error),
        problems.count(Severity::Warning),
    );
    if checked.awaits_answers && !quiet {
        screen::say(program::no_survey_yet(reader));
    }
    if errors + warnings > 0 {
        screen::say(&count(problems, reader));
    } else if !quiet {
        screen::say(&program::no_fault(checked.files, reader));
    }
    let refused = errors > 0 || validate.strict && warnings > 0;
    Ok(if refused { Exit::SaidNo } else { Exit::Done })
}

impl Checked {
    /// Checks what an input names: a folder with its declarations, questionnaire and surveys.
    fn source(&mut self, inputs: &[PathBuf], reader: Language) -> Result<(), Failure> {
        let load::Source::Folder(path) = load::source(inputs, reader)? else {
            return Ok(());
        };
        let folder = load::folder(&path, &mut self.problems);
        self.files += 1 + folder.surveys.len() + folder.interviews.len();
        self.awaits_answers |= folder.awaits_answers;
        if let (Some(project), Some(questionnaire)) = (folder.project, folder.questionnaire) {
            let rules = IntakeRules {
                duplicates: project.duplicates,
                self_rating: project.self_rating,
            };
            let intake = Intake::new(&questionnaire, Roster::closed(project.departments), rules);
            load::surveys(&folder.surveys, intake, &mut self.problems);
        }
        Ok(())
    }

    /// Checks the journal of one interview against what its folder declares.
    fn journal(&mut self, path: &Path, reader: Language) -> Result<(), Failure> {
        let Some(home) = files::folder_above(path, PROJECT) else {
            let message = program::no_assessment(&path.to_string_lossy(), reader);
            return Err(Failure::new(Exit::Usage, message));
        };
        self.files += 1;
        let declared = load::declared(&home, &mut self.problems);
        if let (Some(project), Some(questionnaire)) = (declared.project, declared.questionnaire) {
            let against = (&questionnaire, project.departments.as_slice());
            load::journal(path, &path.to_string_lossy(), against, &mut self.problems);
        }
        Ok(())
    }

    /// Checks the sentences of a reader, without the report that they are for: any identifier goes.
    fn summary(&mut self, path: &Path) {
        self.files += 1;
        let file = load::text(path, &path.to_string_lossy(), &mut self.problems);
        file.map(|file| summary::read(&file, None, &mut self.problems));
    }

    /// Checks a questionnaire with its catalogue; either file stands for both.
    fn questionnaire(&mut self, path: &Path) {
        let [first, second] = load::both_files(path, &mut self.problems);
        self.files += usize::from(first.is_some()) + usize::from(second.is_some());
        load::read_or_judged(first.as_ref(), second.as_ref(), &mut self.problems);
    }

    /// Checks survey files against the questionnaire that the program carries with it.
    fn surveys(&mut self, paths: &[PathBuf], reader: Language) {
        self.files += paths.len();
        let Some(questionnaire) = load::built_in(&mut self.problems) else {
            return;
        };
        let intake = Intake::new(&questionnaire, Roster::open(reader), IntakeRules::default());
        let files = load::bare(paths, &mut self.problems);
        load::surveys(&files, intake, &mut self.problems);
    }
}

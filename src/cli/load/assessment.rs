//! Everything read, as one assessment, or the reason why there is none.

use std::path::{Path, PathBuf};

use super::tell::tell;
use super::{
    DOCUMENTS, Failure, PROGRESS, Source, SurveyFile, bare, built_in, folder, source, surveys,
};
use crate::cli::args::Input;
use crate::cli::{Exit, files, screen};
use crate::diagnostic::Problems;
use crate::ingest::survey::{FileReport, Intake, IntakeRules, Roster};
use crate::language::{Language, program};
use crate::model::{Assessment, DuplicatePolicy, PlanningChoices, Questionnaire};
use crate::scoring::set_aside;

/// What a reading command was asked for.
pub(in crate::cli) struct Request<'a> {
    /// What to read, and how.
    pub(in crate::cli) input: &'a Input,
    /// Where the results go; none to standard output.
    pub(in crate::cli) outputs: &'a [&'a Path],
    /// The language of the command line.
    pub(in crate::cli) asked: Option<Language>,
    /// The language where neither the command line nor the assessment names one.
    pub(in crate::cli) fallback: Language,
    /// Whether only faults are said.
    pub(in crate::cli) is_quiet: bool,
}

/// An assessment with what is to be said of its files.
pub(super) struct Loaded {
    pub(super) assessment: Assessment,
    pub(super) reports: Vec<FileReport>,
    /// Whether rejected rows are all that is wrong.
    is_sound: bool,
}

/// What is known before the first answer is read.
struct Ready {
    assessment: Assessment,
    surveys: Vec<SurveyFile>,
    roster: Roster,
    rules: IntakeRules,
    files: Vec<PathBuf>,
}

/// Reads everything and returns the assessment; says on the way what was read.
///
/// # Errors
///
/// What keeps the inputs from being used, or an output that is one of them.
pub(in crate::cli) fn assessment(request: &Request<'_>) -> Result<Assessment, Failure> {
    let fallback = request.asked.unwrap_or(request.fallback);
    let mut problems = Problems::default();
    let ready = match source(&request.input.paths, fallback)? {
        Source::Folder(path) => of_folder(&path, &mut problems),
        Source::Files(paths) => of_files(&paths, fallback, &mut problems),
    };
    let own = ready.as_ref().map(|ready| ready.assessment.language);
    let speaks = request.asked.or(own).unwrap_or(fallback);
    if let Some(ready) = &ready {
        for output in request.outputs {
            spared(&ready.files, output, speaks)?;
        }
    }
    let read = ready.map(|ready| read(ready, request.input, &mut problems));
    tell(&problems, read.as_ref(), request.is_quiet, speaks);
    let Some(read) = read else {
        return Err(Failure::silent(Exit::Unreadable));
    };
    if problems.has_errors() && !(read.is_sound && request.input.accept_rejects) {
        let rejected = read.reports.iter().map(|one| one.balance.rejected).sum();
        if rejected > 0 && read.is_sound {
            screen::say(&program::rows_rejected(rejected, speaks));
        }
        return Err(Failure::silent(Exit::Unreadable));
    }
    Ok(read.assessment)
}

/// Returns the assessment of a folder as far as it is without fault, and says nothing; none when an
/// error would keep it from being used.
pub(in crate::cli) fn quietly(folder: &Path) -> Option<Assessment> {
    let mut problems = Problems::default();
    let ready = of_folder(folder, &mut problems)?;
    let input = Input::default();
    let read = read(ready, &input, &mut problems);
    (!problems.has_errors()).then_some(read.assessment)
}

/// Refuses an output that is one of the files read.
fn spared(files: &[PathBuf], output: &Path, language: Language) -> Result<(), Failure> {
    if !files.iter().any(|file| files::same_place(file, output)) {
        return Ok(());
    }
    let message = program::output_is_input(&output.to_string_lossy(), language);
    Err(Failure::new(Exit::Usage, message))
}

/// Reads the answers.
fn read(ready: Ready, input: &Input, problems: &mut Problems) -> Loaded {
    let mut assessment = ready.assessment;
    let was_sound = !problems.has_errors();
    let asked = input.duplicates.map(DuplicatePolicy::from);
    let rules = IntakeRules {
        duplicates: asked.unwrap_or(ready.rules.duplicates),
        ..ready.rules
    };
    let intake = Intake::new(&assessment.questionnaire, ready.roster, rules);
    let survey = surveys(&ready.surveys, intake, problems);
    let balance = survey.files.iter().map(|report| report.balance.clone());
    assessment.balance = balance.collect();
    assessment.departments = survey.departments;
    assessment.surveys = survey.answers;
    let assessment = set_aside(assessment);
    let mut reports = survey.files;
    for (report, balance) in reports.iter_mut().zip(&assessment.balance) {
        report.balance.clone_from(balance);
    }
    Loaded {
        assessment,
        reports,
        is_sound: was_sound && survey.unread.is_empty(),
    }
}

fn of_folder(path: &Path, problems: &mut Problems) -> Option<Ready> {
    let mut folder = folder(path, problems);
    folder.needs_evidence(path, problems);
    folder.files.push(path.join(DOCUMENTS));
    folder.files.push(path.join(PROGRESS));
    let (project, questionnaire) = (folder.project?, folder.questionnaire?);
    let interviews = folder.interviews.into_iter().map(|one| one.interview);
    let (departments, checks) = (project.departments.len(), questionnaire.documents.len());
    Some(Ready {
        surveys: folder.surveys,
        roster: Roster::closed(project.departments),
        rules: IntakeRules {
            duplicates: project.duplicates,
            self_rating: project.self_rating,
        },
        files: folder.files,
        assessment: Assessment {
            client: project.client,
            wave: project.wave,
            date: project.date,
            confidentiality: project.confidentiality,
            planning: PlanningChoices {
                progress: folder.progress,
                ..project.planning
            },
            reviews: folder.review.reviews(departments, checks),
            interviews: interviews.collect(),
            benchmark: folder.benchmark,
            ..unanswered(questionnaire, project.language)
        },
    })
}

fn of_files(paths: &[PathBuf], language: Language, problems: &mut Problems) -> Option<Ready> {
    Some(Ready {
        assessment: unanswered(built_in(problems)?, language),
        surveys: bare(paths, problems),
        roster: Roster::open(language),
        rules: IntakeRules::default(),
        files: paths.to_vec(),
    })
}

/// Returns an assessment of which nothing is known but the questionnaire.
fn unanswered(questionnaire: Questionnaire, language: Language) -> Assessment {
    Assessment {
        client: String::new(),
        wave: String::new(),
        date: None,
        language,
        confidentiality: None,
        questionnaire,
        departments: Vec::new(),
        surveys: Vec::new(),
        careless: Vec::new(),
        reviews: Vec::new(),
        interviews: Vec::new(),
        balance: Vec::new(),
        planning: PlanningChoices::default(),
        benchmark: None,
    }
}

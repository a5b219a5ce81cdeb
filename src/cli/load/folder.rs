//! An assessment folder: what it declares, its questionnaire, and which survey files it names.

use std::path::{Path, PathBuf};

use super::PROJECT;
use super::interviews::{Kept, interviews};
use super::surveys::{SurveyFile, without_twins};
use super::text::{read_or_judged, shipped_as, text};
use crate::cli::files;
use crate::diagnostic::{Code, Position, Problems};
use crate::ingest::project::{self, Project, QuestionnaireChoice};
use crate::ingest::{benchmark, documents, progress};
use crate::language::faults::project as said;
use crate::model::{Benchmark, Progress, Questionnaire, ReviewLine, ReviewSheet};

/// The pattern of a new folder: that nothing matches it yet is no slip of the pen.
const USUAL_PATTERN: &str = "surveys/*.csv";

/// The review of documents.
pub(in crate::cli) const DOCUMENTS: &str = "documents.csv";

/// How far the actions of the plan have come.
pub(in crate::cli) const PROGRESS: &str = "actions.csv";

/// An assessment folder as far as it could be read.
#[derive(Default)]
pub(in crate::cli) struct Folder {
    /// What it declares.
    pub(in crate::cli) project: Option<Project>,
    /// Its questionnaire.
    pub(in crate::cli) questionnaire: Option<Questionnaire>,
    /// Its review of documents; without lines when it has none.
    pub(in crate::cli) review: ReviewSheet,
    /// How far the actions have come; nothing when nobody noted it.
    pub(in crate::cli) progress: Vec<Progress>,
    /// The figures of other organisations that it names.
    pub(in crate::cli) benchmark: Option<Benchmark>,
    /// Its survey files.
    pub(in crate::cli) surveys: Vec<SurveyFile>,
    /// Its interviews, sorted by identifier.
    pub(in crate::cli) interviews: Vec<Kept>,
    /// Every file that was read or is about to be.
    pub(in crate::cli) files: Vec<PathBuf>,
    /// Whether the usual pattern matches no file yet.
    pub(in crate::cli) awaits_answers: bool,
}

/// Reads a folder up to the answers of its surveys; every fault goes to `problems`, under the path
/// as typed.
pub(in crate::cli) fn folder(folder: &Path, problems: &mut Problems) -> Folder {
    let mut read = declared(folder, problems);
    let Some(project) = read.project.take() else {
        return read;
    };
    if let Some(questionnaire) = &read.questionnaire {
        let against = (questionnaire, project.departments.as_slice());
        read.interviews = interviews(folder, against, problems);
        let journals = read.interviews.iter().map(|one| one.path.clone());
        read.files.extend(journals);
    }
    read.find_surveys(folder, &project.surveys, problems);
    read.project = Some(project);
    read
}

/// Reads what a folder declares, its questionnaire and its review of documents.
pub(in crate::cli) fn declared(folder: &Path, problems: &mut Problems) -> Folder {
    let mut read = Folder::default();
    read.files.push(folder.join(PROJECT));
    let declared = text(&folder.join(PROJECT), &shown(folder, PROJECT), problems);
    let Some(project) = declared.and_then(|file| project::read(&file, problems)) else {
        return read;
    };
    read.questionnaire = read.read_questionnaire(folder, &project.questionnaire, problems);
    if let Some(questionnaire) = &read.questionnaire {
        project.check_against(questionnaire, problems);
        read.review = review(folder, questionnaire, &project, problems);
        read.progress = noted(folder, questionnaire, &project, problems);
    }
    if let Some(name) = &project.benchmark {
        read.benchmark = read.read_benchmark(folder, name, problems);
    }
    read.project = Some(project);
    read
}

impl Folder {
    /// Says that the folder has no survey file yet, when it holds no other evidence: then nothing
    /// can be scored.
    pub(in crate::cli) fn needs_evidence(&self, folder: &Path, problems: &mut Problems) {
        let reviewed = |line: &ReviewLine| line.review.is_some();
        let is_bare = self.interviews.is_empty() && !self.review.lines.iter().any(reviewed);
        if self.awaits_answers && is_bare {
            no_survey_file(folder, USUAL_PATTERN, problems);
        }
    }

    /// Reads the questionnaire that the folder names.
    fn read_questionnaire(
        &mut self,
        folder: &Path,
        choice: &QuestionnaireChoice,
        problems: &mut Problems,
    ) -> Option<Questionnaire> {
        let path = match choice {
            QuestionnaireChoice::Shipped(id) => return shipped_as(id, problems),
            QuestionnaireChoice::Path(path) => path,
        };
        let catalogue = choice.catalogue().unwrap_or_default();
        let mut read = |name: &str| {
            let file = folder.join(name);
            let outside = is_outside(folder, Path::new(name), problems);
            self.files.push(file.clone());
            let named = shown(folder, name);
            (!outside).then(|| text(&file, &named, problems))?
        };
        let (questions, actions) = (read(path), read(&catalogue));
        read_or_judged(questions.as_ref(), actions.as_ref(), problems)
    }

    /// Reads the figures of other organisations, which are about a questionnaire.
    fn read_benchmark(
        &mut self,
        folder: &Path,
        name: &str,
        problems: &mut Problems,
    ) -> Option<Benchmark> {
        let path = folder.join(name);
        self.files.push(path.clone());
        if is_outside(folder, Path::new(name), problems) {
            return None;
        }
        let file = text(&path, &shown(folder, name), problems)?;
        benchmark::read(&file, self.questionnaire.as_ref()?, problems)
    }

    /// Finds the survey files of all patterns; each pattern has to match one.
    fn find_surveys(&mut self, folder: &Path, patterns: &[String], problems: &mut Problems) {
        let mut found = Vec::new();
        for pattern in patterns {
            let matched = files::matching(folder, pattern);
            if matched.is_empty() && pattern == USUAL_PATTERN {
                self.awaits_answers = true;
            } else if matched.is_empty() {
                no_survey_file(folder, pattern, problems);
            }
            for file in matched {
                if !found.contains(&file) {
                    found.push(file);
                }
            }
        }
        if patterns.is_empty() {
            let wording = said::no_survey_pattern();
            let file = shown(folder, PROJECT);
            problems.push(Code::NoSurveyFile, &file, Position::File, wording);
        }
        found.retain(|file| !is_outside(folder, file, problems));
        let files = found.into_iter().map(|file| {
            let name = file.to_string_lossy().into_owned();
            SurveyFile {
                path: folder.join(&file),
                shown: shown(folder, &name),
                name,
            }
        });
        self.surveys = without_twins(files.collect(), problems);
        let paths = self.surveys.iter().map(|survey| survey.path.clone());
        self.files.extend(paths);
    }
}

/// Reads the review of documents, when the folder has one.
fn review(
    folder: &Path,
    questionnaire: &Questionnaire,
    project: &Project,
    problems: &mut Problems,
) -> ReviewSheet {
    let path = folder.join(DOCUMENTS);
    if !files::exists(&path) || is_outside(folder, Path::new(DOCUMENTS), problems) {
        return ReviewSheet::default();
    }
    let file = text(&path, &shown(folder, DOCUMENTS), problems);
    let read = file.map(|file| {
        let departments = &project.departments;
        documents::read(&file, questionnaire, departments, project.date, problems)
    });
    read.unwrap_or_default()
}

/// Reads how far the actions have come, when the folder notes it.
fn noted(
    folder: &Path,
    questionnaire: &Questionnaire,
    project: &Project,
    problems: &mut Problems,
) -> Vec<Progress> {
    let path = folder.join(PROGRESS);
    if !files::exists(&path) || is_outside(folder, Path::new(PROGRESS), problems) {
        return Vec::new();
    }
    let file = text(&path, &shown(folder, PROGRESS), problems);
    let read =
        file.map(|file| progress::read(&file, questionnaire, &project.departments, problems));
    read.unwrap_or_default()
}

/// Reports a pattern that matches no file.
fn no_survey_file(folder: &Path, pattern: &str, problems: &mut Problems) {
    problems.push(
        Code::NoSurveyFile,
        &shown(folder, PROJECT),
        Position::File,
        said::no_survey_file(pattern),
    );
}

/// Returns whether a file of the folder is in truth elsewhere; reports it then.
pub(super) fn is_outside(folder: &Path, file: &Path, problems: &mut Problems) -> bool {
    let leads_out = files::leads_out(folder, &folder.join(file));
    if leads_out {
        let name = shown(folder, &file.to_string_lossy());
        let wording = said::link_outside(&name);
        problems.push(Code::PathOutside, &name, Position::File, wording);
    }
    leads_out
}

/// Returns the path of a file of a folder as seen from the current one.
pub(in crate::cli) fn shown(folder: &Path, name: &str) -> String {
    if folder == Path::new(".") {
        return name.to_owned();
    }
    folder.join(name).to_string_lossy().into_owned()
}

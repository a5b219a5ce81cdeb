//! Survey files on their way in, each once.

use std::path::PathBuf;

use crate::cli::files;
use crate::diagnostic::{Code, Position, Problems};
use crate::ingest::survey::{Intake, Survey};
use crate::language::faults;

/// A survey file and its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::cli) struct SurveyFile {
    /// Where it is opened.
    pub(in crate::cli) path: PathBuf,
    /// Its name in faults: as seen from the current folder.
    pub(in crate::cli) shown: String,
    /// Its name in the balance: as seen from the assessment folder, wherever that is.
    pub(in crate::cli) name: String,
}

impl From<&PathBuf> for SurveyFile {
    /// Takes a file without a folder: it has one name.
    fn from(path: &PathBuf) -> Self {
        let name = path.to_string_lossy().into_owned();
        Self {
            path: path.clone(),
            shown: name.clone(),
            name,
        }
    }
}

/// Leaves out, and reports, a file that is there twice: read twice, its people would count double,
/// and a group too small to be shown would pass for one that is not.
pub(super) fn without_twins(files: Vec<SurveyFile>, problems: &mut Problems) -> Vec<SurveyFile> {
    let mut kept: Vec<SurveyFile> = Vec::new();
    for file in files {
        let wording = kept.iter().find_map(|first| {
            if files::same_place(&first.path, &file.path) {
                return Some(faults::survey::same_file(&first.shown, &file.shown));
            }
            files::same_content(&first.path, &file.path)
                .then(|| faults::survey::same_content(&first.shown, &file.shown))
        });
        match wording {
            None => kept.push(file),
            Some(wording) => {
                problems.push(Code::SameFileTwice, &file.shown, Position::File, wording);
            }
        }
    }
    kept
}

/// Returns survey files without a folder, each once.
pub(in crate::cli) fn bare(paths: &[PathBuf], problems: &mut Problems) -> Vec<SurveyFile> {
    without_twins(paths.iter().map(SurveyFile::from).collect(), problems)
}

/// Reads survey files; faults name them as seen from here, the balance as seen from their folder.
pub(in crate::cli) fn surveys(
    files: &[SurveyFile],
    mut intake: Intake<'_>,
    problems: &mut Problems,
) -> Survey {
    for file in files {
        let open = || files::open(&file.path);
        intake.file(&file.shown, &open, problems);
    }
    let mut survey = intake.finish();
    for report in &mut survey.files {
        let balance = &mut report.balance;
        if let Some(file) = files.iter().find(|file| file.shown == balance.file) {
            balance.file.clone_from(&file.name);
        }
    }
    survey
}

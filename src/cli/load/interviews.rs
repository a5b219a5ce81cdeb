//! The interviews of an assessment folder: `interviews/<id>/journal.jsonl`, each once.

use std::path::{Path, PathBuf};

use super::folder::{is_outside, shown};
use super::text::unreadable;
use crate::archive::{self, Journal};
use crate::cli::files;
use crate::diagnostic::{Code, Position, Problems};
use crate::language::faults::interview as said;
use crate::model::{Department, Interview, Questionnaire};

/// Where a folder keeps its interviews.
pub(in crate::cli) const INTERVIEWS: &str = "interviews";

/// The file that makes a folder an interview.
pub(in crate::cli) const JOURNAL: &str = "journal.jsonl";

/// An interview and the file it stands in.
pub(in crate::cli) struct Kept {
    /// What was read.
    pub(in crate::cli) interview: Interview,
    /// Its whole lines, and what a crash left after them.
    pub(in crate::cli) journal: Journal,
    /// Where the journal is opened.
    pub(in crate::cli) path: PathBuf,
}

/// Reads every interview of a folder, sorted by identifier; every fault goes to `problems`, and so
/// does an interview that is there twice: its voices would count double.
pub(in crate::cli) fn interviews(
    folder: &Path,
    against: (&Questionnaire, &[Department]),
    problems: &mut Problems,
) -> Vec<Kept> {
    let mut kept: Vec<Kept> = Vec::new();
    if is_outside(folder, Path::new(INTERVIEWS), problems) {
        return kept;
    }
    for name in files::folders(&folder.join(INTERVIEWS)) {
        let file = Path::new(INTERVIEWS).join(name).join(JOURNAL);
        let path = folder.join(&file);
        if !files::exists(&path) || is_outside(folder, &file, problems) {
            continue;
        }
        let name = shown(folder, &file.to_string_lossy());
        let Some(one) = journal(&path, &name, against, problems) else {
            continue;
        };
        let id = &one.interview.id;
        match kept.iter().find(|first| first.interview.id == *id) {
            None => kept.push(one),
            Some(first) => {
                let wording = said::same_interview(id, &first.journal.file.name);
                problems.push(Code::DuplicateId, &name, Position::File, wording);
            }
        }
    }
    kept.sort_by(|one, other| one.interview.id.cmp(&other.interview.id));
    kept
}

/// Reads one journal under the name that the user knows.
pub(in crate::cli) fn journal(
    path: &Path,
    name: &str,
    (questionnaire, departments): (&Questionnaire, &[Department]),
    problems: &mut Problems,
) -> Option<Kept> {
    let journal = lines(path, name, problems)?;
    let interview = archive::read(&journal.file, questionnaire, departments, problems)?;
    Some(Kept {
        interview,
        journal,
        path: path.to_path_buf(),
    })
}

/// Reads the whole lines of a journal under the name that the user knows.
pub(in crate::cli) fn lines(path: &Path, name: &str, problems: &mut Problems) -> Option<Journal> {
    match files::bytes(path) {
        Ok(bytes) => archive::whole(name, bytes, problems),
        Err(why) => {
            unreadable(&why, name, problems);
            None
        }
    }
}

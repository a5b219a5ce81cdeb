//! An assessment folder that holds interviews.

use std::path::{Path, PathBuf};

use crate::cli::args::{Arguments, InterviewFolder};
use crate::cli::load::{self, Failure, INTERVIEWS, JOURNAL, Kept, Source};
use crate::cli::{Exit, files, screen};
use crate::diagnostic::{Code, Problems, render, summary};
use crate::ingest::survey::find;
use crate::language::{Language, interview as said, program};
use crate::model::{Department, Questionnaire};

/// An assessment folder that holds interviews.
pub(super) struct Home {
    pub(super) path: PathBuf,
    pub(super) questionnaire: Questionnaire,
    pub(super) departments: Vec<Department>,
    pub(super) language: Language,
    is_quiet: bool,
}

impl Home {
    /// Reads what the folder declares; its faults are told.
    pub(super) fn open(
        folder: &InterviewFolder,
        arguments: &Arguments,
        reader: Language,
    ) -> Result<Self, Failure> {
        let inputs: Vec<_> = folder.path.iter().cloned().collect();
        let path = match load::source(&inputs, reader)? {
            Source::Folder(path) => path,
            Source::Files(paths) => {
                let path = paths.first().map(PathBuf::as_path);
                let path = path.unwrap_or(Path::new("")).to_string_lossy();
                let message = said::needs_folder(&path, reader);
                return Err(Failure::new(Exit::Usage, message));
            }
        };
        let mut problems = Problems::default();
        let declared = load::declared(&path, &mut problems);
        let asked = arguments.lang.map(Language::from);
        let own = declared.project.as_ref().map(|project| project.language);
        let language = asked.or(own).unwrap_or(reader);
        if problems.has_errors() {
            tell(&problems, language);
        }
        let known = declared.project.zip(declared.questionnaire);
        let known = known.filter(|_| !problems.has_errors());
        let (project, questionnaire) = known.ok_or(Failure::silent(Exit::Unreadable))?;
        Ok(Self {
            path,
            questionnaire,
            departments: project.departments,
            language,
            is_quiet: arguments.quiet,
        })
    }

    /// Returns the places of departments by any of their names, in the order of the assessment.
    pub(super) fn places(&self, names: &[String]) -> Result<Vec<usize>, Failure> {
        let known: Vec<_> = self.departments.iter().map(|one| one.id.as_str()).collect();
        let mut places = Vec::new();
        for name in names {
            let place = find(&self.departments, name).ok_or_else(|| {
                let message = program::unknown_department(name, &known, self.language);
                Failure::new(Exit::Usage, message)
            })?;
            places.push(place);
        }
        places.sort_unstable();
        places.dedup();
        Ok(places)
    }

    /// Reads the interviews; their faults are told.
    pub(super) fn interviews(&self) -> (Vec<Kept>, Problems) {
        let mut problems = Problems::default();
        let against = (&self.questionnaire, self.departments.as_slice());
        let kept = load::interviews(&self.path, against, &mut problems);
        tell(&problems, self.language);
        (kept, problems)
    }

    /// Returns the interviews that can be read; nothing is told of the others.
    pub(super) fn kept(&self) -> Vec<Kept> {
        let against = (&self.questionnaire, self.departments.as_slice());
        load::interviews(&self.path, against, &mut Problems::default())
    }

    /// Returns one interview; its own faults are told.
    pub(super) fn interview(&self, id: &str) -> Result<Kept, Failure> {
        self.one(id, |_| true)
    }

    /// Returns one interview to go on with; its own faults are told, but for those that repeat what
    /// was said in it: somebody else may look at the screen.
    pub(super) fn to_resume(&self, id: &str) -> Result<Kept, Failure> {
        self.one(id, |code| code != Code::MissingFact)
    }

    fn one(&self, id: &str, is_told: impl Fn(Code) -> bool) -> Result<Kept, Failure> {
        let kept = self.kept();
        let found = kept.iter().find(|one| one.interview.id == id);
        let path = found.map_or_else(|| self.journal_of(id), |one| one.path.clone());
        if !files::exists(&path) {
            let known: Vec<_> = kept.iter().map(|one| one.interview.id.as_str()).collect();
            let message = said::unknown(id, &known, self.language);
            return Err(Failure::new(Exit::Usage, message));
        }
        let mut problems = Problems::default();
        let against = (&self.questionnaire, self.departments.as_slice());
        let name = format!("{INTERVIEWS}/{id}/{JOURNAL}");
        let name = load::shown(&self.path, &name);
        let read = load::journal(&path, &name, against, &mut problems);
        tell(&problems.only(is_told), self.language);
        read.ok_or(Failure::silent(Exit::Unreadable))
    }

    /// Returns the folder as an option of a command line; nothing for the current one.
    pub(super) fn typed(&self) -> String {
        self.named(" -i ")
    }

    /// Returns the folder as an input of a command; nothing for the current one.
    pub(super) fn typed_input(&self) -> String {
        self.named(" ")
    }

    fn named(&self, before: &str) -> String {
        if self.path == Path::new(".") {
            return String::new();
        }
        let path = self.path.display().to_string();
        let is_safe = |c: char| c.is_alphanumeric() || "/\\._-:+~".contains(c);
        if path.chars().all(is_safe) {
            return format!("{before}{path}");
        }
        // As a shell reads it: nothing inside single quotes means anything.
        format!("{before}'{}'", path.replace('\'', r"'\''"))
    }

    /// Returns the names of departments, separated by commas.
    pub(super) fn names(&self, places: &[usize]) -> String {
        let named = places
            .iter()
            .filter_map(|place| self.departments.get(*place));
        let names: Vec<_> = named.map(|one| one.name.as_str()).collect();
        names.join(", ")
    }

    /// Returns the pseudonyms of the interviews that can be read; their faults are not told here.
    pub(super) fn pseudonyms(&self) -> Vec<String> {
        let kept = self.kept();
        kept.into_iter()
            .map(|one| one.interview.respondent)
            .collect()
    }

    /// Returns the folder of an interview.
    pub(super) fn folder_of(&self, id: &str) -> PathBuf {
        self.path.join(INTERVIEWS).join(id)
    }

    /// Returns the journal of an interview.
    pub(super) fn journal_of(&self, id: &str) -> PathBuf {
        self.folder_of(id).join(JOURNAL)
    }

    /// Says something, unless only faults are to be said.
    pub(super) fn say(&self, text: &str) {
        if !self.is_quiet {
            screen::say(text);
        }
    }

    /// Stops because the folder of an interview was not made.
    pub(super) fn not_recorded(&self, folder: &Path, error: &std::io::Error) -> Failure {
        if error.kind() == std::io::ErrorKind::AlreadyExists && folder.is_dir() {
            let message = said::already_there(&folder.to_string_lossy(), self.language);
            return Failure::new(Exit::Unwritable, message);
        }
        self.unwritable(folder, error)
    }

    /// Stops because a file cannot be written.
    pub(super) fn unwritable(&self, path: &Path, error: &std::io::Error) -> Failure {
        let what = program::cannot_write(&path.to_string_lossy(), self.language);
        Failure::disk(Exit::Unwritable, what, error, self.language)
    }
}

/// Tells the faults of what was read.
pub(super) fn tell(problems: &Problems, language: Language) {
    let faults = render(problems, language);
    if !faults.is_empty() {
        screen::say(&faults);
        screen::say(&summary(problems, language));
    }
}

//! `diapason interview`: interviews recorded, listed, shown and closed.

use std::path::{Path, PathBuf};

use crate::archive;
use crate::cli::args::{
    Arguments, Interview, InterviewCommand, InterviewFolder, InterviewNew, InterviewOne,
};
use crate::cli::files::{self, Lock, Unlocked};
use crate::cli::load::{self, Failure, INTERVIEWS, JOURNAL, Kept, Source};
use crate::cli::{Exit, prompt, screen};
use crate::diagnostic::{Problems, render, summary};
use crate::ingest::answers::{self, Context};
use crate::ingest::survey::find;
use crate::language::{Language, interview as said, program};
use crate::model::{Department, Questionnaire};
use crate::render::terminal;

/// The file that whoever writes an interview locks.
const LOCK: &str = "journal.lock";

/// Does with interviews what is asked.
pub(super) fn run(
    interview: &Interview,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    match &interview.command {
        InterviewCommand::New(new) => record(new, arguments, reader),
        InterviewCommand::List(folder) => list(folder, arguments, reader),
        InterviewCommand::Show(one) => show(one, arguments, reader),
        InterviewCommand::Close(one) => close(one, arguments, reader),
    }
}

/// An assessment folder that holds interviews.
struct Home {
    path: PathBuf,
    questionnaire: Questionnaire,
    departments: Vec<Department>,
    language: Language,
    is_quiet: bool,
}

/// Records an interview from its answers file, whole or not at all.
fn record(new: &InterviewNew, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let Some(file) = &new.answers else {
        return Err(Failure::new(Exit::Usage, said::needs_answers(reader)));
    };
    let home = Home::open(&new.folder, arguments, reader)?;
    let about = home.places(&prompt::listed(&new.about))?;
    let mut problems = Problems::default();
    let text = load::text(file, &file.to_string_lossy(), &mut problems);
    let context = Context {
        questionnaire: &home.questionnaire,
        departments: &home.departments,
        about: &about,
    };
    let read = text.and_then(|text| answers::read(&text, context, &mut problems));
    tell(&problems, home.language);
    let Some(mut interview) = read else {
        return Err(Failure::silent(Exit::Unreadable));
    };
    interview.id = archive::name(&interview, &home.departments);
    let folder = home.path.join(INTERVIEWS).join(&interview.id);
    let lines = archive::write(&interview, &home.questionnaire, &home.departments);
    files::new_folder(&folder, JOURNAL, lines.as_bytes())
        .map_err(|error| home.not_recorded(&folder, &error))?;
    let written = load::shown(&home.path, &format!("{INTERVIEWS}/{}", interview.id));
    let answers = interview.ratings.len();
    home.say(&said::recorded(&written, answers, home.language));
    home.say(&said::next_step(
        &interview.id,
        &home.typed(),
        home.language,
    ));
    Ok(Exit::Done)
}

/// Lists the interviews that can be read; the faults of the others are told.
fn list(
    folder: &InterviewFolder,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let home = Home::open(folder, arguments, reader)?;
    let (kept, problems) = home.interviews();
    if kept.is_empty() && !problems.has_errors() {
        home.say(said::none_yet(home.language));
        return Ok(Exit::Done);
    }
    let all: Vec<_> = kept.iter().map(|one| &one.interview).collect();
    let shown = terminal::interviews(&all, &home.departments, home.language);
    let ended = screen::result(shown.as_bytes());
    Ok(if problems.has_errors() {
        Exit::Unreadable
    } else {
        ended
    })
}

fn show(one: &InterviewOne, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let home = Home::open(&one.folder, arguments, reader)?;
    let kept = home.interview(&one.id)?;
    let shown = terminal::interview(
        &kept.interview,
        &home.questionnaire,
        &home.departments,
        screen::width(),
        home.language,
    );
    Ok(screen::result(shown.as_bytes()))
}

/// Closes an interview; one that is closed stays so.
fn close(one: &InterviewOne, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let home = Home::open(&one.folder, arguments, reader)?;
    let id = &one.id;
    let Kept { path, journal, .. } = home.interview(id)?;
    let _lock = Lock::take(&path.with_file_name(LOCK)).map_err(|unlocked| match unlocked {
        Unlocked::Held(owner) => {
            Failure::new(Exit::Locked, said::locked(id, &owner, home.language))
        }
        Unlocked::Io(error) => home.unwritable(&path.with_file_name(LOCK), &error),
    })?;
    // What was read before the lock was taken may have grown since; its faults were told.
    let against = (&home.questionnaire, home.departments.as_slice());
    let name = &journal.file.name;
    let again = load::journal(&path, name, against, &mut Problems::default());
    let kept = again.ok_or(Failure::silent(Exit::Unreadable))?;
    if kept.interview.closed {
        home.say(&said::closed_before(id, home.language));
        return Ok(Exit::Done);
    }
    let whole = &kept.journal.file.text;
    let line = archive::closing(whole);
    let length = u64::try_from(whole.len()).unwrap_or(u64::MAX);
    files::add_line(&path, length, &kept.journal.torn, &line)
        .map_err(|error| home.unwritable(&path, &error))?;
    home.say(&said::closed(id, home.language));
    Ok(Exit::Done)
}

impl Home {
    /// Reads what the folder declares; its faults are told.
    fn open(
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
    fn places(&self, names: &[String]) -> Result<Vec<usize>, Failure> {
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
    fn interviews(&self) -> (Vec<Kept>, Problems) {
        let mut problems = Problems::default();
        let against = (&self.questionnaire, self.departments.as_slice());
        let kept = load::interviews(&self.path, against, &mut problems);
        tell(&problems, self.language);
        (kept, problems)
    }

    /// Returns one interview.
    fn interview(&self, id: &str) -> Result<Kept, Failure> {
        let (mut kept, problems) = self.interviews();
        if let Some(place) = kept.iter().position(|one| one.interview.id == id) {
            return Ok(kept.swap_remove(place));
        }
        if problems.has_errors() {
            return Err(Failure::silent(Exit::Unreadable));
        }
        let known: Vec<_> = kept.iter().map(|one| one.interview.id.as_str()).collect();
        let message = said::unknown(id, &known, self.language);
        Err(Failure::new(Exit::Usage, message))
    }

    /// Returns the folder as a command line would name it; nothing for the current one.
    fn typed(&self) -> String {
        if self.path == Path::new(".") {
            return String::new();
        }
        format!(" -i {}", self.path.display())
    }

    fn say(&self, text: &str) {
        if !self.is_quiet {
            screen::say(text);
        }
    }

    fn not_recorded(&self, folder: &Path, error: &std::io::Error) -> Failure {
        if error.kind() == std::io::ErrorKind::AlreadyExists && folder.is_dir() {
            let message = said::already_there(&folder.to_string_lossy(), self.language);
            return Failure::new(Exit::Unwritable, message);
        }
        self.unwritable(folder, error)
    }

    fn unwritable(&self, path: &Path, error: &std::io::Error) -> Failure {
        let what = program::cannot_write(&path.to_string_lossy(), self.language);
        Failure::disk(Exit::Unwritable, what, error, self.language)
    }
}

/// Tells the faults of what was read.
fn tell(problems: &Problems, language: Language) {
    let faults = render(problems, language);
    if !faults.is_empty() {
        screen::say(&faults);
        screen::say(&summary(problems, language));
    }
}

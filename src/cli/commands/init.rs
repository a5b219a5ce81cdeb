//! `diapason init`: a new assessment folder, or the complete example.

use std::path::Path;

use crate::cli::args::{Arguments, Init};
use crate::cli::load::{self, Failure, PROJECT};
use crate::cli::{Exit, files, prompt, screen};
use crate::diagnostic::Problems;
use crate::form;
use crate::ingest::survey::departments_named;
use crate::language::{Language, program, setup, template_words};
use crate::model::{Department, Side};

/// The complete example, as it stands in the repository.
const EXAMPLE: [(&str, &[u8]); 3] = [
    (
        PROJECT,
        include_bytes!("../../../examples/acme/diapason.toml"),
    ),
    (
        "surveys/business.csv",
        include_bytes!("../../../examples/acme/surveys/business.csv"),
    ),
    (
        "surveys/it.csv",
        include_bytes!("../../../examples/acme/surveys/it.csv"),
    ),
];

/// The folder of the answers; it is there from the start.
const ANSWERS: &str = "surveys";

/// What git leaves out: answers and notes of people, and reports.
const IGNORED: &[u8] = b"interviews/\nsurveys/\n*.pdf\n";

/// Writes an assessment folder; nothing that is there is touched.
pub(super) fn run(init: &Init, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let say = |text: &str| {
        if !arguments.quiet {
            screen::say(text);
        }
    };
    if init.example {
        let files = EXAMPLE.map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
        write(&init.folder, &files, reader, say)?;
        return Ok(Exit::Done);
    }
    let (client, names) = wanted(init, reader)?;
    let departments = departments(&names, reader)?;
    let files = folder(&client, &departments, reader);
    write(&init.folder, &files, reader, say)?;
    say(&setup::next_step(&init.folder.to_string_lossy(), reader));
    Ok(Exit::Done)
}

/// Returns the departments that names stand for, one each; none is dropped in silence.
fn departments(names: &[String], reader: Language) -> Result<Vec<Department>, Failure> {
    let refused = |message| Err(Failure::new(Exit::Usage, message));
    let are_one = |one: &String, other: &String| {
        departments_named(&[one.clone(), other.clone()], reader).len() == 1
    };
    for (place, name) in names.iter().enumerate() {
        if departments_named(std::slice::from_ref(name), reader).is_empty() {
            return refused(setup::nameless_department(name, reader));
        }
        let mut before = names.iter().take(place);
        if let Some(first) = before.find(|first| are_one(first, name)) {
            return refused(setup::same_department(first, name, reader));
        }
    }
    Ok(departments_named(names, reader))
}

/// Returns the client and the departments: as given, else as answered at the keyboard.
fn wanted(init: &Init, reader: Language) -> Result<(String, Vec<String>), Failure> {
    let named: Vec<_> = init
        .departments
        .iter()
        .flat_map(|names| prompt::listed(names))
        .collect();
    if !named.is_empty() {
        return Ok((template_words(reader).client.to_owned(), named));
    }
    let answers = if screen::is_interactive() {
        prompt::ask(reader)
    } else {
        None
    };
    let answers = answers.filter(|answers| !answers.departments.is_empty());
    let answers = answers.map(|answers| (answers.client, answers.departments));
    answers.ok_or_else(|| Failure::new(Exit::Usage, setup::cannot_ask(reader)))
}

/// Returns the files of a new folder, each with its path in it.
fn folder(client: &str, departments: &[Department], reader: Language) -> Vec<(String, Vec<u8>)> {
    let mut files = vec![
        (
            PROJECT.to_owned(),
            form::project(client, departments, reader).into_bytes(),
        ),
        (".gitignore".to_owned(), IGNORED.to_vec()),
    ];
    if let Some(questionnaire) = load::built_in(&mut Problems::default()) {
        let documents = form::documents(&questionnaire, departments);
        files.push(("documents.csv".to_owned(), documents.into_bytes()));
        for camp in Side::ALL {
            let name = format!("templates/survey-{}", camp.name());
            let header = form::survey(&questionnaire, camp);
            files.push((format!("{name}.csv"), header.into_bytes()));
            let questions = form::sheet(&questionnaire, camp, reader);
            files.push((format!("{name}.md"), questions.into_bytes()));
        }
    }
    files
}

/// Writes files into a folder and says each; none when one of them is there already, or when one
/// cannot be written.
fn write(
    folder: &Path,
    files: &[(String, Vec<u8>)],
    reader: Language,
    say: impl Fn(&str),
) -> Result<(), Failure> {
    let unwritable = |path: &Path, error: &std::io::Error| {
        let what = program::cannot_write(&path.to_string_lossy(), reader);
        Failure::disk(Exit::Unwritable, what, error, reader)
    };
    if files::exists(folder) && !folder.is_dir() {
        let message = setup::not_a_folder(&folder.to_string_lossy(), reader);
        return Err(Failure::new(Exit::Unwritable, message));
    }
    for (name, _) in files {
        let path = folder.join(name);
        if files::exists(&path) {
            return Err(unwritable(&path, &std::io::ErrorKind::AlreadyExists.into()));
        }
    }
    let mut created = files::Created::default();
    let surveys = folder.join(ANSWERS);
    created
        .folder(&surveys)
        .map_err(|error| unwritable(&surveys, &error))?;
    for (name, bytes) in files {
        let path = folder.join(name);
        created
            .file(&path, bytes)
            .map_err(|error| unwritable(&path, &error))?;
    }
    created.keep();
    for (name, _) in files {
        say(&program::written(
            &folder.join(name).to_string_lossy(),
            reader,
        ));
    }
    Ok(())
}

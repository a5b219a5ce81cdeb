//! What `init` and `questionnaire export` share: departments typed, and new files in a folder.

use std::path::Path;

use crate::cli::load::Failure;
use crate::cli::{Exit, files, prompt, screen};
use crate::ingest::survey::departments_named;
use crate::language::{Language, program, setup};
use crate::model::Department;

/// A file to write: its path in its folder, and its bytes.
pub(super) type NewFile = (String, Vec<u8>);

/// Returns the names in what was typed, where commas part them.
pub(super) fn names(typed: &[String]) -> Vec<String> {
    typed
        .iter()
        .flat_map(|names| prompt::listed(names))
        .collect()
}

/// Returns the departments that names stand for, one each; none is dropped in silence.
pub(super) fn departments(names: &[String], reader: Language) -> Result<Vec<Department>, Failure> {
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

/// Writes files into `folder` and says each unless `is_quiet`; a name that ends with `/` is a folder
/// without a file yet. Nothing is written when one of them is there already, or cannot be.
pub(super) fn write(
    folder: &Path,
    files: &[NewFile],
    is_quiet: bool,
    reader: Language,
) -> Result<(), Failure> {
    let unwritable = |path: &Path, error: &std::io::Error| {
        let what = program::cannot_write(&path.to_string_lossy(), reader);
        Failure::disk(Exit::Unwritable, what, error, reader)
    };
    if files::exists(folder) && !folder.is_dir() {
        let message = setup::not_a_folder(&folder.to_string_lossy(), reader);
        return Err(Failure::new(Exit::Unwritable, message));
    }
    let (folders, files): (Vec<_>, Vec<_>) =
        files.iter().partition(|(name, _)| name.ends_with('/'));
    for (name, _) in &files {
        let path = folder.join(name);
        if files::exists(&path) {
            return Err(unwritable(&path, &std::io::ErrorKind::AlreadyExists.into()));
        }
    }
    let mut created = files::Created::default();
    for (name, _) in folders {
        let path = folder.join(name);
        let made = created.folder(&path);
        made.map_err(|error| unwritable(&path, &error))?;
    }
    for (name, bytes) in &files {
        let path = folder.join(name);
        created
            .file(&path, bytes)
            .map_err(|error| unwritable(&path, &error))?;
    }
    created.keep();
    for (name, _) in files.iter().filter(|_| !is_quiet) {
        let path = folder.join(name);
        screen::say(&program::written(&path.to_string_lossy(), reader));
    }
    Ok(())
}

//! Where a report goes: which forms of it, and to which files.

use std::path::{Path, PathBuf};

use crate::cli::args::{ReportArguments, ReportFormat};
use crate::cli::commands::work;
use crate::cli::files::{self, Created, Output};
use crate::cli::load::Failure;
use crate::cli::{Exit, screen};
use crate::language::{Language, outputs, program};

/// The name of a report in a folder, before its ending.
const NAME: &str = "report";

/// Where the forms of a report go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Places {
    /// One form, to standard output.
    Screen(ReportFormat),
    /// Each to a file; none when only a draft of the sentences is wanted.
    Files(Vec<(ReportFormat, PathBuf)>),
}

/// Returns where the forms go that were asked for.
///
/// # Errors
///
/// What does not go together.
pub(super) fn places(typed: &ReportArguments, reader: Language) -> Result<Places, Failure> {
    let refused = |message: String| Err(Failure::new(Exit::Usage, message));
    let mut formats = typed.formats.clone();
    formats.sort_unstable();
    formats.dedup();
    match (&typed.output, &typed.out_dir, formats.as_slice()) {
        (Some(path), _, []) => match ReportFormat::of_ending(path) {
            Some(format) => Ok(Places::Files(vec![(format, path.clone())])),
            None => refused(outputs::unknown_ending(&path.to_string_lossy(), reader)),
        },
        (Some(path), _, [format]) => Ok(Places::Files(vec![(*format, path.clone())])),
        (None, Some(folder), []) => Ok(Places::Files(in_folder(folder, &[ReportFormat::Pdf]))),
        (None, Some(folder), many) => Ok(Places::Files(in_folder(folder, many))),
        (None, None, []) => Ok(Places::Files(Vec::new())),
        (None, None, [ReportFormat::Pdf]) => refused(outputs::pdf_to_screen(reader).to_owned()),
        (None, None, [format]) => Ok(Places::Screen(*format)),
        (_, None, _) | (Some(_), _, _) => refused(outputs::one_place(reader).to_owned()),
    }
}

fn in_folder(folder: &Path, formats: &[ReportFormat]) -> Vec<(ReportFormat, PathBuf)> {
    let path = |format: ReportFormat| folder.join(format!("{NAME}.{}", format.ending()));
    let formats = formats.iter();
    formats.map(|format| (*format, path(*format))).collect()
}

/// Files that are being written: all take their places when all are whole, and none before.
pub(super) struct Prepared {
    outputs: Vec<(Output, PathBuf)>,
    created: Created,
}

impl Prepared {
    /// Prepares files, and the folder they go to when it is not there yet.
    pub(super) fn new(
        paths: &[PathBuf],
        folder: Option<&Path>,
        language: Language,
    ) -> Result<Self, Failure> {
        let mut created = Created::default();
        if let Some(folder) = folder {
            let made = created.folder(folder);
            made.map_err(|error| work::unwritable(folder, &error, language))?;
        }
        let prepare = |path: &PathBuf| Ok((work::prepare(path, language)?, path.clone()));
        let outputs = paths.iter().map(prepare).collect::<Result<_, Failure>>()?;
        Ok(Self { outputs, created })
    }

    /// Writes the files, one content each, puts all in their places, and says so.
    pub(super) fn finish(
        mut self,
        contents: &[Vec<u8>],
        is_quiet: bool,
        language: Language,
    ) -> Result<(), Failure> {
        for ((output, path), bytes) in self.outputs.iter_mut().zip(contents) {
            let filled = output.fill(bytes);
            filled.map_err(|error| work::unwritable(path, &error, language))?;
        }
        for (output, path) in self.outputs {
            let placed = output.place();
            placed.map_err(|error| work::unwritable(&path, &error, language))?;
            if !is_quiet {
                screen::say(&program::written(&path.to_string_lossy(), language));
            }
        }
        self.created.keep();
        Ok(())
    }
}

/// Refuses an output that is one of the files read beside the assessment, or another output.
pub(super) fn apart(
    outputs: &[PathBuf],
    read: &[Option<&Path>],
    language: Language,
) -> Result<(), Failure> {
    for (place, output) in outputs.iter().enumerate() {
        let mut read = read.iter().copied().flatten();
        if read.any(|path| files::same_place(path, output)) {
            let message = program::output_is_input(&output.to_string_lossy(), language);
            return Err(Failure::new(Exit::Usage, message));
        }
        let mut before = outputs.iter().take(place);
        if before.any(|other| other == output) {
            let message = outputs::one_file_twice(&output.to_string_lossy(), language);
            return Err(Failure::new(Exit::Usage, message));
        }
    }
    Ok(())
}

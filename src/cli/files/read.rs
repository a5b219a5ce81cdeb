//! Bounded reads of files that are files.
#![expect(
    clippy::disallowed_methods,
    reason = "files/ alone reads and writes files"
)]

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// The largest TOML file that is read.
const LARGEST_TOML: u64 = 8 * 1024 * 1024;

/// Why a text could not be read.
#[derive(Debug)]
pub(in crate::cli) enum Unreadable {
    /// The disk said no.
    Io(io::Error),
    /// It is larger than 8 MiB.
    TooLarge,
    /// It is not UTF-8.
    NotUtf8,
}

/// Returns the text of a TOML file.
pub(in crate::cli) fn text(path: &Path) -> Result<String, Unreadable> {
    let file = open(path).map_err(Unreadable::Io)?;
    let mut bytes = Vec::new();
    file.take(LARGEST_TOML + 1)
        .read_to_end(&mut bytes)
        .map_err(Unreadable::Io)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST_TOML {
        return Err(Unreadable::TooLarge);
    }
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

/// Opens a file to read it; a folder is an error here, not later, and so are a pipe and a device,
/// on which the program would wait and which it could not read twice.
pub(in crate::cli) fn open(path: &Path) -> io::Result<File> {
    let found = fs::metadata(path)?;
    if found.is_dir() {
        return Err(ErrorKind::IsADirectory.into());
    }
    if !found.is_file() {
        return Err(ErrorKind::Unsupported.into());
    }
    File::open(path)
}

/// Returns whether something was written where an assessment keeps evidence: a status in a list of
/// documents, or a file in a folder of interviews.
pub(in crate::cli) fn holds_evidence(path: &Path) -> bool {
    if path.is_dir() {
        return fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_some());
    }
    let text = text(path).unwrap_or_default();
    let statuses = text
        .lines()
        .skip(1)
        .filter_map(|line| line.split([',', ';']).nth(2));
    statuses.into_iter().any(|status| !status.trim().is_empty())
}

//! Bounded reads of files that are files.
#![expect(
    clippy::disallowed_methods,
    reason = "files/ alone reads and writes files"
)]

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// The largest declaration or journal that is read.
const LARGEST: u64 = 8 * 1024 * 1024;

/// The mark by which a spreadsheet knows UTF-8.
pub(in crate::cli) const MARK: &str = "\u{feff}";

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

/// Returns the bytes of a small file.
pub(in crate::cli) fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let file = open(path).map_err(Unreadable::Io)?;
    let mut bytes = Vec::new();
    file.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(Unreadable::Io)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    Ok(bytes)
}

/// Returns the text of a TOML file.
pub(in crate::cli) fn text(path: &Path) -> Result<String, Unreadable> {
    let bytes = bytes(path)?;
    let text = String::from_utf8(bytes).map_err(|_| Unreadable::NotUtf8)?;
    Ok(text.strip_prefix(MARK).map(str::to_owned).unwrap_or(text))
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

/// Returns whether a text begins with the mark by which a spreadsheet knows UTF-8.
pub(in crate::cli) fn has_mark(path: &Path) -> bool {
    let mut first = [0; MARK.len()];
    let read = open(path).and_then(|mut file| file.read_exact(&mut first));
    read.is_ok() && first == MARK.as_bytes()
}

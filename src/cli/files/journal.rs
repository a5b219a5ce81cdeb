//! Journals on the disk: a folder that is there whole or not at all, a lock, lines that are added.
#![expect(
    clippy::disallowed_methods,
    reason = "files/ alone reads and writes files"
)]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use super::{Created, exists};

/// The longest text of a lock that is repeated to the reader.
const LONGEST_OWNER: u64 = 200;

/// Makes the folder `folder` with one file in it, which its owner alone may read. It is made under
/// another name and takes its own when it is complete; never over another one.
pub(in crate::cli) fn new_folder(folder: &Path, file: &str, bytes: &[u8]) -> io::Result<()> {
    let parent = folder.parent().unwrap_or(Path::new("."));
    let mut above = Created::default();
    above.folder(parent)?;
    if exists(folder) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let draft = tempfile::Builder::new()
        .prefix(".diapason-")
        .tempdir_in(parent)?;
    let mut journal = private().create_new(true).open(draft.path().join(file))?;
    journal.write_all(bytes)?;
    journal.sync_all()?;
    drop(journal);
    synced(draft.path())?;
    fs::rename(draft.path(), folder)?;
    // Its name is another now: there is nothing left to remove.
    let _ = draft.keep();
    above.keep();
    synced(parent)
}

/// Why a lock was not taken.
#[derive(Debug)]
pub(in crate::cli) enum Unlocked {
    /// Another process holds it, and what it wrote of itself.
    Held(String),
    /// The disk said no.
    Io(io::Error),
}

/// A lock that is held until it is dropped; the system gives it back when the process dies.
#[derive(Debug)]
pub(in crate::cli) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock at `path`. The file is one of its own: where locks are mandatory, locking
    /// what it protects would keep others from reading it.
    pub(in crate::cli) fn take(path: &Path) -> Result<Self, Unlocked> {
        let mut options = private();
        let options = options.read(true).create(true).truncate(false);
        let mut file = options.open(path).map_err(Unlocked::Io)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut owner = String::new();
                // A lock that cannot be read is held all the same.
                let _ = file.take(LONGEST_OWNER).read_to_string(&mut owner);
                return Err(Unlocked::Held(owner.trim().to_owned()));
            }
            Err(TryLockError::Error(error)) => return Err(Unlocked::Io(error)),
        }
        // What it says helps the reader of a message, and nothing rests on it.
        let _ = file.set_len(0);
        let _ = writeln!(file, "pid {}", std::process::id());
        Ok(Self { _file: file })
    }
}

/// Adds a line to a journal of which `whole` bytes are whole lines. The torn bytes after them are
/// set aside in a file of their own first. The line is on the disk when this returns.
pub(in crate::cli) fn add_line(path: &Path, whole: u64, torn: &[u8], line: &str) -> io::Result<()> {
    if !torn.is_empty() {
        set_aside(path, torn)?;
    }
    let mut journal = OpenOptions::new().write(true).open(path)?;
    if !torn.is_empty() {
        journal.set_len(whole)?;
    }
    journal.seek(SeekFrom::End(0))?;
    journal.write_all(line.as_bytes())?;
    journal.sync_data()
}

/// Writes torn bytes into a new file beside a journal: `journal.torn-1`, or the next free number.
fn set_aside(journal: &Path, torn: &[u8]) -> io::Result<()> {
    let mut number = 1_u32;
    loop {
        let path = journal.with_extension(format!("torn-{number}"));
        match private().create_new(true).open(path) {
            Ok(mut file) => {
                file.write_all(torn)?;
                return file.sync_all();
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(error),
        }
    }
}

/// Returns the options of a new file that its owner alone may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Sees to it that the names in a folder are on the disk, where the system offers it.
fn synced(folder: &Path) -> io::Result<()> {
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

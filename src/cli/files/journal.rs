//! Journals on the disk: a folder that is there whole or not at all, a lock, lines that are added.
#![expect(
    clippy::disallowed_methods,
    reason = "files/ alone reads and writes files"
)]

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{Created, exists};

/// The longest journal that is read, in bytes.
const LONGEST: u64 = 8 * 1024 * 1024;

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

/// A journal that lines are added to. Whoever opens one holds its lock.
#[derive(Debug)]
pub(in crate::cli) struct Notebook {
    path: PathBuf,
    /// How many bytes of it are whole lines.
    length: u64,
    /// Whether a write of ours failed: what follows the whole lines is a part of it.
    is_marred: bool,
}

impl Notebook {
    /// Opens a journal of which `whole` bytes are whole lines. The torn bytes after them are set
    /// aside in a file of their own first.
    pub(in crate::cli) fn open(path: &Path, whole: usize, torn: &[u8]) -> io::Result<Self> {
        let length = u64::try_from(whole).unwrap_or(u64::MAX);
        if !torn.is_empty() {
            set_aside(path, torn)?;
            let journal = OpenOptions::new().write(true).open(path)?;
            journal.set_len(length)?;
            journal.sync_data()?;
        }
        Ok(Self {
            path: path.to_path_buf(),
            length,
            is_marred: false,
        })
    }

    /// Adds a line, in one write. It is on the disk when this returns; when it fails, nothing was
    /// added: what a write that failed left behind is cut off before the next one.
    ///
    /// # Errors
    ///
    /// What the disk says; that the journal was changed by somebody else; that it would be longer
    /// than can be read again.
    pub(in crate::cli) fn add(&mut self, line: &str) -> io::Result<()> {
        let added = u64::try_from(line.len()).unwrap_or(u64::MAX);
        if self.length.saturating_add(added) > LONGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut journal = OpenOptions::new().write(true).open(&self.path)?;
        let found = journal.metadata()?.len();
        if found < self.length || (found > self.length && !self.is_marred) {
            return Err(io::ErrorKind::ResourceBusy.into());
        }
        if found > self.length {
            journal.set_len(self.length)?;
        }
        self.is_marred = true;
        journal.seek(SeekFrom::End(0))?;
        journal.write_all(line.as_bytes())?;
        journal.sync_data()?;
        self.is_marred = false;
        self.length = self.length.saturating_add(added);
        Ok(())
    }
}

/// Removes a folder that holds these files and nothing else; returns whether it did.
pub(in crate::cli) fn remove_bare(folder: &Path, files: &[&str]) -> io::Result<bool> {
    for entry in fs::read_dir(folder)? {
        if !files
            .iter()
            .any(|file| entry.as_ref().is_ok_and(|entry| entry.file_name() == *file))
        {
            return Ok(false);
        }
    }
    for file in files {
        fs::remove_file(folder.join(file))?;
    }
    fs::remove_dir(folder)?;
    Ok(true)
}

/// Writes a text into a new file, which its owner alone may read.
pub(in crate::cli) fn write_private(path: &Path, text: &str) -> io::Result<()> {
    let mut file = private().create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// Takes a text out of a file that is removed then; bytes that are no text are replaced.
pub(in crate::cli) fn take_text(path: &Path) -> io::Result<String> {
    let bytes = fs::read(path)?;
    fs::remove_file(path)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
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

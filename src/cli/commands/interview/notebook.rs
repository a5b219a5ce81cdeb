//! A journal that is locked and added to.

use std::path::Path;

use super::home::Home;
use crate::archive::Record;
use crate::cli::Exit;
use crate::cli::files::{Lock, Notebook, Unlocked};
use crate::cli::load::{self, Failure, Kept};
use crate::diagnostic::Problems;
use crate::language::interview as said;
use crate::model::Interview;

/// The file that whoever writes an interview locks.
pub(super) const LOCK: &str = "journal.lock";

/// An interview whose journal is ours to write, until this is dropped.
pub(super) struct Opened {
    /// What stands in it.
    pub(super) interview: Interview,
    notebook: Notebook,
    /// The number of the next record.
    next: u64,
    _lock: Lock,
}

impl Opened {
    /// Locks an interview that was read, and reads it again: it may have grown before the lock was
    /// taken. Its faults were told.
    pub(super) fn take(home: &Home, kept: &Kept) -> Result<Self, Failure> {
        let lock = locked(home, &kept.path, &kept.interview.id)?;
        let against = (&home.questionnaire, home.departments.as_slice());
        let name = &kept.journal.file.name;
        let again = load::journal(&kept.path, name, against, &mut Problems::default());
        let kept = again.ok_or(Failure::silent(Exit::Unreadable))?;
        Self::of(home, kept, lock)
    }

    /// Opens the journal of an interview whose lock is held.
    pub(super) fn of(home: &Home, kept: Kept, lock: Lock) -> Result<Self, Failure> {
        let journal = &kept.journal;
        let notebook = Notebook::open(&kept.path, journal.file.text.len(), &journal.torn);
        let notebook = notebook.map_err(|error| home.unwritable(&kept.path, &error))?;
        Ok(Self {
            notebook,
            next: journal.next(),
            interview: kept.interview,
            _lock: lock,
        })
    }

    /// Adds a record, written at `time`.
    pub(super) fn add(
        &mut self,
        home: &Home,
        record: Record<'_>,
        time: Option<&str>,
    ) -> Result<(), Failure> {
        self.try_add(record, time)
            .map_err(|error| home.unwritable(&home.journal_of(&self.interview.id), &error))
    }

    /// Adds a record; nothing is added when it fails.
    pub(super) fn try_add(
        &mut self,
        record: Record<'_>,
        time: Option<&str>,
    ) -> std::io::Result<()> {
        self.notebook.add(&record.line(self.next, time))?;
        self.next = self.next.saturating_add(1);
        Ok(())
    }

    /// Returns whether nothing stands in the journal but its opening.
    pub(super) fn is_blank(&self) -> bool {
        self.next <= 2
    }
}

/// Takes the lock of the interview `id`, whose journal is at `journal`.
pub(super) fn locked(home: &Home, journal: &Path, id: &str) -> Result<Lock, Failure> {
    let path = journal.with_file_name(LOCK);
    Lock::take(&path).map_err(|unlocked| match unlocked {
        Unlocked::Held(owner) => {
            Failure::new(Exit::Locked, said::locked(id, &owner, home.language))
        }
        Unlocked::Io(error) => home.unwritable(&path, &error),
    })
}

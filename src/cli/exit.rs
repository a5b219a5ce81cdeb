//! The exit codes, one meaning each; the README lists them.

use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// The work is done; also when the reader of a pipe went away.
    Done = 0,
    /// A validation said no.
    SaidNo = 1,
    /// The command line is wrong, or an answer is needed and nobody can be asked.
    Usage = 2,
    /// An input cannot be read, or rows of it were rejected.
    Unreadable = 3,
    /// Another process holds the lock.
    Locked = 4,
    /// Nothing may be published: every figure is below the threshold.
    NothingToPublish = 5,
    /// An output cannot be written.
    Unwritable = 6,
    /// The program is at fault.
    Bug = 70,
    /// Ctrl-C; every answer is saved.
    Interrupted = 130,
    /// The system ended the program; every answer is saved.
    Terminated = 143,
}

impl Exit {
    /// Every exit code.
    pub const ALL: [Self; 10] = [
        Self::Done,
        Self::SaidNo,
        Self::Usage,
        Self::Unreadable,
        Self::Locked,
        Self::NothingToPublish,
        Self::Unwritable,
        Self::Bug,
        Self::Interrupted,
        Self::Terminated,
    ];
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

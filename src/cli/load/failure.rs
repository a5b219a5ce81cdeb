//! Why a command stopped.

use std::io;

use crate::cli::Exit;
use crate::language::Language;
use crate::language::program::{self, Trouble};

/// Why a command stopped: what to say and how to end.
#[derive(Debug)]
pub(in crate::cli) struct Failure {
    /// The exit code.
    pub(in crate::cli) exit: Exit,
    /// What went wrong, with its cause; nothing when it was said already.
    pub(in crate::cli) error: Option<anyhow::Error>,
}

impl Failure {
    /// Stops with a sentence.
    pub(in crate::cli) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self {
            exit,
            error: Some(anyhow::Error::msg(message.into())),
        }
    }

    /// Stops without a further word.
    pub(in crate::cli) fn silent(exit: Exit) -> Self {
        Self { exit, error: None }
    }

    /// Stops because of a fault of this program.
    pub(in crate::cli) fn bug(
        error: impl std::error::Error + Send + Sync + 'static,
        language: Language,
    ) -> Self {
        Self {
            exit: Exit::Bug,
            error: Some(anyhow::Error::new(error).context(program::bug(language))),
        }
    }

    /// Stops because the disk said no.
    pub(in crate::cli) fn disk(
        exit: Exit,
        what: String,
        error: &io::Error,
        language: Language,
    ) -> Self {
        let cause = program::trouble(&Trouble::from(error), language);
        Self {
            exit,
            error: Some(anyhow::Error::msg(cause).context(what)),
        }
    }
}

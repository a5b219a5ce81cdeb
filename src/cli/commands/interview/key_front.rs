//! The front end of keys: the desk on the terminal.

use std::io;
use std::path::PathBuf;

use super::fact::{Unedited, edited};
use super::home::Home;
use crate::cli::environment;
use crate::cli::keyboard::{Keyboard, Waited};
use crate::interview::{Change, Desk, Ending, Key, Prompter, Session, Wish};
use crate::language::program::{Trouble, trouble};
use crate::render::terminal;

/// The desk on the terminal, until this is dropped.
pub(super) struct KeyFront {
    keyboard: Keyboard,
    desk: Desk,
    /// The departments that the interview is about.
    about: String,
    folder: PathBuf,
    /// Whether an answer was just given: keys pressed too early do not count.
    is_settling: bool,
}

impl KeyFront {
    /// Takes the terminal over.
    pub(super) fn take(home: &Home, session: &Session<'_>, is_veiled: bool) -> io::Result<Self> {
        let interview = session.interview();
        Ok(Self {
            keyboard: Keyboard::take(!environment::no_color())?,
            desk: Desk::new(session, home.language, is_veiled),
            about: home.names(&interview.departments),
            folder: home.folder_of(&interview.id),
            is_settling: false,
        })
    }

    fn show(&mut self, session: &Session<'_>) -> io::Result<()> {
        let screen = terminal::desk(&self.desk, session, &self.about, Keyboard::size());
        self.desk.scrolled(screen.most_over);
        self.keyboard.show(&screen)
    }

    /// Shows the desk and waits for a key that is meant for it.
    fn key(&mut self, session: &Session<'_>) -> io::Result<Key> {
        loop {
            self.show(session)?;
            if std::mem::take(&mut self.is_settling) {
                match Keyboard::settle()? {
                    Some(key) => return Ok(key),
                    // The screen may have another size by now.
                    None => continue,
                }
            }
            match Keyboard::wait()? {
                Waited::Key(key) => return Ok(key),
                Waited::Resized => {}
            }
        }
    }
}

impl Prompter for KeyFront {
    fn ask(&mut self, session: &Session<'_>) -> Wish {
        loop {
            if let Some(wish) = self.desk.pending(session) {
                return wish;
            }
            // A terminal that is gone answers nothing any more.
            let Ok(key) = self.key(session) else {
                return Wish::Leave(Ending::Paused);
            };
            if let Some(wish) = self.desk.press(&key, session) {
                self.is_settling = matches!(wish, Wish::Change(Change::Note(_)));
                return wish;
            }
        }
    }

    fn edit(&mut self, session: &Session<'_>) -> Option<String> {
        let language = self.desk.language();
        let folder = &self.folder;
        match Keyboard::lent(|| edited(session, folder, language)) {
            Ok(Ok(fact)) => return Some(fact),
            Ok(Err(Unedited::GivenUp)) => {}
            Ok(Err(Unedited::TooLong)) => self.desk.too_long(),
            Ok(Err(Unedited::Trouble(why))) => self.desk.unedited(why),
            Err(error) => {
                let why = trouble(&Trouble::from(&error), language);
                self.desk.unedited(why);
            }
        }
        None
    }

    fn retry(&mut self, session: &Session<'_>, why: &str) -> bool {
        self.is_settling = false;
        self.desk.unwritten(why.to_owned());
        !matches!(
            self.key(session),
            Ok(Key::Char('q' | 'Q') | Key::Interrupt | Key::EndOfInput) | Err(_)
        )
    }
}

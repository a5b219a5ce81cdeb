//! The terminal taken over and given back.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crossterm::cursor::Show;
use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste, Event};
use crossterm::execute;
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode, size,
};

use super::draw::draw;
use super::keys::key;
use crate::interview::Key;
use crate::render::terminal::{Screen, Size};

/// Whether the terminal is taken over: whoever ends the program gives it back first.
static IS_TAKEN: AtomicBool = AtomicBool::new(false);

/// For how long no key may have come before keys count again after an answer: pressed without having
/// seen the next question, they would answer it.
const BLIND: Duration = Duration::from_millis(150);

/// The size of a terminal that does not say.
const USUAL: Size = Size {
    columns: 80,
    rows: 24,
};

/// The terminal, taken over until this is dropped.
#[derive(Debug)]
pub(in crate::cli) struct Keyboard {
    is_bold: bool,
}

/// What came of waiting.
pub(in crate::cli) enum Waited {
    /// A key.
    Key(Key),
    /// The screen has another size.
    Resized,
}

impl Keyboard {
    /// Takes the terminal over: keys one by one, an alternate screen that leaves nothing behind.
    pub(in crate::cli) fn take(is_bold: bool) -> io::Result<Self> {
        enable_raw_mode()?;
        IS_TAKEN.store(true, Ordering::SeqCst);
        let keyboard = Self { is_bold };
        execute!(io::stderr(), EnterAlternateScreen, EnableBracketedPaste)?;
        Ok(keyboard)
    }

    /// Returns the size of the screen.
    pub(in crate::cli) fn size() -> Size {
        match size() {
            Ok((columns, rows)) if columns > 0 && rows > 0 => Size {
                columns: usize::from(columns),
                rows: usize::from(rows),
            },
            _ => USUAL,
        }
    }

    /// Shows a screen.
    pub(in crate::cli) fn show(&self, screen: &Screen) -> io::Result<()> {
        draw(screen, self.is_bold)
    }

    /// Waits for a key or another size.
    pub(in crate::cli) fn wait() -> io::Result<Waited> {
        loop {
            match event::read()? {
                Event::Resize(..) => return Ok(Waited::Resized),
                event => {
                    if let Some(key) = key(event) {
                        return Ok(Waited::Key(key));
                    }
                }
            }
        }
    }

    /// Lets the keys pass that follow an answer blindly, until none came for a moment: a key that is
    /// held down answers once. Returns the one that ends the interview.
    pub(in crate::cli) fn settle() -> io::Result<Option<Key>> {
        while event::poll(BLIND)? {
            if let Some(key @ (Key::Interrupt | Key::EndOfInput)) = key(event::read()?) {
                return Ok(Some(key));
            }
        }
        Ok(None)
    }

    /// Gives the keys back while another program uses the terminal, then takes them again. The
    /// alternate screen stays: what the other program shows is not left behind either.
    pub(in crate::cli) fn lent<T>(work: impl FnOnce() -> T) -> io::Result<T> {
        execute!(io::stderr(), DisableBracketedPaste, Show)?;
        disable_raw_mode()?;
        let done = work();
        enable_raw_mode()?;
        execute!(io::stderr(), EnterAlternateScreen, EnableBracketedPaste)?;
        Ok(done)
    }
}

impl Drop for Keyboard {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back as it was, once: cursor, echo, screen. What cannot be written any more,
/// on a window that was closed, is not missed.
pub(in crate::cli) fn restore() {
    if IS_TAKEN.swap(false, Ordering::SeqCst) {
        let _ = execute!(
            io::stderr(),
            DisableBracketedPaste,
            LeaveAlternateScreen,
            Show
        );
        let _ = disable_raw_mode();
    }
}

/// Shows the cursor, which a list of choices hides.
pub(in crate::cli) fn show_cursor() {
    let _ = execute!(io::stderr(), Show);
}

//! A line of text that is being written.

use tui_input::{Input, InputRequest};

use crate::interview::key::Key;
use crate::language::plain;

/// What a key did to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edited {
    /// It is still being written.
    GoesOn,
    /// It is done.
    Done,
    /// It is given up.
    GivenUp,
}

/// Gives a key to a field. A text that is pasted becomes one line.
pub(super) fn edit(field: &mut Input, key: &Key) -> Edited {
    let request = match key {
        Key::Enter => return Edited::Done,
        Key::Escape => return Edited::GivenUp,
        Key::Paste(text) => {
            for letter in plain(text).chars() {
                field.handle(InputRequest::InsertChar(letter));
            }
            return Edited::GoesOn;
        }
        Key::Char(letter) => InputRequest::InsertChar(*letter),
        Key::Left => InputRequest::GoToPrevChar,
        Key::Right => InputRequest::GoToNextChar,
        Key::Home | Key::Up | Key::PageUp => InputRequest::GoToStart,
        Key::End | Key::Down | Key::PageDown => InputRequest::GoToEnd,
        Key::Backspace => InputRequest::DeletePrevChar,
        Key::Delete => InputRequest::DeleteNextChar,
        Key::DeleteWord => InputRequest::DeletePrevWord,
        Key::DeleteLine => InputRequest::DeleteLine,
        Key::Interrupt | Key::EndOfInput => return Edited::GoesOn,
    };
    field.handle(request);
    Edited::GoesOn
}

//! A line of text that is being written.

use tui_input::{Input, InputRequest};

use crate::interview::key::Key;
use crate::interview::wish::LONGEST_FACT;
use crate::language::plain;

/// What a key did to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edited {
    /// It is still being written.
    GoesOn,
    /// It is as long as it may be: something was left out.
    Full,
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
        Key::Paste(text) => return paste(field, &plain(text)),
        Key::Char(letter) if field.value().len() + letter.len_utf8() > LONGEST_FACT => {
            return Edited::Full;
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

/// Inserts a text at the cursor, as much of it as there is room for.
fn paste(field: &mut Input, text: &str) -> Edited {
    let room = LONGEST_FACT.saturating_sub(field.value().len());
    let fitting = text.floor_char_boundary(room);
    let (text, is_cut) = (&text[..fitting], fitting < text.len());
    let cursor = field.cursor();
    let mut value: String = field.value().chars().take(cursor).collect();
    let rest: String = field.value().chars().skip(cursor).collect();
    value.push_str(text);
    value.push_str(&rest);
    *field = Input::new(value).with_cursor(cursor + text.chars().count());
    if is_cut { Edited::Full } else { Edited::GoesOn }
}

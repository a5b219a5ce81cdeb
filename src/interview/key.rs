//! What was pressed, and what a letter means while a question is asked.

use crate::model::Level;

/// A key, as any terminal may send it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// A character.
    Char(char),
    /// Enter.
    Enter,
    /// Escape.
    Escape,
    /// An arrow.
    Left,
    /// An arrow.
    Right,
    /// An arrow.
    Up,
    /// An arrow.
    Down,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// To the beginning.
    Home,
    /// To the end.
    End,
    /// Deletes the character before.
    Backspace,
    /// Deletes the character after.
    Delete,
    /// Ctrl-W: deletes the word before.
    DeleteWord,
    /// Ctrl-U: deletes everything.
    DeleteLine,
    /// Ctrl-C.
    Interrupt,
    /// Ctrl-D, or nobody is there any more.
    EndOfInput,
    /// A text that was pasted.
    Paste(String),
}

/// What a letter means while a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    Level(Level),
    DontKnow,
    NotApplicable,
    Skip,
    Divided,
    Fact,
    Editor,
    Evidence,
    Back,
    List,
    Jump,
    Texts,
    Language,
    Veil,
    Close,
    Quit,
    Help,
}

/// Returns the digit of a key. On a French keyboard the digits need Shift; without it the same keys
/// give other characters, which count as the digits.
pub(super) fn digit(letter: char) -> Option<u8> {
    Some(match letter {
        '0' | 'à' | 'À' => 0,
        '1' | '&' => 1,
        '2' | 'é' | 'É' => 2,
        '3' | '"' => 3,
        '4' | '\'' | '’' => 4,
        _ => return None,
    })
}

/// Returns the level of a key.
pub(super) fn level(letter: char) -> Option<Level> {
    digit(letter).and_then(|digit| Level::from_number(i64::from(digit)))
}

/// Returns what a letter means; the letters of both languages are understood in both.
pub(super) fn meaning(letter: char) -> Option<Meaning> {
    if let Some(level) = level(letter) {
        return Some(Meaning::Level(level));
    }
    if digit(letter) == Some(0) {
        return Some(Meaning::DontKnow);
    }
    Some(match letter {
        'N' => Meaning::Editor,
        'L' => Meaning::Language,
        'n' => Meaning::Fact,
        'l' => Meaning::List,
        'x' | 'X' => Meaning::NotApplicable,
        'p' | 'P' | 's' | 'S' => Meaning::Skip,
        'd' | 'D' => Meaning::Divided,
        'e' | 'E' => Meaning::Evidence,
        'r' | 'R' | 'b' | 'B' => Meaning::Back,
        'g' | 'G' => Meaning::Jump,
        't' | 'T' => Meaning::Texts,
        'h' | 'H' => Meaning::Veil,
        'c' | 'C' => Meaning::Close,
        'q' | 'Q' => Meaning::Quit,
        '?' | ',' => Meaning::Help,
        _ => return None,
    })
}

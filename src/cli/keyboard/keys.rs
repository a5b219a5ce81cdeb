//! What the terminal reports, as keys.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use crate::interview::Key;

/// Returns the key of an event; none when it is not one, or only its release.
pub(super) fn key(event: Event) -> Option<Key> {
    match event {
        Event::Paste(text) => Some(Key::Paste(text)),
        Event::Key(event) if event.kind != KeyEventKind::Release => pressed(event),
        _ => None,
    }
}

fn pressed(event: KeyEvent) -> Option<Key> {
    let held = event.modifiers;
    // AltGr comes as both on some systems, and gives a letter of its own.
    let is_control = held.contains(KeyModifiers::CONTROL) && !held.contains(KeyModifiers::ALT);
    Some(match event.code {
        KeyCode::Char('c') if is_control => Key::Interrupt,
        KeyCode::Char('d') if is_control => Key::EndOfInput,
        KeyCode::Char('a') if is_control => Key::Home,
        KeyCode::Char('e') if is_control => Key::End,
        KeyCode::Char('u') if is_control => Key::DeleteLine,
        KeyCode::Char('w') if is_control => Key::DeleteWord,
        KeyCode::Char('h') if is_control => Key::Backspace,
        KeyCode::Char('j' | 'm') if is_control => Key::Enter,
        KeyCode::Char(_) if is_control => return None,
        KeyCode::Char(letter) => Key::Char(letter),
        KeyCode::Enter => Key::Enter,
        KeyCode::Esc => Key::Escape,
        KeyCode::Left => Key::Left,
        KeyCode::Right => Key::Right,
        KeyCode::Up => Key::Up,
        KeyCode::Down => Key::Down,
        KeyCode::PageUp => Key::PageUp,
        KeyCode::PageDown => Key::PageDown,
        KeyCode::Home => Key::Home,
        KeyCode::End => Key::End,
        KeyCode::Backspace => Key::Backspace,
        KeyCode::Delete => Key::Delete,
        _ => return None,
    })
}

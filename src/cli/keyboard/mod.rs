//! The terminal while an interview is held: single keys in, a whole screen out, restored whatever
//! happens.

mod draw;
mod editor;
mod keys;
mod signals;
mod terminal;

pub(super) use editor::edited;
pub(super) use signals::{farewell, watch};
pub(super) use terminal::{Keyboard, Waited, restore, show_cursor};

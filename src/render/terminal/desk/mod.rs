//! An interview while it is held: what stands on the screen, line by line.

mod bottom;
mod compose;
mod header;
mod lines;
mod page;
mod question;
mod screen;
mod words;

pub use compose::desk;
pub use lines::{
    line_noted, line_opening, line_question, line_remark, line_summary, line_text, list_lines,
    typed_help,
};
pub use screen::{Line, Screen, Size, Tone};

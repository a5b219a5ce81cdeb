//! A questionnaire as pages to read, on a screen or as Markdown.

mod asked;
mod block;
mod contents;
mod frame;
mod markdown;
mod method;
mod remedy;
mod selection;
mod sub_axis;
mod summary;
mod terminal;
#[cfg(test)]
mod tests;

pub use block::{Block, Item, Rank};
pub use contents::booklet;
pub use markdown::markdown;
pub use method::method;
pub use selection::{Selection, find_sub_axis};
pub use summary::summary;
pub use terminal::terminal;

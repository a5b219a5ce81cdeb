//! From sentences to lines of measured words.

mod atoms;
mod block;
mod paragraph;
#[cfg(test)]
mod tests;
mod wrap;

pub(super) use block::{Block, Line, natural_width, set};
#[cfg(test)]
use paragraph::Hyphens;
pub(super) use paragraph::{Align, Paragraph, Style};

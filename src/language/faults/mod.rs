//! What is said of a fault, in both languages; one file a door.

pub mod benchmark;
pub mod catalogue;
pub mod documents;
pub mod evidence;
pub mod frame;
pub mod interview;
pub mod journal;
mod names;
pub mod progress;
pub mod project;
pub mod questionnaire;
pub mod rules;
pub mod summary;
pub mod survey;
pub mod survey_row;
pub mod syntax;
pub mod toml;
pub mod typologies;
mod wording;

use super::{Language, Text, plain, typeset};
pub use names::{cut, quoted};
use names::{either, listed, meant, some};
pub use wording::Wording;
pub(crate) use wording::{both, text};
use wording::{say, set};

//! Words, numbers and dates as a reader of one language writes them.

mod annex;
mod booklet_words;
mod dates;
pub mod faults;
mod form_words;
pub mod help;
pub mod interview;
mod markdown;
pub mod misuse;
mod numbers;
mod page;
pub mod program;
pub mod review;
mod road_words;
mod screen;
pub mod sentences;
pub mod setup;
mod template;
mod text;
mod typography;
pub mod what_if;
mod words;

pub use annex::{AnnexWords, Chapter, Facts, annex, annex_words};
pub use booklet_words::{BookletWords, booklet_words};
pub use dates::{long_date, short_date};
pub use form_words::{FormWords, form_words, survey_notice};
pub use markdown::markdown_escaped;
pub use numbers::{decimal, fine_percent, percent, whole};
pub use page::{PageWords, page_words};
pub use road_words::{RoadWords, road_words};
pub use screen::{ScreenWords, screen_words};
pub use template::{TemplateWords, template_words};
pub use text::{Language, Text};
pub use typography::{plain, typeset};
pub use words::{Words, counted, words};

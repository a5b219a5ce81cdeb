//! Words, numbers and dates as a reader of one language writes them.

mod dates;
pub mod faults;
pub mod help;
pub mod misuse;
mod numbers;
mod page;
pub mod program;
mod screen;
pub mod sentences;
pub mod setup;
mod template;
mod text;
mod typography;
mod words;

pub use dates::long_date;
pub use numbers::{decimal, percent, whole};
pub use page::{PageWords, page_words};
pub use screen::{ScreenWords, screen_words};
pub use template::{TemplateWords, template_words};
pub use text::{Language, Text};
pub use typography::{plain, typeset};
pub use words::{Words, counted, words};

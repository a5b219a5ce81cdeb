//! Words, numbers and dates as a reader of one language writes them.

mod annex;
mod booklet_words;
mod dates;
pub mod desk;
pub mod faults;
mod form_words;
pub mod help;
pub mod interview;
mod markdown;
pub mod misuse;
mod numbers;
mod page;
mod portfolio_words;
pub mod program;
pub mod review;
mod screen;
pub mod sentences;
pub mod session;
pub mod setup;
mod template;
mod text;
mod typography;
mod words;

pub use annex::{AnnexWords, Chapter, Facts, annex, annex_words};
pub use booklet_words::{BookletWords, booklet_words};
pub use dates::long_date;
pub use form_words::{FormWords, form_words, survey_notice};
pub use markdown::markdown_escaped;
pub use numbers::{decimal, fine_percent, percent, whole};
pub use page::{PageWords, page_words};
pub use portfolio_words::{PortfolioWords, portfolio_words};
pub use screen::{ScreenWords, screen_words};
pub use template::{TemplateWords, template_words};
pub use text::{Language, Text};
pub use typography::{plain, typeset};
pub use words::{Words, counted, words};

//! The method told to its readers, in each language with the numbers of one questionnaire.

mod english;
mod facts;
mod french;

pub use facts::{AnnexWords, Chapter, Facts, annex, annex_words};

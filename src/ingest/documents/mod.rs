//! The review of documents of an assessment folder, `documents.csv`: judged line by line.

mod check;
mod read;
mod split;

pub use read::read;
pub(in crate::ingest) use split::{Row, rows, value};

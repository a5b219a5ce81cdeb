//! The `diapason.toml` of an assessment folder.

mod assessment;
mod departments;
mod names;
mod paths;
mod planning;
mod read;
#[cfg(test)]
mod tests;

pub(super) use assessment::LONGEST_TEXT;
pub use read::{Project, QuestionnaireChoice, read};

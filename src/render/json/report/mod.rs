//! `diapason.report/1`: everything that a report says, figures and sentences.

mod department;
mod overview;
mod said;
mod whole;

pub use whole::report;

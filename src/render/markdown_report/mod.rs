//! The whole report as Markdown, in the order of its pages.

mod department;
mod figures;
mod front;
mod overview;
mod whole;

pub use whole::report;

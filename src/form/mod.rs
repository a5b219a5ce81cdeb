//! A questionnaire as files to fill in.

mod documents;
mod project;
mod sheet;
mod survey;

pub use documents::documents;
pub use project::project;
pub use sheet::sheet;
pub use survey::survey;

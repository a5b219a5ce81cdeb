//! A report as JSON, version 1: frozen keys, full precision, `null` with a reason beside it.
//!
//! These structures are apart from the report's own on purpose: the report may change shape, the
//! files of users may not.

mod benchmark;
mod channels;
mod company;
mod comparison;
mod doubt;
mod explain;
mod grounds;
mod parts;
mod plan;
mod portfolio;
mod report;
mod score;

pub use comparison::plan_comparison;
pub use explain::explain;
pub(super) use parts::status;
pub use plan::plan;
pub use portfolio::portfolio;
pub use report::report;
pub use score::score;

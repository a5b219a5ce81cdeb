//! Scores side by side: against a target, and against the anonymity of those who answered.

mod careless;
mod coverage;
pub mod statistics;
mod suppress;
mod target;
#[cfg(test)]
mod tests;

pub use careless::PublishedCareless;
pub use coverage::{answers_of, dont_know_share, response};
pub use suppress::{
    Figure, Published, PublishedDepartment, PublishedSide, PublishedSubAxis, PublishedSurvey,
    Withheld, publish,
};
pub use target::{gap, target_of};

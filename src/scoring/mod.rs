//! One wave of answers -> its scores, each computed once (method D).

mod achievement;
mod blend;
mod consensus;
mod documents;
mod interviews;
mod rollup;
#[cfg(test)]
pub(crate) mod sample;
mod score;
mod scorecard;
mod staged;
#[cfg(test)]
mod tests;

pub use achievement::{Achievement, Cuts, Rating};
pub use score::score;
pub use scorecard::{
    AxisScore, Blocker, ChannelScore, Completeness, DepartmentScore, DocumentScore, InterviewScore,
    LimitingSide, Scorecard, SideScore, Standing, SubAxisScore, SubAxisStatus, SurveyScore,
};

//! One wave of answers -> its scores, each computed once (method D).

mod achievement;
mod answer_sheet;
mod blend;
mod careless;
mod consensus;
mod documents;
mod interviews;
mod rollup;
#[cfg(test)]
pub(crate) mod sample;
mod score;
mod scorecard;
mod screened;
mod set_aside;
mod staged;
#[cfg(test)]
mod tests;

pub use achievement::{Achievement, Cuts, Rating};
pub use careless::{CarelessRule, Verdict, Verdicts, screen};
pub use score::score;
pub use scorecard::{
    AxisScore, Blocker, ChannelScore, Completeness, DepartmentScore, DocumentScore, InterviewScore,
    LimitingSide, Scorecard, Screened, SideScore, Standing, SubAxisScore, SubAxisStatus,
    SurveyScore,
};
pub use set_aside::set_aside;

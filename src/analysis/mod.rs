//! Scores side by side: against a target, and against the anonymity of those who answered.

mod agreement;
mod benchmark;
mod careless;
mod choices;
mod company;
mod counted;
mod coverage;
mod estimates;
mod levers;
mod perception;
pub mod priorities;
mod reliability;
pub mod statistics;
mod suppress;
mod target;
#[cfg(test)]
mod tests;
mod trace;
pub mod typology;
mod uncertainty;

pub use agreement::{DepartmentAgreement, Middle, Spread, agreement};
pub use benchmark::{LEAST_DEPARTMENTS, Peers, Placed, Ranks, Standings, Unranked, standings};
pub use careless::PublishedCareless;
pub use company::Company;
pub use coverage::{Replies, may_be_counted, population, replies, respondents, response};
pub use estimates::estimates;
pub use levers::{Goal, Lever, Lift, Outlook, Sight, outlook};
pub use perception::{DepartmentPerception, InterviewGap, SidePerception, perception};
pub use reliability::{Consistency, Differences, consistency, differences};
pub use suppress::{
    DepartmentEstimates, Estimate, Estimates, Figure, Gap, GapBasis, GapSpread, Hidden, Published,
    PublishedBalance, PublishedConfidence, PublishedDepartment, PublishedDocuments, PublishedGap,
    PublishedInterviews, PublishedProbability, PublishedSide, PublishedSideEstimates,
    PublishedSubAxis, PublishedSurvey, SideEstimates, SubAxisEstimates, Withheld, complementary,
    figure_withheld, gap_withheld, publish, resting_on, spread_withheld,
};
pub use target::{gap, target_of};
pub use trace::{PublishedPart, PublishedTrace, Voice, published_trace};
pub use uncertainty::{
    Basis, Confidence, DepartmentUncertainty, Grade, LevelProbability, Precision, SideUncertainty,
    SubAxisUncertainty, SurveyPrecision, Uncertainty, uncertainty, worth_asking,
};

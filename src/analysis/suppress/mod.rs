//! The last step before a report: what may be told of those who answered (method D.12, R17, R18).

mod balance;
mod complementary;
mod equations;
mod estimates;
mod forms;
mod order;
mod primary;
mod publish;
mod published;
mod safe;

pub use balance::PublishedBalance;
pub use complementary::{Hidden, complementary};
pub use estimates::{
    DepartmentEstimates, Estimate, Estimates, Gap, GapBasis, GapSpread, PublishedConfidence,
    PublishedGap, PublishedProbability, PublishedSideEstimates, SideEstimates, SubAxisEstimates,
};
pub use primary::{figure_withheld, gap_withheld, resting_on, spread_withheld};
pub use publish::publish;
pub(super) use publish::without_vector;
pub use published::{
    Figure, Published, PublishedDepartment, PublishedDocuments, PublishedInterviews, PublishedSide,
    PublishedSubAxis, PublishedSurvey, Withheld,
};

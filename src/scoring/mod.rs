//! One wave of answers -> its scores, each computed once (method D).

mod achievement;
mod answer_sheet;
mod basis;
mod blend;
mod camps;
mod canonical;
mod careless;
mod cell;
mod consensus;
mod documents;
mod interviews;
mod panel;
mod people;
mod rescore;
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
mod trace;

pub use achievement::{Achievement, Cuts, Rating};
pub use basis::{QuestionAnswers, SurveyBasis, self_rating_basis, survey_basis};
pub use camps::{CampView, interviewed};
pub use canonical::{canonical, said};
pub use careless::{CarelessRule, Verdict, Verdicts, screen};
pub use cell::{Cell, Group, Member};
pub use panel::Panel;
pub use people::{answers_by_question, overall_indices};
pub use rescore::{Raise, rescored};
pub use score::score;
pub use scorecard::{
    AxisScore, Blocker, ChannelScore, Completeness, DepartmentScore, DocumentScore, InterviewScore,
    LimitingSide, Scorecard, Screened, SideScore, Standing, SubAxisScore, SubAxisStatus,
    SurveyScore,
};
pub use set_aside::set_aside;
pub use trace::{Account, Part, SideTrace, Step, StepVerdict};

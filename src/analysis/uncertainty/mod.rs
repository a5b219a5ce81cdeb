//! How sure a score is: intervals, the probability of each level, confidence (method D.10).
//!
//! | file | what it settles |
//! |---|---|
//! | `seed` | the seed that the same answers give, whoever came first |
//! | `bootstrap` | people drawn anew: every way for a few, 2,000 ways for more |
//! | `closed_form` | the same without drawing, for more than 1,000 respondents |
//! | `levels` | which of the three, and the probability of each level |
//! | `precision` | how wide the interval of one side of a sub-axis is |
//! | `confidence` | the index Q and its grade |
//! | `assess` | all of it, for a whole wave |

mod assess;
mod bootstrap;
mod closed_form;
mod confidence;
mod levels;
mod precision;
mod seed;
#[cfg(test)]
mod tests;

pub use assess::{
    DepartmentUncertainty, SideUncertainty, SubAxisUncertainty, Uncertainty, uncertainty,
    worth_asking,
};
pub use confidence::{Confidence, Grade};
pub use levels::{Basis, LevelProbability};
pub use precision::{Precision, SurveyPrecision};

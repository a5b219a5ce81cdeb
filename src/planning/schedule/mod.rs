//! Pieces of work + capacity -> dates: a deterministic scheduler that knows no questionnaire.

mod calendar;
mod cause;
mod generate;
mod ledger;
mod level;
mod piece;
#[cfg(test)]
mod tests;
mod work;

pub use calendar::{Calendar, credited};
pub use cause::{Cause, Wait, cause};
pub use generate::{Journey, Passage, Rules, Schedule, Work, generate};
pub use ledger::Ledger;
pub use level::{Levelled, level};
pub use piece::{Lane, Piece, Portion, Role, Span, Units};
pub use work::{Chosen, Itinerary, PostureLane, StageWork, is_posture, ticks, work};

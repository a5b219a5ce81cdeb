//! How far the actions of a plan have come when it is made anew.

use time::Date;

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionState {
    /// Not started: it is planned as if nothing had been said of it.
    Planned,
    /// Started: it stays where it is.
    Started,
    /// Closed: what waits for it may start, and it is not planned again.
    Done,
}

impl ActionState {
    /// Every state, in the order in which an action passes through them.
    pub const ALL: [Self; 3] = [Self::Planned, Self::Started, Self::Done];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Started => "started",
            Self::Done => "done",
        }
    }
}

/// Where an action of a department stands, as the steering of the plan noted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The place of the department in the assessment.
    pub department: usize,
    /// The place of the action in the catalogue.
    pub action: usize,
    /// Its state.
    pub state: ActionState,
    /// The day it started.
    pub start: Option<Date>,
    /// The day it ended, or is to end.
    pub end: Option<Date>,
}

//! What the person who holds an interview can want, however it is said.

use crate::model::{Backing, Note};

/// The longest fact, in bytes: more than anybody says, and what one cell may hold anywhere.
pub const LONGEST_FACT: usize = 64 * 1024;

/// A change to the rating of the current item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What is noted: levels, or why there are none.
    Note(Note),
    /// What was said or shown; empty takes it away.
    Fact(String),
    /// What backs the rating; none takes it away.
    Backing(Option<Backing>),
}

/// What is wanted next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wish {
    /// To change the rating of the current item.
    Change(Change),
    /// To write its fact in an editor.
    EditFact,
    /// To see the item before.
    Back,
    /// To see the item after.
    Forward,
    /// To see an item by its place in the agenda.
    GoTo(usize),
    /// To end the interview.
    Leave(Ending),
}

/// How an interview was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// It is closed: nothing changes any more.
    Closed,
    /// It goes on another time.
    Paused,
    /// Ctrl-C: it goes on another time.
    Interrupted,
    /// The last answer could not be written, and nobody wants to try again.
    Unwritten,
}

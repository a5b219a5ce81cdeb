//! With which departments to start: an index of five criteria, and three to five of the first
//! (method F.4, R23).

mod criteria;
mod rank;
#[cfg(test)]
mod tests;

pub use criteria::{Criteria, Criterion, criteria};
pub use rank::{Candidate, Cut, Priorities, Priority, department_priorities, priorities};

//! Who may be seen, how far a target is, how far people agree and how they see each other.

mod agreement;
mod balance;
mod careless;
mod coverage;
mod estimates;
mod levers;
mod perception;
mod reliability;
pub(super) mod suppress;
mod target;
mod told;
mod trace;
mod wave;

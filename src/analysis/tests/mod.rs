//! Who may be seen, and how far a target is.

mod careless;
mod suppress;
mod target;

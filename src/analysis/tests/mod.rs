//! Who may be seen, and how far a target is.

mod suppress;
mod target;

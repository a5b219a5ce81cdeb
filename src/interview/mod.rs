//! Asking: where an interview stands, what is asked next, and what a key or a typed line wants.
//!
//! Two front ends share one [`Session`]: the [`Desk`] takes keys, [`typed`] takes lines. Neither
//! knows a terminal, a disk or a clock; what they need of the world is a [`Prompter`] and a
//! [`Recorder`].

mod agenda;
mod desk;
mod hold;
mod key;
mod pace;
mod session;
#[cfg(test)]
mod tests;
mod typed;
mod wish;

pub use agenda::{Item, agenda};
pub use desk::{Desk, Mode, Remark};
pub use hold::{Prompter, Recorder, hold};
pub use key::Key;
pub use session::{Progress, Session, State};
pub use typed::{Page, Typed, typed};
pub use wish::{Change, Ending, LONGEST_FACT, Wish};

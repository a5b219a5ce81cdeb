//! The front end of keys: one key answers, others open a page or a field.

mod field;
mod mode;
mod press;

pub use mode::{Desk, Mode, Remark};

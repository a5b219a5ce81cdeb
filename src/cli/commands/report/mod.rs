//! `diapason report`: the report in every form that is asked for.

mod look;
mod places;
mod sentences;
mod write;

pub(super) use write::run;

//! A questionnaire and its catalogue of actions: TOML in, a checked [`Questionnaire`] out.
//!
//! [`Questionnaire`]: crate::model::Questionnaire

mod actions;
mod asked;
mod build;
mod check_actions;
mod check_asked;
mod check_evidence;
mod check_order;
mod frame;
mod head;
mod read;
mod rules;
mod shipped;
#[cfg(test)]
mod tests;
mod tree;
mod wire;

pub use read::{catalogue_name, questionnaire_name, read, read_model};
pub use shipped::{SHIPPED, shipped};

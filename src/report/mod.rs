//! What is said, in which order: decided once, for every output.

mod action_view;
mod assemble;
mod benchmark;
mod careless;
mod cells;
mod company;
pub mod comparison;
mod complete;
mod department;
pub mod explain;
mod extremes;
mod facts;
mod first_actions;
mod freezes;
mod gates;
mod load;
mod moments;
mod notices;
mod overview;
mod page;
pub mod portfolio;
mod priority_actions;
mod range;
mod reasons;
mod register;
mod road;
mod road_notes;
mod road_view;
#[cfg(test)]
pub(crate) mod sample;
mod sentence;
mod shown;
mod stage;
mod summary;
#[cfg(test)]
mod tests;
pub mod view;
mod wording;

pub use assemble::assemble;
pub use complete::complete;
pub use register::register;
pub use wording::role as role_name;

//! What is said, in which order: decided once, for every output.

mod assemble;
mod benchmark;
mod careless;
mod cells;
mod company;
mod department;
pub mod explain;
mod extremes;
mod first_actions;
mod notices;
mod sheets;
mod shown;
mod stage;
mod summary;
pub mod view;
mod wording;

pub use assemble::assemble;
pub use sheets::action_sheets;

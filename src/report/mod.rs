//! What is said, in which order: decided once, for every output.

mod assemble;
mod benchmark;
mod careless;
mod cells;
mod company;
pub mod comparison;
mod department;
pub mod explain;
mod extremes;
mod first_actions;
mod freezes;
mod load;
mod moments;
mod notices;
pub mod portfolio;
mod reasons;
mod road;
mod road_notes;
mod road_view;
mod sentence;
mod sheets;
mod shown;
mod stage;
mod summary;
pub mod view;
mod wording;

pub use assemble::assemble;
pub use sheets::action_sheets;
pub use wording::role as role_name;

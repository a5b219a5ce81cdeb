//! The program's face: the only room that reads a file or the environment.

mod args;
mod clock;
mod commands;
mod environment;
mod exit;
mod files;
mod keyboard;
mod load;
mod program;
mod prompt;
#[cfg(test)]
pub(crate) mod sample;
mod screen;

pub use exit::Exit;
pub use program::run;

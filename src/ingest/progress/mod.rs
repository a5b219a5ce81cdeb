//! How far the actions have come, `actions.csv` of an assessment folder: judged line by line.

mod read;
#[cfg(test)]
mod tests;

pub use read::read;

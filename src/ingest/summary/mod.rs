//! The sentences of a report that a reader says otherwise, from a file of the user.

mod read;
#[cfg(test)]
mod tests;

pub use read::read;

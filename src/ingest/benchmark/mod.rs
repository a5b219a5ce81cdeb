//! The figures of other organisations, from a file of the user.

mod read;
#[cfg(test)]
mod tests;
mod values;

pub use read::read;

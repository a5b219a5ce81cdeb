//! Typologies that were frozen in another wave, from the file that keeps them.

mod read;
#[cfg(test)]
mod tests;

pub use read::read;

//! What the shipped questionnaire says: the mechanical rules that every text and every count keeps.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod catalogue;
mod counts;
mod lengths;
mod shipped;
mod tables;
mod typography;

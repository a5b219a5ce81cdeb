//! Survey files in the native formats: CSV, wide or long, record by record.

mod answer;
mod columns;
mod damage;
mod decode;
mod directory;
mod encoding;
mod header;
mod identity;
mod intake;
mod ledger;
mod long;
mod moment;
mod names;
mod questions;
mod reading;
mod roster;
mod sheets;
mod table;
mod tally;
mod tools;
mod visible;
mod wide;

#[cfg(test)]
mod tests;

pub use columns::Layout;
pub use directory::{departments_named, find};
pub use encoding::Encoding;
pub use intake::{FileReport, Intake, IntakeRules, Survey};
pub use roster::Roster;

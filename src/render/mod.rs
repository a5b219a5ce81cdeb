//! A report -> bytes, one format a file or folder; nothing is computed here.

mod comparison;
pub mod csv;
pub mod json;
pub mod markdown;
pub mod markdown_plan;
pub mod markdown_report;
pub mod pdf;
mod perception;
#[cfg(test)]
pub(crate) mod sample;
mod solidity;
pub mod terminal;
#[cfg(test)]
mod tests;

//! The report as pages that a board can read, print and sign.

mod document;
mod flow;
mod font;
mod geometry;
mod legible;
mod logo;
mod look;
mod pages;
mod palette;
mod press;
mod shape;
mod sheet;
mod structure;
mod symbols;
mod table;
mod typeset;
mod writer;

pub use document::pdf;
pub use logo::{Logo, LogoError};
pub use look::{Look, Palette};
pub use writer::PdfError;

#[cfg(test)]
mod figures;
#[cfg(test)]
mod reading;
#[cfg(test)]
mod stress;
#[cfg(test)]
mod tests;

//! Pages as a PDF file: printpdf writes the operators, lopdf the rest.

mod colour;
mod compact;
mod emit;
mod error;
mod finish;
mod metadata;
mod outline;
mod subset;
mod tags;
mod write;

pub use error::PdfError;
#[cfg(test)]
pub(super) use write::written;
pub(super) use write::{Book, write};

#[cfg(test)]
mod tagged;
#[cfg(test)]
mod tests;

//! Pages as a PDF file: printpdf writes the operators, lopdf the rest.

mod emit;
mod error;
mod finish;
mod outline;
mod subset;
mod write;

pub use error::PdfError;
#[cfg(test)]
pub(super) use write::written;
pub(super) use write::{Book, write};

#[cfg(test)]
mod tests;

//! Pages as a PDF file: printpdf writes the operators of a page, lopdf each object.

mod assemble;
mod colour;
mod content;
mod error;
mod file;
mod fonts;
mod marks;
mod metadata;
mod outline;
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

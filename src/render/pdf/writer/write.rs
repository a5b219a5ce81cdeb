//! The whole way from pages to bytes.

use std::collections::BTreeMap;

use printpdf::PdfWarnMsg;
use rayon::prelude::*;

use super::PdfError;
use super::assemble::assemble;
use super::content::page;
use super::file::File;
use super::fonts::{embed, used};
use crate::language::Language;
use crate::render::pdf::flow::{Bookmark, Place};
use crate::render::pdf::logo::Logo;
use crate::render::pdf::sheet::{Anchor, Sheet};
use crate::render::pdf::structure::Structure;

/// Pages, with what a reader uses to find his way.
#[derive(Debug, Clone)]
pub(in crate::render::pdf) struct Book {
    /// The pages.
    pub(in crate::render::pdf) sheets: Vec<Sheet>,
    /// The logo, where a page shows one.
    pub(in crate::render::pdf) logo: Option<Logo>,
    /// What a screen reader follows.
    pub(in crate::render::pdf) structure: Structure,
    /// Where links lead.
    pub(in crate::render::pdf) anchors: BTreeMap<Anchor, Place>,
    /// The bookmarks.
    pub(in crate::render::pdf) bookmarks: Vec<Bookmark>,
    /// What the places are called that links lead to.
    pub(in crate::render::pdf) names: BTreeMap<Anchor, String>,
    /// The document's title.
    pub(in crate::render::pdf) title: String,
    /// For whom it was made.
    pub(in crate::render::pdf) author: String,
    /// The date in ISO 8601, empty when unknown.
    pub(in crate::render::pdf) date: String,
    /// The language of the text.
    pub(in crate::render::pdf) language: Language,
}

/// Returns the file.
pub(in crate::render::pdf) fn write(book: Book) -> Result<Vec<u8>, PdfError> {
    written(book).map(|(bytes, _)| bytes)
}

/// Returns the file, and what printpdf has to say about it: nothing, if all is well.
pub(in crate::render::pdf) fn written(
    mut book: Book,
) -> Result<(Vec<u8>, Vec<PdfWarnMsg>), PdfError> {
    let sheets = std::mem::take(&mut book.sheets);
    let used = used(&sheets);
    // Each page is given up as soon as it is written: the memory of a large report is its pages.
    let pages = sheets.into_par_iter().map(|sheet| page(sheet, &used));
    let pages: Result<Vec<_>, _> = pages.collect();
    let mut pages = pages.map_err(PdfError::compose)?;
    let warnings = pages
        .iter_mut()
        .flat_map(|page| std::mem::take(&mut page.warnings));
    let warnings = warnings.collect();
    let mut file = File::default();
    let fonts = embed(&mut file, &used)?;
    let bytes = assemble(file, fonts, &book, pages).map_err(PdfError::compose)?;
    Ok((bytes, warnings))
}

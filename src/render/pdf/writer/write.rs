//! The whole way from pages to bytes.

use std::collections::BTreeMap;

use printpdf::{
    PdfDocument, PdfSaveOptions, PdfWarnMsg, RawImage, RawImageData, RawImageFormat, XObject,
    XObjectId,
};

use super::PdfError;
use super::emit::{LOGO, Targets, page};
use super::finish::finish;
use super::subset::embed;
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
pub(in crate::render::pdf) fn write(book: &Book) -> Result<Vec<u8>, PdfError> {
    written(book).map(|(bytes, _)| bytes)
}

/// Returns a logo as printpdf has it.
fn image(logo: &Logo) -> XObject {
    let (width, height) = logo.size();
    XObject::Image(RawImage {
        pixels: RawImageData::U8(logo.rgb().to_vec()),
        width: usize::try_from(width).unwrap_or(0),
        height: usize::try_from(height).unwrap_or(0),
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    })
}

/// Returns the file, and what printpdf has to say about it: nothing, if all is well.
pub(in crate::render::pdf) fn written(book: &Book) -> Result<(Vec<u8>, Vec<PdfWarnMsg>), PdfError> {
    let mut document = PdfDocument::new(&book.title);
    let used = embed(&book.sheets, &mut document.resources)?;
    if let Some(logo) = &book.logo {
        let id = XObjectId(LOGO.to_owned());
        document.resources.xobjects.map.insert(id, image(logo));
    }
    let heights: Vec<f32> = book
        .sheets
        .iter()
        .map(|sheet| sheet.format.size().1)
        .collect();
    let targets = Targets {
        anchors: &book.anchors,
        heights: &heights,
    };
    let pages = book.sheets.iter().map(|sheet| page(sheet, &used, &targets));
    let (pages, emitted): (Vec<_>, Vec<_>) = pages.unzip();
    document.pages = pages;
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: true,
        image_optimization: None,
    };
    let mut warnings = Vec::new();
    let file = document.to_lopdf_document(&options, &mut warnings);
    let bytes = finish(file, book, &emitted, &targets)?;
    Ok((bytes, warnings))
}

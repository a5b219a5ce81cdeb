//! A page as the stream of its content, and what its parts belong to.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Error, Stream};
use printpdf::{Mm, Op, PdfDocument, PdfPage, PdfSaveOptions, PdfWarnMsg, Pt};

use super::fonts::Used;
use super::marks::operators;
use crate::render::pdf::font::ByFace;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::sheet::{Anchor, Mark, Sheet};
use crate::render::pdf::structure::{Part, Tag};

/// A page as it stands in the file, and what its parts belong to.
#[derive(Debug)]
pub(super) struct Page {
    /// The width and the height, in points.
    pub(super) size: (f32, f32),
    /// The operators, compressed.
    pub(super) content: Stream,
    /// The element of each piece of marked content, by its number.
    pub(super) pieces: Vec<Tag>,
    /// The links, in order.
    pub(super) links: Vec<Link>,
    /// The corners of each picture, left, bottom, right and top; in the order of the pictures.
    pub(super) pictures: BTreeMap<Tag, [f32; 4]>,
    /// What printpdf has to say about it: nothing, if all is well.
    pub(super) warnings: Vec<PdfWarnMsg>,
}

/// A sensitive area of a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    /// The element it belongs to.
    pub(super) tag: Tag,
    /// Where it leads.
    pub(super) to: Anchor,
    /// Its left, bottom, right and top.
    pub(super) corners: [f32; 4],
}

/// Returns a page with its marks written.
pub(super) fn page(sheet: Sheet, used: &ByFace<Used>) -> Result<Page, Error> {
    let (width, height) = sheet.format.size();
    let corners = |area: Area| {
        let (bottom, top) = (height - area.bottom(), height - area.top);
        [area.left, bottom, area.right(), top].map(round)
    };
    let links = sheet.marks.iter().filter_map(|placed| match placed.mark {
        Mark::Link(area, to) => Some(Link {
            tag: placed.tag()?,
            to,
            corners: corners(area),
        }),
        _ => None,
    });
    let links = links.collect();
    let pictures = pictures(&sheet).into_iter();
    let pictures = pictures.map(|(tag, area)| (tag, corners(area))).collect();
    let (ops, pieces) = operators(&sheet, used);
    drop(sheet);
    let mut warnings = Vec::new();
    let content = stream((width, height), ops, &mut warnings)?;
    Ok(Page {
        size: (round(width), round(height)),
        content,
        pieces,
        links,
        pictures,
        warnings,
    })
}

/// Returns operators as the stream that printpdf makes of them: the content of a file of one page.
fn stream(
    (width, height): (f32, f32),
    ops: Vec<Op>,
    warnings: &mut Vec<PdfWarnMsg>,
) -> Result<Stream, Error> {
    let mut document = PdfDocument::new("");
    let page = PdfPage::new(Mm::from(Pt(width)), Mm::from(Pt(height)), ops);
    document.pages.push(page);
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        // It takes our own way to show text for unknown.
        secure: false,
        image_optimization: None,
    };
    let file = document.to_lopdf_document(&options, warnings);
    drop(document);
    let page = file
        .page_iter()
        .next()
        .ok_or(Error::PageNumberNotFound(1))?;
    let mut content = Stream::new(Dictionary::new(), file.get_page_content(page));
    content.compress()?;
    Ok(content)
}

/// Returns what each picture of a page covers.
fn pictures(sheet: &Sheet) -> BTreeMap<Tag, Area> {
    let mut pictures: BTreeMap<Tag, Area> = BTreeMap::new();
    for placed in &sheet.marks {
        let Part::Picture(tag) = placed.part else {
            continue;
        };
        for area in areas(&placed.mark) {
            let known = pictures.entry(tag).or_insert(area);
            *known = known.union(area);
        }
    }
    pictures
}

/// Returns what a mark covers.
fn areas(mark: &Mark) -> Vec<Area> {
    match mark {
        Mark::Text(run) => vec![Area::new(
            run.left,
            run.baseline - 0.75 * run.size,
            run.width(),
            run.size,
        )],
        Mark::Path(path) => {
            let nodes = path.nodes().into_iter();
            nodes
                .map(|node| Area::new(node.x, node.y, 0.0, 0.0))
                .collect()
        }
        Mark::Logo(area) => vec![*area],
        Mark::Link(..) | Mark::PageNumber(..) => Vec::new(),
    }
}

/// Returns a length to the hundredth of a point, finer than any printer.
pub(super) fn round(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

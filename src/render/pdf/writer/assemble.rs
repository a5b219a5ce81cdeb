//! The pages, their links and what they share, tied together under the catalog.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Error, Object, ObjectId, Stream, dictionary};

use super::content::{Link, Page, round};
use super::file::File;
use super::marks::LOGO;
use super::metadata::{information, intent, metadata};
use super::outline::outline;
use super::tags::{Tagged, tag};
use super::write::Book;
use crate::render::pdf::flow::Place;
use crate::render::pdf::logo::Logo;
use crate::render::pdf::sheet::Anchor;
use crate::render::pdf::structure::Tag;

/// A page whose content is in the file.
pub(super) struct Leaf {
    /// Its object.
    pub(super) id: ObjectId,
    /// Its width and height, in points.
    size: (f32, f32),
    content: ObjectId,
    /// The element of each piece of marked content, by its number.
    pub(super) pieces: Vec<Tag>,
    /// Its links, each with its object.
    pub(super) links: Vec<(ObjectId, Link)>,
    /// The corners of each picture.
    pub(super) pictures: BTreeMap<Tag, [f32; 4]>,
}

/// Where links and bookmarks lead.
pub(super) struct Targets<'t> {
    anchors: &'t BTreeMap<Anchor, Place>,
    leaves: &'t [Leaf],
}

impl Targets<'_> {
    /// Returns the place of an anchor on its page (PDF 1.7, 12.3.2.2).
    pub(super) fn destination(&self, anchor: Anchor) -> Option<Object> {
        let place = self.anchors.get(&anchor)?;
        let leaf = self.leaves.get(place.page)?;
        let top = round(leaf.size.1 - place.top + 6.0);
        let fit: Vec<Object> = vec![
            leaf.id.into(),
            "XYZ".into(),
            0.into(),
            Object::Real(top),
            Object::Null,
        ];
        Some(fit.into())
    }
}

/// Returns the file with everything in it.
pub(super) fn assemble(
    mut file: File,
    fonts: Dictionary,
    book: &Book,
    pages: Vec<Page>,
) -> Result<Vec<u8>, Error> {
    let leaves = pages.into_iter().map(|page| leaf(&mut file, book, page));
    let leaves: Vec<Leaf> = leaves.collect::<Result<_, _>>()?;
    let resources = resources(&mut file, fonts, book.logo.as_ref())?;
    let targets = Targets {
        anchors: &book.anchors,
        leaves: &leaves,
    };
    let tagged = tag(&mut file, &book.structure, &leaves)?;
    let pages = tree(&mut file, &leaves, resources)?;
    annotations(&mut file, book, &targets, &tagged)?;
    let outline = outline(&mut file, &book.bookmarks, &targets)?;
    let information = file.add(information(book))?;
    let mut catalog = dictionary! {
        "Type" => "Catalog",
        "Pages" => pages,
        "Lang" => Object::string_literal(book.language.code()),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "PageLayout" => "SinglePage",
        "PageLabels" => labels(),
        "MarkInfo" => dictionary! { "Marked" => true },
        "StructTreeRoot" => tagged.root,
        "Metadata" => file.add(metadata(book))?,
        "OutputIntents" => vec![intent(&mut file)?.into()],
    };
    if let Some(outline) = outline {
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
    }
    let root = file.add(catalog)?;
    file.bytes(root, information)
}

/// Puts the content of a page in, and takes numbers for the rest of it.
fn leaf(file: &mut File, book: &Book, page: Page) -> Result<Leaf, Error> {
    let links = page.links.into_iter();
    let links = links.filter(|link| book.anchors.contains_key(&link.to));
    Ok(Leaf {
        id: file.number(),
        size: page.size,
        content: file.add(page.content)?,
        pieces: page.pieces,
        links: links.map(|link| (file.number(), link)).collect(),
        pictures: page.pictures,
    })
}

/// Puts in what the pages share.
fn resources(file: &mut File, fonts: Dictionary, logo: Option<&Logo>) -> Result<ObjectId, Error> {
    let mut resources = dictionary! { "Font" => fonts };
    if let Some(logo) = logo {
        let logo = file.add(image(logo))?;
        resources.set("XObject", dictionary! { LOGO => logo });
    }
    file.add(resources)
}

/// Returns a logo as an image of the file (PDF 1.7, 8.9.5).
fn image(logo: &Logo) -> Stream {
    let (width, height) = logo.size();
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => i64::from(width),
        "Height" => i64::from(height),
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
    };
    Stream::new(dictionary, logo.rgb().to_vec())
}

/// Puts the pages in, and returns their root.
fn tree(file: &mut File, leaves: &[Leaf], resources: ObjectId) -> Result<ObjectId, Error> {
    let root = file.number();
    for (key, leaf) in (0..).zip(leaves) {
        let (width, height) = leaf.size;
        let corners = [0.0, 0.0, width, height].map(Object::Real);
        let mut page = dictionary! {
            "Type" => "Page",
            "Parent" => root,
            "MediaBox" => corners.to_vec(),
            "Resources" => resources,
            "Contents" => leaf.content,
            "StructParents" => key,
            "Tabs" => "S",
        };
        if !leaf.links.is_empty() {
            let links = leaf.links.iter().map(|(id, _)| Object::from(*id));
            page.set("Annots", links.collect::<Vec<_>>());
        }
        file.put(leaf.id, page)?;
    }
    let kids: Vec<Object> = leaves.iter().map(|leaf| leaf.id.into()).collect();
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let pages = dictionary! { "Type" => "Pages", "Count" => count, "Kids" => kids };
    file.put(root, pages)?;
    Ok(root)
}

/// Puts in every link: it prints, and says where it leads.
fn annotations(
    file: &mut File,
    book: &Book,
    targets: &Targets<'_>,
    tagged: &Tagged,
) -> Result<(), Error> {
    let links = targets.leaves.iter().flat_map(|leaf| &leaf.links);
    for (key, (id, link)) in (tagged.first_link..).zip(links) {
        let name = book.names.get(&link.to).map_or("", String::as_str);
        let annotation = dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => link.corners.map(Object::Real).to_vec(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            "F" => 4,
            "Contents" => text(name),
            "Dest" => targets.destination(link.to).unwrap_or(Object::Null),
            "StructParent" => key,
        };
        file.put(*id, annotation)?;
    }
    Ok(())
}

/// Returns the labels of the pages: the numbers that their feet show.
fn labels() -> Dictionary {
    let decimal = Object::Dictionary(dictionary! { "S" => "D" });
    dictionary! { "Nums" => vec![Object::Integer(0), decimal] }
}

/// Returns a text as every viewer reads it.
pub(super) fn text(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::string_literal(bytes)
}

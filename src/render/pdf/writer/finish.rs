//! What printpdf leaves out: language, title, bookmarks, dates and an identity from the content.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, SaveOptions, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::PdfError;
use super::compact::compact;
use super::emit::{Emitted, Targets};
use super::metadata::describe;
use super::outline::outline;
use super::tags::tag;
use super::write::Book;
use crate::render::pdf::sheet::Anchor;

/// More objects compress better together; a reader unpacks those it needs.
const OBJECTS_PER_STREAM: usize = 1000;

/// Completes a file and returns its bytes.
pub(super) fn finish(
    mut file: Document,
    book: &Book,
    emitted: &[Emitted],
    targets: &Targets<'_>,
) -> Result<Vec<u8>, PdfError> {
    complete(&mut file, book, emitted, targets)
        .and_then(|()| save(&mut file))
        .map_err(|error| PdfError::Compose {
            reason: error.to_string(),
        })
}

fn complete(
    file: &mut Document,
    book: &Book,
    emitted: &[Emitted],
    targets: &Targets<'_>,
) -> Result<(), lopdf::Error> {
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    for (page, emitted) in pages.iter().zip(emitted) {
        annotations(file, *page, emitted, &book.names)?;
    }
    let tied: Vec<_> = pages.iter().copied().zip(emitted).collect();
    tag(file, book, &tied)?;
    describe(file, book)?;
    let root = outline(file, &book.bookmarks, &pages, targets);
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(book.language.code()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    catalog.set("PageLabels", labels());
    if let Some(root) = root {
        catalog.set("Outlines", root);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    let identity = identity(file, book);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    file.compress();
    Ok(())
}

/// Returns the labels of the pages: the numbers that their feet show.
fn labels() -> Dictionary {
    let decimal = Object::Dictionary(dictionary! { "S" => "D" });
    dictionary! { "Nums" => vec![Object::Integer(0), decimal] }
}

/// Makes every link of a page an object of its own that prints and says where it leads, and leaves
/// empty lists of links out.
fn annotations(
    file: &mut Document,
    page: ObjectId,
    emitted: &Emitted,
    named: &BTreeMap<Anchor, String>,
) -> Result<(), lopdf::Error> {
    let dictionary = file.get_dictionary_mut(page)?;
    let Some(Object::Array(links)) = dictionary.remove(b"Annots") else {
        return Ok(());
    };
    let mut ids: Vec<Object> = Vec::with_capacity(links.len());
    for (mut link, (_, anchor)) in links.into_iter().zip(&emitted.links) {
        if let Ok(link) = link.as_dict_mut() {
            link.set("F", 4);
            link.set(
                "Contents",
                text(named.get(anchor).map_or("", String::as_str)),
            );
            link.remove(b"C");
        }
        ids.push(file.add_object(link).into());
    }
    if !ids.is_empty() {
        file.get_dictionary_mut(page)?.set("Annots", ids);
    }
    Ok(())
}

/// Returns an identity that is the same for the same content: a hash of every stream and of the
/// words of the information.
fn identity(file: &Document, book: &Book) -> Object {
    let mut hash = Sha256::new();
    for words in [&book.title, &book.author, &book.date] {
        hash.update(words.len().to_be_bytes());
        hash.update(words);
    }
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hash.update(stream.content.len().to_be_bytes());
            hash.update(&stream.content);
        }
    }
    let digest = hash.finalize();
    let half: Vec<u8> = digest.iter().take(16).copied().collect();
    Object::String(half, StringFormat::Hexadecimal)
}

fn save(file: &mut Document) -> Result<Vec<u8>, lopdf::Error> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(OBJECTS_PER_STREAM)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    file.save_with_options(&mut bytes, options)?;
    Ok(compact(bytes))
}

/// Returns a text as every viewer reads it.
pub(super) fn text(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Literal)
}

//! What printpdf leaves out: language, title, bookmarks, dates and an identity from the content.

use lopdf::{Document, Object, ObjectId, SaveOptions, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::PdfError;
use super::emit::Targets;
use super::outline::outline;
use super::write::Book;

/// Completes a file and returns its bytes.
pub(super) fn finish(
    mut file: Document,
    book: &Book,
    targets: &Targets<'_>,
) -> Result<Vec<u8>, PdfError> {
    let compose = |error: lopdf::Error| PdfError::Compose {
        reason: error.to_string(),
    };
    "1.7".clone_into(&mut file.version);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    annotations(&mut file, &pages).map_err(compose)?;
    let root = outline(&mut file, &book.bookmarks, &pages, targets);
    let catalog = file.catalog_mut().map_err(compose)?;
    catalog.set("Lang", Object::string_literal(book.language.code()));
    catalog.set(
        "ViewerPreferences",
        dictionary! { "DisplayDocTitle" => true },
    );
    catalog.set("PageLayout", Object::Name(b"SinglePage".to_vec()));
    if let Some(root) = root {
        catalog.set("Outlines", root);
        catalog.set("PageMode", Object::Name(b"UseOutlines".to_vec()));
    }
    let info = file.trailer.get(b"Info").and_then(Object::as_reference);
    file.set_object(info.map_err(compose)?, information(book));
    let identity = identity(&file, book);
    file.trailer.set("ID", vec![identity.clone(), identity]);
    file.compress();
    save(&mut file)
}

/// Makes every link an object of its own that prints, and leaves empty lists of links out.
fn annotations(file: &mut Document, pages: &[ObjectId]) -> Result<(), lopdf::Error> {
    for page in pages {
        let dictionary = file.get_dictionary_mut(*page)?;
        let Some(Object::Array(links)) = dictionary.remove(b"Annots") else {
            continue;
        };
        let mut ids: Vec<Object> = Vec::with_capacity(links.len());
        for mut link in links {
            if let Ok(link) = link.as_dict_mut() {
                link.set("F", 4);
                link.remove(b"C");
            }
            ids.push(file.add_object(link).into());
        }
        if !ids.is_empty() {
            file.get_dictionary_mut(*page)?.set("Annots", ids);
        }
    }
    Ok(())
}

/// Returns the document's information: its title, who made it, and the report's date when it
/// has one.
fn information(book: &Book) -> lopdf::Dictionary {
    let mut info = dictionary! {
        "Title" => text(&book.title),
        "Author" => text(&book.author),
        "Creator" => text("Diapason"),
        "Producer" => text("Diapason"),
    };
    let digits: String = book.date.chars().filter(char::is_ascii_digit).collect();
    if digits.len() == 8 {
        let date = Object::string_literal(format!("D:{digits}000000Z"));
        info.set("CreationDate", date.clone());
        info.set("ModDate", date);
    }
    info
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

fn save(file: &mut Document) -> Result<Vec<u8>, PdfError> {
    let options = SaveOptions::builder()
        .use_object_streams(true)
        .use_xref_streams(true)
        .max_objects_per_stream(200)
        .compression_level(9)
        .build();
    let mut bytes = Vec::new();
    let saved = file.save_with_options(&mut bytes, options);
    saved.map_err(|error| PdfError::Compose {
        reason: error.to_string(),
    })?;
    Ok(bytes)
}

/// Returns a text as every viewer reads it.
pub(super) fn text(text: &str) -> Object {
    let mut bytes = vec![0xfe, 0xff];
    for unit in text.encode_utf16() {
        bytes.extend(unit.to_be_bytes());
    }
    Object::String(bytes, StringFormat::Hexadecimal)
}

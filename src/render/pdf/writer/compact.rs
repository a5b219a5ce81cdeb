//! The end of the file as it should be: the table of objects compressed, and the end of every stream
//! told apart from its data.
//!
//! lopdf writes seven bytes an object into the table, most of them alike. It ends a stream with a line
//! feed, so data that happens to end with a carriage return seems to be one byte shorter than it says:
//! such a stream gets both.

use lopdf::{Dictionary, Stream};

/// The bytes of an entry of the table: its kind, its place in four bytes, and two more.
const ENTRY: usize = 7;
/// The kind of an object that stands in the file by itself.
const BY_ITSELF: u8 = 1;
/// The row filter `Up` of PNG: each byte less the one above it.
const UP: u8 = 2;
/// Data that ends with a carriage return, and the end of its stream.
const AMBIGUOUS: &[u8] = b"\r\nendstream";

/// Returns the file as it should end; as it was when it does not end the way lopdf ends one.
pub(super) fn compact(bytes: Vec<u8>) -> Vec<u8> {
    compacted(&bytes).unwrap_or(bytes)
}

fn compacted(bytes: &[u8]) -> Option<Vec<u8>> {
    let start = last(bytes, b"startxref\n")?;
    let rest = bytes.get(start + 10..)?;
    let digits = rest.split(|byte| *byte == b'\n').next()?;
    let at: usize = std::str::from_utf8(digits).ok()?.parse().ok()?;
    let table = bytes.get(at..start)?;
    let (head, body) = (first(table, b"stream\n")?, last(table, b"\nendstream")?);
    let entries = table.get(head + 7..body)?;
    let dictionary = std::str::from_utf8(table.get(..head)?).ok()?;

    let (mut file, inserted) = told_apart(bytes.get(..at)?);
    let table_at = file.len();
    let packed = packed(&moved(entries, &inserted))?;
    let dictionary = dictionary.replacen(
        &format!("/Length {}", entries.len()),
        &format!(
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ENTRY}>>/Length {}",
            packed.len()
        ),
        1,
    );
    file.extend(dictionary.as_bytes());
    file.extend(b"stream\n");
    file.extend(&packed);
    if packed.ends_with(b"\r") {
        file.push(b'\r');
    }
    file.extend(table.get(body..)?);
    file.extend(format!("startxref\n{table_at}\n%%EOF").as_bytes());
    Some(file)
}

/// Returns the objects with a carriage return before the line feed that ends a stream of ambiguous
/// length, and the places where one was put in.
fn told_apart(objects: &[u8]) -> (Vec<u8>, Vec<usize>) {
    let ends = objects.windows(AMBIGUOUS.len()).enumerate();
    let ends = ends.filter(|(_, window)| *window == AMBIGUOUS);
    let inserted: Vec<usize> = ends.map(|(place, _)| place + 1).collect();
    let mut file = Vec::with_capacity(objects.len() + inserted.len());
    let mut from = 0;
    for place in &inserted {
        file.extend(objects.get(from..*place).unwrap_or_default());
        file.push(b'\r');
        from = *place;
    }
    file.extend(objects.get(from..).unwrap_or_default());
    (file, inserted)
}

/// Returns the entries with the places that objects have after some bytes were put in before them.
fn moved(entries: &[u8], inserted: &[usize]) -> Vec<u8> {
    let mut moved = entries.to_vec();
    for entry in moved.chunks_exact_mut(ENTRY) {
        let [kind, a, b, c, d, ..] = entry else {
            continue;
        };
        if *kind == BY_ITSELF {
            let place = u32::from_be_bytes([*a, *b, *c, *d]);
            let before = |at: &&usize| u32::try_from(**at).is_ok_and(|at| at <= place);
            let before = inserted.iter().filter(before).count();
            let place = place + u32::try_from(before).unwrap_or(0);
            [*a, *b, *c, *d] = place.to_be_bytes();
        }
    }
    moved
}

/// Returns the entries, each as its difference to the one above, compressed.
fn packed(entries: &[u8]) -> Option<Vec<u8>> {
    let mut above = [0; ENTRY];
    let mut rows = Vec::with_capacity(entries.len() + entries.len() / ENTRY);
    for entry in entries.chunks_exact(ENTRY) {
        rows.push(UP);
        rows.extend(
            entry
                .iter()
                .zip(above)
                .map(|(byte, above)| byte.wrapping_sub(above)),
        );
        above.copy_from_slice(entry);
    }
    let mut stream = Stream::new(Dictionary::new(), rows);
    stream.compress().ok()?;
    stream.is_compressed().then_some(stream.content)
}

fn first(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

fn last(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).rposition(|window| window == part)
}

#[cfg(test)]
mod tests {
    use lopdf::{Document, SaveOptions, dictionary};

    use super::*;

    /// A file of streams that end with every byte there is, as lopdf writes it.
    fn written() -> Vec<u8> {
        let mut file = Document::with_version("1.7");
        let pages = file.add_object(dictionary! { "Type" => "Pages", "Count" => 0 });
        let root = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", root);
        for byte in 0..=u8::MAX {
            file.add_object(Stream::new(Dictionary::new(), vec![b'x', byte]));
        }
        let options = SaveOptions::builder()
            .use_object_streams(true)
            .use_xref_streams(true)
            .build();
        let mut bytes = Vec::new();
        file.save_with_options(&mut bytes, options).unwrap();
        bytes
    }

    #[test]
    fn every_object_is_found_and_the_end_of_no_stream_is_ambiguous() {
        let before = written();
        let after = compact(before.clone());
        assert!(after.len() < before.len());
        let (first, second) = (Document::load_mem(&before), Document::load_mem(&after));
        let (first, second) = (first.unwrap(), second.unwrap());
        let mut endings = 0;
        for (id, object) in &first.objects {
            let stream = object.as_stream();
            if let Some(stream) = stream.ok().filter(|one| one.content.len() == 2) {
                let found = second.get_object(*id).unwrap().as_stream().unwrap();
                assert_eq!(found.content, stream.content, "{id:?}");
                endings += usize::from(stream.content.ends_with(b"\r"));
            }
        }
        assert_eq!(endings, 1);
        let twice = after
            .windows(12)
            .filter(|window| *window == b"\r\r\nendstream");
        let once = after.windows(11).filter(|window| *window == AMBIGUOUS);
        assert_eq!((twice.count(), once.count()), (1, 1));
    }

    #[test]
    fn what_does_not_end_like_a_file_of_lopdf_stays_as_it_is() {
        for bytes in [&b""[..], b"startxref\n", b"startxref\n99\n%%EOF"] {
            assert_eq!(compact(bytes.to_vec()), bytes);
        }
    }
}

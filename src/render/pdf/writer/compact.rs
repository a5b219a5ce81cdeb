//! The table of objects compressed: lopdf writes seven bytes an object, most of them alike.

use lopdf::{Dictionary, Stream};

/// The bytes of an entry of the table.
const ENTRY: usize = 7;
/// The row filter `Up` of PNG: each byte less the one above it.
const UP: u8 = 2;

/// Returns the file with its table of objects, which ends it, compressed; as it was when it does
/// not end the way lopdf ends one.
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
    let packed = packed(entries)?;
    let dictionary = dictionary.replacen(
        &format!("/Length {}", entries.len()),
        &format!(
            "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns {ENTRY}>>/Length {}",
            packed.len()
        ),
        1,
    );
    let mut file = bytes.get(..at)?.to_vec();
    file.extend(dictionary.as_bytes());
    file.extend(b"stream\n");
    file.extend(packed);
    file.extend(table.get(body..)?);
    file.extend(bytes.get(start..)?);
    Some(file)
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

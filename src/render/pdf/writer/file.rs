//! The objects of a file and its bytes: streams one by one, everything else packed and compressed
//! (PDF 1.7, 7.5.7 and 7.5.8).

use lopdf::content::{Content, Operation};
use lopdf::{Error, Object, ObjectId, Stream, StringFormat, dictionary};
use rayon::prelude::*;
use sha2::{Digest, Sha256};

/// The version of PDF, and four bytes that tell a program not to take the file for text.
const HEAD: &[u8] = b"%PDF-1.7\n%\xc7\xec\x8f\xa2\n";
/// More objects compress better together; a reader unpacks those it needs.
const OBJECTS_PER_PACK: usize = 500;
/// The bytes of an entry of the table: its kind, its place in four bytes, and two more.
const ENTRY: usize = 7;
/// The row filter `Up` of PNG: each byte less the one above it.
const UP: u8 = 2;

/// The objects of a file, each put in once.
#[derive(Debug, Default)]
pub(super) struct File {
    last: u32,
    streams: Vec<(u32, Stream)>,
    packs: Vec<Pack>,
}

/// Objects that are compressed together.
#[derive(Debug, Default)]
struct Pack {
    /// The number of each object, and where it begins.
    places: Vec<(u32, usize)>,
    bytes: Vec<u8>,
}

impl File {
    /// Returns a number for an object that is put in later.
    pub(super) fn number(&mut self) -> ObjectId {
        self.last += 1;
        (self.last, 0)
    }

    /// Puts an object in under the next number.
    pub(super) fn add(&mut self, object: impl Into<Object>) -> Result<ObjectId, Error> {
        let id = self.number();
        self.put(id, object)?;
        Ok(id)
    }

    /// Puts an object in under a number that was taken for it.
    pub(super) fn put(&mut self, id: ObjectId, object: impl Into<Object>) -> Result<(), Error> {
        match object.into() {
            Object::Stream(stream) => self.streams.push((id.0, stream)),
            object => self.pack(id.0, object)?,
        }
        Ok(())
    }

    fn pack(&mut self, number: u32, object: Object) -> Result<(), Error> {
        let is_full = |pack: &Pack| pack.places.len() >= OBJECTS_PER_PACK;
        if self.packs.last().is_none_or(is_full) {
            self.packs.push(Pack::default());
        }
        if let Some(pack) = self.packs.last_mut() {
            pack.places.push((number, pack.bytes.len()));
            pack.bytes.extend(encoded(object)?);
        }
        Ok(())
    }

    /// Returns the file whose catalog is `root` and whose information is `info`.
    pub(super) fn bytes(self, root: ObjectId, info: ObjectId) -> Result<Vec<u8>, Error> {
        let mut out = Out {
            bytes: HEAD.to_vec(),
            table: vec![[0; ENTRY]],
        };
        out.enter(0, 0, 0, u16::MAX);
        let mut streams = self.streams;
        for (container, pack) in (self.last + 1..).zip(self.packs) {
            streams.push((container, pack.stream()));
            for (index, (number, _)) in (0..).zip(pack.places) {
                out.enter(number, 2, container, index);
            }
        }
        streams
            .par_iter_mut()
            .filter(|(_, stream)| stream.allows_compression)
            .try_for_each(|(_, stream)| stream.compress())?;
        let mut last = self.last;
        for (number, stream) in streams {
            last = last.max(number);
            out.stream(number, stream)?;
        }
        out.end(last + 1, root, info)
    }
}

impl Pack {
    /// Returns the objects as the stream that holds them.
    fn stream(&self) -> Stream {
        let places = self.places.iter();
        let mut content: Vec<u8> = places
            .flat_map(|(number, place)| format!("{number} {place} ").into_bytes())
            .collect();
        let dictionary = dictionary! {
            "Type" => "ObjStm",
            "N" => integer(self.places.len()),
            "First" => integer(content.len()),
        };
        content.extend(&self.bytes);
        Stream::new(dictionary, content)
    }
}

/// The file so far, and the table of its objects.
struct Out {
    bytes: Vec<u8>,
    table: Vec<[u8; ENTRY]>,
}

impl Out {
    /// Writes down where an object is: kind 1 at a place, kind 2 in a pack by its index.
    fn enter(&mut self, number: u32, kind: u8, place: u32, index: u16) {
        let number = usize::try_from(number).unwrap_or(usize::MAX);
        if self.table.len() <= number {
            self.table.resize(number + 1, [0; ENTRY]);
        }
        let [a, b, c, d] = place.to_be_bytes();
        let [e, f] = index.to_be_bytes();
        self.table[number] = [kind, a, b, c, d, e, f];
    }

    fn stream(&mut self, number: u32, stream: Stream) -> Result<(), Error> {
        self.enter(number, 1, self.place(), 0);
        self.bytes.extend(format!("{number} 0 obj\n").as_bytes());
        self.bytes.extend(encoded(stream.dict.into())?);
        self.bytes.extend(b"stream\n");
        self.bytes.extend(stream.content);
        // With a line feed alone, data that ends with a carriage return would seem a byte shorter.
        self.bytes.extend(b"\r\nendstream\nendobj\n");
        Ok(())
    }

    fn place(&self) -> u32 {
        u32::try_from(self.bytes.len()).unwrap_or(u32::MAX)
    }

    /// Writes the table under a number, and the end.
    fn end(mut self, number: u32, root: ObjectId, info: ObjectId) -> Result<Vec<u8>, Error> {
        let start = self.place();
        self.enter(number, 1, start, 0);
        let identity = Object::String(identity(&self.bytes), StringFormat::Hexadecimal);
        let mut stream = Stream::new(
            dictionary! {
                "Type" => "XRef",
                "Size" => integer(self.table.len()),
                "W" => vec![1.into(), 4.into(), 2.into()],
                "Root" => root,
                "Info" => info,
                "ID" => vec![identity.clone(), identity],
                "DecodeParms" => dictionary! { "Predictor" => 12, "Columns" => integer(ENTRY) },
            },
            differences(&self.table),
        );
        stream.compress()?;
        if !stream.is_compressed() {
            stream.dict.remove(b"DecodeParms");
            stream.set_content(self.table.concat());
        }
        self.stream(number, stream)?;
        self.bytes
            .extend(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(self.bytes)
    }
}

/// Returns an object as it stands in the file.
fn encoded(object: Object) -> Result<Vec<u8>, Error> {
    // An operation without a name is its operands.
    let operations = [Operation::new("", vec![object])];
    Content { operations }.encode()
}

/// Returns an identity that is the same for the same content.
fn identity(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).into_iter().take(16).collect()
}

/// Returns each row less the one above it: most rows of the table are one more than the last.
fn differences(rows: &[[u8; ENTRY]]) -> Vec<u8> {
    let mut above = [0; ENTRY];
    let mut differences = Vec::with_capacity(rows.len() * (ENTRY + 1));
    for row in rows {
        differences.push(UP);
        differences.extend(
            row.iter()
                .zip(above)
                .map(|(byte, up)| byte.wrapping_sub(up)),
        );
        above = *row;
    }
    differences
}

fn integer(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use lopdf::{Dictionary, Document};

    use super::*;

    /// A file of streams that end with every byte there is, among so many other objects.
    fn written(others: u32) -> Vec<u8> {
        let mut file = File::default();
        let pages = dictionary! { "Type" => "Pages", "Count" => 0 };
        let pages = file.add(pages).unwrap();
        let catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
        let root = file.add(catalog).unwrap();
        for byte in 0..=u8::MAX {
            let content = vec![b'x', byte];
            file.add(Stream::new(Dictionary::new(), content)).unwrap();
        }
        for value in 0..others {
            file.add(value).unwrap();
        }
        file.bytes(root, pages).unwrap()
    }

    #[test]
    fn every_object_is_found_again() {
        for others in [0, 1, 498, 499, 1500] {
            let file = Document::load_mem(&written(others)).unwrap();
            assert!(file.catalog().unwrap().has(b"Pages"));
            for byte in 0..=u8::MAX {
                let stream = file.get_object((3 + u32::from(byte), 0)).unwrap();
                assert_eq!(stream.as_stream().unwrap().content, [b'x', byte]);
            }
            for value in 0..others {
                let object = file.get_object((259 + value, 0)).unwrap();
                assert_eq!(object.as_i64().unwrap(), i64::from(value));
            }
        }
    }

    #[test]
    fn the_end_of_a_stream_is_told_from_its_data() {
        let bytes = written(0);
        let ends = bytes
            .windows(11)
            .filter(|window| *window == b"\r\nendstream");
        // The streams, one pack and the table.
        assert_eq!(ends.count(), 256 + 2);
    }

    #[test]
    fn another_content_is_another_file() {
        let identity = |bytes: &[u8]| {
            let file = Document::load_mem(bytes).unwrap();
            file.trailer.get(b"ID").unwrap().clone()
        };
        assert_eq!(identity(&written(7)), identity(&written(7)));
        assert_ne!(identity(&written(7)), identity(&written(8)));
    }
}

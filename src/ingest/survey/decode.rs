//! The bytes of a file as UTF-8 with one kind of line end, piece by piece.

use std::io::{self, Read};

use encoding_rs::{CoderResult, Decoder};

use super::Encoding;
use super::encoding::fill;

/// The bytes that end the text, on a line of their own.
///
/// No text holds the byte FF, so a reader that does not meet this line alone is still inside
/// quotation marks: the file opens one and never closes it.
pub(super) const END: &[u8] = b"\n\xff\n";

/// The longest record in bytes; what is longer is not a survey row but a quotation mark that never
/// closes.
pub(super) const LONGEST_RECORD: usize = 8 * 1024 * 1024;

const CHUNK: usize = 16 * 1024;

/// Reads a file as UTF-8 whose lines all end with LF, then [`END`].
pub(super) struct Decoded<R> {
    source: R,
    decoder: Option<Decoder>,
    /// Bytes read and not decoded yet, from `at` on.
    raw: Vec<u8>,
    at: usize,
    /// Bytes of a byte order mark still to leave out.
    mark: usize,
    /// Whether the last byte given was a CR, so that a LF is the rest of the same line end.
    after_return: bool,
    /// Whether the source is at its end.
    drained: bool,
    /// What is left to give of [`END`].
    end: &'static [u8],
    /// Bytes that may be read before the next record begins.
    allowance: usize,
}

impl<R: Read> Decoded<R> {
    /// Reads `source`, which is written in `encoding`.
    pub(super) fn new(source: R, encoding: Encoding) -> Self {
        Self {
            source,
            decoder: encoding.decoder(),
            raw: Vec::new(),
            at: 0,
            mark: if encoding == Encoding::Utf8Bom { 3 } else { 0 },
            after_return: false,
            drained: false,
            end: END,
            allowance: LONGEST_RECORD,
        }
    }

    /// Begins a record: [`LONGEST_RECORD`] bytes may be read before the next one.
    pub(super) fn renew(&mut self) {
        self.allowance = LONGEST_RECORD;
    }

    /// Returns whether reading stopped because a record was too long.
    pub(super) fn is_overrun(&self) -> bool {
        self.allowance == 0
    }

    /// Puts the next bytes of the text in `out`, line ends as they are; none at the end.
    fn text(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if let Some(mut decoder) = self.decoder.take() {
            let (written, finished) = self.decode(&mut decoder, out)?;
            if !finished {
                self.decoder = Some(decoder);
            }
            return Ok(written);
        }
        if self.drained {
            return Ok(0);
        }
        let filled = fill(&mut self.source, out, 0)?;
        self.drained = filled < out.len();
        let skipped = self.mark.min(filled);
        self.mark -= skipped;
        out.copy_within(skipped..filled, 0);
        Ok(filled - skipped)
    }

    /// Puts the next decoded bytes in `out`; returns how many, and whether they are the last.
    fn decode(&mut self, decoder: &mut Decoder, out: &mut [u8]) -> io::Result<(usize, bool)> {
        loop {
            if self.at == self.raw.len() && !self.drained {
                self.raw.resize(CHUNK, 0);
                let filled = fill(&mut self.source, &mut self.raw, 0)?;
                self.drained = filled < self.raw.len();
                self.raw.truncate(filled);
                self.at = 0;
            }
            let rest = self.raw.get(self.at..).unwrap_or_default();
            let (result, read, written, _) = decoder.decode_to_utf8(rest, out, self.drained);
            self.at += read;
            let finished = self.drained && result == CoderResult::InputEmpty;
            if written > 0 || finished {
                return Ok((written, finished));
            }
        }
    }

    /// Makes every line end in the first `length` bytes of `out` a LF; returns the new length.
    fn unify_line_ends(&mut self, out: &mut [u8], length: usize) -> usize {
        let text = out.get_mut(..length).unwrap_or_default();
        if !self.after_return && !text.contains(&b'\r') {
            return length;
        }
        let mut kept = 0;
        for place in 0..length {
            let Some(byte) = text.get(place).copied() else {
                break;
            };
            let joined = self.after_return && byte == b'\n';
            self.after_return = byte == b'\r';
            if joined {
                continue;
            }
            if let Some(slot) = text.get_mut(kept) {
                *slot = if byte == b'\r' { b'\n' } else { byte };
            }
            kept += 1;
        }
        kept
    }
}

impl<R: Read> Read for Decoded<R> {
    /// Fills a part of `out`, all of it but a few bytes while the text lasts. Refuses a window under
    /// 16 bytes, in which a character might not fit.
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.len() < 16 {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        if self.allowance == 0 {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        loop {
            let written = self.text(out)?;
            if written == 0 && self.drained {
                let (given, left) = self.end.split_at(self.end.len().min(out.len()));
                if let Some(slot) = out.get_mut(..given.len()) {
                    slot.copy_from_slice(given);
                }
                self.end = left;
                return Ok(given.len());
            }
            let kept = self.unify_line_ends(out, written);
            if kept > 0 {
                self.allowance = self.allowance.saturating_sub(kept);
                return Ok(kept);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives its bytes one at a time.
    struct Drip<'b>(&'b [u8]);

    impl Read for Drip<'_> {
        fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
            let one = self.0.len().min(1).min(out.len());
            self.0.read(&mut out[..one])
        }
    }

    /// Returns the text read through a window of 16 bytes, without [`END`].
    fn decoded(bytes: &[u8], encoding: Encoding) -> String {
        let mut reader = Decoded::new(Drip(bytes), encoding);
        let mut window = [0; 16];
        let mut all = Vec::new();
        loop {
            let read = reader.read(&mut window).unwrap();
            if read == 0 {
                break;
            }
            all.extend(&window[..read]);
        }
        String::from_utf8(all.strip_suffix(END).unwrap().to_vec()).unwrap()
    }

    #[test]
    fn every_encoding_gives_the_same_text() {
        let text = "Qualité ; « Œuvre » €\n".repeat(50);
        let marked = format!("\u{feff}{text}");
        let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
        let little = |text| {
            units(text)
                .into_iter()
                .flat_map(u16::to_le_bytes)
                .collect::<Vec<_>>()
        };
        let big = |text| {
            units(text)
                .into_iter()
                .flat_map(u16::to_be_bytes)
                .collect::<Vec<_>>()
        };
        assert_eq!(decoded(text.as_bytes(), Encoding::Utf8), text);
        assert_eq!(decoded(marked.as_bytes(), Encoding::Utf8Bom), text);
        assert_eq!(decoded(&little(&text), Encoding::Utf16Le), text);
        assert_eq!(decoded(&little(&marked), Encoding::Utf16Le), text);
        assert_eq!(decoded(&big(&marked), Encoding::Utf16Be), text);
        assert_eq!(
            decoded(
                b"Qualit\xe9 ; \xab\xa0\x8cuvre\xa0\xbb \x80",
                Encoding::Windows1252
            ),
            "Qualité ; «\u{a0}Œuvre\u{a0}» €"
        );
    }

    #[test]
    fn every_line_end_becomes_one_lf() {
        for before in 0..20 {
            let start = "a".repeat(before);
            let text = format!("{start}\r\nb\rc\n\r\n\r\rd\r");
            let unified = format!("{start}\nb\nc\n\n\n\nd\n");
            assert_eq!(
                decoded(text.as_bytes(), Encoding::Utf8),
                unified,
                "{before}"
            );
        }
    }

    #[test]
    fn an_empty_text_is_its_end_alone() {
        assert_eq!(decoded(b"", Encoding::Utf8), "");
        assert_eq!(decoded(b"\xff\xfe", Encoding::Utf16Le), "");
    }

    #[test]
    fn reading_stops_at_a_record_without_end() {
        let mut reader = Decoded::new(io::repeat(b'a'), Encoding::Utf8);
        let read = io::copy(&mut reader, &mut io::sink());
        assert_eq!(read.unwrap_err().kind(), io::ErrorKind::FileTooLarge);
        assert!(reader.is_overrun());
        reader.renew();
        assert!(reader.read(&mut [0; 64]).is_ok());
    }
}

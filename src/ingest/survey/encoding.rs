//! First reading of a file: what its bytes are.

use std::fmt;
use std::io::{self, Read};

use encoding_rs::Decoder;

/// How a text is written in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 without a byte order mark; ASCII is UTF-8.
    Utf8,
    /// UTF-8 behind a byte order mark.
    Utf8Bom,
    /// UTF-16, low byte first, with or without a byte order mark.
    Utf16Le,
    /// UTF-16, high byte first, with or without a byte order mark.
    Utf16Be,
    /// Windows-1252, the "ANSI" of Western Excel.
    Windows1252,
}

impl Encoding {
    /// Returns the name as it is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf8Bom => "UTF-8 (BOM)",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
        }
    }

    /// Returns what turns the bytes into UTF-8, none when they are UTF-8 already.
    pub(super) fn decoder(self) -> Option<Decoder> {
        match self {
            Self::Utf8 | Self::Utf8Bom => None,
            Self::Utf16Le => Some(encoding_rs::UTF_16LE.new_decoder_with_bom_removal()),
            Self::Utf16Be => Some(encoding_rs::UTF_16BE.new_decoder_with_bom_removal()),
            Self::Windows1252 => Some(encoding_rs::WINDOWS_1252.new_decoder_without_bom_handling()),
        }
    }
}

impl fmt::Display for Encoding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.name())
    }
}

/// What a file is, by its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Nature {
    /// A text.
    Text {
        /// How it is written.
        encoding: Encoding,
        /// Whether some bytes do not belong to that encoding.
        damaged: bool,
    },
    /// A spreadsheet, whatever its name says.
    Workbook,
    /// Nothing.
    Empty,
}

const CHUNK: usize = 32 * 1024;

/// Reads a whole file in small pieces and returns what it is.
///
/// A byte order mark decides; then the NULs of UTF-16; then UTF-8, when every byte fits. What is
/// not UTF-8 is Windows-1252 when nothing outside ASCII reads as UTF-8; a mixture is UTF-8 that was
/// damaged, because neither reading is right everywhere.
pub(super) fn examine(source: &mut impl Read) -> io::Result<Nature> {
    let mut buffer = vec![0; CHUNK];
    let filled = fill(source, &mut buffer, 0)?;
    let head = buffer.get(..filled).unwrap_or_default();
    if head.is_empty() {
        return Ok(Nature::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"\xd0\xcf\x11\xe0") {
        return Ok(Nature::Workbook);
    }
    let (encoding, damaged) = match encoding_of(head) {
        Encoding::Utf16Le => {
            let damaged = examine_utf16(source, buffer, filled, Encoding::Utf16Le)?;
            (Encoding::Utf16Le, damaged)
        }
        Encoding::Utf16Be => {
            let damaged = examine_utf16(source, buffer, filled, Encoding::Utf16Be)?;
            (Encoding::Utf16Be, damaged)
        }
        Encoding::Utf8Bom => {
            let (_, broken) = examine_utf8(source, buffer, filled)?;
            (Encoding::Utf8Bom, broken)
        }
        Encoding::Utf8 | Encoding::Windows1252 => match examine_utf8(source, buffer, filled)? {
            (false, true) => (Encoding::Windows1252, false),
            (_, damaged) => (Encoding::Utf8, damaged),
        },
    };
    Ok(Nature::Text { encoding, damaged })
}

/// Returns what the first bytes of a file say of its encoding; UTF-8 is still to be proved.
fn encoding_of(head: &[u8]) -> Encoding {
    match head {
        [0xef, 0xbb, 0xbf, ..] => Encoding::Utf8Bom,
        [0xff, 0xfe, ..] => Encoding::Utf16Le,
        [0xfe, 0xff, ..] => Encoding::Utf16Be,
        _ => {
            // The header of a survey is ASCII: in UTF-16 every other byte of it is NUL.
            let start = head.get(..256).unwrap_or(head);
            let nuls = |place| start.iter().skip(place).step_by(2).filter(|b| **b == 0);
            let (even, odd) = (nuls(0).count(), nuls(1).count());
            match start.len() / 4 {
                half if odd > half && even == 0 => Encoding::Utf16Le,
                half if even > half && odd == 0 => Encoding::Utf16Be,
                _ => Encoding::Utf8,
            }
        }
    }
}

/// Returns whether anything outside ASCII is valid UTF-8, and whether anything is not UTF-8.
fn examine_utf8(
    source: &mut impl Read,
    mut buffer: Vec<u8>,
    mut filled: usize,
) -> io::Result<(bool, bool)> {
    let (mut several, mut broken) = (false, false);
    loop {
        let last = filled < buffer.len();
        let mut rest = buffer.get(..filled).unwrap_or_default();
        let kept = loop {
            let Err(error) = str::from_utf8(rest) else {
                several |= !rest.is_ascii();
                break 0;
            };
            let (valid, after) = rest.split_at(error.valid_up_to());
            several |= !valid.is_ascii();
            match error.error_len() {
                Some(bad) => rest = after.get(bad..).unwrap_or_default(),
                None if !last => break after.len(),
                None => {
                    broken = true;
                    break 0;
                }
            }
            broken = true;
        };
        if last {
            return Ok((several, broken));
        }
        buffer.copy_within(filled - kept..filled, 0);
        filled = fill(source, &mut buffer, kept)?;
    }
}

/// Returns whether anything is not UTF-16.
fn examine_utf16(
    source: &mut impl Read,
    mut buffer: Vec<u8>,
    mut filled: usize,
    encoding: Encoding,
) -> io::Result<bool> {
    let Some(mut decoder) = encoding.decoder() else {
        return Ok(false);
    };
    let mut text = vec![0; 2 * CHUNK];
    loop {
        let last = filled < buffer.len();
        let mut rest = buffer.get(..filled).unwrap_or_default();
        loop {
            let (result, read, _, damaged) = decoder.decode_to_utf8(rest, &mut text, last);
            if damaged {
                return Ok(true);
            }
            rest = rest.get(read..).unwrap_or_default();
            if result == encoding_rs::CoderResult::InputEmpty {
                break;
            }
        }
        if last {
            return Ok(false);
        }
        filled = fill(source, &mut buffer, 0)?;
    }
}

/// Reads until `buffer` is full from `start` on, or the source ends; returns the length filled.
pub(super) fn fill(source: &mut impl Read, buffer: &mut [u8], start: usize) -> io::Result<usize> {
    let mut filled = start;
    while let Some(free) = buffer.get_mut(filled..).filter(|free| !free.is_empty()) {
        match source.read(free) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(encoding: Encoding, damaged: bool) -> Nature {
        Nature::Text { encoding, damaged }
    }

    fn nature(bytes: &[u8]) -> Nature {
        examine(&mut &bytes[..]).unwrap()
    }

    fn utf16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_decides() {
        assert_eq!(
            nature("\u{feff}a;é".as_bytes()),
            text(Encoding::Utf8Bom, false)
        );
        assert_eq!(nature(b"\xef\xbb\xbfa;\xe9"), text(Encoding::Utf8Bom, true));
        let little = utf16("\u{feff}a;é", u16::to_le_bytes);
        assert_eq!(nature(&little), text(Encoding::Utf16Le, false));
        let big = utf16("\u{feff}a;é", u16::to_be_bytes);
        assert_eq!(nature(&big), text(Encoding::Utf16Be, false));
    }

    #[test]
    fn utf16_without_a_mark_shows_by_its_nuls() {
        let header = "respondent;department;camp\nr1;Qualité œuvrée;it\n";
        assert_eq!(
            nature(&utf16(header, u16::to_le_bytes)),
            text(Encoding::Utf16Le, false)
        );
        assert_eq!(
            nature(&utf16(header, u16::to_be_bytes)),
            text(Encoding::Utf16Be, false)
        );
    }

    #[test]
    fn a_cut_or_lone_unit_of_utf16_is_damage() {
        let mut cut = utf16("\u{feff}abc", u16::to_le_bytes);
        cut.pop();
        assert_eq!(nature(&cut), text(Encoding::Utf16Le, true));
        let lone = [0xff, 0xfe, b'a', 0, 0x00, 0xd8, b'b', 0];
        assert_eq!(nature(&lone), text(Encoding::Utf16Le, true));
    }

    #[test]
    fn bytes_that_are_not_utf8_are_windows_1252_unless_mixed() {
        assert_eq!(nature(b"plain"), text(Encoding::Utf8, false));
        assert_eq!(nature("é".as_bytes()), text(Encoding::Utf8, false));
        assert_eq!(nature(b"caf\xe9"), text(Encoding::Windows1252, false));
        assert_eq!(nature(b"caf\xe9 cr\xc3\xa8me"), text(Encoding::Utf8, true));
        assert_eq!(nature(b"cr\xc3\xa8me caf\xe9"), text(Encoding::Utf8, true));
        assert_eq!(
            nature("aé".as_bytes().split_last().unwrap().1),
            text(Encoding::Windows1252, false)
        );
    }

    #[test]
    fn a_character_may_lie_across_two_pieces() {
        for before in CHUNK - 4..CHUNK + 4 {
            let mut bytes = vec![b'a'; before];
            bytes.extend("é€😀".as_bytes());
            assert_eq!(nature(&bytes), text(Encoding::Utf8, false), "{before}");
            bytes.push(0xe9);
            assert_eq!(nature(&bytes), text(Encoding::Utf8, true), "{before}");
        }
    }

    #[test]
    fn a_workbook_and_an_empty_file_are_no_text() {
        assert_eq!(nature(b"PK\x03\x04..."), Nature::Workbook);
        assert_eq!(nature(b""), Nature::Empty);
    }
}

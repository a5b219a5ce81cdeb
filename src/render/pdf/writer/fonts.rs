//! The fonts cut to the glyphs that are used, and the codes that stand for the glyphs.
//!
//! A face of at most 255 glyphs has codes of one byte, which makes the file smaller; printpdf knows codes
//! of two bytes only, so the fonts are written here.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Error, Object, ObjectId, Stream, dictionary};
use printpdf::ParsedFont;
use sha2::{Digest, Sha256};
use subsetter::{GlyphRemapper, subset};

use super::PdfError;
use super::file::File;
use crate::render::pdf::font::{ByFace, Face};
use crate::render::pdf::sheet::{Mark, Sheet};

/// The name of the codes of one byte, each the number of a glyph.
const ONE_BYTE: &str = "OneByteIdentityH";
/// The text of a glyph that is part of the one before it: a code must have some.
const NOTHING: &str = "\u{200b}";
/// The most lines in one section of a map of codes.
const SECTION: usize = 100;
/// The descriptor's flags: Latin letters, and slanted ones (PDF 1.7, table 123).
const LATIN: i64 = 1 << 5;
const SLANTED: i64 = 1 << 6;

/// The glyphs of a face that are used.
#[derive(Debug, Clone, Default)]
pub(super) struct Used {
    /// The text that each glyph shows.
    texts: BTreeMap<u16, String>,
    /// The code of each glyph, by its place in the font.
    codes: Vec<u16>,
}

impl Used {
    /// Whether no glyph is used.
    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Writes the code of a glyph.
    pub(super) fn encode(&self, glyph: u16, codes: &mut Vec<u8>) {
        let [high, low] = self.code(glyph).to_be_bytes();
        if !self.has_short_codes() {
            codes.push(high);
        }
        codes.push(low);
    }

    fn code(&self, glyph: u16) -> u16 {
        self.codes.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    fn has_short_codes(&self) -> bool {
        u8::try_from(self.texts.len()).is_ok()
    }

    /// Returns the length of a code, in bytes.
    fn length(&self) -> usize {
        if self.has_short_codes() { 1 } else { 2 }
    }

    /// Keeps the shortest text of a glyph: a file can hold one only.
    fn add(&mut self, glyph: u16, text: &str) {
        let Some(known) = self.texts.get_mut(&glyph) else {
            self.texts.insert(glyph, text.to_owned());
            return;
        };
        let rank = |text: &str| (text.is_empty(), text.chars().count());
        if known != text && (rank(text), text) < (rank(known), known) {
            text.clone_into(known);
        }
    }
}

/// Returns the glyphs that pages use, by face.
pub(super) fn used(sheets: &[Sheet]) -> ByFace<Used> {
    let mut used = ByFace::<Used>::default();
    for placed in sheets.iter().flat_map(|sheet| &sheet.marks) {
        if let Mark::Text(run) = &placed.mark {
            for glyph in run.words.iter().flat_map(|word| &word.glyphs) {
                used.of_mut(run.face).add(glyph.id, &glyph.text);
            }
        }
    }
    for face in Face::ALL {
        let used = used.of_mut(face);
        let most = used.texts.keys().last().copied().unwrap_or(0);
        used.codes = vec![0; usize::from(most) + 1];
        for (glyph, code) in used.texts.keys().zip(1..) {
            used.codes[usize::from(*glyph)] = code;
        }
    }
    used
}

/// Writes the fonts, and returns them by their names.
pub(super) fn embed(file: &mut File, used: &ByFace<Used>) -> Result<Dictionary, PdfError> {
    let mut fonts = Dictionary::new();
    let mut codes = None;
    for face in Face::ALL {
        let used = used.of(face);
        if used.is_empty() {
            continue;
        }
        let program = Program::cut(face, used)?;
        let font = font(file, &mut codes, used, &program).map_err(PdfError::compose)?;
        fonts.set(face.resource(), font);
    }
    Ok(fonts)
}

/// A face with the glyphs that are used alone.
struct Program {
    name: String,
    bytes: Vec<u8>,
    /// The whole face.
    whole: ParsedFont,
}

impl Program {
    fn cut(face: Face, used: &Used) -> Result<Self, PdfError> {
        let name = face.name();
        let mut remapper = GlyphRemapper::new();
        for glyph in used.texts.keys() {
            remapper.remap(*glyph);
        }
        let bytes = subset(face.bytes(), 0, &remapper).map_err(|error| PdfError::Subset {
            name,
            reason: error.to_string(),
        })?;
        let whole = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new());
        Ok(Self {
            name: format!("{}+{name}", tag(&bytes)),
            bytes,
            whole: whole.ok_or(PdfError::Font { name })?,
        })
    }

    /// Returns a length of the font in thousandths of an em.
    fn thousandths(&self, length: impl Into<f32>) -> Object {
        let em = f32::from(self.whole.units_per_em.max(1));
        Object::Real((length.into() * 1000.0 / em).round())
    }

    /// Returns how wide each glyph is, in the order of the codes.
    fn widths(&self, used: &Used) -> Vec<Object> {
        let width = |glyph| self.whole.glyph_widths.get(glyph).copied().unwrap_or(0);
        let widths = used.texts.keys().map(width);
        widths.map(|width| self.thousandths(width)).collect()
    }

    /// Returns what the face looks like, for a reader that must replace it (PDF 1.7, 9.8).
    fn descriptor(&self, program: ObjectId) -> Dictionary {
        let metrics = &self.whole.pdf_font_metrics;
        let (rise, run) = (metrics.caret_slope_rise, metrics.caret_slope_run);
        let slant = libm::atan2f(f32::from(run), f32::from(rise));
        let weight = f32::from(metrics.us_weight_class) / 65.0;
        let corners = [metrics.x_min, metrics.y_min, metrics.x_max, metrics.y_max];
        let ascent = self.thousandths(self.whole.font_metrics.ascent);
        dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => Object::Name(self.name.clone().into_bytes()),
            "Flags" => if run == 0 { LATIN } else { LATIN | SLANTED },
            "FontBBox" => corners.map(|corner| self.thousandths(corner)).to_vec(),
            "ItalicAngle" => Object::Real(0.0 - slant.to_degrees().round()),
            "Ascent" => ascent.clone(),
            "Descent" => self.thousandths(self.whole.font_metrics.descent),
            "CapHeight" => ascent,
            "StemV" => Object::Real((50.0 + weight * weight).round()),
            "FontFile2" => program,
        }
    }
}

/// Writes a font; `codes` is the map of the codes of one byte, written for the first font that needs it.
fn font(
    file: &mut File,
    codes: &mut Option<ObjectId>,
    used: &Used,
    program: &Program,
) -> Result<ObjectId, Error> {
    let length = i64::try_from(program.bytes.len()).unwrap_or(i64::MAX);
    let stream = Stream::new(dictionary! { "Length1" => length }, program.bytes.clone());
    let stream = file.add(stream)?;
    let descriptor = file.add(program.descriptor(stream))?;
    let name = Object::Name(program.name.clone().into_bytes());
    let glyphs = dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => name.clone(),
        "CIDSystemInfo" => system(),
        "CIDToGIDMap" => "Identity",
        "W" => vec![1.into(), program.widths(used).into()],
        "FontDescriptor" => descriptor,
    };
    let glyphs = file.add(glyphs)?;
    let texts = Stream::new(Dictionary::new(), texts(used).into_bytes());
    let texts = file.add(texts)?;
    let encoding = match (used.has_short_codes(), *codes) {
        (false, _) => Object::from("Identity-H"),
        (true, Some(known)) => known.into(),
        (true, None) => (*codes.insert(file.add(one_byte_codes())?)).into(),
    };
    file.add(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => name,
        "Encoding" => encoding,
        "DescendantFonts" => vec![glyphs.into()],
        "ToUnicode" => texts,
    })
}

/// Returns the order of the glyphs: the font's own.
fn system() -> Dictionary {
    dictionary! {
        "Registry" => Object::string_literal("Adobe"),
        "Ordering" => Object::string_literal("Identity"),
        "Supplement" => 0,
    }
}

/// Returns the map of codes of one byte to the glyphs of the same number.
fn one_byte_codes() -> Stream {
    let body = "1 begincidrange\n<00> <FF> 0\nendcidrange\n";
    let dictionary = dictionary! {
        "Type" => "CMap",
        "CMapName" => ONE_BYTE,
        "CIDSystemInfo" => system(),
        "WMode" => 0,
    };
    Stream::new(
        dictionary,
        map(ONE_BYTE, ("Identity", 1), 1, body).into_bytes(),
    )
}

/// Returns the map of the codes of a font to the texts that they show (PDF 1.7, 9.10.3).
fn texts(used: &Used) -> String {
    let length = used.length();
    let lines = used.texts.iter().map(|(glyph, text)| {
        let text = if text.is_empty() { NOTHING } else { text };
        let units = text.encode_utf16().map(|unit| format!("{unit:04X}"));
        let units: String = units.collect();
        format!(
            "<{:0digits$X}> <{units}>\n",
            used.code(*glyph),
            digits = 2 * length
        )
    });
    let lines: Vec<String> = lines.collect();
    let mut body = String::new();
    for section in lines.chunks(SECTION) {
        let _ = write!(
            body,
            "{} beginbfchar\n{}endbfchar\n",
            section.len(),
            section.concat()
        );
    }
    map("Adobe-Identity-UCS", ("UCS", 2), length, &body)
}

/// Returns a map of codes of so many bytes, its system of characters, its type and its sections.
fn map(name: &str, (ordering, kind): (&str, u8), length: usize, body: &str) -> String {
    let (first, last) = ("00".repeat(length), "FF".repeat(length));
    format!(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) /Supplement 0 >> def\n\
         /CMapName /{name} def\n/CMapType {kind} def\n\
         1 begincodespacerange\n<{first}> <{last}>\nendcodespacerange\n{body}endcmap\n\
         CMapName currentdict /CMap defineresource pop\nend\nend\n"
    )
}

/// Returns the six capitals that tell one subset from another, taken from what is in it.
fn tag(program: &[u8]) -> String {
    let digest = Sha256::digest(program);
    let letters = digest.iter().take(6);
    letters.map(|byte| char::from(b'A' + byte % 26)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// So many glyphs, each with its own number as code.
    fn of(glyphs: u16) -> Used {
        let mut used = Used::default();
        for glyph in 1..=glyphs {
            used.add(glyph, "x");
        }
        used.codes = (0..=glyphs).collect();
        used
    }

    #[test]
    fn codes_are_as_short_as_the_number_of_glyphs_allows() {
        for (glyphs, code, space) in [
            (1, &[1][..], "<00> <FF>"),
            (255, &[255], "<00> <FF>"),
            (256, &[1, 0], "<0000> <FFFF>"),
        ] {
            let used = of(glyphs);
            let mut codes = Vec::new();
            used.encode(glyphs, &mut codes);
            assert_eq!(codes, code);
            assert!(texts(&used).contains(space));
        }
        assert!(of(0).is_empty());
    }
}

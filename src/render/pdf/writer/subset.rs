//! The fonts cut to the glyphs that are used, under new numbers.

use std::collections::BTreeMap;

use printpdf::{FontId, ParsedFont, PdfFont, PdfResources};
use sha2::{Digest, Sha256};
use subsetter::{GlyphRemapper, subset};

use super::PdfError;
use crate::render::pdf::font::{ByFace, Face};
use crate::render::pdf::sheet::{Mark, Sheet};

/// The glyphs of a face that are used, each with the text it shows.
#[derive(Debug, Clone, Default)]
pub(super) struct Used {
    texts: BTreeMap<u16, String>,
    numbers: BTreeMap<u16, u16>,
}

impl Used {
    /// Returns the number of a glyph in the file.
    pub(super) fn number(&self, glyph: u16) -> u16 {
        self.numbers.get(&glyph).copied().unwrap_or(0)
    }

    /// Returns the text that a glyph shows, wherever it stands.
    pub(super) fn text(&self, glyph: u16) -> &str {
        self.texts.get(&glyph).map_or("", String::as_str)
    }

    /// Keeps the shortest text of a glyph: a file can hold one only.
    fn add(&mut self, glyph: u16, text: &str) {
        let rank = |text: &str| (text.is_empty(), text.chars().count(), text.to_owned());
        let known = self.texts.entry(glyph).or_insert_with(|| text.to_owned());
        if rank(text) < rank(known) {
            text.clone_into(known);
        }
    }
}

/// Returns the glyphs that pages use, and puts the fonts that hold them among the resources.
pub(super) fn embed(
    sheets: &[Sheet],
    resources: &mut PdfResources,
) -> Result<ByFace<Used>, PdfError> {
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
        if !used.texts.is_empty() {
            let font = font(face, used)?;
            let id = FontId(face.resource().to_owned());
            resources.fonts.map.insert(id, PdfFont::new(font));
        }
    }
    Ok(used)
}

/// Returns a face with the glyphs that are used, and writes their new numbers down.
fn font(face: Face, used: &mut Used) -> Result<ParsedFont, PdfError> {
    let name = face.name();
    let mut remapper = GlyphRemapper::new();
    for glyph in used.texts.keys() {
        remapper.remap(*glyph);
    }
    let program = subset(face.bytes(), 0, &remapper).map_err(|error| PdfError::Subset {
        name,
        reason: error.to_string(),
    })?;
    let whole = ParsedFont::from_bytes(face.bytes(), 0, &mut Vec::new());
    let mut font = whole.ok_or(PdfError::Font { name })?;
    let widths = std::mem::take(&mut font.glyph_widths);
    for (new, old) in remapper.remapped_gids().enumerate() {
        if let (Ok(new), Some(width)) = (u16::try_from(new), widths.get(&old)) {
            font.glyph_widths.insert(new, *width);
            used.numbers.insert(old, new);
        }
    }
    font.codepoint_to_glyph.clear();
    font.font_name = Some(format!("{}+{name}", tag(&program)));
    font.original_bytes = program;
    Ok(font)
}

/// Returns the six capitals that tell one subset from another, taken from what is in it.
fn tag(program: &[u8]) -> String {
    let digest = Sha256::digest(program);
    let letters = digest.iter().take(6);
    letters.map(|byte| char::from(b'A' + byte % 26)).collect()
}

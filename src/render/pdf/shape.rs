//! Words as glyphs: kerned, with ligatures, measured to the thousandth of an em.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use harfrust::{
    Buffer, ClusterLevel, Direction, Script, ShapeOptions, ShapePlan, ShaperFont, shape,
};

use super::font::{ByFace, Face, Fonts, shaper_fonts};
use super::legible::{MISSING, legible};
use crate::language::Language;

/// One glyph; lengths are in thousandths of an em.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Glyph {
    /// Its place in the font.
    pub(super) id: u16,
    /// How far the pen moves by the font's own table.
    pub(super) natural: f32,
    /// How far it moves in this word.
    pub(super) advance: f32,
    /// How far the glyph stands from the pen.
    pub(super) shift: f32,
    /// The text that it shows.
    pub(super) text: String,
    /// Whether it is the hyphen of a word that was divided.
    pub(super) is_soft: bool,
}

/// A word, shaped.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Shaped {
    /// The text, as it can be shown.
    pub(super) text: String,
    /// Its glyphs, left to right.
    pub(super) glyphs: Vec<Glyph>,
    /// Its width in thousandths of an em.
    pub(super) width: f32,
}

/// Shapes words, each of them once.
pub(super) struct Shaper<'a> {
    fonts: ByFace<ShaperFont<'a, 'static>>,
    plans: ByFace<ShapePlan>,
    known: RefCell<ByFace<BTreeMap<String, Arc<Shaped>>>>,
    /// The language of the text.
    pub(super) language: Language,
}

impl<'a> Shaper<'a> {
    /// Returns a shaper for text of one language.
    pub(super) fn new(fonts: &'a Fonts, language: Language) -> Self {
        let tag = harfrust::Language::new(language.code());
        let plan = |face| {
            Ok::<_, std::convert::Infallible>(ShapePlan::new(
                fonts.of(face),
                Direction::LeftToRight,
                Some(Script::LATIN),
                tag.as_ref(),
                &[],
            ))
        };
        let Ok(plans) = ByFace::try_from_fn(plan);
        Self {
            fonts: shaper_fonts(fonts),
            plans,
            known: RefCell::default(),
            language,
        }
    }

    /// Returns a word, shaped; characters that the font lacks show as a box.
    pub(super) fn word(&self, face: Face, text: &str) -> Arc<Shaped> {
        if let Some(known) = self.known.borrow().of(face).get(text) {
            return Arc::clone(known);
        }
        let shaped = Arc::new(self.shape(face, text));
        let mut known = self.known.borrow_mut();
        known
            .of_mut(face)
            .insert(text.to_owned(), Arc::clone(&shaped));
        shaped
    }

    /// Returns the first part of a word that was divided, with its hyphen.
    pub(super) fn head(&self, face: Face, text: &str) -> Arc<Shaped> {
        let mut shaped = self.word(face, &format!("{text}-")).as_ref().clone();
        if let Some(hyphen) = shaped.glyphs.last_mut() {
            hyphen.is_soft = true;
        }
        Arc::new(shaped)
    }

    /// Returns the width of a word in points.
    pub(super) fn width(&self, face: Face, size: f32, text: &str) -> f32 {
        self.word(face, text).width * size / 1000.0
    }

    /// Returns how many letters were shaped so far.
    #[cfg(test)]
    pub(super) fn effort(&self) -> usize {
        let known = self.known.borrow();
        let words = Face::ALL.into_iter().flat_map(|face| known.of(face).keys());
        words.map(|text| text.chars().count()).sum()
    }

    fn shape(&self, face: Face, text: &str) -> Shaped {
        let font = self.fonts.of(face);
        let text = legible(font, text);
        let mut buffer = Buffer::new();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        buffer.push_str(&text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(Script::LATIN));
        buffer.set_language(harfrust::Language::new(self.language.code()));
        let options = ShapeOptions::new().plan(Some(self.plans.of(face)));
        let glyphs = match shape(font, &mut buffer, options) {
            Ok(()) => self.glyphs(face, &buffer, &text),
            Err(_) => text.chars().filter_map(|c| self.glyph(face, c)).collect(),
        };
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Shaped {
            text,
            glyphs,
            width,
        }
    }

    /// Returns the glyphs of a shaped buffer, each with the text of its cluster.
    fn glyphs(&self, face: Face, buffer: &Buffer, text: &str) -> Vec<Glyph> {
        let font = self.fonts.of(face);
        let infos = buffer.glyph_infos();
        let start = |place: usize| {
            let cluster = infos.get(place).map(|info| info.cluster);
            cluster.map_or(text.len(), |at| usize::try_from(at).unwrap_or(text.len()))
        };
        let mut glyphs = Vec::with_capacity(infos.len());
        for (place, (info, position)) in infos.iter().zip(buffer.glyph_positions()).enumerate() {
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            if id == 0 {
                glyphs.extend(self.glyph(face, MISSING));
                continue;
            }
            let own = if place > 0 && start(place - 1) == start(place) {
                ""
            } else {
                let end = (place + 1..=infos.len())
                    .map(start)
                    .find(|end| *end != start(place));
                text.get(start(place)..end.unwrap_or(text.len()))
                    .unwrap_or("")
            };
            glyphs.push(Glyph {
                id,
                natural: font.glyph_h_advance(u32::from(id).into()) as f32,
                advance: position.x_advance as f32,
                shift: position.x_offset as f32,
                text: own.to_owned(),
                is_soft: false,
            });
        }
        glyphs
    }

    /// Returns the plain glyph of one character.
    fn glyph(&self, face: Face, c: char) -> Option<Glyph> {
        let font = self.fonts.of(face);
        let glyph = font.nominal_glyph(u32::from(c))?;
        let advance = font.glyph_h_advance(glyph) as f32;
        Some(Glyph {
            id: u16::try_from(glyph.to_u32()).ok()?,
            natural: advance,
            advance,
            shift: 0.0,
            text: c.to_string(),
            is_soft: false,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::font::fonts;
    use super::*;

    fn read(text: &str) -> String {
        let fonts = fonts().unwrap();
        let shaper = Shaper::new(&fonts, Language::French);
        let word = shaper.word(Face::Regular, text);
        assert!(word.glyphs.iter().all(|glyph| glyph.id != 0));
        word.glyphs
            .iter()
            .map(|glyph| glyph.text.as_str())
            .collect()
    }

    #[test]
    fn a_ligature_reads_back_as_its_letters() {
        assert_eq!(read("efficacité"), "efficacité");
        let fonts = fonts().unwrap();
        let shaper = Shaper::new(&fonts, Language::French);
        assert!(shaper.word(Face::Regular, "ffi").glyphs.len() < 3);
    }

    #[test]
    fn a_missing_character_shows_as_a_box() {
        assert_eq!(read("a漢b"), "a□b");
        assert_eq!(read("\u{200b}x\u{fe0f}"), "x");
        assert_eq!(read("a\u{a0}b\u{202f}c\u{2011}d"), "a b\u{202f}c-d");
    }

    #[test]
    fn kerning_brings_letters_together() {
        let fonts = fonts().unwrap();
        let shaper = Shaper::new(&fonts, Language::English);
        let apart =
            shaper.width(Face::Regular, 1000.0, "A") + shaper.width(Face::Regular, 1000.0, "V");
        assert!(shaper.width(Face::Regular, 1000.0, "AV") < apart);
    }
}

//! The colours: a scale that keeps its order in grey and for every eye.

use super::look::Palette;
use crate::model::{Level, Side};

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ink(pub(super) u8, pub(super) u8, pub(super) u8);

/// Text.
pub(super) const TEXT: Ink = Ink(0x1a, 0x1a, 0x1a);
/// Secondary text.
pub(super) const QUIET: Ink = Ink(0x59, 0x59, 0x59);
/// Outlines that carry meaning.
pub(super) const LINE: Ink = Ink(0x8c, 0x8c, 0x8c);
/// Hairlines between rows.
pub(super) const HAIR: Ink = Ink(0xd4, 0xd9, 0xdf);
/// Hatching.
pub(super) const HATCH: Ink = Ink(0xa8, 0xa8, 0xa8);
/// A tint behind text.
pub(super) const TINT: Ink = Ink(0xf5, 0xf7, 0xfa);
/// A track under signs.
pub(super) const TRACK: Ink = Ink(0xe4, 0xe8, 0xed);
/// Paper.
pub(super) const PAPER: Ink = Ink(0xff, 0xff, 0xff);
/// What must not be missed.
pub(super) const WARNING: Ink = Ink(0x9a, 0x34, 0x12);
/// The deepest colour of the scale, for headings and bands.
pub(super) const DEEP: Ink = Ink(0x0a, 0x2d, 0x4f);

impl Palette {
    /// Returns the fills of the four levels, lowest first, each with the colour of text on it.
    /// Viridis and cividis are sampled at their ends and thirds, from the light end on.
    fn inks(self) -> [(Ink, Ink); 4] {
        match self {
            Self::Blue => [
                (Ink(0xe1, 0xec, 0xf6), TEXT),
                (Ink(0x79, 0xad, 0xd1), TEXT),
                (Ink(0x2c, 0x72, 0xa5), PAPER),
                (DEEP, PAPER),
            ],
            Self::Viridis => [
                (Ink(0xfd, 0xe7, 0x25), TEXT),
                (Ink(0x35, 0xb7, 0x79), TEXT),
                (Ink(0x31, 0x68, 0x8e), PAPER),
                (Ink(0x44, 0x01, 0x54), PAPER),
            ],
            Self::Cividis => [
                (Ink(0xfe, 0xe8, 0x38), TEXT),
                (Ink(0xa5, 0x9c, 0x74), TEXT),
                (Ink(0x57, 0x5d, 0x6d), PAPER),
                (Ink(0x00, 0x22, 0x4e), PAPER),
            ],
        }
    }

    /// Returns the colours of a level.
    fn of(self, level: Level) -> (Ink, Ink) {
        let inks = self.inks();
        level.step().map_or(inks[0], |step| inks[step + 1])
    }

    /// Returns the fill of a level.
    pub(super) fn fill(self, level: Level) -> Ink {
        self.of(level).0
    }

    /// Returns the colour of text on the fill of a level.
    pub(super) fn on_fill(self, level: Level) -> Ink {
        self.of(level).1
    }
}

/// Returns the colour of a side; its shape says the same in grey.
pub(super) fn of_side(side: Side) -> Ink {
    match side {
        Side::It => Ink(0x00, 0x72, 0xb2),
        Side::Business => Ink(0xb3, 0x47, 0x00),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The relative luminance of WCAG 2.1.
    fn luminance(ink: Ink) -> f64 {
        let linear = |byte: u8| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.03928 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(ink.0) + 0.7152 * linear(ink.1) + 0.0722 * linear(ink.2)
    }

    fn contrast(one: Ink, other: Ink) -> f64 {
        let (one, other) = (luminance(one) + 0.05, luminance(other) + 0.05);
        one.max(other) / one.min(other)
    }

    #[test]
    fn every_text_can_be_read_on_what_lies_under_it() {
        for palette in Palette::ALL {
            for level in Level::ALL {
                let (fill, ink) = (palette.fill(level), palette.on_fill(level));
                assert!(contrast(fill, ink) >= 4.5, "{palette:?} {level}");
            }
        }
        for ink in [
            TEXT,
            QUIET,
            WARNING,
            DEEP,
            of_side(Side::It),
            of_side(Side::Business),
        ] {
            assert!(contrast(ink, PAPER) >= 4.5);
            assert!(contrast(ink, TINT) >= 4.5);
        }
    }

    #[test]
    fn a_higher_level_is_darker_even_in_grey() {
        for palette in Palette::ALL {
            for pair in Level::ALL.windows(2) {
                let [lower, higher] = [palette.fill(pair[0]), palette.fill(pair[1])];
                assert!(contrast(lower, higher) > 1.9, "{palette:?} {}", pair[1]);
                assert!(luminance(lower) > luminance(higher));
            }
        }
    }
}

//! The colours: a scale that keeps its order in grey and for every eye.

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
/// Paper.
pub(super) const PAPER: Ink = Ink(0xff, 0xff, 0xff);
/// What must not be missed.
pub(super) const WARNING: Ink = Ink(0x9a, 0x34, 0x12);
/// The deepest colour of the scale, for headings and bands.
pub(super) const DEEP: Ink = Ink(0x0a, 0x2d, 0x4f);

/// Returns the fill of a level.
pub(super) fn fill(level: Level) -> Ink {
    match level {
        Level::One => Ink(0xe1, 0xec, 0xf6),
        Level::Two => Ink(0x79, 0xad, 0xd1),
        Level::Three => Ink(0x2c, 0x72, 0xa5),
        Level::Four => DEEP,
    }
}

/// Returns the colour of text on the fill of a level.
pub(super) fn on_fill(level: Level) -> Ink {
    match level {
        Level::One | Level::Two => TEXT,
        Level::Three | Level::Four => PAPER,
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
        for level in Level::ALL {
            assert!(contrast(fill(level), on_fill(level)) >= 4.5, "{level}");
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
        for pair in Level::ALL.windows(2) {
            assert!(contrast(fill(pair[0]), fill(pair[1])) > 1.9);
            assert!(luminance(fill(pair[0])) > luminance(fill(pair[1])));
        }
    }
}

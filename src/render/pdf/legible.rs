//! Text made of characters that the font can show, so that nothing vanishes.

use harfrust::ShaperFont;

/// What stands for a character that the font does not have.
pub(super) const MISSING: char = '□';

/// Returns `text` with every character that the font lacks replaced by a box, and with one
/// character for each glyph: a fixed space becomes a space, since a line is broken before it is
/// shaped, and a glyph can be read back as one character only.
pub(super) fn legible(font: &ShaperFont<'_, '_>, text: &str) -> String {
    text.chars()
        .filter(|c| !is_ignored(*c))
        .map(|c| {
            let shown = simple(c);
            let known = font.nominal_glyph(u32::from(shown));
            if known.is_some_and(|glyph| glyph.to_u32() != 0) {
                shown
            } else {
                MISSING
            }
        })
        .collect()
}

/// Returns the character whose glyph `c` shares.
fn simple(c: char) -> char {
    match c {
        '\u{a0}' => ' ',
        '\u{202f}' | '\u{2009}' => '\u{202f}',
        _ if c.is_whitespace() || c.is_control() => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        'μ' => 'µ',
        '\u{394}' => '∆',
        '\u{3a9}' => 'Ω',
        _ => c,
    }
}

/// Whether a character has no shape of its own.
fn is_ignored(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{e0000}'..='\u{e0fff}')
}

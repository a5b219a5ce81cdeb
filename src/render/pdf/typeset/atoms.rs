//! Text cut where a line may end.

use std::sync::Arc;

use super::paragraph::Style;
use crate::render::pdf::shape::{Shaped, Shaper};

/// The longest piece of a text that is shaped as one, in characters: longer than any word, and short
/// enough that the ways to divide it are few.
const LONGEST: usize = 60;

/// What is never divided between two lines, unless it is longer than a line.
#[derive(Debug, Clone)]
pub(super) struct Atom {
    /// The word.
    pub(super) word: Arc<Shaped>,
    /// How it looks.
    pub(super) style: Style,
    /// Whether a space parts it from the word before.
    pub(super) spaced: bool,
}

impl Atom {
    /// Returns the width in points.
    pub(super) fn width(&self) -> f32 {
        self.word.width * self.style.size / 1000.0
    }

    /// Returns the space before it, in points.
    pub(super) fn space(&self, shaper: &Shaper<'_>) -> f32 {
        if self.spaced {
            shaper.width(self.style.face, self.style.size, " ")
        } else {
            0.0
        }
    }

    /// Returns another word in the same style, without a space before it.
    pub(super) fn with(&self, shaper: &Shaper<'_>, text: &str) -> Self {
        Self {
            word: shaper.word(self.style.face, text),
            style: self.style,
            spaced: false,
        }
    }
}

/// Returns the atoms of a text in one style.
pub(super) fn atoms(shaper: &Shaper<'_>, text: &str, style: Style) -> Vec<Atom> {
    let words = text.split(is_break).filter(|word| !word.is_empty());
    words
        .flat_map(|word| {
            parts(word)
                .into_iter()
                .enumerate()
                .map(|(place, part)| Atom {
                    word: shaper.word(style.face, part),
                    style,
                    spaced: place == 0,
                })
        })
        .collect()
}

/// Whether a line may end at a space.
fn is_break(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}

/// Returns a word cut behind each hyphen, dash or slash that stands between two letters, and within
/// what is longer than any word.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    let mut before = None;
    let mut rest = word.char_indices().peekable();
    let mut length = 0;
    while let Some((at, c)) = rest.next() {
        length += 1;
        let joint = matches!(c, '-' | '/' | '–' | '—');
        let follows = rest.peek().is_some_and(|(_, next)| next.is_alphabetic());
        let may_break = joint && follows && before.is_some_and(char::is_alphabetic);
        if may_break || (length >= LONGEST && rest.peek().is_some()) {
            let end = at + c.len_utf8();
            parts.extend(word.get(start..end));
            start = end;
            length = 0;
        }
        before = Some(c);
    }
    parts.extend(word.get(start..));
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_compound_may_be_broken_behind_its_hyphen_and_a_code_may_not() {
        assert_eq!(parts("porte-monnaie"), ["porte-", "monnaie"]);
        assert_eq!(parts("S2-3D"), ["S2-3D"]);
        assert_eq!(parts("−50"), ["−50"]);
        assert_eq!(parts("https://a.b/c"), ["https://a.b/", "c"]);
    }

    #[test]
    fn what_is_longer_than_any_word_comes_in_pieces() {
        let piece = "é".repeat(60);
        assert_eq!(parts(&piece), [piece.as_str()]);
        let long = format!("{piece}{piece}e");
        assert_eq!(parts(&long), [piece.as_str(), piece.as_str(), "e"]);
    }
}

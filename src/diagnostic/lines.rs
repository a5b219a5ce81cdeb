//! The lines of a text: from a byte to its line and column, and back to what is shown of it.

use super::{Problems, Span};
use crate::language::plain;

/// A text cut into lines, once.
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(breaks).collect();
        Self { text, starts }
    }

    /// Returns the line of a byte, and the column as a number of characters, both from 1.
    pub(super) fn position(&self, byte: usize) -> (usize, usize) {
        let line = self.starts.partition_point(|start| *start <= byte);
        let (start, _) = self.bounds(line);
        let before = self.text.get(start..self.boundary(byte));
        let column = before
            .unwrap_or_default()
            .chars()
            .filter(|c| *c != '\u{feff}');
        (line, column.count() + 1)
    }

    /// Returns the length of a line in bytes, its end left out.
    pub(super) fn length(&self, line: usize) -> usize {
        let (start, end) = self.bounds(line);
        end - start
    }

    /// Returns a line made harmless, and the part of it that `span` covers, at least one place
    /// wide. Each character stands for one of the source, so columns stay true.
    pub(super) fn shown(&self, line: usize, span: &Span) -> (String, Span) {
        let (start, end) = self.bounds(line);
        let source = self.text.get(start..end).unwrap_or_default();
        let mut shown = String::with_capacity(source.len());
        let (mut from, mut to) = (None, None);
        for (at, c) in source.char_indices().filter(|(_, c)| *c != '\u{feff}') {
            if start + at >= span.start && from.is_none() {
                from = Some(shown.len());
            }
            if start + at >= span.end && to.is_none() {
                to = Some(shown.len());
            }
            shown.push(harmless(c));
        }
        let from = from.unwrap_or(shown.len());
        let to = to.unwrap_or(shown.len());
        let next = shown.get(from..).and_then(|rest| rest.chars().next());
        let least = from + next.map_or(1, char::len_utf8);
        (shown, from..to.max(least))
    }

    /// Returns the first and the last byte of a line, its end left out.
    fn bounds(&self, line: usize) -> (usize, usize) {
        let length = self.text.len();
        let start = |line: usize| self.starts.get(line).copied();
        let first = start(line.saturating_sub(1)).unwrap_or(length);
        let next = start(line).map_or(length, |next| next - 1);
        let text = self.text.get(first..next).unwrap_or_default();
        (first, first + text.trim_end_matches('\r').len())
    }

    /// Returns the character boundary at or before a byte.
    fn boundary(&self, byte: usize) -> usize {
        self.text.floor_char_boundary(byte)
    }
}

/// Returns the character itself, or a mark in place of one that would move the cursor or hide.
fn harmless(c: char) -> char {
    if c == '\t' || !plain(c.encode_utf8(&mut [0; 4])).is_empty() {
        c
    } else {
        '\u{fffd}'
    }
}

/// The lines of every file that faults point into.
pub(super) struct Pages<'p> {
    pages: Vec<(&'p str, Lines<'p>)>,
}

impl<'p> Pages<'p> {
    pub(super) fn of(problems: &'p Problems) -> Self {
        let files = problems.sources();
        let pages = files.map(|file| (file.name.as_str(), Lines::of(&file.text)));
        Self {
            pages: pages.collect(),
        }
    }

    pub(super) fn page(&self, name: &str) -> Option<&Lines<'p>> {
        let mut pages = self.pages.iter();
        let (_, lines) = pages.find(|(page, _)| *page == name)?;
        Some(lines)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_columns_count_characters_from_one() {
        let lines = Lines::of("été\r\nb = 1\n");
        assert_eq!(lines.position(0), (1, 1));
        assert_eq!(lines.position(3), (1, 3), "é is two bytes, one column");
        assert_eq!(lines.position(7), (2, 1));
        assert_eq!(lines.position(13), (3, 1), "the end of the file");
        assert_eq!(lines.position(999), (3, 1));
        assert_eq!(lines.length(1), 5);
    }

    #[test]
    fn a_shown_line_keeps_its_columns_and_loses_its_escapes() {
        let lines = Lines::of("é = \"\u{1b}[31m\u{202e}x\"");
        let (shown, span) = lines.shown(1, &(5..14));
        assert_eq!(shown, "é = \"\u{fffd}[31m\u{fffd}x\"");
        assert!(shown.is_char_boundary(span.start) && shown.is_char_boundary(span.end));
        assert_eq!(&shown[span], "\"\u{fffd}[31m\u{fffd}");
    }

    #[test]
    fn a_span_at_the_end_is_one_place_wide() {
        let lines = Lines::of("a = 1");
        assert_eq!(lines.shown(1, &(5..5)), ("a = 1".to_owned(), 5..6));
        assert_eq!(Lines::of("").shown(1, &(0..0)), (String::new(), 0..1));
    }
}

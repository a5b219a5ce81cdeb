//! Lines of a screen, and texts broken into them.

use textwrap::{Options, WordSplitter};
use unicode_width::UnicodeWidthStr;

/// The widest that a text is set: longer lines are hard to read on a projector.
const WIDEST: usize = 100;

/// The narrowest that anything is laid out for.
const NARROWEST: usize = 20;

/// The size of a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Its columns.
    pub columns: usize,
    /// Its rows.
    pub rows: usize,
}

impl Size {
    /// Returns how many columns are written: never the last one, after which some terminals break
    /// the line themselves.
    pub(super) fn width(self) -> usize {
        self.columns.saturating_sub(1).clamp(NARROWEST, WIDEST)
    }
}

/// How a line stands out. Its meaning is in its words: nothing is lost without this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Like the rest.
    Plain,
    /// Bold.
    Strong,
}

/// One line of a screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What stands in it.
    pub text: String,
    /// How it stands out.
    pub tone: Tone,
}

/// What a screen shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Its lines, no more than it has rows.
    pub lines: Vec<Line>,
    /// Where the cursor stands: column and row, from 0.
    pub cursor: (usize, usize),
    /// How many lines of a page can be passed over at most.
    pub most_over: usize,
}

/// Returns a line like the rest.
pub(super) fn plain_line(text: String) -> Line {
    Line {
        text,
        tone: Tone::Plain,
    }
}

/// Returns lines like the rest.
pub(super) fn plain_lines(texts: impl IntoIterator<Item = String>) -> Vec<Line> {
    texts.into_iter().map(plain_line).collect()
}

/// Returns bold lines.
pub(super) fn strong_lines(texts: impl IntoIterator<Item = String>) -> Vec<Line> {
    let line = |text| Line {
        text,
        tone: Tone::Strong,
    };
    texts.into_iter().map(line).collect()
}

/// Breaks a text between words into lines of `width` columns, the first after `first` and the
/// others below where its text begins. No-break spaces hold.
pub(super) fn wrapped(text: &str, width: usize, first: &str) -> Vec<String> {
    let rest = " ".repeat(first.width());
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(&rest)
        .word_splitter(WordSplitter::NoHyphenation);
    let lines = textwrap::wrap(text, options);
    lines
        .into_iter()
        .map(|line| line.trim_end().to_owned())
        .collect()
}

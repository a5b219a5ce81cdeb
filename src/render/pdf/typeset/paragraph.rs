//! A paragraph before it is set: its words, and how it wants to look.

use crate::render::pdf::font::Face;
use crate::render::pdf::palette::{DEEP, Ink, QUIET, TEXT};
use crate::render::pdf::structure::Role;

/// How text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::render::pdf) struct Style {
    /// The face.
    pub(in crate::render::pdf) face: Face,
    /// The size in points.
    pub(in crate::render::pdf) size: f32,
    /// The distance between baselines in points.
    pub(in crate::render::pdf) leading: f32,
    /// The colour.
    pub(in crate::render::pdf) ink: Ink,
}

impl Style {
    /// The title on the cover.
    pub(in crate::render::pdf) const COVER: Self = Self::new(Face::Semibold, 26.0, 31.0, DEEP);
    /// The client on the cover.
    pub(in crate::render::pdf) const PART: Self = Self::new(Face::Regular, 18.0, 23.0, TEXT);
    /// The title of a page.
    pub(in crate::render::pdf) const TITLE: Self = Self::new(Face::Semibold, 14.0, 18.0, DEEP);
    /// The title of a section.
    pub(in crate::render::pdf) const SECTION: Self = Self::new(Face::Semibold, 11.0, 14.5, DEEP);
    /// Running text.
    pub(in crate::render::pdf) const BODY: Self = Self::new(Face::Regular, 9.5, 13.0, TEXT);
    /// Tables and notes.
    pub(in crate::render::pdf) const SMALL: Self = Self::new(Face::Regular, 8.0, 10.5, TEXT);
    /// The smallest text: heads of columns, footers.
    pub(in crate::render::pdf) const TINY: Self = Self::new(Face::Regular, 7.5, 9.5, QUIET);

    const fn new(face: Face, size: f32, leading: f32, ink: Ink) -> Self {
        Self {
            face,
            size,
            leading,
            ink,
        }
    }

    /// Returns the style in another colour.
    pub(in crate::render::pdf) const fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Returns the style in another face.
    pub(in crate::render::pdf) const fn face(self, face: Face) -> Self {
        Self { face, ..self }
    }

    /// Returns the style in the heavier weight.
    pub(in crate::render::pdf) const fn strong(self) -> Self {
        self.face(Face::Semibold)
    }

    /// Returns the style in another size, with its own leading.
    pub(in crate::render::pdf) const fn sized(self, size: f32, leading: f32) -> Self {
        Self {
            size,
            leading,
            ..self
        }
    }
}

/// Where the lines of a paragraph stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::render::pdf) enum Align {
    /// At the left, ragged at the right.
    #[default]
    Left,
    /// At the right.
    Right,
    /// In the middle.
    Centre,
}

/// Which words may be divided at a syllable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render::pdf) enum Hyphens {
    /// No word.
    None,
    /// Words that are longer than a line.
    Long,
    /// Also those without which the line before them would end too early.
    Ragged,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::render::pdf) struct Paragraph {
    /// What it is to a screen reader.
    pub(in crate::render::pdf) role: Role,
    /// Its text, piece by piece; a space stands between two pieces.
    pub(in crate::render::pdf) spans: Vec<(String, Style)>,
    /// Where its lines stand.
    pub(in crate::render::pdf) align: Align,
    /// Which words may be divided at a syllable.
    pub(in crate::render::pdf) hyphens: Hyphens,
    /// Whether the lines are made as even as they can.
    pub(in crate::render::pdf) balance: bool,
    /// The lines after which the text is cut with an ellipsis.
    pub(in crate::render::pdf) most_lines: Option<usize>,
    /// What hangs at the left of the first line, and how far the text is moved in for it.
    pub(in crate::render::pdf) marker: Option<(String, f32)>,
    /// The space above, left out at the top of a block.
    pub(in crate::render::pdf) before: f32,
}

impl Paragraph {
    /// Returns a paragraph in one style.
    pub(in crate::render::pdf) fn new(text: impl Into<String>, style: Style) -> Self {
        Self {
            role: Role::Paragraph,
            spans: vec![(text.into(), style)],
            align: Align::Left,
            hyphens: Hyphens::None,
            balance: false,
            most_lines: None,
            marker: None,
            before: 0.0,
        }
    }

    /// Returns the title of a section.
    pub(in crate::render::pdf) fn section(text: impl Into<String>) -> Self {
        Self::new(text, Style::SECTION).role(Role::SectionTitle)
    }

    /// Sets what it is to a screen reader.
    pub(in crate::render::pdf) fn role(mut self, role: Role) -> Self {
        self.role = role;
        self
    }

    /// Adds a piece in another style, after a space.
    pub(in crate::render::pdf) fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        self.spans.push((text.into(), style));
        self
    }

    /// Sets where the lines stand.
    pub(in crate::render::pdf) fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// Lets words be divided where the line would else end too early.
    pub(in crate::render::pdf) fn hyphenated(mut self) -> Self {
        self.hyphens = Hyphens::Ragged;
        self
    }

    /// Lets words be divided that are longer than a line.
    pub(in crate::render::pdf) fn narrow(mut self) -> Self {
        self.hyphens = Hyphens::Long;
        self
    }

    /// Makes the lines as even as they can.
    pub(in crate::render::pdf) fn balanced(mut self) -> Self {
        self.balance = true;
        self
    }

    /// Cuts the text after a number of lines.
    pub(in crate::render::pdf) fn most(mut self, lines: usize) -> Self {
        self.most_lines = Some(lines);
        self
    }

    /// Hangs a bullet or a number at the left.
    pub(in crate::render::pdf) fn marked(mut self, marker: impl Into<String>, indent: f32) -> Self {
        self.marker = Some((marker.into(), indent));
        self
    }

    /// Sets the space above.
    pub(in crate::render::pdf) fn before(mut self, before: f32) -> Self {
        self.before = before;
        self
    }

    /// Returns the style of its first piece.
    pub(in crate::render::pdf) fn style(&self) -> Style {
        self.spans.first().map_or(Style::BODY, |(_, style)| *style)
    }
}

//! The rows of a table and what stands in their cells.

use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::QUIET;
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Anchor, Sheet};
use crate::render::pdf::structure::Tag;
use crate::render::pdf::typeset::{Align, Block, Paragraph, Style, natural_width};

/// The space between the text of a tinted box and its edges.
pub(super) const BOX: f32 = 8.0;

/// Draws into the area of a cell.
pub(in crate::render::pdf) type Draw<'a> = Box<dyn Fn(&mut Sheet, Area) + 'a>;

/// What a drawing says to a screen reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::render::pdf) enum Says {
    /// Nothing: the words beside it say the same.
    Nothing,
    /// Its own words.
    Words,
    /// This in place of its words, since its shape says more than they do.
    Instead(String),
    /// What the picture shows.
    Picture(String),
}

/// What draws itself into the area of a cell.
pub(in crate::render::pdf) struct Drawing<'a> {
    /// The height it needs.
    pub(in crate::render::pdf) height: f32,
    /// What it says to a screen reader.
    pub(in crate::render::pdf) says: Says,
    /// Draws it; the area is as high as the row.
    pub(in crate::render::pdf) draw: Draw<'a>,
}

/// A cell.
pub(in crate::render::pdf) enum Cell<'a> {
    /// Text.
    Text(Vec<Paragraph>),
    /// Text in a tinted box.
    Boxed(Vec<Paragraph>),
    /// A drawing.
    Drawing(Drawing<'a>),
}

impl<'a> Cell<'a> {
    /// Returns a cell with one paragraph of small text.
    pub(in crate::render::pdf) fn small(text: impl Into<String>) -> Self {
        Self::Text(vec![Paragraph::new(text, Style::SMALL).hyphenated()])
    }

    /// Returns a cell with a few small words that are not divided.
    pub(in crate::render::pdf) fn short(text: impl Into<String>) -> Self {
        Self::Text(vec![Paragraph::new(text, Style::SMALL)])
    }

    /// Returns a cell with one paragraph of small, heavy text.
    pub(in crate::render::pdf) fn strong(text: impl Into<String>) -> Self {
        Self::Text(vec![
            Paragraph::new(text, Style::SMALL.strong()).hyphenated(),
        ])
    }

    /// Returns the cell of a head.
    pub(in crate::render::pdf) fn head(text: &str, align: Align) -> Self {
        let style = Style::TINY.strong().ink(QUIET);
        Self::Text(vec![Paragraph::new(text, style).align(align).narrow()])
    }

    /// Returns a cell that draws itself.
    pub(in crate::render::pdf) fn drawing(
        height: f32,
        says: Says,
        draw: impl Fn(&mut Sheet, Area) + 'a,
    ) -> Self {
        Self::Drawing(Drawing {
            height,
            says,
            draw: Box::new(draw),
        })
    }
}

/// What a row is.
pub(in crate::render::pdf) enum Kind {
    /// One line of the table.
    Plain,
    /// The name of a group, written over all columns; it comes back, with this word added, when
    /// the group goes on on another page.
    Band(&'static str),
}

/// A row.
pub(in crate::render::pdf) struct Row<'a> {
    /// Its cells, one a column; one alone for a band.
    pub(in crate::render::pdf) cells: Vec<Cell<'a>>,
    /// What it is.
    pub(in crate::render::pdf) kind: Kind,
    /// Where it leads.
    pub(in crate::render::pdf) link: Option<Anchor>,
    /// What leads to it.
    pub(in crate::render::pdf) anchor: Option<Anchor>,
}

impl<'a> Row<'a> {
    /// Returns a line of the table.
    pub(in crate::render::pdf) fn plain(cells: Vec<Cell<'a>>) -> Self {
        Self {
            cells,
            kind: Kind::Plain,
            link: None,
            anchor: None,
        }
    }

    /// Returns the name of a group.
    pub(in crate::render::pdf) fn band(name: &Paragraph, continued: &'static str) -> Self {
        Self {
            cells: vec![Cell::Text(vec![name.clone()])],
            kind: Kind::Band(continued),
            link: None,
            anchor: None,
        }
    }

    /// Makes the row lead elsewhere.
    pub(in crate::render::pdf) fn to(mut self, anchor: Anchor) -> Self {
        self.link = Some(anchor);
        self
    }

    /// Lets others lead to the row.
    pub(in crate::render::pdf) fn at(mut self, anchor: Anchor) -> Self {
        self.anchor = Some(anchor);
        self
    }

    /// Returns the width of the text of a column if no line were broken.
    pub(super) fn natural_width(&self, press: &Press<'_>, place: usize) -> Option<f32> {
        match (&self.kind, self.cells.get(place)?) {
            (Kind::Plain, Cell::Text(paragraphs)) => Some(natural_width(&press.shaper, paragraphs)),
            (Kind::Plain, Cell::Drawing(_) | Cell::Boxed(_)) | (Kind::Band(_), _) => None,
        }
    }

    /// Returns the row, set in columns given by left edge and width.
    pub(super) fn set(&self, press: &Press<'_>, places: &[(f32, f32)], padding: f32) -> SetRow<'_> {
        let (first, last) = (places.first(), places.last());
        let whole = last.map_or(0.0, |(left, width)| left + width);
        let whole = (first.map_or(0.0, |(left, _)| *left), whole);
        let cells = self.cells.iter().enumerate().map(|(place, cell)| {
            let (left, width) = match self.kind {
                Kind::Plain => places.get(place).copied().unwrap_or((0.0, 0.0)),
                Kind::Band(_) => (whole.0 + 4.0, whole.1 - 8.0),
            };
            let content = match cell {
                Cell::Text(paragraphs) => Content::Block(press.set(paragraphs, width)),
                Cell::Boxed(paragraphs) => Content::Boxed(press.set(paragraphs, width - 2.0 * BOX)),
                Cell::Drawing(drawing) => Content::Drawing(drawing),
            };
            SetCell {
                left,
                width,
                content,
                tag: None,
            }
        });
        SetRow {
            cells: cells.collect(),
            padding,
            link: self.link.map(|anchor| (anchor, None)),
        }
    }

    /// Returns the band as it stands when its group goes on, none for a plain row.
    pub(super) fn repeated(&self) -> Option<Row<'a>> {
        let Kind::Band(continued) = self.kind else {
            return None;
        };
        let Some(Cell::Text(paragraphs)) = self.cells.first() else {
            return None;
        };
        let name = paragraphs.first()?.clone();
        let style = Style::SMALL.ink(QUIET);
        let band = Self::band(&name.and(continued, style), continued);
        Some(Self {
            link: self.link,
            ..band
        })
    }
}

/// What is set in a cell.
pub(super) enum Content<'r> {
    /// Lines.
    Block(Block),
    /// Lines in a tinted box.
    Boxed(Block),
    /// A drawing.
    Drawing(&'r Drawing<'r>),
    /// Nothing: what was here stands on the page before.
    Done,
}

/// A cell, set.
pub(super) struct SetCell<'r> {
    /// Its left edge from the table's.
    pub(super) left: f32,
    /// Its width.
    pub(super) width: f32,
    /// What is in it.
    pub(super) content: Content<'r>,
    /// The element that its words are part of; none in a table that only sets things side by
    /// side, where each paragraph is an element of its own.
    pub(super) tag: Option<Tag>,
}

/// A row, set.
pub(super) struct SetRow<'r> {
    /// Its cells.
    pub(super) cells: Vec<SetCell<'r>>,
    /// The space above and below.
    pub(super) padding: f32,
    /// Where it leads, and the element that leads there.
    pub(super) link: Option<(Anchor, Option<Tag>)>,
}

impl SetRow<'_> {
    /// Returns the height.
    pub(super) fn height(&self) -> f32 {
        let heights = self.cells.iter().map(|cell| match &cell.content {
            Content::Block(block) => block.height() + 2.0 * self.padding,
            Content::Boxed(block) => block.height() + 2.0 * (self.padding + BOX),
            Content::Drawing(drawing) => drawing.height,
            Content::Done => 0.0,
        });
        heights.fold(0.0, f32::max)
    }

    /// Returns whether nothing of it is left to draw.
    pub(super) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| match &cell.content {
            Content::Block(block) | Content::Boxed(block) => block.lines.is_empty(),
            Content::Drawing(_) => false,
            Content::Done => true,
        })
    }

    /// Returns what fits into `room`, and the rest.
    pub(super) fn split(self, room: f32) -> (Self, Self) {
        let (padding, link) = (self.padding, self.link);
        let mut first = Vec::new();
        let mut rest = Vec::new();
        for cell in self.cells {
            let (upper, lower) = match cell.content {
                Content::Block(block) => {
                    let (upper, lower) = block.split(room - 2.0 * padding);
                    (Content::Block(upper), Content::Block(lower))
                }
                Content::Boxed(block) => {
                    let (upper, lower) = block.split(room - 2.0 * (padding + BOX));
                    (Content::Boxed(upper), Content::Boxed(lower))
                }
                other => (other, Content::Done),
            };
            let (left, width, tag) = (cell.left, cell.width, cell.tag);
            let part = |content| SetCell {
                left,
                width,
                content,
                tag,
            };
            first.push(part(upper));
            rest.push(part(lower));
        }
        let part = |cells| Self {
            cells,
            padding,
            link,
        };
        (part(first), part(rest))
    }
}

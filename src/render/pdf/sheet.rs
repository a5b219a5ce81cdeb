//! A page as a list of marks: text, paths and links. This is all that a writer has to know.

use std::sync::Arc;

use super::font::Face;
use super::geometry::{Area, Format};
use super::palette::Ink;
use super::shape::Shaped;
use super::structure::{Part, Tag};

/// A place that a link or a bookmark leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// The one-page summary.
    Summary,
    /// How to read the report.
    Guide,
    /// The heat map.
    HeatMap,
    /// Who can share a path, and with whom to start.
    Portfolio,
    /// What both camps see differently.
    Perception,
    /// What holds several departments back.
    Blockers,
    /// The way of all departments on the calendar.
    Roadmap,
    /// The page of a department, by its place.
    Department(usize),
    /// The action register.
    Register,
    /// An action in the register, by its place.
    Action(usize),
    /// The method.
    Method,
    /// The figures behind the charts.
    Data,
    /// The terms.
    Glossary,
}

/// Words on one baseline, in one style.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextRun {
    /// The left end.
    pub(super) left: f32,
    /// The baseline, from the top of the page.
    pub(super) baseline: f32,
    /// The face.
    pub(super) face: Face,
    /// The size in points.
    pub(super) size: f32,
    /// The colour.
    pub(super) ink: Ink,
    /// The words, spaces among them.
    pub(super) words: Vec<Arc<Shaped>>,
}

impl TextRun {
    /// Returns the width in points.
    pub(super) fn width(&self) -> f32 {
        self.words.iter().map(|word| word.width).sum::<f32>() * self.size / 1000.0
    }
}

/// One end of a segment, or a handle of a curve.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Node {
    /// From the left edge of the page.
    pub(super) x: f32,
    /// From the top of the page.
    pub(super) y: f32,
    /// Whether it is a handle.
    pub(super) handle: bool,
}

impl Node {
    /// Returns an end.
    pub(super) fn at(x: f32, y: f32) -> Self {
        Self {
            x,
            y,
            handle: false,
        }
    }

    /// Returns a handle.
    pub(super) fn handle(x: f32, y: f32) -> Self {
        Self { x, y, handle: true }
    }
}

/// A line's colour and width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pen {
    /// The colour.
    pub(super) ink: Ink,
    /// The width in points.
    pub(super) width: f32,
}

/// The course of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outline {
    /// A rectangle.
    Rectangle(Area),
    /// A shape whose end meets its beginning.
    Closed(Vec<Node>),
    /// A line through several points.
    Open(Vec<Node>),
    /// Straight lines, each from one point to another.
    Strokes(Vec<[Node; 2]>),
}

/// A line or a shape.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    /// Where its course is measured from: a shape that comes back on a page is written alike each
    /// time, which makes the file smaller.
    pub(super) origin: (f32, f32),
    /// Its course.
    pub(super) outline: Outline,
    /// Its inside.
    pub(super) fill: Option<Ink>,
    /// Its outline.
    pub(super) pen: Option<Pen>,
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Mark {
    /// Text.
    Text(TextRun),
    /// A path.
    Path(Path),
    /// The logo, as large as an area.
    Logo(Area),
    /// A sensitive area.
    Link(Area, Anchor),
    /// The number of the page of an anchor, set when the pages are known; it ends at the
    /// right of the run's place.
    PageNumber(TextRun, Anchor),
}

impl Mark {
    /// Whether it leaves ink on the page.
    pub(super) fn is_drawn(&self) -> bool {
        match self {
            Self::Text(_) | Self::Path(_) | Self::Logo(_) => true,
            Self::Link(..) | Self::PageNumber(..) => false,
        }
    }
}

/// A mark, and what it is part of.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    /// What it is part of.
    pub(super) part: Part,
    /// The mark.
    pub(super) mark: Mark,
}

impl Placed {
    /// Returns the element it belongs to, none for what a screen reader leaves out.
    pub(super) fn tag(&self) -> Option<Tag> {
        match self.mark {
            Mark::Path(_) | Mark::Logo(_) => self.part.of_path(),
            Mark::Text(_) | Mark::Link(..) | Mark::PageNumber(..) => self.part.of_words(),
        }
    }
}

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// Its shape.
    pub(super) format: Format,
    /// What stands on it, in the order in which it is drawn.
    pub(super) marks: Vec<Placed>,
    /// What the next mark is part of.
    pub(super) part: Part,
}

impl Sheet {
    /// Returns an empty page.
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            marks: Vec::new(),
            part: Part::Nowhere,
        }
    }

    /// Draws a mark.
    pub(super) fn push(&mut self, mark: Mark) {
        let part = self.part;
        self.marks.push(Placed { part, mark });
    }

    /// Draws what a screen reader leaves out.
    pub(super) fn decorate<R>(&mut self, draw: impl FnOnce(&mut Self) -> R) -> R {
        let part = std::mem::replace(&mut self.part, Part::Decoration);
        let drawn = draw(self);
        self.part = part;
        drawn
    }

    /// Draws text.
    pub(super) fn text(&mut self, run: TextRun) {
        if !run.words.is_empty() {
            self.push(Mark::Text(run));
        }
    }

    /// Draws a filled rectangle.
    pub(super) fn fill(&mut self, area: Area, ink: Ink) {
        self.draw(Outline::Rectangle(area), Some(ink), None);
    }

    /// Draws the outline of a rectangle.
    pub(super) fn outline(&mut self, area: Area, pen: Pen) {
        self.draw(Outline::Rectangle(area), None, Some(pen));
    }

    /// Draws a line.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), pen: Pen) {
        self.lines(vec![[Node::at(from.0, from.1), Node::at(to.0, to.1)]], pen);
    }

    /// Draws straight lines with one pen.
    pub(super) fn lines(&mut self, lines: Vec<[Node; 2]>, pen: Pen) {
        self.draw(Outline::Strokes(lines), None, Some(pen));
    }

    /// Makes an area lead elsewhere.
    pub(super) fn link(&mut self, area: Area, to: Anchor) {
        self.push(Mark::Link(area, to));
    }

    /// Draws a shape that comes back, measured from its own place.
    pub(super) fn stamp(
        &mut self,
        origin: (f32, f32),
        outline: Outline,
        (fill, pen): (Option<Ink>, Option<Pen>),
    ) {
        self.push(Mark::Path(Path {
            origin,
            outline,
            fill,
            pen,
        }));
    }

    fn draw(&mut self, outline: Outline, fill: Option<Ink>, pen: Option<Pen>) {
        self.stamp((0.0, 0.0), outline, (fill, pen));
    }
}

impl Path {
    /// Returns its nodes on the page, handles among them.
    pub(super) fn nodes(&self) -> Vec<Node> {
        let (left, top) = self.origin;
        let moved = |node: Node| Node {
            x: node.x + left,
            y: node.y + top,
            ..node
        };
        self.course().into_iter().map(moved).collect()
    }

    fn course(&self) -> Vec<Node> {
        match &self.outline {
            Outline::Rectangle(area) => vec![
                Node::at(area.left, area.top),
                Node::at(area.right(), area.bottom()),
            ],
            Outline::Closed(nodes) | Outline::Open(nodes) => nodes.clone(),
            Outline::Strokes(lines) => lines.concat(),
        }
    }
}

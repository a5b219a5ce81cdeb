//! A page as a list of marks: text, paths and links. This is all that a writer has to know.

use std::rc::Rc;

use super::font::Face;
use super::geometry::{Area, Format};
use super::palette::Ink;
use super::shape::Shaped;

/// A place that a link or a bookmark leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    /// The one-page summary.
    Summary,
    /// How to read the report.
    Guide,
    /// The heat map.
    HeatMap,
    /// The page of a department, by its place.
    Department(usize),
    /// The action register.
    Register,
    /// The actions in full.
    Sheets,
    /// The method.
    Method,
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
    pub(super) words: Vec<Rc<Shaped>>,
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

/// A line or a shape.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Path {
    /// Its nodes.
    pub(super) nodes: Vec<Node>,
    /// Whether its end meets its beginning.
    pub(super) closed: bool,
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
    /// A sensitive area.
    Link(Area, Anchor),
    /// The number of the page of an anchor, set when the pages are known; it ends at the
    /// right of the run's place.
    PageNumber(TextRun, Anchor),
}

/// One page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// Its shape.
    pub(super) format: Format,
    /// What stands on it, in the order in which it is drawn.
    pub(super) marks: Vec<Mark>,
}

impl Sheet {
    /// Returns an empty page.
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            marks: Vec::new(),
        }
    }

    /// Draws text.
    pub(super) fn text(&mut self, run: TextRun) {
        if !run.words.is_empty() {
            self.marks.push(Mark::Text(run));
        }
    }

    /// Draws a filled rectangle.
    pub(super) fn fill(&mut self, area: Area, ink: Ink) {
        self.path(corners(area), Some(ink), None);
    }

    /// Draws the outline of a rectangle.
    pub(super) fn outline(&mut self, area: Area, pen: Pen) {
        self.path(corners(area), None, Some(pen));
    }

    /// Draws a closed shape.
    pub(super) fn path(&mut self, nodes: Vec<Node>, fill: Option<Ink>, pen: Option<Pen>) {
        self.marks.push(Mark::Path(Path {
            nodes,
            closed: true,
            fill,
            pen,
        }));
    }

    /// Draws a line through several points.
    pub(super) fn trace(&mut self, nodes: Vec<Node>, pen: Pen) {
        self.marks.push(Mark::Path(Path {
            nodes,
            closed: false,
            fill: None,
            pen: Some(pen),
        }));
    }

    /// Draws a line.
    pub(super) fn line(&mut self, from: (f32, f32), to: (f32, f32), pen: Pen) {
        self.trace(vec![Node::at(from.0, from.1), Node::at(to.0, to.1)], pen);
    }

    /// Makes an area lead elsewhere.
    pub(super) fn link(&mut self, area: Area, to: Anchor) {
        self.marks.push(Mark::Link(area, to));
    }
}

fn corners(area: Area) -> Vec<Node> {
    vec![
        Node::at(area.left, area.top),
        Node::at(area.right(), area.top),
        Node::at(area.right(), area.bottom()),
        Node::at(area.left, area.bottom()),
    ]
}

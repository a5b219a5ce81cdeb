//! Content that runs down a page and on to the next.

use std::collections::BTreeMap;

use super::geometry::{Area, Format};
use super::press::Press;
use super::sheet::{Anchor, Sheet};
use super::typeset::{Line, Paragraph, Style};

/// A line of the table of bookmarks.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Bookmark {
    /// Its title.
    pub(super) title: String,
    /// Where it leads.
    pub(super) to: Anchor,
    /// What stands below it.
    pub(super) children: Vec<Bookmark>,
}

/// A place on a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Place {
    /// The page, from 0.
    pub(super) page: usize,
    /// How far from its top.
    pub(super) top: f32,
}

/// The pages so far, and where the next thing goes.
pub(super) struct Flow<'a> {
    /// What the pages are set with.
    pub(super) press: &'a Press<'a>,
    /// The pages.
    pub(super) sheets: Vec<Sheet>,
    /// The places that links lead to.
    pub(super) anchors: BTreeMap<Anchor, Place>,
    /// The bookmarks.
    pub(super) bookmarks: Vec<Bookmark>,
    /// The area inside the margins of the current page.
    pub(super) frame: Area,
    /// Where the next thing goes, from the top of the page.
    pub(super) cursor: f32,
    format: Format,
}

impl<'a> Flow<'a> {
    /// Returns a flow with one empty page.
    pub(super) fn new(press: &'a Press<'a>) -> Self {
        let format = Format::Portrait;
        let frame = format.frame();
        Self {
            press,
            sheets: vec![Sheet::new(format)],
            anchors: BTreeMap::new(),
            bookmarks: Vec::new(),
            frame,
            cursor: frame.top,
            format,
        }
    }

    /// Begins a page of a format.
    pub(super) fn page(&mut self, format: Format) {
        self.format = format;
        self.frame = format.frame();
        self.turn();
    }

    /// Begins a page of the same format.
    pub(super) fn turn(&mut self) {
        self.sheets.push(Sheet::new(self.format));
        self.cursor = self.frame.top;
    }

    /// Returns the current page.
    pub(super) fn sheet(&mut self) -> &mut Sheet {
        if self.sheets.is_empty() {
            self.sheets.push(Sheet::new(self.format));
        }
        let last = self.sheets.len() - 1;
        &mut self.sheets[last]
    }

    /// Returns the height that is left on the page.
    pub(super) fn room(&self) -> f32 {
        self.frame.bottom() - self.cursor
    }

    /// Returns whether nothing stands on the page yet.
    pub(super) fn is_fresh(&self) -> bool {
        self.cursor <= self.frame.top + 0.01
    }

    /// Begins a page unless there is room for `height`.
    pub(super) fn ensure(&mut self, height: f32) {
        if self.room() < height && !self.is_fresh() {
            self.turn();
        }
    }

    /// Leaves a gap, except at the top of a page.
    pub(super) fn gap(&mut self, height: f32) {
        if !self.is_fresh() {
            self.cursor += height;
        }
    }

    /// Takes the area of the frame's width and of a height, on this page or the next.
    pub(super) fn take(&mut self, height: f32) -> Area {
        self.ensure(height);
        let area = Area::new(self.frame.left, self.cursor, self.frame.width, height);
        self.cursor += height;
        area
    }

    /// Makes links and bookmarks lead here.
    pub(super) fn anchor(&mut self, anchor: Anchor) {
        let place = Place {
            page: self.sheets.len() - 1,
            top: self.cursor,
        };
        self.anchors.insert(anchor, place);
    }

    /// Writes a paragraph, on to the next page where it must; never one line alone.
    pub(super) fn text(&mut self, paragraph: &Paragraph, indent: f32, width: f32) {
        let mut block = self.press.set(std::slice::from_ref(paragraph), width);
        let left = self.frame.left + indent;
        while !block.lines.is_empty() {
            let whole = block.height();
            if whole > self.room() && !self.is_fresh() {
                let two = block.lines.get(1).map_or(whole, Line::bottom);
                if block.lines.len() <= 3 || two > self.room() {
                    self.turn();
                    continue;
                }
            }
            let (first, rest) = block.split(self.room().max(paragraph.style().leading));
            let top = self.cursor;
            first.draw(self.sheet(), left, top);
            self.cursor += first.height();
            block = rest;
            if !block.lines.is_empty() {
                self.turn();
            }
        }
    }

    /// Opens a part of the report: a small name above, a title below. The page must be fresh.
    pub(super) fn title(&mut self, name: &str, title: &str) {
        let width = self.frame.width;
        let name = Paragraph::new(name, Style::SMALL.strong().ink(super::palette::QUIET)).most(1);
        self.text(&name, 0.0, width);
        self.cursor += 2.0;
        let title = Paragraph::new(title, Style::TITLE).balanced();
        self.text(&title, 0.0, width);
        self.cursor += 9.0;
    }

    /// Opens a section, kept together with at least `with` of what follows.
    pub(super) fn section(&mut self, title: &str, with: f32) {
        self.section_of(&Paragraph::new(title, Style::SECTION), with);
    }

    /// Opens a section under a title of several pieces.
    pub(super) fn section_of(&mut self, title: &Paragraph, with: f32) {
        self.gap(13.0);
        self.ensure(Style::SECTION.leading + 4.0 + with);
        let width = self.frame.width;
        self.text(title, 0.0, width);
        self.cursor += 4.0;
    }
}

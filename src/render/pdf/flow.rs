//! Content that runs down a page and on to the next.

use std::collections::BTreeMap;

use super::geometry::{Area, Format};
use super::palette::QUIET;
use super::press::Press;
use super::sheet::{Anchor, Sheet};
use super::structure::{Part, Role, Structure, Tag, Voice};
use super::typeset::{Block, Line, Paragraph, Style};

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
    /// What the pages that open with a title are about.
    pub(super) heads: BTreeMap<usize, String>,
    /// The bookmarks.
    pub(super) bookmarks: Vec<Bookmark>,
    /// What a screen reader follows.
    pub(super) structure: Structure,
    /// The element that the next one goes into.
    open: Tag,
    /// Whether what is drawn is left out by a screen reader, whatever it is.
    is_silent: bool,
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
            heads: BTreeMap::new(),
            bookmarks: Vec::new(),
            structure: Structure::new(),
            open: Structure::ROOT,
            is_silent: false,
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
        let part = self.sheets.last().map_or(Part::Nowhere, |sheet| sheet.part);
        self.sheets.push(Sheet {
            part,
            ..Sheet::new(self.format)
        });
        self.cursor = self.frame.top;
    }

    /// Adds an element to what is open, and draws what is in it.
    pub(super) fn within<R>(&mut self, role: Role, draw: impl FnOnce(&mut Self) -> R) -> R {
        self.voiced(role, Voice::Own, draw)
    }

    /// Draws a picture that says something.
    pub(super) fn figure<R>(
        &mut self,
        says: impl Into<String>,
        draw: impl FnOnce(&mut Self) -> R,
    ) -> R {
        self.voiced(Role::Figure, Voice::Describes(says.into()), draw)
    }

    /// Adds an element that says more than its words, and draws what is in it.
    pub(super) fn voiced<R>(
        &mut self,
        role: Role,
        voice: Voice,
        draw: impl FnOnce(&mut Self) -> R,
    ) -> R {
        if self.is_silent {
            return draw(self);
        }
        let tag = self.structure.add(self.open, role, voice);
        self.inside(tag, draw)
    }

    /// Draws an element on the current page.
    pub(super) fn mark<R>(&mut self, role: Role, draw: impl FnOnce(&mut Sheet) -> R) -> R {
        self.within(role, |flow| draw(flow.sheet()))
    }

    /// Draws what a screen reader leaves out.
    pub(super) fn decorate<R>(&mut self, draw: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.is_silent, true);
        let drawn = self.with(Part::Decoration, draw);
        self.is_silent = outer;
        drawn
    }

    /// Adds an element to what is open; none while only decoration is drawn.
    pub(super) fn add(&mut self, role: Role, voice: Voice) -> Option<Tag> {
        (!self.is_silent).then(|| self.structure.add(self.open, role, voice))
    }

    /// Draws what is in an element.
    pub(super) fn inside<R>(&mut self, tag: Tag, draw: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.open, tag);
        let drawn = self.with(self.structure.part(tag), draw);
        self.open = outer;
        drawn
    }

    /// Draws with everything part of `part`.
    pub(super) fn with<R>(&mut self, part: Part, draw: impl FnOnce(&mut Self) -> R) -> R {
        let outer = std::mem::replace(&mut self.sheet().part, part);
        let drawn = draw(self);
        self.sheet().part = outer;
        drawn
    }

    /// Puts the paragraphs of a block into the tree.
    pub(super) fn enter(&mut self, block: &mut Block) {
        if !self.is_silent {
            block.enter(&mut self.structure, self.open);
        }
    }

    /// Draws a block that was put into the tree.
    pub(super) fn speak(&mut self, block: &Block, at: (f32, f32)) {
        let last = self.sheets.len().saturating_sub(1);
        if let Some(sheet) = self.sheets.get_mut(last) {
            block.speak(&self.structure, sheet, at);
        }
    }

    /// Puts paragraphs into the tree and draws them at a place, no wider than `width`; returns
    /// them as they are set.
    pub(super) fn say(&mut self, paragraphs: &[Paragraph], width: f32, at: (f32, f32)) -> Block {
        let mut block = self.press.set(paragraphs, width);
        self.enter(&mut block);
        self.speak(&block, at);
        block
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
        self.enter(&mut block);
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
            self.speak(&first, (left, self.cursor));
            self.cursor += first.height();
            block = rest;
            if !block.lines.is_empty() {
                self.turn();
            }
        }
    }

    /// Opens a part of the report: a small name above, a title below. The page must be fresh.
    pub(super) fn title(&mut self, name: &str, title: &str) {
        self.title_under(name, Style::SMALL.strong().ink(QUIET), title);
    }

    /// Opens a page about what `name` names in its own style: the title below says what is found there.
    pub(super) fn title_under(&mut self, name: &str, style: Style, title: &str) {
        let width = self.frame.width;
        self.heads.insert(self.sheets.len() - 1, name.to_owned());
        self.text(&Paragraph::new(name, style).most(2), 0.0, width);
        self.cursor += 2.0;
        let title = Paragraph::new(title, Style::TITLE)
            .balanced()
            .role(Role::PartTitle);
        self.text(&title, 0.0, width);
        self.cursor += 9.0;
    }

    /// Opens a section, kept together with at least `with` of what follows.
    pub(super) fn section(&mut self, title: &str, with: f32) {
        self.section_of(&Paragraph::section(title), with);
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

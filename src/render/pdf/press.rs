//! What every page needs to be set: the shaped words, the fixed words and the report.

use super::geometry::Area;
use super::look::Look;
use super::palette;
use super::shape::Shaper;
use super::sheet::{Sheet, TextRun};
use super::symbols;
use super::table::Says;
use super::typeset::{Align, Block, Paragraph, Style, set};
use crate::language::PageWords;
use crate::report::view::{Figure, Report};

/// What every page needs.
pub(super) struct Press<'a> {
    /// Shapes and measures.
    pub(super) shaper: Shaper<'a>,
    /// The fixed words.
    pub(super) words: &'static PageWords,
    /// What is said.
    pub(super) report: &'a Report,
    /// How it looks, as far as the reader chooses.
    pub(super) look: &'a Look,
}

impl Press<'_> {
    /// Returns paragraphs as lines no wider than `width`.
    pub(super) fn set(&self, paragraphs: &[Paragraph], width: f32) -> Block {
        set(&self.shaper, paragraphs, width)
    }

    /// Returns a word as a run whose left end stands at the origin.
    pub(super) fn run(&self, text: &str, style: Style) -> TextRun {
        let mut words = Vec::new();
        for (place, word) in text.split(' ').enumerate() {
            if place > 0 {
                words.push(self.shaper.word(style.face, " "));
            }
            words.push(self.shaper.word(style.face, word));
        }
        TextRun {
            left: 0.0,
            baseline: 0.0,
            face: style.face,
            size: style.size,
            ink: style.ink,
            words,
        }
    }

    /// Writes a short text on one line, its capitals in the middle of the area's height.
    pub(super) fn label(&self, sheet: &mut Sheet, area: Area, text: &str, look: (Style, Align)) {
        let (style, align) = look;
        let mut run = self.run(text, style);
        let free = area.width - run.width();
        run.left = area.left
            + match align {
                Align::Left => 0.0,
                Align::Right => free,
                Align::Centre => free / 2.0,
            };
        run.baseline = area.middle().1 + 0.33 * style.size;
        sheet.text(run);
    }

    /// Draws a cell in the colour of a reached level, with its digit; its upper right corner is
    /// open while the level is not stable. Italics say that it is indicative.
    pub(super) fn level_cell(&self, sheet: &mut Sheet, area: Area, figure: &Figure, style: Style) {
        let level = figure.reached;
        sheet.fill(area, self.look.palette.fill(level));
        if figure.stable < figure.reached {
            symbols::open_corner(sheet, area, area.height.min(area.width) * 0.42);
        }
        let style = style.ink(self.look.palette.on_fill(level));
        self.label(sheet, area, &level.to_string(), (style, Align::Centre));
    }

    /// Returns what the cell of a level says: its digit, and what its shape says beyond it.
    pub(super) fn spoken_level(&self, figure: Option<&Figure>) -> Says {
        match figure {
            None => Says::Instead(self.words.legend_withheld.to_owned()),
            Some(figure) if figure.stable < figure.reached => {
                Says::Instead(format!("{}, {}", figure.reached, self.words.legend_reached))
            }
            Some(_) => Says::Words,
        }
    }

    /// Draws the cell of what is not published.
    pub(super) fn withheld_cell(&self, sheet: &mut Sheet, area: Area, style: Style) {
        sheet.fill(area, palette::PAPER);
        symbols::hatching(sheet, area);
        let (x, y) = area.middle();
        let width = self.shaper.width(style.face, style.size, "–");
        let plate = Area::new(x - width / 2.0 - 1.2, y - 2.6, width + 2.4, 5.2);
        sheet.fill(plate, palette::PAPER);
        self.label(sheet, area, "–", (style.ink(palette::QUIET), Align::Centre));
    }
}

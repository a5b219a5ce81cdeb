//! Half-months on a page: the scale above a chart, and where a point in time stands below it.

use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{HAIR, QUIET, TEXT, TINT};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Node, Outline, Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::typeset::{Align, Style};
use crate::report::view::Roadmap;

/// The room for the sign that ends the last half-month.
const ENDS: f32 = 7.0;

/// A calendar as long as an area is wide.
#[derive(Debug, Clone, Copy)]
pub(super) struct Timeline {
    area: Area,
    ticks: u32,
}

impl Timeline {
    /// Returns the calendar of a roadmap in an area.
    pub(super) fn of(map: &Roadmap, area: Area) -> Self {
        Self {
            area,
            ticks: map.ticks.max(1),
        }
    }

    /// Returns where a half-month begins.
    pub(super) fn at(self, tick: u32) -> f32 {
        let share = tick.min(self.ticks) as f32 / self.ticks as f32;
        self.area.left + (self.area.width - ENDS) * share
    }

    /// Returns what lies between the beginnings of two half-months, as high as `row`.
    pub(super) fn span(self, row: Area, from: u32, to: u32) -> Area {
        let (left, right) = (self.at(from), self.at(to));
        Area::new(left, row.top, (right - left - 0.4).max(0.2), row.height)
    }

    /// Draws the horizons as bands, and under them the reviews.
    pub(super) fn scale(self, press: &Press<'_>, sheet: &mut Sheet, map: &Roadmap) {
        for horizon in &map.horizons {
            let band = Area::new(self.area.left, self.area.top, self.area.width, mm(5.0));
            let band = self.span(band, horizon.from, horizon.to);
            sheet.fill(band, TINT);
            let style = Style::TINY.strong().ink(TEXT);
            let inner = Area::new(band.left + 3.0, band.top, band.width - 6.0, band.height);
            // Of a label that does not fit its months are enough: the dates below say the rest.
            let is_number = |word: &&str| word.contains(|c: char| c.is_ascii_digit());
            let months = horizon.label.split(char::is_whitespace).find(is_number);
            let labels = [horizon.label.as_str(), months.unwrap_or_default()];
            let fits = |label: &&str| press.run(label, style).width() <= inner.width;
            if let Some(label) = labels.into_iter().find(fits) {
                press.label(sheet, inner, label, (style, Align::Left));
            }
        }
        let calendar = &press.report.calendar;
        let step = calendar.review.max(1);
        let mut free = self.area.left;
        for (tick, label) in (0..).step_by(step as usize).zip(&calendar.reviews) {
            if tick > self.ticks {
                break;
            }
            let style = Style::TINY.ink(QUIET);
            let width = press.run(label, style).width();
            let left = self.at(tick).min(self.area.right() - width);
            if left >= free {
                let cell = Area::new(left, self.area.top + mm(6.6), width, 10.0);
                press.label(sheet, cell, label, (style, Align::Left));
                free = left + width + 6.0;
            }
        }
    }

    /// Draws a line where each horizon begins.
    pub(super) fn grid(self, sheet: &mut Sheet, map: &Roadmap) {
        let starts = map.horizons.iter().map(|horizon| self.at(horizon.from));
        let lines = starts.map(|x| {
            let x = x - self.area.left;
            [Node::at(x, 0.0), Node::at(x, self.area.height)]
        });
        let lines = Outline::Strokes(lines.collect());
        let pen = Pen {
            ink: HAIR,
            width: 0.5,
        };
        sheet.stamp((self.area.left, self.area.top), lines, (None, Some(pen)));
    }

    /// Hatches the half-months in which nobody works.
    pub(super) fn frozen(self, sheet: &mut Sheet, frozen: &[u32]) {
        let shown = frozen.iter().filter(|tick| **tick < self.ticks);
        let shown: Vec<u32> = shown.copied().collect();
        for together in shown.chunk_by(|one, next| one + 1 == *next) {
            if let (Some(first), Some(last)) = (together.first(), together.last()) {
                symbols::hatching(sheet, self.span(self.area, *first, last + 1));
            }
        }
    }
}

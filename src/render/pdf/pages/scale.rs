//! The scale from 1 to 4 that dots stand on: its digits, its lines, its places.

use crate::model::Level;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::{HAIR, QUIET};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Node, Outline, Pen, Sheet};
use crate::render::pdf::typeset::{Align, Style};

/// The room left and right of the scale for the signs at its ends.
const ENDS: f32 = 6.0;

/// Returns where an index stands on the scale.
#[expect(
    clippy::cast_possible_truncation,
    reason = "an index between 1 and 4 is drawn, to a hundredth of a point"
)]
pub(super) fn at(area: Area, index: f64) -> f32 {
    let share = (index.clamp(1.0, 4.0) - 1.0) / 3.0;
    area.left + ENDS + (area.width - 2.0 * ENDS) * share as f32
}

/// Writes the four digits at the foot of an area.
pub(super) fn digits(press: &Press<'_>, sheet: &mut Sheet, area: Area) {
    for level in Level::ALL {
        let x = at(area, f64::from(level.number()));
        let digit = Area::new(x - 6.0, area.bottom() - 12.5, 12.0, 9.5);
        let style = Style::TINY.strong().ink(QUIET);
        press.label(sheet, digit, &level.to_string(), (style, Align::Centre));
    }
}

/// Draws a line at each of some levels.
pub(super) fn lines(sheet: &mut Sheet, area: Area, levels: impl Iterator<Item = Level>, pen: Pen) {
    let local = Area::new(0.0, 0.0, area.width, area.height);
    let line = |level: Level| {
        let x = at(local, f64::from(level.number()));
        [Node::at(x, 0.0), Node::at(x, local.height)]
    };
    let lines: Vec<_> = levels.map(line).collect();
    if !lines.is_empty() {
        let course = Outline::Strokes(lines);
        sheet.stamp((area.left, area.top), course, (None, Some(pen)));
    }
}

/// The pen of the lines that nothing aims at.
pub(super) const LIGHT: Pen = Pen {
    ink: HAIR,
    width: 0.5,
};

//! The axes of a department as a radar: small, unfilled, always beside the same figures.

use crate::language::decimal;
use crate::model::Level;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::{Area, mm};
use crate::render::pdf::palette::{DEEP, HAIR, QUIET, TEXT};
use crate::render::pdf::press::Press;
use crate::render::pdf::sheet::{Node, Pen, Sheet};
use crate::render::pdf::symbols;
use crate::render::pdf::typeset::{Align, Paragraph, Style};
use crate::report::view::{DepartmentView, Figure};

/// The width and the height of a radar with its labels.
pub(super) const RADAR: (f32, f32) = (mm(62.0), mm(47.0));
const RADIUS: f32 = mm(16.0);
/// From the outermost ring to a label.
const APART: f32 = 4.0;
/// More axes are not told apart at this size.
const MOST: usize = 8;

/// Whether a radar is drawn: the reader wants it, and the axes make a figure.
pub(super) fn is_drawn(press: &Press<'_>, view: &DepartmentView) -> bool {
    let axes = press.report.axes.len();
    press.look.radar && (3..=MOST).contains(&axes) && view.axes.iter().flatten().count() >= 2
}

/// Draws the radar into an area of the size [`RADAR`].
pub(super) fn radar(flow: &mut Flow<'_>, area: Area, view: &DepartmentView) {
    let press = flow.press;
    let web = Web {
        centre: area.middle(),
        spokes: press.report.axes.len(),
    };
    flow.figure(described(press, view), |flow| {
        let sheet = flow.sheet();
        web.draw(sheet);
        if let Some(target) = view.target {
            web.ring(
                sheet,
                target,
                Pen {
                    ink: TEXT,
                    width: 0.8,
                },
            );
            let top = web.at(0, f64::from(target.number()));
            symbols::target(sheet, (top.x, top.y - 0.5), 4.5);
        }
        standing(sheet, &web, view);
        web.scale(press, sheet);
        for (spoke, axis) in press.report.axes.iter().enumerate() {
            web.label(press, sheet, area, (spoke, &axis.label));
        }
    });
}

/// Returns what the radar shows, in words.
fn described(press: &Press<'_>, view: &DepartmentView) -> String {
    let figures = press.report.axes.iter().zip(&view.axes);
    let place = place(view);
    let said = figures.map(|(axis, figure)| {
        let place = figure.as_ref().map(&place);
        let place = place.map_or_else(
            || press.words.legend_withheld.to_owned(),
            |place| decimal(place, 1, press.report.language),
        );
        format!("{}\u{a0}{place}", axis.label)
    });
    let target = view.target.map(|target| {
        let words = press.words;
        format!("{}{} {target}", words.target, words.colon)
    });
    said.chain(target).collect::<Vec<_>>().join(", ")
}

/// Returns where a figure of a department stands on the scale: its index, or its level where the index
/// of an axis is withheld, for one line joins figures of one kind.
fn place(view: &DepartmentView) -> impl Fn(&Figure) -> f64 {
    let mut figures = view.axes.iter().flatten();
    let is_any_withheld = figures.any(|figure| figure.index.is_err());
    move |figure| match figure.index {
        Ok(index) if !is_any_withheld => index,
        Ok(_) | Err(_) => f64::from(figure.reached.number()),
    }
}

/// Draws a line from axis to axis, broken where nothing is published.
fn standing(sheet: &mut Sheet, web: &Web, view: &DepartmentView) {
    let place = place(view);
    let figures = view.axes.iter().take(web.spokes).enumerate();
    let points: Vec<Option<Node>> = figures
        .map(|(spoke, figure)| figure.as_ref().map(|figure| web.at(spoke, place(figure))))
        .collect();
    let next = points.iter().cycle().skip(1);
    let sides = points.iter().zip(next);
    let sides = sides.filter_map(|(one, next)| Some([(*one)?, (*next)?]));
    let pen = Pen {
        ink: DEEP,
        width: 1.6,
    };
    sheet.lines(sides.collect(), pen);
    for point in points.into_iter().flatten() {
        symbols::dot(sheet, (point.x, point.y), 2.2, DEEP);
    }
}

/// The rings and the spokes of a radar.
struct Web {
    centre: (f32, f32),
    spokes: usize,
}

impl Web {
    /// Returns the direction of a spoke: the first one up, the others clockwise.
    fn direction(&self, spoke: usize) -> (f32, f32) {
        // libm gives the same digits on every system.
        let angle = std::f32::consts::TAU * spoke as f32 / self.spokes as f32;
        (libm::sinf(angle), -libm::cosf(angle))
    }

    /// Returns the point of a spoke at a place of the scale, whose rings are the four levels.
    #[expect(
        clippy::cast_possible_truncation,
        reason = "an index between 1 and 4 is drawn, to a hundredth of a point"
    )]
    fn at(&self, spoke: usize, index: f64) -> Node {
        let radius = RADIUS * (index.clamp(0.0, 4.0) / 4.0) as f32;
        self.out(spoke, radius)
    }

    fn out(&self, spoke: usize, radius: f32) -> Node {
        let (x, y) = self.direction(spoke);
        Node::at(self.centre.0 + radius * x, self.centre.1 + radius * y)
    }

    fn sides(&self, level: Level) -> impl Iterator<Item = [Node; 2]> {
        let index = f64::from(level.number());
        (0..self.spokes).map(move |spoke| {
            let next = (spoke + 1) % self.spokes;
            [self.at(spoke, index), self.at(next, index)]
        })
    }

    fn ring(&self, sheet: &mut Sheet, level: Level, pen: Pen) {
        sheet.lines(self.sides(level).collect(), pen);
    }

    fn draw(&self, sheet: &mut Sheet) {
        let (x, y) = self.centre;
        let spokes = (0..self.spokes).map(|spoke| [Node::at(x, y), self.at(spoke, 4.0)]);
        let rings = Level::ALL.into_iter().flat_map(|level| self.sides(level));
        let pen = Pen {
            ink: HAIR,
            width: 0.5,
        };
        sheet.lines(spokes.chain(rings).collect(), pen);
    }

    /// Writes the levels beside the rings.
    fn scale(&self, press: &Press<'_>, sheet: &mut Sheet) {
        for level in Level::ALL {
            let at = self.at(0, f64::from(level.number()));
            let cell = Area::new(at.x + 2.5, at.y - 4.0, 6.0, 8.0);
            press.label(sheet, cell, &level.to_string(), (Style::TINY, Align::Left));
        }
    }

    /// Writes the name of an axis at the end of its spoke.
    fn label(&self, press: &Press<'_>, sheet: &mut Sheet, area: Area, shown: (usize, &str)) {
        let (spoke, name) = shown;
        let (x, y) = self.direction(spoke);
        let end = self.out(spoke, RADIUS + APART);
        let style = Style::TINY.strong().ink(QUIET);
        let name = Paragraph::new(name, style).hyphenated().most(2);
        let (align, left, width) = if x > 0.3 {
            (Align::Left, end.x, area.right() - end.x)
        } else if x < -0.3 {
            (Align::Right, area.left, end.x - area.left)
        } else {
            (Align::Centre, area.left, area.width)
        };
        let block = press.set(&[name.align(align)], width);
        let up = if y < -0.3 {
            // The target points at the outermost ring from above.
            block.height() + 3.0
        } else if y > 0.3 {
            0.0
        } else {
            block.height() / 2.0
        };
        block.draw(sheet, left, end.y - up);
    }
}

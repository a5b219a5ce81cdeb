//! Signs that mean the same in colour and in grey: drawn, never typed.

use super::geometry::Area;
use super::palette::{HATCH, Ink, PAPER, TEXT, of_side};
use super::sheet::{Node, Outline, Pen, Sheet};
use crate::model::Side;

/// The handle length that makes four curves a circle.
const ROUND: f32 = 0.552_285;

/// Draws the sign of a side around a point: a filled circle for IT, an open diamond for business.
pub(super) fn side(sheet: &mut Sheet, side: Side, centre: (f32, f32), radius: f32) {
    let ink = of_side(side);
    match side {
        Side::It => sheet.stamp(centre, circle(radius), (Some(ink), None)),
        Side::Business => {
            let pen = Pen { ink, width: 1.1 };
            sheet.stamp(centre, diamond(radius * 1.3), (Some(PAPER), Some(pen)));
        }
    }
}

/// Draws the open diamond without its inside, to lie over a circle.
pub(super) fn open_diamond(sheet: &mut Sheet, centre: (f32, f32), radius: f32) {
    let pen = Pen {
        ink: of_side(Side::Business),
        width: 1.1,
    };
    sheet.stamp(centre, diamond(radius * 1.3), (None, Some(pen)));
}

/// Draws the triangle of a target, its tip at `tip`.
pub(super) fn target(sheet: &mut Sheet, tip: (f32, f32), size: f32) {
    let half = size * 0.6;
    let nodes = vec![
        Node::at(0.0, 0.0),
        Node::at(-half, -size),
        Node::at(half, -size),
    ];
    sheet.stamp(tip, Outline::Closed(nodes), (Some(TEXT), None));
}

/// Draws the tick of a quick win around a point.
pub(super) fn tick(sheet: &mut Sheet, centre: (f32, f32), size: f32, ink: Ink) {
    let pen = Pen { ink, width: 1.2 };
    let nodes = vec![
        Node::at(-size * 0.5, 0.0),
        Node::at(-size * 0.12, size * 0.38),
        Node::at(size * 0.5, -size * 0.45),
    ];
    sheet.stamp(centre, Outline::Open(nodes), (None, Some(pen)));
}

/// Draws a cross around a point.
pub(super) fn cross(sheet: &mut Sheet, centre: (f32, f32), size: f32, ink: Ink) {
    let half = size / 2.0;
    let lines = vec![
        [Node::at(-half, -half), Node::at(half, half)],
        [Node::at(-half, half), Node::at(half, -half)],
    ];
    let pen = Pen { ink, width: 1.2 };
    sheet.stamp(centre, Outline::Strokes(lines), (None, Some(pen)));
}

/// Draws a dash around a point.
pub(super) fn dash(sheet: &mut Sheet, centre: (f32, f32), size: f32, ink: Ink) {
    let half = size / 2.0;
    let pen = Pen { ink, width: 1.2 };
    sheet.line(
        (centre.0 - half, centre.1),
        (centre.0 + half, centre.1),
        pen,
    );
}

/// Draws an arrow that points to the left, its tip left of a point.
pub(super) fn arrow(sheet: &mut Sheet, centre: (f32, f32), size: f32, ink: Ink) {
    let half = size / 2.0;
    let nodes = vec![
        Node::at(-half, 0.0),
        Node::at(half, -half),
        Node::at(half, half),
    ];
    sheet.stamp(centre, Outline::Closed(nodes), (Some(ink), None));
}

/// Draws the diamond of a gate around a point.
pub(super) fn gate(sheet: &mut Sheet, centre: (f32, f32), radius: f32) {
    let pen = Pen {
        ink: TEXT,
        width: 0.9,
    };
    sheet.stamp(centre, diamond(radius), (Some(PAPER), Some(pen)));
}

/// Draws a filled dot.
pub(super) fn dot(sheet: &mut Sheet, centre: (f32, f32), radius: f32, ink: Ink) {
    sheet.stamp(centre, circle(radius), (Some(ink), None));
}

/// Draws the hatching of what is not published.
pub(super) fn hatching(sheet: &mut Sheet, area: Area) {
    let pen = Pen {
        ink: HATCH,
        width: 0.5,
    };
    let gap = 3.6;
    let (width, height) = (area.width, area.height);
    let mut offset = gap / 2.0;
    let mut lines = Vec::new();
    while offset < width + height {
        let from = if offset <= height {
            Node::at(0.0, offset)
        } else {
            Node::at(offset - height, height)
        };
        let to = if offset <= width {
            Node::at(offset, 0.0)
        } else {
            Node::at(width, offset - width)
        };
        lines.push([from, to]);
        offset += gap;
    }
    sheet.stamp(
        (area.left, area.top),
        Outline::Strokes(lines),
        (None, Some(pen)),
    );
}

/// Cuts the upper right corner of a filled cell open: reached, not yet stable.
pub(super) fn open_corner(sheet: &mut Sheet, area: Area, size: f32) {
    let nodes = vec![
        Node::at(-size, 0.0),
        Node::at(0.0, 0.0),
        Node::at(0.0, size),
    ];
    let corner = (area.right(), area.top);
    sheet.stamp(corner, Outline::Closed(nodes), (Some(PAPER), None));
}

/// Returns a circle around the origin.
fn circle(radius: f32) -> Outline {
    let handle = radius * ROUND;
    Outline::Closed(vec![
        Node::at(radius, 0.0),
        Node::handle(radius, handle),
        Node::handle(handle, radius),
        Node::at(0.0, radius),
        Node::handle(-handle, radius),
        Node::handle(-radius, handle),
        Node::at(-radius, 0.0),
        Node::handle(-radius, -handle),
        Node::handle(-handle, -radius),
        Node::at(0.0, -radius),
        Node::handle(handle, -radius),
        Node::handle(radius, -handle),
        Node::at(radius, 0.0),
    ])
}

/// Returns a diamond around the origin.
fn diamond(radius: f32) -> Outline {
    Outline::Closed(vec![
        Node::at(0.0, -radius),
        Node::at(radius, 0.0),
        Node::at(0.0, radius),
        Node::at(-radius, 0.0),
    ])
}

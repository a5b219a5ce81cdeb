//! Signs that mean the same in colour and in grey: drawn, never typed.

use super::geometry::Area;
use super::palette::{HATCH, Ink, PAPER, TEXT, of_side};
use super::sheet::{Node, Pen, Sheet};
use crate::model::Side;

/// The handle length that makes four curves a circle.
const ROUND: f32 = 0.552_285;

/// Draws the sign of a side around a point: a filled circle for IT, an open diamond for business.
pub(super) fn side(sheet: &mut Sheet, side: Side, centre: (f32, f32), radius: f32) {
    let ink = of_side(side);
    match side {
        Side::It => sheet.path(circle(centre, radius), Some(ink), None),
        Side::Business => {
            let pen = Pen { ink, width: 1.1 };
            sheet.path(diamond(centre, radius * 1.3), Some(PAPER), Some(pen));
        }
    }
}

/// Draws the open diamond without its inside, to lie over a circle.
pub(super) fn open_diamond(sheet: &mut Sheet, centre: (f32, f32), radius: f32) {
    let pen = Pen {
        ink: of_side(Side::Business),
        width: 1.1,
    };
    sheet.path(diamond(centre, radius * 1.3), None, Some(pen));
}

/// Draws the triangle of a target, its tip at `tip`.
pub(super) fn target(sheet: &mut Sheet, tip: (f32, f32), size: f32) {
    let (x, y) = tip;
    let half = size * 0.6;
    let nodes = vec![
        Node::at(x, y),
        Node::at(x - half, y - size),
        Node::at(x + half, y - size),
    ];
    sheet.path(nodes, Some(TEXT), None);
}

/// Draws the tick of a quick win around a point.
pub(super) fn tick(sheet: &mut Sheet, centre: (f32, f32), size: f32, ink: Ink) {
    let (x, y) = centre;
    let pen = Pen { ink, width: 1.2 };
    let nodes = vec![
        Node::at(x - size * 0.5, y),
        Node::at(x - size * 0.12, y + size * 0.38),
        Node::at(x + size * 0.5, y - size * 0.45),
    ];
    sheet.trace(nodes, pen);
}

/// Draws the hatching of what is not published.
pub(super) fn hatching(sheet: &mut Sheet, area: Area) {
    let pen = Pen {
        ink: HATCH,
        width: 0.5,
    };
    let gap = 3.6;
    let mut offset = gap / 2.0;
    while offset < area.width + area.height {
        let from = if offset <= area.height {
            (area.left, area.top + offset)
        } else {
            (area.left + offset - area.height, area.bottom())
        };
        let to = if offset <= area.width {
            (area.left + offset, area.top)
        } else {
            (area.right(), area.top + offset - area.width)
        };
        sheet.line(from, to, pen);
        offset += gap;
    }
}

/// Cuts the upper right corner of a filled cell open: reached, not yet stable.
pub(super) fn open_corner(sheet: &mut Sheet, area: Area, size: f32) {
    let nodes = vec![
        Node::at(area.right() - size, area.top),
        Node::at(area.right(), area.top),
        Node::at(area.right(), area.top + size),
    ];
    sheet.path(nodes, Some(PAPER), None);
}

fn circle(centre: (f32, f32), radius: f32) -> Vec<Node> {
    let (x, y) = centre;
    let handle = radius * ROUND;
    vec![
        Node::at(x + radius, y),
        Node::handle(x + radius, y + handle),
        Node::handle(x + handle, y + radius),
        Node::at(x, y + radius),
        Node::handle(x - handle, y + radius),
        Node::handle(x - radius, y + handle),
        Node::at(x - radius, y),
        Node::handle(x - radius, y - handle),
        Node::handle(x - handle, y - radius),
        Node::at(x, y - radius),
        Node::handle(x + handle, y - radius),
        Node::handle(x + radius, y - handle),
        Node::at(x + radius, y),
    ]
}

fn diamond(centre: (f32, f32), radius: f32) -> Vec<Node> {
    let (x, y) = centre;
    vec![
        Node::at(x, y - radius),
        Node::at(x + radius, y),
        Node::at(x, y + radius),
        Node::at(x - radius, y),
    ]
}

//! Lengths and rectangles, in points from the top left corner of a page.

/// Returns a length in points.
pub(super) const fn mm(millimetres: f32) -> f32 {
    millimetres * 72.0 / 25.4
}

/// A rectangle; the top is above the bottom, so it is the smaller number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    /// Its left edge.
    pub(super) left: f32,
    /// Its upper edge.
    pub(super) top: f32,
    /// Its width.
    pub(super) width: f32,
    /// Its height.
    pub(super) height: f32,
}

impl Area {
    /// Returns the rectangle at a place.
    pub(super) fn new(left: f32, top: f32, width: f32, height: f32) -> Self {
        Self {
            left,
            top,
            width,
            height,
        }
    }

    /// Returns its right edge.
    pub(super) fn right(self) -> f32 {
        self.left + self.width
    }

    /// Returns its lower edge.
    pub(super) fn bottom(self) -> f32 {
        self.top + self.height
    }

    /// Returns its middle.
    pub(super) fn middle(self) -> (f32, f32) {
        (self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// Returns the smallest rectangle around this one and another.
    pub(super) fn union(self, other: Self) -> Self {
        let (left, top) = (self.left.min(other.left), self.top.min(other.top));
        let right = self.right().max(other.right());
        let bottom = self.bottom().max(other.bottom());
        Self::new(left, top, right - left, bottom - top)
    }

    /// Returns the rectangle drawn in by `by` on every side.
    pub(super) fn inset(self, by: f32) -> Self {
        Self::new(
            self.left + by,
            self.top + by,
            (self.width - 2.0 * by).max(0.0),
            (self.height - 2.0 * by).max(0.0),
        )
    }
}

/// The shape of a page with its margins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// A4 upright.
    Portrait,
    /// A4 on its side.
    Landscape,
}

const SHORT: f32 = mm(210.0);
const LONG: f32 = mm(297.0);
const SIDE: f32 = mm(18.0);
const HEAD: f32 = mm(20.0);
const FOOT: f32 = mm(22.0);

impl Format {
    /// Returns the width and the height of the page.
    pub(super) fn size(self) -> (f32, f32) {
        match self {
            Self::Portrait => (SHORT, LONG),
            Self::Landscape => (LONG, SHORT),
        }
    }

    /// Returns the area inside the margins.
    pub(super) fn frame(self) -> Area {
        let (width, height) = self.size();
        Area::new(SIDE, HEAD, width - 2.0 * SIDE, height - HEAD - FOOT)
    }

    /// Returns the area of the header, above the frame.
    pub(super) fn header(self) -> Area {
        let (width, _) = self.size();
        Area::new(SIDE, mm(12.0), width - 2.0 * SIDE, mm(6.0))
    }

    /// Returns the area of the footer, below the frame.
    pub(super) fn footer(self) -> Area {
        let (width, height) = self.size();
        Area::new(SIDE, height - mm(15.0), width - 2.0 * SIDE, mm(6.0))
    }
}

//! How wide each column of a table is.

use super::{Table, row::Row};
use crate::render::pdf::press::Press;
use crate::render::pdf::typeset::Align;

/// The part of a table's width that its shares have at least.
const LEAST: f32 = 0.12;

/// How the width of a column is found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::render::pdf) enum Extent {
    /// Points.
    Fixed(f32),
    /// As wide as its widest text, and no wider than this; less where the shares would have no room.
    Fit(f32),
    /// A share of what the others leave.
    Share(f32),
}

/// A column.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::render::pdf) struct Column {
    /// How its width is found.
    pub(in crate::render::pdf) extent: Extent,
    /// Where the word of its head stands.
    pub(in crate::render::pdf) align: Align,
}

impl Column {
    /// Returns a column whose head stands at the left.
    pub(in crate::render::pdf) fn new(extent: Extent) -> Self {
        Self {
            extent,
            align: Align::Left,
        }
    }

    /// Sets where the word of its head stands.
    pub(in crate::render::pdf) fn align(self, align: Align) -> Self {
        Self { align, ..self }
    }
}

impl Table<'_> {
    /// Returns the left edge and the width of each column in a table `width` wide.
    pub(super) fn places(&self, press: &Press<'_>, width: f32) -> Vec<(f32, f32)> {
        let gutters = self.gutter * (self.columns.len().saturating_sub(1)) as f32;
        let own = (0..self.columns.len()).map(|place| self.own_width(press, place));
        let own = self.fitted(own.collect(), width - gutters);
        let left = width - gutters - own.iter().flatten().sum::<f32>();
        let shares: f32 = self.columns.iter().map(|column| column.share()).sum();
        let mut at = 0.0;
        let mut places = Vec::with_capacity(own.len());
        for (column, own) in self.columns.iter().zip(own) {
            let share = left.max(0.0) * column.share() / shares.max(f32::MIN_POSITIVE);
            let width = own.unwrap_or(share);
            places.push((at, width));
            at += width + self.gutter;
        }
        places
    }

    /// Returns the columns' own widths, narrowed where they would leave the shares too little of a
    /// width.
    fn fitted(&self, mut own: Vec<Option<f32>>, width: f32) -> Vec<Option<f32>> {
        let is_fit = |column: &Column| matches!(column.extent, Extent::Fit(_));
        let is_shared = self.columns.iter().any(|column| column.share() > 0.0);
        let least = if is_shared { width * LEAST } else { 0.0 };
        let lacking = own.iter().flatten().sum::<f32>() + least - width;
        let fits = self.columns.iter().zip(&own).filter(|(one, _)| is_fit(one));
        let fits: f32 = fits.filter_map(|(_, own)| *own).sum();
        if lacking > 0.0 && fits > lacking {
            for (column, own) in self.columns.iter().zip(&mut own) {
                *own = own.map(|own| {
                    if is_fit(column) {
                        own * (1.0 - lacking / fits)
                    } else {
                        own
                    }
                });
            }
        }
        own
    }

    /// Returns the width that a column has by itself, none for a share.
    fn own_width(&self, press: &Press<'_>, place: usize) -> Option<f32> {
        match self.columns.get(place)?.extent {
            Extent::Fixed(width) => Some(width),
            Extent::Share(_) => None,
            Extent::Fit(most) => {
                let rows = self.head.iter().chain(&self.rows);
                let widths = rows.filter_map(|row: &Row<'_>| row.natural_width(press, place));
                Some(widths.fold(0.0, f32::max).min(most) + 0.05)
            }
        }
    }
}

impl Column {
    fn share(self) -> f32 {
        match self.extent {
            Extent::Share(share) => share,
            Extent::Fixed(_) | Extent::Fit(_) => 0.0,
        }
    }
}

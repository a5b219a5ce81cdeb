//! What a table is made of.

use super::{Cell, Column, Row};

/// A table.
pub(in crate::render::pdf) struct Table<'a> {
    /// Its columns.
    pub(in crate::render::pdf) columns: Vec<Column>,
    /// Its head; none for a table that only sets things side by side.
    pub(in crate::render::pdf) head: Option<Row<'a>>,
    /// Its rows.
    pub(in crate::render::pdf) rows: Vec<Row<'a>>,
    /// Whether a hairline stands under each row.
    pub(in crate::render::pdf) ruled: bool,
    /// The space between columns.
    pub(in crate::render::pdf) gutter: f32,
    /// The space above and below the text of a row.
    pub(in crate::render::pdf) padding: f32,
}

impl<'a> Table<'a> {
    /// Returns a ruled table without a head.
    pub(in crate::render::pdf) fn new(columns: Vec<Column>, rows: Vec<Row<'a>>) -> Self {
        Self {
            columns,
            head: None,
            rows,
            ruled: true,
            gutter: 8.0,
            padding: 3.0,
        }
    }

    /// Sets the words of the head.
    pub(in crate::render::pdf) fn head(mut self, words: &[&str]) -> Self {
        let cells = words.iter().zip(&self.columns);
        let cells = cells.map(|(word, column)| Cell::head(word, column.align));
        self.head = Some(Row::plain(cells.collect()));
        self
    }

    /// Leaves the hairlines out.
    pub(in crate::render::pdf) fn bare(mut self) -> Self {
        self.ruled = false;
        self
    }

    /// Sets the space above and below the text of a row.
    pub(in crate::render::pdf) fn padding(mut self, padding: f32) -> Self {
        self.padding = padding;
        self
    }

    /// Sets the space between columns.
    pub(in crate::render::pdf) fn gutter(mut self, gutter: f32) -> Self {
        self.gutter = gutter;
        self
    }
}

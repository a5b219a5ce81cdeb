//! Tables: measured columns, rows that stay whole, a head that comes back on each page.

mod columns;
mod definition;
mod draw;
mod row;
mod speak;

pub(super) use columns::{Column, Extent};
pub(super) use definition::Table;
pub(super) use row::{Cell, Row, Says};

//! A table laid down the pages.

use super::Table;
use super::row::{BOX, Content, Kind, Row, SetRow};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::{HAIR, QUIET, TINT};
use crate::render::pdf::sheet::Pen;

/// The space between a head and the first row.
const UNDER_HEAD: f32 = 1.0;

impl Flow<'_> {
    /// Lays a table from the cursor on, over the frame's width.
    pub(in crate::render::pdf) fn table(&mut self, table: &Table<'_>) {
        let area = (0.0, self.frame.width);
        self.table_in(table, area);
    }

    /// Lays a table from the cursor on, `(indent, width)` giving its column in the frame.
    pub(in crate::render::pdf) fn table_in(&mut self, table: &Table<'_>, column: (f32, f32)) {
        let (indent, width) = column;
        let mut laid = Laid {
            table,
            places: table.places(self.press, width),
            left: self.frame.left + indent,
            width,
            band: None,
        };
        for (place, row) in table.rows.iter().enumerate() {
            let first = place == 0;
            laid.row(self, row, table.rows.get(place + 1), first);
        }
    }
}

/// A table while it is laid.
struct Laid<'t> {
    table: &'t Table<'t>,
    places: Vec<(f32, f32)>,
    left: f32,
    width: f32,
    band: Option<&'t Row<'t>>,
}

impl<'t> Laid<'t> {
    fn row(
        &mut self,
        flow: &mut Flow<'_>,
        row: &'t Row<'t>,
        next: Option<&'t Row<'t>>,
        first: bool,
    ) {
        let mut set = self.set(flow, row);
        let mut needed = set.height();
        if let Kind::Band(_) = row.kind {
            self.band = None;
            needed += next.map_or(0.0, |next| self.set(flow, next).height());
        }
        let head = self.head_height(flow);
        if first && flow.room() < needed + head && needed + head <= flow.frame.height {
            flow.ensure(flow.frame.height);
        } else if !first && flow.room() < needed && !flow.is_fresh() {
            flow.turn();
            self.head(flow);
        }
        if first {
            self.head(flow);
        }
        let mut turned = false;
        while set.height() > flow.room() + 0.01 {
            let (upper, lower) = set.split(flow.room());
            set = lower;
            if upper.is_empty() && turned {
                break;
            }
            self.draw(flow, &upper, row);
            flow.turn();
            self.head(flow);
            turned = true;
        }
        if !set.is_empty() {
            self.draw(flow, &set, row);
        }
        if let Kind::Band(_) = row.kind {
            self.band = Some(row);
        }
    }

    fn set<'r>(&self, flow: &Flow<'_>, row: &'r Row<'_>) -> SetRow<'r> {
        row.set(flow.press, &self.places, self.table.padding)
    }

    fn head_height(&self, flow: &Flow<'_>) -> f32 {
        let head = self.table.head.as_ref();
        head.map_or(0.0, |head| self.set(flow, head).height() + UNDER_HEAD)
    }

    /// Draws the head, and the name of the group that goes on.
    fn head(&self, flow: &mut Flow<'_>) {
        if let Some(head) = &self.table.head {
            let set = self.set(flow, head);
            let height = set.height();
            self.cells(flow, &set, (height, true));
            flow.cursor += height;
            let pen = Pen {
                ink: QUIET,
                width: 0.75,
            };
            self.rule(flow, pen);
            flow.cursor += UNDER_HEAD;
        }
        if let Some(band) = self.band.and_then(Row::repeated) {
            let set = self.set(flow, &band);
            self.draw(flow, &set, &band);
        }
    }

    fn draw(&self, flow: &mut Flow<'_>, set: &SetRow<'_>, row: &Row<'_>) {
        let height = set.height();
        let area = Area::new(self.left, flow.cursor, self.width, height);
        if let Kind::Band(_) = row.kind {
            flow.sheet().fill(area, TINT);
        }
        self.cells(flow, set, (height, false));
        if let Some(anchor) = set.link {
            flow.sheet().link(area, anchor);
        }
        flow.cursor += height;
        if self.table.ruled {
            let pen = Pen {
                ink: HAIR,
                width: 0.4,
            };
            self.rule(flow, pen);
        }
    }

    /// Draws the cells of a row of some height, at its foot for a head.
    fn cells(&self, flow: &mut Flow<'_>, set: &SetRow<'_>, (height, at_foot): (f32, bool)) {
        let top = flow.cursor;
        for cell in &set.cells {
            let left = self.left + cell.left;
            match &cell.content {
                Content::Block(block) => {
                    let free = height - block.height() - 2.0 * set.padding;
                    let down = if at_foot { free } else { 0.0 };
                    block.draw(flow.sheet(), left, top + set.padding + down);
                }
                Content::Boxed(block) => {
                    flow.sheet()
                        .fill(Area::new(left, top, cell.width, height), TINT);
                    block.draw(flow.sheet(), left + BOX, top + set.padding + BOX);
                }
                Content::Drawing(drawing) => {
                    let area = Area::new(left, top, cell.width, height);
                    (drawing.draw)(flow.sheet(), area);
                }
                Content::Done => {}
            }
        }
    }

    fn rule(&self, flow: &mut Flow<'_>, pen: Pen) {
        let y = flow.cursor;
        let (left, width) = (self.left, self.width);
        flow.sheet().line((left, y), (left + width, y), pen);
    }
}

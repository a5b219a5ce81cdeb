//! A table laid down the pages.

use super::Table;
use super::row::{BOX, Content, Kind, Row, SetCell, SetRow};
use super::speak::Heads;
use crate::render::pdf::flow::Flow;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::palette::{HAIR, QUIET, TINT};
use crate::render::pdf::sheet::Pen;
use crate::render::pdf::structure::Role;
use crate::render::pdf::typeset::Block;

/// The space between a head and the first row.
const UNDER_HEAD: f32 = 1.0;
/// The part of a page up to which a first row is kept whole: a title stands above it.
const WHOLE: f32 = 0.9;
/// The part of a page up to which the last two rows stay together.
const LAST_TWO: f32 = 0.25;

impl Flow<'_> {
    /// Lays a table from the cursor on, over the frame's width.
    pub(in crate::render::pdf) fn table(&mut self, table: &Table<'_>) {
        let area = (0.0, self.frame.width);
        self.table_in(table, area);
    }

    /// Lays a table under the title of a section, both on one page as far as the first row.
    pub(in crate::render::pdf) fn titled(&mut self, title: &str, table: &Table<'_>) {
        let laid = Laid::new(self, table, (0.0, self.frame.width));
        let opening = laid.head_height(self) + laid.needed(self, 0);
        self.section(title, opening);
        self.table(table);
    }

    /// Lays a table from the cursor on, `(indent, width)` giving its column in the frame.
    pub(in crate::render::pdf) fn table_in(&mut self, table: &Table<'_>, column: (f32, f32)) {
        let mut laid = Laid::new(self, table, column);
        let mut lay = |flow: &mut Self| {
            for (place, row) in table.rows.iter().enumerate() {
                laid.row(flow, place, row);
            }
        };
        if table.is_layout() {
            lay(self);
        } else {
            self.within(Role::Table, lay);
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
    fn new(flow: &Flow<'_>, table: &'t Table<'t>, (indent, width): (f32, f32)) -> Self {
        Self {
            table,
            places: table.places(flow.press, width),
            left: flow.frame.left + indent,
            width,
            band: None,
        }
    }

    /// Returns the height of the row at a place with what stays with it: below the name of a group
    /// its first row, and at the end the last one, so that it does not go on alone.
    fn needed(&self, flow: &Flow<'_>, place: usize) -> f32 {
        let rows = &self.table.rows;
        let Some(row) = rows.get(place) else {
            return 0.0;
        };
        let own = self.set(flow, row).height();
        let is_band = matches!(row.kind, Kind::Band(_));
        if !is_band && place + 2 != rows.len() {
            return own;
        }
        let both = own + self.needed(flow, place + 1);
        let is_short = both <= flow.frame.height * LAST_TWO;
        if is_band || is_short { both } else { own }
    }

    fn row(&mut self, flow: &mut Flow<'_>, place: usize, row: &'t Row<'t>) {
        let first = place == 0;
        let mut set = self.set(flow, row);
        let needed = self.needed(flow, place);
        if let Kind::Band(_) = row.kind {
            self.band = None;
        }
        let head = self.head_height(flow);
        let whole = needed + head;
        if first && flow.room() < whole && whole <= flow.frame.height * WHOLE {
            flow.ensure(flow.frame.height);
        } else if !first && flow.room() < needed && !flow.is_fresh() {
            flow.turn();
            self.repeat_head(flow);
        }
        if first {
            self.first_head(flow);
        }
        if let Some(anchor) = row.anchor {
            flow.anchor(anchor);
        }
        self.table.enter(flow, (row, &mut set), Heads::Row);
        let mut turned = false;
        while set.height() > flow.room() + 0.01 {
            let (upper, lower) = set.split(flow.room());
            set = lower;
            if upper.is_empty() && turned {
                break;
            }
            self.draw(flow, &upper, row);
            flow.turn();
            self.repeat_head(flow);
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

    /// Draws the head, the first time: it names the columns.
    fn first_head(&self, flow: &mut Flow<'_>) {
        let Some(head) = &self.table.head else { return };
        let mut set = self.set(flow, head);
        self.table.enter(flow, (head, &mut set), Heads::Columns);
        self.head(flow, &set);
    }

    /// Draws the head once more, and the name of the group that goes on.
    fn repeat_head(&self, flow: &mut Flow<'_>) {
        flow.decorate(|flow| {
            if let Some(head) = &self.table.head {
                let set = self.set(flow, head);
                self.head(flow, &set);
            }
            if let Some(band) = self.band.and_then(Row::repeated) {
                let set = self.set(flow, &band);
                self.draw(flow, &set, &band);
            }
        });
    }

    fn head(&self, flow: &mut Flow<'_>, set: &SetRow<'_>) {
        let height = set.height();
        self.cells(flow, set, (height, true));
        flow.cursor += height;
        let pen = Pen {
            ink: QUIET,
            width: 0.75,
        };
        self.rule(flow, pen);
        flow.cursor += UNDER_HEAD;
    }

    fn draw(&self, flow: &mut Flow<'_>, set: &SetRow<'_>, row: &Row<'_>) {
        let height = set.height();
        let area = Area::new(self.left, flow.cursor, self.width, height);
        if let Kind::Band(_) = row.kind {
            flow.sheet().fill(area, TINT);
        }
        self.cells(flow, set, (height, false));
        if let Some((anchor, Some(tag))) = set.link {
            flow.inside(tag, |flow| flow.sheet().link(area, anchor));
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
                    self.text(flow, (cell, block), (left, top + set.padding + down));
                }
                Content::Boxed(block) => {
                    let area = Area::new(left, top, cell.width, height);
                    flow.sheet().fill(area, TINT);
                    self.text(flow, (cell, block), (left + BOX, top + set.padding + BOX));
                }
                Content::Drawing(drawing) => {
                    let area = Area::new(left, top, cell.width, height);
                    cell.draw(flow, |sheet| (drawing.draw)(sheet, area));
                }
                Content::Done => {}
            }
        }
    }

    fn text(&self, flow: &mut Flow<'_>, (cell, block): (&SetCell<'_>, &Block), at: (f32, f32)) {
        if self.table.is_layout() {
            flow.speak(block, at);
        } else {
            cell.draw(flow, |sheet| block.draw(sheet, at.0, at.1));
        }
    }

    fn rule(&self, flow: &mut Flow<'_>, pen: Pen) {
        let y = flow.cursor;
        let (left, width) = (self.left, self.width);
        flow.sheet().line((left, y), (left + width, y), pen);
    }
}

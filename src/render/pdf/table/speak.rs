//! What a table is to a screen reader: lines of cells under heads, or things side by side.

use super::Table;
use super::row::{Cell, Content, Kind, Row, Says, SetCell, SetRow};
use crate::render::pdf::flow::Flow;
use crate::render::pdf::sheet::Sheet;
use crate::render::pdf::structure::{Part, Role, Structure, Tag, Voice};

/// Which heads the cells of a row are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    /// All of them, of their columns.
    Columns,
    /// The first one, of its row.
    Row,
}

impl Table<'_> {
    /// Whether it only sets things side by side.
    pub(super) fn is_layout(&self) -> bool {
        !self.ruled
    }

    /// Puts a row and its cells into the tree.
    pub(super) fn enter(
        &self,
        flow: &mut Flow<'_>,
        (row, set): (&Row<'_>, &mut SetRow<'_>),
        heads: Heads,
    ) {
        let columns = self.columns.len();
        if self.is_layout() {
            set.cells
                .iter_mut()
                .for_each(|cell| side_by_side(flow, cell));
            return;
        }
        let Some(line) = flow.add(Role::Row, Voice::Own) else {
            return;
        };
        for (place, (cell, given)) in set.cells.iter_mut().zip(&row.cells).enumerate() {
            let role = match (&row.kind, heads, place) {
                (Kind::Band(_), _, _) => Role::GroupHead(columns),
                (Kind::Plain, Heads::Columns, _) => Role::ColumnHead,
                (Kind::Plain, Heads::Row, 0) => Role::RowHead,
                (Kind::Plain, Heads::Row, _) => Role::Cell,
            };
            let mut tag = flow.structure.add(line, role, Voice::Own);
            if let (0, Some((_, link))) = (place, &mut set.link) {
                tag = flow.structure.add(tag, Role::Link, Voice::Own);
                *link = Some(tag);
            }
            cell.tag = Some(voiced(&mut flow.structure, tag, given));
        }
        // Every line has as many cells as there are columns.
        if let Kind::Plain = row.kind {
            for _ in set.cells.len()..columns {
                flow.structure.add(line, Role::Cell, Voice::Own);
            }
        }
    }
}

/// Returns the element that the words of a cell are part of.
fn voiced(structure: &mut Structure, tag: Tag, cell: &Cell<'_>) -> Tag {
    let says = match cell {
        Cell::Text(_) | Cell::Boxed(_) => return tag,
        Cell::Drawing(drawing) => &drawing.says,
    };
    match says {
        Says::Nothing | Says::Words => tag,
        Says::Instead(text) => {
            structure.say(tag, Voice::Instead(text.clone()));
            tag
        }
        Says::Picture(text) => structure.add(tag, Role::Figure, Voice::Describes(text.clone())),
    }
}

/// Puts what stands in a cell into the tree by itself.
fn side_by_side(flow: &mut Flow<'_>, cell: &mut SetCell<'_>) {
    match &mut cell.content {
        Content::Block(block) | Content::Boxed(block) => {
            if let Some(group) = flow.add(Role::Group, Voice::Own) {
                block.enter(&mut flow.structure, group);
            }
        }
        Content::Drawing(drawing) => {
            let (role, voice) = match &drawing.says {
                Says::Nothing => return,
                Says::Words => (Role::Paragraph, Voice::Own),
                Says::Instead(text) => (Role::Paragraph, Voice::Instead(text.clone())),
                Says::Picture(text) => (Role::Figure, Voice::Describes(text.clone())),
            };
            cell.tag = flow.add(role, voice);
        }
        Content::Done => {}
    }
}

impl SetCell<'_> {
    /// Draws what is in it: part of its element, or of none when it says nothing.
    pub(super) fn draw(&self, flow: &mut Flow<'_>, draw: impl FnOnce(&mut Sheet)) {
        let is_silent = match &self.content {
            Content::Drawing(drawing) => drawing.says == Says::Nothing,
            Content::Block(_) | Content::Boxed(_) | Content::Done => false,
        };
        let part = self.tag.filter(|_| !is_silent);
        let part = part.map_or(Part::Decoration, |tag| flow.structure.part(tag));
        flow.with(part, |flow| draw(flow.sheet()));
    }
}

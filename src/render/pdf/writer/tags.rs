//! The tree that a screen reader follows, as the objects of the file (PDF 1.7, 14.7 and 14.8).

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, dictionary};

use super::emit::{Emitted, round};
use super::finish::text;
use super::write::Book;
use crate::render::pdf::geometry::Area;
use crate::render::pdf::sheet::{Mark, Sheet};
use crate::render::pdf::structure::{Element, Part, Role, Structure, Tag, Voice};

/// What an element holds besides other elements.
#[derive(Debug, Clone, Copy)]
enum Held {
    /// A piece of marked content of a page, by its number.
    Content(ObjectId, usize),
    /// A link of a page.
    Link(ObjectId, ObjectId),
}

/// Writes the tree, and ties every page and every link to it.
pub(super) fn tag(
    file: &mut Document,
    book: &Book,
    pages: &[(ObjectId, &Emitted)],
) -> Result<(), lopdf::Error> {
    let mut tree = Tree::new(file, book, pages)?;
    let root = tree.file.new_object_id();
    let document = tree.element(Structure::ROOT.place(), root);
    let (parents, next) = tree.parents(pages)?;
    let file = tree.file;
    let parents = file.add_object(dictionary! { "Nums" => parents });
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => document.map_or(Object::Null, Object::from),
            "ParentTree" => parents,
            "ParentTreeNextKey" => next,
        },
    );
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", root);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    Ok(())
}

struct Tree<'t> {
    file: &'t mut Document,
    elements: &'t [Element],
    /// The elements in each element, in order.
    below: Vec<Vec<usize>>,
    /// The content of each element, in order.
    held: Vec<Vec<Held>>,
    /// Where each picture stands, on its first page.
    bounds: BTreeMap<usize, [f32; 4]>,
    /// The object of each element; none of one that is not written, since it holds nothing.
    ids: Vec<Option<ObjectId>>,
    /// What the heads of columns and of rows are.
    heads: [ObjectId; 2],
}

impl<'t> Tree<'t> {
    fn new(
        file: &'t mut Document,
        book: &'t Book,
        pages: &[(ObjectId, &Emitted)],
    ) -> Result<Self, lopdf::Error> {
        let elements = book.structure.elements();
        let mut below = vec![Vec::new(); elements.len()];
        for (place, element) in elements.iter().enumerate().skip(1) {
            if let Some(siblings) = below.get_mut(element.parent.place()) {
                siblings.push(place);
            }
        }
        let mut held = vec![Vec::new(); elements.len()];
        let mut hold = |tag: Tag, what| {
            if let Some(held) = held.get_mut(tag.place()) {
                held.push(what);
            }
        };
        for (page, emitted) in pages {
            for (number, tag) in emitted.content.iter().enumerate() {
                hold(*tag, Held::Content(*page, number));
            }
        }
        for (page, emitted) in pages {
            for ((tag, _), link) in emitted.links.iter().zip(links(file, *page)?) {
                hold(*tag, Held::Link(*page, link));
            }
        }
        Ok(Self {
            ids: numbered(file, elements, &spoken_elements(elements, &held)),
            heads: ["Column", "Row"]
                .map(|scope| file.add_object(dictionary! { "O" => "Table", "Scope" => scope })),
            file,
            elements,
            below,
            held,
            bounds: bounds(&book.sheets),
        })
    }

    /// Writes an element and what is in it; nothing when it holds nothing and is no cell.
    fn element(&mut self, place: usize, parent: ObjectId) -> Option<ObjectId> {
        let id = self.ids.get(place).copied().flatten()?;
        let below = self.below.get(place).cloned().unwrap_or_default();
        let below = below
            .into_iter()
            .filter_map(|child| self.element(child, id));
        let mut kids: Vec<Object> = below.map(Object::from).collect();
        let held = self.held.get(place).cloned().unwrap_or_default();
        let element = self.elements.get(place)?;
        let mut dictionary = dictionary! { "S" => element.role.tag(), "P" => parent };
        let page = held.first().map(|held| held.page());
        if let Some(page) = page {
            dictionary.set("Pg", page);
        }
        kids.extend(held.into_iter().map(|held| held.kid(page)));
        match kids.len() {
            0 => {}
            1 => dictionary.set("K", kids.remove(0)),
            _ => dictionary.set("K", kids),
        }
        match &element.voice {
            Voice::Own => {}
            Voice::Describes(words) => dictionary.set("Alt", text(words)),
            Voice::Instead(words) => dictionary.set("ActualText", text(words)),
        }
        if let Some(attributes) = self.attributes(element.role, place) {
            dictionary.set("A", attributes);
        }
        self.file.set_object(id, dictionary);
        Some(id)
    }

    /// Returns what a head is the head of, over how many columns, and where a picture stands.
    fn attributes(&self, role: Role, place: usize) -> Option<Object> {
        let [column, row] = self.heads;
        match role {
            Role::ColumnHead => Some(column.into()),
            Role::RowHead => Some(row.into()),
            Role::GroupHead(columns) => Some(Object::Dictionary(dictionary! {
                "O" => "Table",
                "Scope" => "Row",
                "ColSpan" => i64::try_from(columns).unwrap_or(1),
            })),
            Role::Figure => {
                let corners = self.bounds.get(&place)?.map(Object::Real);
                Some(Object::Dictionary(dictionary! {
                    "O" => "Layout",
                    "BBox" => corners.to_vec(),
                }))
            }
            _ => None,
        }
    }

    /// Ties pages and links to their elements; returns the tree of parents and its next key.
    fn parents(
        &mut self,
        pages: &[(ObjectId, &Emitted)],
    ) -> Result<(Vec<Object>, i64), lopdf::Error> {
        let mut nums: Vec<Object> = Vec::new();
        let mut key = 0_i64;
        let id = |ids: &[Option<ObjectId>], tag: &Tag| {
            let id = ids.get(tag.place()).copied().flatten();
            id.map_or(Object::Null, Object::from)
        };
        for (page, emitted) in pages {
            let owners = emitted.content.iter().map(|tag| id(&self.ids, tag));
            nums.extend([Object::Integer(key), Object::Array(owners.collect())]);
            let page = self.file.get_dictionary_mut(*page)?;
            page.set("StructParents", key);
            page.set("Tabs", Object::Name(b"S".to_vec()));
            key += 1;
        }
        for (page, emitted) in pages {
            let links = links(self.file, *page)?;
            for ((tag, _), link) in emitted.links.iter().zip(links) {
                self.file.get_dictionary_mut(link)?.set("StructParent", key);
                nums.extend([Object::Integer(key), id(&self.ids, tag)]);
                key += 1;
            }
        }
        Ok((nums, key))
    }
}

impl Held {
    fn page(self) -> ObjectId {
        match self {
            Self::Content(page, _) | Self::Link(page, _) => page,
        }
    }

    /// Returns what stands for it in an element whose own page is `page`.
    fn kid(self, page: Option<ObjectId>) -> Object {
        let number = |number| i64::try_from(number).unwrap_or(0);
        match self {
            Self::Content(on, content) if Some(on) == page => number(content).into(),
            Self::Content(on, content) => Object::Dictionary(dictionary! {
                "Type" => "MCR", "Pg" => on, "MCID" => number(content),
            }),
            Self::Link(on, link) => Object::Dictionary(dictionary! {
                "Type" => "OBJR", "Pg" => on, "Obj" => link,
            }),
        }
    }
}

/// Returns a number for each element that is written: elements of one kind follow one another, which
/// makes the file smaller.
fn numbered(file: &mut Document, elements: &[Element], spoken: &[bool]) -> Vec<Option<ObjectId>> {
    let mut written: Vec<usize> = (0..elements.len()).filter(|place| spoken[*place]).collect();
    written.sort_by_key(|place| elements[*place].role.tag());
    let mut ids = vec![None; elements.len()];
    for place in written {
        ids[place] = Some(file.new_object_id());
    }
    ids
}

/// Returns whether each element holds something, or is a cell: a row keeps its number of cells.
fn spoken_elements(elements: &[Element], held: &[Vec<Held>]) -> Vec<bool> {
    let mut is_spoken = vec![false; elements.len()];
    // What is in an element comes after it.
    for (place, element) in elements.iter().enumerate().rev() {
        let is_cell = matches!(element.role, Role::Cell | Role::ColumnHead | Role::RowHead);
        let holds = held.get(place).is_some_and(|held| !held.is_empty());
        let known = is_spoken.get(place).copied().unwrap_or(false);
        for at in [place, element.parent.place()] {
            if let (true, Some(spoken)) = (known || holds || is_cell, is_spoken.get_mut(at)) {
                *spoken = true;
            }
        }
    }
    is_spoken
}

/// Returns the links of a page, in order.
fn links(file: &Document, page: ObjectId) -> Result<Vec<ObjectId>, lopdf::Error> {
    let page = file.get_dictionary(page)?;
    let Ok(Object::Array(links)) = page.get(b"Annots") else {
        return Ok(Vec::new());
    };
    links.iter().map(Object::as_reference).collect()
}

/// Returns the corners of each picture, on the page where it begins.
fn bounds(sheets: &[Sheet]) -> BTreeMap<usize, [f32; 4]> {
    let mut bounds: BTreeMap<usize, (usize, Area)> = BTreeMap::new();
    for (page, sheet) in sheets.iter().enumerate() {
        for placed in &sheet.marks {
            let Part::Picture(tag) = placed.part else {
                continue;
            };
            for area in areas(&placed.mark) {
                let known = bounds.entry(tag.place()).or_insert((page, area));
                if known.0 == page {
                    known.1 = known.1.union(area);
                }
            }
        }
    }
    let corners = |(page, area): (usize, Area)| {
        let height = sheets.get(page).map_or(0.0, |sheet| sheet.format.size().1);
        [
            area.left,
            height - area.bottom(),
            area.right(),
            height - area.top,
        ]
        .map(round)
    };
    bounds
        .into_iter()
        .map(|(place, known)| (place, corners(known)))
        .collect()
}

/// Returns what a mark covers.
fn areas(mark: &Mark) -> Vec<Area> {
    match mark {
        Mark::Text(run) => vec![Area::new(
            run.left,
            run.baseline - 0.75 * run.size,
            run.width(),
            run.size,
        )],
        Mark::Path(path) => {
            let nodes = path.nodes().into_iter();
            nodes
                .map(|node| Area::new(node.x, node.y, 0.0, 0.0))
                .collect()
        }
        Mark::Logo(area) => vec![*area],
        Mark::Link(..) | Mark::PageNumber(..) => Vec::new(),
    }
}

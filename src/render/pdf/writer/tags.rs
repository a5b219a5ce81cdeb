//! The tree that a screen reader follows, as the objects of the file (PDF 1.7, 14.7 and 14.8).

use std::collections::BTreeMap;

use lopdf::{Error, Object, ObjectId, dictionary};

use super::assemble::{Leaf, text};
use super::file::File;
use crate::render::pdf::structure::{Element, Role, Structure, Tag, Voice};

/// The tree in the file.
pub(super) struct Tagged {
    /// Its root.
    pub(super) root: ObjectId,
    /// The key of the first link in the tree of parents; the others follow, in order.
    pub(super) first_link: i64,
}

/// What an element holds besides other elements.
#[derive(Debug, Clone, Copy)]
enum Held {
    /// A piece of marked content of a page, by its number.
    Content(ObjectId, usize),
    /// A link of a page.
    Link(ObjectId, ObjectId),
}

/// Puts the tree in, and what leads from pages and links to their elements.
pub(super) fn tag(
    file: &mut File,
    structure: &Structure,
    leaves: &[Leaf],
) -> Result<Tagged, Error> {
    let root = file.number();
    let tree = Tree::new(file, structure.elements(), leaves)?;
    for place in &tree.written {
        tree.element(file, *place, root)?;
    }
    let (parents, next) = tree.parents(leaves);
    let parents = file.add(dictionary! { "Nums" => parents })?;
    let document = tree.id(Structure::ROOT.place());
    let dictionary = dictionary! {
        "Type" => "StructTreeRoot",
        "K" => document,
        "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    file.put(root, dictionary)?;
    let first_link = i64::try_from(leaves.len()).unwrap_or(i64::MAX);
    Ok(Tagged { root, first_link })
}

struct Tree<'t> {
    elements: &'t [Element],
    /// The elements in each element, in order.
    below: Vec<Vec<usize>>,
    /// The content of each element, in order.
    held: Vec<Vec<Held>>,
    /// Where each picture stands, on its first page.
    corners: BTreeMap<Tag, [f32; 4]>,
    /// The elements that are written, in the order of the file.
    written: Vec<usize>,
    /// The object of each element; none of one that is not written, since it holds nothing.
    ids: Vec<Option<ObjectId>>,
    /// What the heads of columns and of rows are.
    heads: [ObjectId; 2],
}

impl<'t> Tree<'t> {
    fn new(file: &mut File, elements: &'t [Element], leaves: &[Leaf]) -> Result<Self, Error> {
        let held = held(elements.len(), leaves);
        let is_spoken = spoken_elements(elements, &held);
        let mut below = vec![Vec::new(); elements.len()];
        for (place, element) in elements.iter().enumerate().skip(1) {
            if is_spoken[place] {
                below[element.parent.place()].push(place);
            }
        }
        let mut written: Vec<usize> = (0..elements.len()).filter(|one| is_spoken[*one]).collect();
        // Elements of one kind follow one another, which makes the file smaller.
        written.sort_by_key(|place| elements[*place].role.tag());
        let head = |file: &mut File, scope: &str| {
            file.add(dictionary! { "O" => "Table", "Scope" => scope })
        };
        let heads = [head(file, "Column")?, head(file, "Row")?];
        let mut ids = vec![None; elements.len()];
        for place in &written {
            ids[*place] = Some(file.number());
        }
        let mut corners = BTreeMap::new();
        for (tag, area) in leaves.iter().flat_map(|leaf| &leaf.pictures) {
            corners.entry(*tag).or_insert(*area);
        }
        Ok(Self {
            elements,
            below,
            held,
            corners,
            written,
            ids,
            heads,
        })
    }

    /// Returns the object of an element, null of one that is not written.
    fn id(&self, place: usize) -> Object {
        let id = self.ids.get(place).copied().flatten();
        id.map_or(Object::Null, Object::from)
    }

    /// Puts an element in; the document is in the root.
    fn element(&self, file: &mut File, place: usize, root: ObjectId) -> Result<(), Error> {
        let Some(id) = self.ids[place] else {
            return Ok(());
        };
        let element = &self.elements[place];
        let parent = if place == Structure::ROOT.place() {
            root.into()
        } else {
            self.id(element.parent.place())
        };
        let held = &self.held[place];
        let below = self.below[place].iter();
        let mut kids: Vec<Object> = below.map(|child| self.id(*child)).collect();
        let mut dictionary = dictionary! { "S" => element.role.tag(), "P" => parent };
        let page = held.first().map(|held| held.page());
        if let Some(page) = page {
            dictionary.set("Pg", page);
        }
        kids.extend(held.iter().map(|held| held.kid(page)));
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
        file.put(id, dictionary)
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
                let corners = self.corners.get(&Tag::at(place))?.map(Object::Real);
                Some(Object::Dictionary(dictionary! {
                    "O" => "Layout",
                    "BBox" => corners.to_vec(),
                }))
            }
            _ => None,
        }
    }

    /// Returns the elements of pages and then of links, by their keys, and the next key.
    fn parents(&self, leaves: &[Leaf]) -> (Vec<Object>, i64) {
        let pages = leaves.iter().map(|leaf| {
            let pieces = leaf.pieces.iter().map(|tag| self.id(tag.place()));
            Object::Array(pieces.collect())
        });
        let links = leaves.iter().flat_map(|leaf| &leaf.links);
        let links = links.map(|(_, link)| self.id(link.tag.place()));
        let mut nums = Vec::new();
        let mut next = 0;
        for parent in pages.chain(links) {
            nums.extend([Object::Integer(next), parent]);
            next += 1;
        }
        (nums, next)
    }
}

/// Returns the content of each element: its pieces on all pages, then its links.
fn held(elements: usize, leaves: &[Leaf]) -> Vec<Vec<Held>> {
    let mut held = vec![Vec::new(); elements];
    for leaf in leaves {
        for (number, tag) in leaf.pieces.iter().enumerate() {
            held[tag.place()].push(Held::Content(leaf.id, number));
        }
    }
    for leaf in leaves {
        for (id, link) in &leaf.links {
            held[link.tag.place()].push(Held::Link(leaf.id, *id));
        }
    }
    held
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

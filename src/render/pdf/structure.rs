//! The tree that a screen reader follows: what each mark of a page is part of.

/// What an element is, in the words of PDF 1.7, 14.8.4.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// The whole report.
    Document,
    /// A part of it, with its title.
    Section,
    /// Things that stand together.
    Group,
    /// The title of the report.
    Title,
    /// The title of a part.
    PartTitle,
    /// The title of a section.
    SectionTitle,
    /// A paragraph.
    Paragraph,
    /// A list.
    List,
    /// One of its items: a marker and a text.
    Item,
    /// The bullet or the number of an item.
    Marker,
    /// The text of an item.
    ItemText,
    /// A table.
    Table,
    /// A line of a table.
    Row,
    /// The head of a column.
    ColumnHead,
    /// The head of a line.
    RowHead,
    /// The name of a group of lines, over so many columns.
    GroupHead(usize),
    /// A cell.
    Cell,
    /// A table of contents.
    Contents,
    /// One of its lines.
    ContentsLine,
    /// What leads elsewhere.
    Link,
    /// A picture.
    Figure,
}

impl Role {
    /// Returns the standard structure type.
    pub(super) fn tag(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Section => "Sect",
            Self::Group => "Div",
            Self::Title => "H1",
            Self::PartTitle => "H2",
            Self::SectionTitle => "H3",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Marker => "Lbl",
            Self::ItemText => "LBody",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead | Self::GroupHead(_) => "TH",
            Self::Cell => "TD",
            Self::Contents => "TOC",
            Self::ContentsLine => "TOCI",
            Self::Link => "Link",
            Self::Figure => "Figure",
        }
    }

    /// Returns what is drawn while an element of this role is open.
    fn part(self, tag: Tag) -> Part {
        match self {
            Self::Figure => Part::Picture(tag),
            Self::Title
            | Self::PartTitle
            | Self::SectionTitle
            | Self::Paragraph
            | Self::Marker
            | Self::ItemText
            | Self::ColumnHead
            | Self::RowHead
            | Self::GroupHead(_)
            | Self::Cell
            | Self::Link => Part::Words(tag),
            Self::Document
            | Self::Section
            | Self::Group
            | Self::List
            | Self::Item
            | Self::Table
            | Self::Row
            | Self::Contents
            | Self::ContentsLine => Part::Nowhere,
        }
    }
}

/// An element of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tag(usize);

/// What a mark is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Nothing yet: text may not stand here.
    Nowhere,
    /// The page itself: a foot, a repeated head, a rule. A screen reader leaves it out.
    Decoration,
    /// An element that is read; lines and fills around its words are decoration.
    Words(Tag),
    /// A picture: words and paths together.
    Picture(Tag),
}

/// What an element says beyond its words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum Voice {
    /// Nothing.
    #[default]
    Own,
    /// What a picture shows.
    Describes(String),
    /// What is read in place of its words.
    Instead(String),
}

/// One element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Element {
    /// What it is.
    pub(super) role: Role,
    /// What it is in; the document is in itself.
    pub(super) parent: Tag,
    /// What it says beyond its words.
    pub(super) voice: Voice,
}

/// The tree, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Structure {
    elements: Vec<Element>,
}

impl Structure {
    /// The document.
    pub(super) const ROOT: Tag = Tag(0);

    /// Returns a tree with the document alone.
    pub(super) fn new() -> Self {
        let document = Element {
            role: Role::Document,
            parent: Self::ROOT,
            voice: Voice::Own,
        };
        Self {
            elements: vec![document],
        }
    }

    /// Adds an element as the last one in another.
    pub(super) fn add(&mut self, parent: Tag, role: Role, voice: Voice) -> Tag {
        self.elements.push(Element {
            role,
            parent,
            voice,
        });
        Tag(self.elements.len() - 1)
    }

    /// Sets what an element says.
    pub(super) fn say(&mut self, tag: Tag, voice: Voice) {
        if let Some(element) = self.elements.get_mut(tag.0) {
            element.voice = voice;
        }
    }

    /// Returns what is drawn while an element is open.
    pub(super) fn part(&self, tag: Tag) -> Part {
        self.elements
            .get(tag.0)
            .map_or(Part::Nowhere, |element| element.role.part(tag))
    }

    /// Returns the elements in order, each with its place in [`Tag::place`].
    pub(super) fn elements(&self) -> &[Element] {
        &self.elements
    }
}

impl Tag {
    /// Returns the element that was added at a place.
    pub(super) fn at(place: usize) -> Self {
        Self(place)
    }

    /// Returns the element's place in the order in which it was added.
    pub(super) fn place(self) -> usize {
        self.0
    }
}

impl Part {
    /// Returns the element that words belong to.
    pub(super) fn of_words(self) -> Option<Tag> {
        match self {
            Self::Words(tag) | Self::Picture(tag) => Some(tag),
            Self::Nowhere | Self::Decoration => None,
        }
    }

    /// Returns the element that a path belongs to.
    pub(super) fn of_path(self) -> Option<Tag> {
        match self {
            Self::Picture(tag) => Some(tag),
            Self::Nowhere | Self::Decoration | Self::Words(_) => None,
        }
    }
}

//! What a booklet is made of, whoever prints it.

/// One part of a booklet, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading.
    Heading(Rank, String),
    /// A paragraph.
    Paragraph(String),
    /// Items, one below the other.
    List(Vec<Item>),
    /// Figures under heads; the first column names the row.
    Table(Vec<String>, Vec<Vec<String>>),
}

/// How much a heading opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// The booklet.
    Title,
    /// An axis, or what is told of the whole.
    Part,
    /// A sub-axis, or a piece of a part.
    Chapter,
    /// A piece of a chapter.
    Section,
}

/// One item of a list: a name or an identifier, a text, remarks, and items of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// A name, an identifier or a number; short.
    pub lead: String,
    /// What is said; may be empty.
    pub text: String,
    /// Remarks on it, each a line of its own.
    pub notes: Vec<String>,
    /// What it offers, such as the choices of a question.
    pub under: Vec<Item>,
}

impl Item {
    /// Returns an item without remarks.
    pub(super) fn new(lead: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            lead: lead.into(),
            text: text.into(),
            notes: Vec::new(),
            under: Vec::new(),
        }
    }

    /// Returns whether it takes more than its own text.
    pub(super) fn is_long(&self) -> bool {
        !self.notes.is_empty() || !self.under.is_empty()
    }
}

/// Returns a heading above a list, nothing when the list is empty.
pub(super) fn headed(rank: Rank, title: impl Into<String>, items: Vec<Item>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(rank, title.into()), Block::List(items)]
}

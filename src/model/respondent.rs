//! The two sides of a partnership, and the departments that are assessed.

use super::{DepartmentId, Level, SubAxisId};

/// One of the two entities of a partnership: as a camp it answers, as a side it is rated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Side {
    /// The IT department.
    It,
    /// The business department.
    Business,
}

impl Side {
    /// Both sides.
    pub const ALL: [Self; 2] = [Self::It, Self::Business];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::Business => "business",
        }
    }

    /// Returns the other side: the one whose survey answers count (method B.5).
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::It => Self::Business,
            Self::Business => Self::It,
        }
    }
}

/// One value for each side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct BySide<T> {
    /// The value of the IT side.
    pub it: T,
    /// The value of the business side.
    pub business: T,
}

impl<T> BySide<T> {
    /// Makes the value of each side.
    pub fn from_fn(mut make: impl FnMut(Side) -> T) -> Self {
        Self {
            it: make(Side::It),
            business: make(Side::Business),
        }
    }

    /// Returns the value of one side.
    pub fn of(&self, side: Side) -> &T {
        match side {
            Side::It => &self.it,
            Side::Business => &self.business,
        }
    }

    /// Returns the value of one side, to change it.
    pub fn of_mut(&mut self, side: Side) -> &mut T {
        match side {
            Side::It => &mut self.it,
            Side::Business => &mut self.business,
        }
    }

    /// Returns each side with its value, IT first.
    pub fn iter(&self) -> impl Iterator<Item = (Side, &T)> {
        [(Side::It, &self.it), (Side::Business, &self.business)].into_iter()
    }

    /// Makes another value for each side.
    pub fn map<U>(&self, mut make: impl FnMut(&T) -> U) -> BySide<U> {
        BySide {
            it: make(&self.it),
            business: make(&self.business),
        }
    }
}

/// What to do when a respondent answers twice about one department.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum DuplicatePolicy {
    /// The second answer is a fault.
    #[default]
    Refuse,
    /// The first answer stands.
    KeepFirst,
    /// The last answer stands.
    KeepLast,
}

impl DuplicatePolicy {
    /// Every policy.
    pub const ALL: [Self; 3] = [Self::Refuse, Self::KeepFirst, Self::KeepLast];

    /// Returns the name used in files and flags.
    pub fn name(self) -> &'static str {
        match self {
            Self::Refuse => "error",
            Self::KeepFirst => "keep_first",
            Self::KeepLast => "keep_last",
        }
    }
}

/// What a user says of a department for the choice of priorities, each between 0 and 1
/// (method F.4).
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PriorityCriteria {
    /// How much the company's strategy rests on it.
    pub strategic_value: Option<f64>,
    /// How much its work depends on IT.
    pub dependency: Option<f64>,
    /// How ready it is to take part.
    pub readiness: Option<f64>,
}

/// A business department whose partnership with IT is assessed.
#[derive(Debug, Clone, PartialEq)]
pub struct Department {
    /// Its identifier in files.
    pub id: DepartmentId,
    /// Its name, harmless and set in the typography of the assessment's language.
    pub name: String,
    /// Other names found in survey files.
    pub aliases: Vec<String>,
    /// People in the department.
    pub headcount: Option<u32>,
    /// IT people who work for it.
    pub it_headcount: Option<u32>,
    /// The level aimed at; by default one above the stable level.
    pub target: Option<Level>,
    /// Targets of single sub-axes.
    pub sub_axis_targets: Vec<(SubAxisId, Level)>,
    /// Who carries the partnership on the department's side.
    pub sponsor: Option<String>,
    /// People invited to the survey, by camp.
    pub invited: BySide<Option<u32>>,
    /// What the user says of its priority.
    pub priority: PriorityCriteria,
}

impl Department {
    /// Returns a department known by its name alone.
    pub fn named(id: DepartmentId, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            aliases: Vec::new(),
            headcount: None,
            it_headcount: None,
            target: None,
            sub_axis_targets: Vec::new(),
            sponsor: None,
            invited: BySide::default(),
            priority: PriorityCriteria::default(),
        }
    }

    /// Returns the target of a sub-axis that has its own.
    pub fn target_on(&self, sub_axis: &SubAxisId) -> Option<Level> {
        let mut targets = self.sub_axis_targets.iter();
        let (_, level) = targets.find(|(own, _)| own == sub_axis)?;
        Some(*level)
    }
}

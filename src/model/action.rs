//! Remedies of the catalogue: what lifts a sub-axis from one level to the next.

use super::{ActionId, Level, Side};
use crate::language::{Language, Text, words};

/// One of the four types of action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionKind {
    /// Roles, rules, meetings, decisions.
    Organisation,
    /// What is said to whom.
    Communication,
    /// What is written and kept up to date.
    Documentation,
    /// Training, coaching, communities: habits and postures.
    Awareness,
}

impl ActionKind {
    /// Every type, in the order of the method.
    pub const ALL: [Self; 4] = [
        Self::Organisation,
        Self::Communication,
        Self::Documentation,
        Self::Awareness,
    ];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Communication => "communication",
            Self::Documentation => "documentation",
            Self::Awareness => "awareness",
        }
    }

    /// Returns its name for a reader.
    pub fn in_language(self, language: Language) -> &'static str {
        let words = words(language);
        match self {
            Self::Organisation => words.organisation,
            Self::Communication => words.communication,
            Self::Documentation => words.documentation,
            Self::Awareness => words.awareness,
        }
    }
}

/// How much energy an action takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effort {
    /// At most about eight weeks and ten person-days.
    Light,
    /// Beyond.
    Heavy,
}

impl Effort {
    /// Every effort.
    pub const ALL: [Self; 2] = [Self::Light, Self::Heavy];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Heavy => "heavy",
        }
    }

    /// Returns its name for a reader.
    pub fn in_language(self, language: Language) -> &'static str {
        match self {
            Self::Light => words(language).light,
            Self::Heavy => words(language).heavy,
        }
    }
}

/// Who carries an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The IT department.
    It,
    /// The business department.
    Business,
    /// The business relationship manager.
    Brm,
    /// The project management office.
    Pmo,
    /// One named person on each side.
    Both,
}

impl Owner {
    /// Every owner.
    pub const ALL: [Self; 5] = [Self::It, Self::Business, Self::Brm, Self::Pmo, Self::Both];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::Business => "business",
            Self::Brm => "brm",
            Self::Pmo => "pmo",
            Self::Both => "both",
        }
    }

    /// Returns its name for a reader.
    pub fn in_language(self, language: Language) -> &'static str {
        let words = words(language);
        match self {
            Self::It => words.it,
            Self::Business => words.business,
            Self::Brm => words.brm,
            Self::Pmo => words.pmo,
            Self::Both => words.both_sides,
        }
    }

    /// Returns whether the owner can act on a side (method R8).
    pub fn acts_on(self, side: Side) -> bool {
        match self {
            Self::It => side == Side::It,
            Self::Business => side == Side::Business,
            Self::Brm | Self::Pmo | Self::Both => true,
        }
    }
}

/// A link of the standard chain: charter, joint prioritisation, pilot, roll-out (method E.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chain {
    /// The charter of reciprocal commitments.
    Charter,
    /// The joint prioritisation.
    Prioritisation,
    /// The pilot of three to six months.
    Pilot,
    /// The roll-out.
    RollOut,
}

impl Chain {
    /// Every link, first to last.
    pub const ALL: [Self; 4] = [
        Self::Charter,
        Self::Prioritisation,
        Self::Pilot,
        Self::RollOut,
    ];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Charter => "charter",
            Self::Prioritisation => "prioritisation",
            Self::Pilot => "pilot",
            Self::RollOut => "roll-out",
        }
    }
}

/// The unit of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KpiUnit {
    /// A percentage.
    Percent,
    /// A number of things.
    Count,
    /// Minutes.
    Minutes,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Levels of maturity.
    Level,
    /// Points of a score.
    Points,
}

impl KpiUnit {
    /// Every unit.
    pub const ALL: [Self; 7] = [
        Self::Percent,
        Self::Count,
        Self::Minutes,
        Self::Days,
        Self::Weeks,
        Self::Level,
        Self::Points,
    ];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Percent => "%",
            Self::Count => "count",
            Self::Minutes => "minutes",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Level => "level",
            Self::Points => "points",
        }
    }
}

/// How an indicator compares with its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Comparison {
    /// At least the target: `≥`.
    AtLeast,
    /// At most the target: `≤`.
    AtMost,
    /// Exactly the target: `=`.
    Exactly,
    /// Raised by the target: `+`.
    Raised,
    /// Lowered by the target: `−`.
    Lowered,
    /// Multiplied by the target: `×`.
    Multiplied,
}

impl Comparison {
    /// Every comparison.
    pub const ALL: [Self; 6] = [
        Self::AtLeast,
        Self::AtMost,
        Self::Exactly,
        Self::Raised,
        Self::Lowered,
        Self::Multiplied,
    ];

    /// Returns the sign used in files and print.
    pub fn sign(self) -> &'static str {
        match self {
            Self::AtLeast => "≥",
            Self::AtMost => "≤",
            Self::Exactly => "=",
            Self::Raised => "+",
            Self::Lowered => "−",
            Self::Multiplied => "×",
        }
    }
}

/// How the success of an action is measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Kpi {
    /// What is measured.
    pub text: Text,
    /// Where the figure is read; may be empty.
    pub source: Text,
    /// Its unit.
    pub unit: KpiUnit,
    /// How it compares with the target.
    pub comparison: Comparison,
    /// The target, in the unit.
    pub target: f64,
}

/// A remedy: it lifts one sub-axis by one level.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Its identifier.
    pub id: ActionId,
    /// The place of its sub-axis in [`Questionnaire::sub_axes`](super::Questionnaire::sub_axes).
    pub sub_axis: usize,
    /// The level it helps to reach, from the one below.
    pub to: Level,
    /// Its place in the standard chain.
    pub chain: Option<Chain>,
    /// One of the four types.
    pub kind: ActionKind,
    /// How much energy it takes.
    pub effort: Effort,
    /// How long it takes.
    pub weeks: u32,
    /// Who carries it.
    pub owner: Owner,
    /// Its benefit, 1 to 5.
    pub value: u8,
    /// Its cost, 1 to 5.
    pub cost: u8,
    /// Its risk, 1 to 5.
    pub risk: u8,
    /// Whether it shows a result to the business within six weeks.
    pub quick_win: bool,
    /// What must be done before.
    pub requires: Vec<ActionId>,
    /// Its name, as a register shows it.
    pub title: Text,
    /// What is done, by whom, with which result.
    pub what: Text,
    /// How its success is measured.
    pub kpi: Kpi,
}

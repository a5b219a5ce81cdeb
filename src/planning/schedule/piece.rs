//! What is put on a calendar: a whole action, its preparation, or its closing slice.

use crate::model::{ActionId, Effort, Owner};
use crate::planning::priority::higher_first;

/// Who offers capacity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The IT department, shared by all departments.
    It,
    /// The relationship managers, shared by all departments.
    Brm,
    /// The project office, shared by all departments.
    Pmo,
    /// The business department: each has its own.
    Business,
}

impl Role {
    /// Every role, in the order of [`Units`].
    pub const ALL: [Self; 4] = [Self::It, Self::Brm, Self::Pmo, Self::Business];

    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::Brm => "brm",
            Self::Pmo => "pmo",
            Self::Business => "business",
        }
    }

    /// Returns its place in [`Units`].
    pub(super) fn place(self) -> usize {
        match self {
            Self::It => 0,
            Self::Brm => 1,
            Self::Pmo => 2,
            Self::Business => 3,
        }
    }
}

/// Units of work a half-month, one figure a role in the order of [`Role::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Units(pub [u32; 4]);

impl Units {
    /// Returns the figure of one role.
    pub fn of(self, role: Role) -> u32 {
        self.0[role.place()]
    }

    /// Returns what an action takes of each role while it runs (method E.1): one unit of its owner
    /// when it is light and two when it is heavy; of both sides, one unit each.
    pub fn demand(owner: Owner, effort: Effort) -> Self {
        let units = match effort {
            Effort::Light => 1,
            Effort::Heavy => 2,
        };
        match owner {
            Owner::It => Self([units, 0, 0, 0]),
            Owner::Brm => Self([0, units, 0, 0]),
            Owner::Pmo => Self([0, 0, units, 0]),
            Owner::Business => Self([0, 0, 0, units]),
            Owner::Both => Self([1, 0, 0, 1]),
        }
    }

    /// Returns the roles of which more is asked than `offered`.
    pub fn beyond(self, offered: Self) -> impl Iterator<Item = Role> {
        let more = move |role: &Role| self.of(*role) > offered.of(*role);
        Role::ALL.into_iter().filter(more)
    }
}

/// Which part of an action a piece is (method E.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Portion {
    /// All of it.
    Whole,
    /// What may be done before the gate below is passed.
    Preparation,
    /// The last slice, which waits for the gate below.
    Closing,
}

impl Portion {
    /// Returns the name used in files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Preparation => "preparation",
            Self::Closing => "closing",
        }
    }
}

/// Beside which other pieces a piece may run (method E.7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lane {
    /// As capacity allows.
    Common,
    /// In the posture lane: one at a time in a department, from its first gate on.
    Posture,
}

/// Half-months, from the first to the one after the last; both count from the start of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The half-month it starts with.
    pub start: u32,
    /// The half-month before which it has ended; later than `start`.
    pub end: u32,
}

/// One piece of work of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// The department, by its place in [`Work::journeys`](super::Work::journeys).
    pub journey: usize,
    /// The stage that waits for it, 0 for the department's first; beyond the last when none does.
    pub stage: usize,
    /// The action, by its place in the catalogue.
    pub action: usize,
    /// The identifier of the action, which settles ties.
    pub id: ActionId,
    /// Which part of the action it is.
    pub portion: Portion,
    /// Where it runs.
    pub lane: Lane,
    /// How much energy the action takes.
    pub effort: Effort,
    /// Whether the action shows a result within six weeks.
    pub quick_win: bool,
    /// The priority P of the action (method E.2).
    pub priority: f64,
    /// Half-months of work, one at least; frozen ones do not count.
    pub ticks: u32,
    /// What it takes of each role in each of them.
    pub demand: Units,
    /// The pieces that must have ended, by their places in [`Work::pieces`](super::Work::pieces).
    pub requires: Vec<usize>,
    /// Where it stands already, when it was started before this plan was made: not after
    /// [`Rules::not_before`](super::Rules::not_before).
    pub held: Option<Span>,
}

impl Piece {
    /// Returns whether its end is the end of its action: a preparation shows no result yet.
    pub fn completes(&self) -> bool {
        match self.portion {
            Portion::Whole | Portion::Closing => true,
            Portion::Preparation => false,
        }
    }

    /// Returns which of two pieces of a department starts first (method E.6): quick wins, then the
    /// nearer stage, the higher priority, the shorter, and the identifier.
    pub(super) fn before(&self, other: &Self) -> std::cmp::Ordering {
        other
            .quick_win
            .cmp(&self.quick_win)
            .then(self.stage.cmp(&other.stage))
            .then(higher_first(self.priority, other.priority))
            .then(self.ticks.cmp(&other.ticks))
            .then(self.id.cmp(&other.id))
            .then(self.portion.cmp(&other.portion))
    }
}

//! A plan on the calendar as data: actions, gates and loads with their dates, all in words.

use super::view::{ActionView, Notice};
use crate::model::Level;
pub use crate::planning::schedule::{Portion, Role};

/// A point of the calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Half-months since the start of the plan.
    pub tick: u32,
    /// Months since the start of the plan, in halves.
    pub month: f64,
    /// The day, in ISO 8601; none when the plan has no start.
    pub date: Option<String>,
    /// The day in words, or the month.
    pub text: String,
    /// The month and the year, as `07/27`; or the month of the plan, as `M9`.
    pub label: String,
}

/// A piece of an action: all of it, its preparation, or its closing slice.
#[derive(Debug, Clone, PartialEq)]
pub struct SliceView {
    /// Which part of the action it is.
    pub portion: Portion,
    /// When it starts.
    pub start: Moment,
    /// When it has ended: its tick is the first one after it, its day the last one in it.
    pub end: Moment,
}

/// An action with its dates.
#[derive(Debug, Clone, PartialEq)]
pub struct DatedAction {
    /// The action; its rank is its place in the road, by stage and by start.
    pub action: ActionView,
    /// The level of the stage that waits for it.
    pub to: Level,
    /// Its slices, first to last; none when it found no place.
    pub slices: Vec<SliceView>,
    /// Whether it starts before its stage.
    pub anticipated: bool,
    /// Whether it was moved into a quarter that was empty.
    pub moved: bool,
    /// When it shows a result before its end.
    pub deliverables: Vec<Moment>,
    /// What is known of its indicator before it starts, in words.
    pub baseline: String,
    /// When it runs, in words; empty when it found no place.
    pub period: String,
}

impl DatedAction {
    /// Returns when it starts.
    pub fn start(&self) -> Option<&Moment> {
        self.slices.first().map(|slice| &slice.start)
    }

    /// Returns when it has ended.
    pub fn end(&self) -> Option<&Moment> {
        self.slices.last().map(|slice| &slice.end)
    }

    /// Returns when it shows a result before its end, in words; none where it does not.
    pub fn shown_before_end(&self) -> Option<String> {
        let days = self.deliverables.iter().map(|day| day.text.as_str());
        let days: Vec<_> = days.collect();
        (!days.is_empty()).then(|| days.join(", "))
    }
}

/// Which kind of cause decides a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CauseKind {
    /// The shortest duration of the stage.
    Minimum,
    /// A chain of actions.
    Chain,
}

impl CauseKind {
    /// Returns the kind as it stands in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Minimum => "minimum",
            Self::Chain => "chain",
        }
    }
}

/// A gate: a level is declared stable.
#[derive(Debug, Clone, PartialEq)]
pub struct GateView {
    /// The level.
    pub level: Level,
    /// Its name.
    pub label: String,
    /// The review at which it is declared.
    pub at: Moment,
    /// Months from the gate below, or from the start.
    pub months: u32,
    /// The months that its stage takes at least.
    pub minimum: u32,
    /// Of level 4, the review from which on the partnership may be declared.
    pub declared: Option<Moment>,
    /// The same in words.
    pub declared_text: Option<String>,
    /// What it assumes; clauses.
    pub assumptions: Vec<String>,
    /// What kind of cause decides its date.
    pub cause: CauseKind,
    /// The actions of the chain that decides it, first to last.
    pub chain: Vec<String>,
    /// What decides its date, in words.
    pub why: String,
    /// By when it is celebrated.
    pub celebration: Moment,
    /// The same in words.
    pub celebration_text: String,
}

/// The planned months beside those the method asks for.
#[derive(Debug, Clone, PartialEq)]
pub struct TwoYears {
    /// The stable level a road starts from.
    pub from: Level,
    /// The level it leads to.
    pub to: Level,
    /// The months planned.
    pub months: u32,
    /// The months that the method asks for.
    pub minimum: u32,
    /// The months credited for what is attained already.
    pub credit: u32,
    /// Whether the rule is kept.
    pub holds: bool,
    /// All of it in words.
    pub text: String,
}

/// The road of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct RoadView {
    /// From which level to which, in how many months.
    pub title: String,
    /// The gates with their dates, in one sentence.
    pub milestones: String,
    /// When it starts.
    pub start: Moment,
    /// When the last gate is passed, or the last work ends.
    pub end: Moment,
    /// The actions of all stages, stage by stage, in the order of their start.
    pub actions: Vec<DatedAction>,
    /// The gates.
    pub gates: Vec<GateView>,
    /// The quick wins that are closed in the first six weeks, by identifier.
    pub quick_wins: Vec<String>,
    /// The ends of the quarters whose results and testimonies are the only deliverable.
    pub filled: Vec<Moment>,
    /// The check against the two-year rule.
    pub two_years: Option<TwoYears>,
    /// What deserves a look.
    pub notes: Vec<Notice>,
}

/// How much of a role is taken.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadView {
    /// The role.
    pub role: Role,
    /// The role in words, or the name of the department.
    pub name: String,
    /// The department whose own people they are, by identifier; none for a shared role.
    pub department: Option<String>,
    /// Units offered in a half-month.
    pub capacity: u32,
    /// Units taken, half-month by half-month.
    pub units: Vec<u32>,
    /// The share of all units offered that is taken, 0 to 1.
    pub share: f64,
    /// The half-months in which more is taken than offered.
    pub overloaded: Vec<u32>,
    /// All of it in words.
    pub text: String,
}

/// What the roads have in common.
#[derive(Debug, Clone, PartialEq)]
pub struct CalendarView {
    /// The first day, in ISO 8601; none when the plan has no start.
    pub start: Option<String>,
    /// Half-months between two reviews.
    pub review: u32,
    /// The half-months in which nobody works.
    pub frozen: Vec<u32>,
    /// Labels of the reviews, from the start on: `01/27`, or `M3`.
    pub reviews: Vec<String>,
}

//! The pages over all departments as data: every text set, every figure published.

use crate::model::{Level, Owner, Side};
use crate::report::view::{LimitingSide, Moment, People, Sentence, Shown};

/// What IT and the business see differently, over all departments.
#[derive(Debug, Clone, PartialEq)]
pub struct PerceptionPage {
    /// The conclusion, as one sentence.
    pub headline: Sentence,
    /// That these are views and no measure, as one sentence.
    pub caveat: String,
    /// How the figures of the rows were made, as one sentence.
    pub rule: String,
    /// A side of a sub-axis a row, the widest gap first.
    pub rows: Vec<PerceptionRow>,
    /// The widest gaps of single departments, widest first.
    pub cases: Vec<PerceptionCase>,
    /// Which gaps these are, of how many: the title above them.
    pub cases_text: String,
}

/// How a side of a sub-axis sees itself and how the other camp sees it: the means of the departments
/// whose gap is published, each of equal weight.
#[derive(Debug, Clone, PartialEq)]
pub struct PerceptionRow {
    /// The sub-axis with its axis.
    pub sub_axis: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// The side that is seen.
    pub side: Side,
    /// The same in words.
    pub side_text: String,
    /// What the figures rest on.
    pub basis: PerceptionBasis,
    /// How the side sees itself.
    pub own: View,
    /// How the other camp sees it.
    pub other: View,
    /// Own less other, in levels, −3 to 3.
    pub delta: f64,
    /// On how many departments the row rests.
    pub departments: usize,
}

impl PerceptionRow {
    /// Returns how a camp sees the side.
    pub fn seen_by(&self, camp: Side) -> View {
        if camp == self.side {
            self.own
        } else {
            self.other
        }
    }
}

/// How a camp sees a side.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// The mean, 1 to 4.
    pub mean: f64,
    /// The people it rests on; of interviews, how many those were.
    pub count: usize,
}

/// What a gap rests on (method D.11, R16).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PerceptionBasis {
    /// Self-ratings beside the survey of the other camp; people are counted.
    Survey,
    /// Interviews of both camps; interviews are counted.
    Interviews,
}

/// A wide gap in one department.
#[derive(Debug, Clone, PartialEq)]
pub struct PerceptionCase {
    /// The department.
    pub department: String,
    /// Its name.
    pub name: String,
    /// The short code of the sub-axis.
    pub code: String,
    /// Its name.
    pub label: String,
    /// The side that is seen.
    pub side: Side,
    /// Own less other, in levels, −3 to 3.
    pub delta: f64,
    /// Whether it is notable (method D.11).
    pub is_notable: bool,
    /// What is seen differently, as one sentence.
    pub text: String,
    /// What to do about it: who with whom, as one sentence.
    pub workshop: String,
}

/// What holds several departments back at once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CommonBlockers {
    /// The conclusion, as one sentence.
    pub headline: Sentence,
    /// From how many departments on a gate is listed.
    pub least: usize,
    /// The gates, that of most departments first; empty where none is common.
    pub gates: Vec<CommonGate>,
}

/// A sub-axis at a level that holds several departments back.
#[derive(Debug, Clone, PartialEq)]
pub struct CommonGate {
    /// The sub-axis with its axis.
    pub sub_axis: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// The level it keeps away.
    pub level: Level,
    /// How many departments it holds back.
    pub departments: usize,
    /// They by name, those beyond the first few as a number.
    pub names: String,
    /// The side that limits in most of them; none where neither is told.
    pub limiting_side: Option<LimitingSide>,
    /// In how many of them it limits; of both sides, each of them, or both at once.
    pub limits_in: usize,
    /// Both in words; empty where neither is told.
    pub limiting_text: String,
    /// What lifts it, the action that most of these departments have planned first.
    pub actions: Vec<LiftingAction>,
}

/// An action that lifts a gate.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftingAction {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Who carries it, in words.
    pub owner_text: String,
    /// How many of the departments held back have it in their plan; nought of one that is in the
    /// catalogue alone.
    pub planned: usize,
    /// The earliest end among them; none without dates.
    pub earliest_end: Option<Moment>,
    /// How many have it planned, and when it ends first, in words.
    pub text: String,
}

/// The order and the last row of the map of levels.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct HeatMap {
    /// The departments as rows, by their place in the report: one order for every output.
    pub order: Vec<usize>,
    /// By what they are ordered, as one sentence.
    pub order_text: String,
    /// The median of the levels reached, sub-axis by sub-axis; none where none is published.
    pub medians: Vec<Option<Level>>,
    /// The median of the levels that the departments reach.
    pub overall: Option<Level>,
    /// How a median is made, as one sentence.
    pub median_text: String,
}

/// The way of all departments on one calendar; every position is in half-months from the start.
#[derive(Debug, Clone, PartialEq)]
pub struct Roadmap {
    /// The conclusion, as one sentence.
    pub headline: Sentence,
    /// How many half-months it covers, 1 or more.
    pub ticks: u32,
    /// The horizons, first to last, without a hole.
    pub horizons: Vec<Horizon>,
    /// The departments with a road, in the order of the report.
    pub rows: Vec<RoadRow>,
    /// How much of each shared role is taken.
    pub loads: Vec<LoadStrip>,
}

/// A part of the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Horizon {
    /// Its first half-month.
    pub from: u32,
    /// The first half-month after it.
    pub to: u32,
    /// Its months in words.
    pub label: String,
    /// The months of the calendar, in words; the same as the label where the plan has no start.
    pub dates: String,
}

/// The way of one department.
#[derive(Debug, Clone, PartialEq)]
pub struct RoadRow {
    /// The department.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its stages, first to last.
    pub stages: Vec<StageSpan>,
    /// The gates that end them.
    pub gates: Vec<GateMark>,
    /// The quick wins of its first six weeks.
    pub quick_wins: Vec<QuickWinMark>,
}

/// A stage on the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageSpan {
    /// Its first half-month.
    pub from: u32,
    /// The first half-month after it: that of its gate.
    pub to: u32,
    /// The level it leads to.
    pub level: Level,
    /// The name of that level.
    pub label: String,
}

/// A gate on the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateMark {
    /// Its half-month.
    pub tick: u32,
    /// The level that is declared stable there.
    pub level: Level,
    /// What the gate is called.
    pub name: String,
    /// Its day, or its month, in words.
    pub when: String,
    /// What it takes to pass, as one clause.
    pub criteria: String,
    /// Where the department stands once it is passed, in words.
    pub projected: String,
}

/// A quick win on the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickWinMark {
    /// The first half-month after its end.
    pub tick: u32,
    /// The action.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// How much of a shared role is taken.
#[derive(Debug, Clone, PartialEq)]
pub struct LoadStrip {
    /// The role, in words.
    pub name: String,
    /// Units offered in a half-month.
    pub capacity: u32,
    /// Units taken, one number for each half-month of the roadmap.
    pub units: Vec<u32>,
    /// The half-months in which more is taken than offered.
    pub overloaded: Vec<u32>,
    /// All of it in words.
    pub text: String,
}

/// Who carries the actions of the plans: roles, to each of which a person is still to be named.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Owners {
    /// The roles with their actions, and that their names are still to come, as one sentence; empty
    /// without actions.
    pub line: String,
    /// The roles that carry an action, in the order of [`Owner::ALL`].
    pub roles: Vec<OwnerView>,
}

/// A role that carries actions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnerView {
    /// The role.
    pub owner: Owner,
    /// The same in words.
    pub text: String,
    /// How many actions of all plans it carries, department by department.
    pub actions: usize,
    /// For how many departments.
    pub departments: usize,
}

/// The facts behind the figures, for the last pages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Annex {
    /// Dates, editions and sizes: a name and a value each.
    pub facts: Vec<(String, String)>,
    /// Who answered the survey, department by department in the order of the report.
    pub response: Vec<ResponseRow>,
    /// What is missing, kind by kind: a name and a value each.
    pub missing: Vec<(String, String)>,
}

/// How many of a department's people answered the survey, camp by camp, as far as it may be told.
#[derive(Debug, Clone, PartialEq)]
pub struct ResponseRow {
    /// The department.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The most people of the business that a published figure rests on, or why none is told.
    pub business: People,
    /// The same of IT.
    pub it: People,
    /// The share of the business that answered, 0 to 1.
    pub business_rate: Shown,
    /// The same of IT.
    pub it_rate: Shown,
}

//! The report as data: every sentence set in one language, every figure that may be published.
//!
//! Renderers draw it and compute nothing; what is not here cannot be printed.

pub use super::action_view::{ActionView, StageView};
pub use super::cells::{SideView, Solidity, SubAxisView};
pub use super::overview::{
    Annex, CommonBlockers, CommonGate, GateMark, HeatMap, Horizon, LiftingAction, LoadStrip,
    OwnerView, Owners, PerceptionBasis, PerceptionCase, PerceptionPage, PerceptionRow,
    QuickWinMark, ResponseRow, RoadRow, Roadmap, StageSpan, View,
};
pub use super::page::{ClosestChange, GateCheck, GateMiss, PriorityAction, Range, StepVerdict};
use super::portfolio::Portfolio;
pub use super::register::{Due, RegisterLine};
pub use super::road_view::{
    CalendarView, CauseKind, DatedAction, GateView, LoadView, Moment, Portion, RoadView, Role,
    SliceView, TwoYears,
};
pub use super::sentence::{Origin, Sentence};
pub use super::shown::{Missing, People, Shown};
pub use crate::analysis::statistics::{Agreement, OneWay, Pattern};
pub use crate::analysis::{
    Basis, Company, Consistency, Estimate, Figure, Placed, PublishedBalance, PublishedConfidence,
    PublishedDocuments, PublishedGap, PublishedInterviews, PublishedProbability,
    PublishedSideEstimates, PublishedSurvey, Ranks, Spread, Standings, Unranked, Withheld,
};
use crate::language::Language;
pub use crate::language::Term;
use crate::model::{Level, Side};
pub use crate::scoring::{Completeness, LimitingSide, Rating, SubAxisStatus};

/// Everything that is said of one assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// The language of every text in it.
    pub language: Language,
    /// What the report is, for the cover and the document's title.
    pub title: String,
    /// Who and what was assessed.
    pub cover: Cover,
    /// The questionnaire it rests on.
    pub questionnaire: Edition,
    /// The four levels, lowest first.
    pub levels: Vec<LevelLegend>,
    /// The axes with their sub-axes, in order.
    pub axes: Vec<AxisHead>,
    /// The answer, on one page.
    pub summary: Summary,
    /// The departments, in the order of declaration.
    pub departments: Vec<DepartmentView>,
    /// Every action of the plans once, in full.
    pub register: Vec<RegisterLine>,
    /// How the figures were made.
    pub method: Vec<Paragraphs>,
    /// What all departments together say.
    pub company: Company,
    /// What became of each file's records.
    pub balance: Vec<PublishedBalance>,
    /// What the marks of the tables mean.
    pub legend: String,
    /// What deserves a look.
    pub warnings: Vec<Notice>,
    /// The calendar that the roads have in common.
    pub calendar: CalendarView,
    /// How much of each role the roads take.
    pub loads: Vec<LoadView>,
    /// What deserves a look in the roads together.
    pub road_notes: Vec<Notice>,
    /// Whose figures the departments were compared with, where the user gave some.
    pub benchmark: Option<BenchmarkHead>,
    /// Who can share a path, and with whom to start; none of one department, and before the report
    /// is completed.
    pub portfolio: Option<Portfolio>,
    /// What IT and the business see differently; none where no gap may be shown (method R16).
    pub perception: Option<PerceptionPage>,
    /// What holds several departments back.
    pub common_blockers: CommonBlockers,
    /// The order of the map of levels, and its last row.
    pub heat_map: HeatMap,
    /// The way of all departments on one calendar; none where nothing has a place on it.
    pub roadmap: Option<Roadmap>,
    /// Who carries the actions.
    pub owners: Owners,
    /// The facts behind the figures.
    pub annex: Annex,
    /// The terms of the report.
    pub glossary: Vec<Term>,
}

/// The figures of other organisations.
#[derive(Debug, Clone, PartialEq)]
pub struct BenchmarkHead {
    /// Who published them.
    pub source: String,
    /// The day they stand for, in ISO 8601.
    pub date: String,
    /// Both in words, and how many departments stand above the median.
    pub line: String,
}

/// Who and what was assessed.
#[derive(Debug, Clone, PartialEq)]
pub struct Cover {
    /// The client; empty when survey files were given without an assessment.
    pub client: String,
    /// The name of the wave.
    pub wave: String,
    /// The date in ISO 8601, empty when unknown.
    pub date: String,
    /// The date as a sentence writes it, empty when unknown.
    pub long_date: String,
    /// The confidentiality to print.
    pub confidentiality: Option<String>,
    /// One line: departments, respondents, what they answered, which share of those asked.
    pub perimeter: String,
    /// That some interviews are still open, so that figures may change; none when all are closed.
    pub draft: Option<String>,
}

/// Which questionnaire, to the byte.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// Its identifier.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: String,
    /// The SHA-256 of its files, in hexadecimal.
    pub sha256: String,
}

/// What a level is called and looks like.
#[derive(Debug, Clone, PartialEq)]
pub struct LevelLegend {
    /// The level.
    pub level: Level,
    /// Its name.
    pub label: String,
    /// The posture of the IT side.
    pub it: String,
    /// The posture of the business side.
    pub business: String,
    /// The stable state in one sentence.
    pub state: String,
}

/// An axis and its sub-axes.
#[derive(Debug, Clone, PartialEq)]
pub struct AxisHead {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Its sub-axes.
    pub sub_axes: Vec<SubAxisHead>,
}

/// A sub-axis by name.
#[derive(Debug, Clone, PartialEq)]
pub struct SubAxisHead {
    /// Its identifier with its axis.
    pub id: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// What it is.
    pub meaning: String,
}

/// The one-page summary; it stands alone when torn out.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// The answer, as one sentence.
    pub headline: Sentence,
    /// How many departments stand, and aim, where.
    pub ladder: Vec<Rung>,
    /// How many departments stand nowhere, in words; empty when all have a level.
    pub ladder_note: String,
    /// Up to three strengths.
    pub strengths: Vec<Sentence>,
    /// Up to three weaknesses.
    pub weaknesses: Vec<Sentence>,
    /// Up to five actions of the next 90 days.
    pub next_days: Vec<NextAction>,
    /// How many there are beside them, in words; empty when there are no others.
    pub next_days_note: String,
    /// What is asked of the committee.
    pub decisions: Vec<Sentence>,
    /// How sure the figures are: a name and a value each.
    pub evidence: Vec<(String, String)>,
}

/// How many departments stand at a level, and how many aim at it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rung {
    /// The level.
    pub level: Level,
    /// Its name.
    pub label: String,
    /// Departments whose stable level it is.
    pub stable: usize,
    /// Departments whose reached level it is.
    pub reached: usize,
    /// Departments that aim at it.
    pub target: usize,
}

/// An action to start first.
#[derive(Debug, Clone, PartialEq)]
pub struct NextAction {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Who carries it.
    pub owner: String,
    /// For which departments.
    pub departments: String,
    /// When it is done, in words.
    pub due: String,
}

/// One department: its levels, why, and what to do.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentView {
    /// Its identifier.
    pub id: String,
    /// Its name, harmless.
    pub name: String,
    /// How well the evidence covers it.
    pub status: Completeness,
    /// The status in words.
    pub status_text: String,
    /// The title of its page, as one sentence.
    pub headline: Sentence,
    /// The level with its badge in words: `2, stable`; empty when partial.
    pub badge: String,
    /// The target level.
    pub target: Option<Level>,
    /// What both sides attain.
    pub joint: Option<Figure>,
    /// The IT side.
    pub it: Option<Figure>,
    /// The business side.
    pub business: Option<Figure>,
    /// How solid these figures are.
    pub solidity: Solidity,
    /// The axes, in order.
    pub axes: Vec<Option<Figure>>,
    /// The sub-axes, in order.
    pub sub_axes: Vec<SubAxisView>,
    /// Qualified sub-axes that rest on one side, when they cap the level.
    pub unilateral: Vec<String>,
    /// What keeps it from the next level.
    pub blockers: Vec<BlockerView>,
    /// What keeps it from the level above the one reached, when that is another.
    pub next_blockers: Vec<BlockerView>,
    /// Why this level: sentences under the profile.
    pub reasons: Vec<Sentence>,
    /// What to do next.
    pub plan: StageView,
    /// The way to the target on the calendar; none when nothing is planned or nothing was scheduled.
    pub road: Option<RoadView>,
    /// Where its figures stand among others.
    pub standings: Standings,
    /// What became of levels 2, 3 and 4.
    pub gates: Vec<GateCheck>,
    /// The smallest change that would move its level; none without a level, and before the report is
    /// completed.
    pub closest_change: Option<ClosestChange>,
    /// What its figures rest on: a name and a value each.
    pub evidence: Vec<(String, String)>,
    /// The actions to start with, up to five.
    pub first_actions: Vec<PriorityAction>,
}

/// A sub-axis that blocks a level.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockerView {
    /// Its identifier with its axis.
    pub sub_axis: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// The level it blocks.
    pub level: Level,
    /// The side that holds it back.
    pub limiting_side: Option<LimitingSide>,
    /// What the limiting side does at the blocked level, from the level table.
    pub expected: String,
}

/// A titled list of sentences.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraphs {
    /// The title.
    pub title: String,
    /// The sentences.
    pub lines: Vec<String>,
}

/// A remark with a code.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// Its code.
    pub code: String,
    /// The department it is about.
    pub department: Option<String>,
    /// What it says.
    pub text: String,
}

impl Report {
    /// Returns the points to watch in runs about the same department: its name, or none where they
    /// are about the whole.
    pub fn watched(&self) -> impl Iterator<Item = (Option<&str>, &[Notice])> {
        let runs = self
            .warnings
            .chunk_by(|one, next| one.department == next.department);
        runs.map(|notices| {
            let about = notices.first().and_then(|one| one.department.as_deref());
            (about.map(|id| self.name_of(id)), notices)
        })
    }

    /// Returns the name of a department; its identifier when it is unknown.
    fn name_of<'r>(&'r self, id: &'r str) -> &'r str {
        let known = self.departments.iter().find(|one| one.id == id);
        known.map_or(id, |one| one.name.as_str())
    }
}

impl Figure {
    /// Returns the three ratings as letters, such as `FPN`.
    pub fn letters(&self) -> String {
        self.ratings.iter().map(|rating| rating.letter()).collect()
    }

    /// Returns the level with its mark: `2` when stable, `3*` when reached and not yet stable.
    pub fn mark(&self) -> String {
        let star = if self.reached == self.stable { "" } else { "*" };
        format!("{}{star}", self.reached)
    }
}

impl DepartmentView {
    /// Returns the figure of one side.
    pub fn side(&self, side: Side) -> Option<&Figure> {
        match side {
            Side::It => self.it.as_ref(),
            Side::Business => self.business.as_ref(),
        }
    }
}

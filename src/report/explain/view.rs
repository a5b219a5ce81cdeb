//! The explanation as data, and the same as a tree of sentences.

use crate::analysis::{Figure, PublishedTrace};
pub use crate::analysis::{PublishedPart, Voice};
use crate::model::{BySide, Level, ScoringRules, Side};
use crate::report::view::{PublishedSideEstimates, Report};
pub use crate::scoring::StepVerdict;
use crate::scoring::{LimitingSide, Rating, SubAxisStatus};

/// Why one department stands where it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// The report of this department alone.
    pub report: Report,
    /// The rules of scoring.
    pub rules: ScoringRules,
    /// The sub-axis asked for, with its axis; none for all.
    pub sub_axis: Option<String>,
    /// What became of levels 2, 3 and 4; empty without a level.
    pub steps: Vec<StepView>,
    /// The axes with their sub-axes; only the one asked for.
    pub axes: Vec<AxisTrace>,
    /// Why no change is looked for; none when one is.
    pub closed: Option<&'static str>,
    /// The smallest changes that would move the level, the nearest first: the fewest sub-axes, none
    /// lifted further than fully attained.
    pub levers: Vec<LeverView>,
    /// The sub-axes of which none alone would move the level.
    pub unmoved: Vec<String>,
    /// The actions of the plan for what blocks or would be lifted.
    pub actions: Vec<ActionLink>,
    /// All of it in sentences.
    pub tree: Node,
}

/// One line of the tree, with the lines that explain it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The line.
    pub text: String,
    /// What it rests on.
    pub under: Vec<Node>,
}

impl Node {
    /// Returns a line with nothing below.
    pub(super) fn leaf(text: impl Into<String>) -> Self {
        Self::branch(text, Vec::new())
    }

    pub(super) fn branch(text: impl Into<String>, under: Vec<Self>) -> Self {
        let text = text.into();
        Self { text, under }
    }
}

/// What became of one level.
#[derive(Debug, Clone, PartialEq)]
pub struct StepView {
    /// The level.
    pub level: Level,
    /// The rating of the whole.
    pub rating: Rating,
    /// The share of the whole; none where it is withheld.
    pub share: Option<f64>,
    /// What became of it.
    pub verdict: StepVerdict,
    /// The places of the sub-axes rated N there.
    pub not: Vec<usize>,
    /// The places of the sub-axes rated P there.
    pub partly: Vec<usize>,
}

/// An axis and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct AxisTrace {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub label: String,
    /// Its share of the axes' weight.
    pub weight: f64,
    /// Its figure.
    pub figure: Option<Figure>,
    /// How many of its sub-axes have a figure.
    pub numbered: usize,
    /// How many sub-axes it has.
    pub all: usize,
    /// Its sub-axes.
    pub sub_axes: Vec<SubAxisTrace>,
}

/// A sub-axis and what it rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct SubAxisTrace {
    /// Its identifier with its axis.
    pub id: String,
    /// Its short code.
    pub code: String,
    /// Its name.
    pub label: String,
    /// Its share among the sub-axes of its axis that have a figure; none without one.
    pub weight: Option<f64>,
    /// How well the evidence covers it.
    pub status: SubAxisStatus,
    /// What both sides attain.
    pub joint: Option<Figure>,
    /// The side that holds it back.
    pub limiting_side: Option<LimitingSide>,
    /// Which side gives the share of level 2, 3 and 4; none with one side, or where a vector is
    /// withheld.
    pub minimum: Option<[LimitingSide; 3]>,
    /// Each side.
    pub sides: BySide<SideTraceView>,
}

/// One side of a sub-axis and its channels.
#[derive(Debug, Clone, PartialEq)]
pub struct SideTraceView {
    /// Its figure.
    pub figure: Option<Figure>,
    /// Whether two channels are a level or more apart.
    pub divergent: bool,
    /// How precise, agreed and sure it is, and how differently the side is seen.
    pub estimates: PublishedSideEstimates,
    /// How it came to be.
    pub trace: PublishedTrace,
}

/// The smallest change to one level.
#[derive(Debug, Clone, PartialEq)]
pub struct LeverView {
    /// The level it moves to.
    pub level: Level,
    /// Whether it makes that level stable; else it is reached.
    pub stable: bool,
    /// It in words.
    pub text: String,
    /// What is lifted.
    pub lifts: Vec<LiftView>,
}

/// One side as it stands at the level at which it is lifted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LiftedSide {
    /// The side.
    pub side: Side,
    /// The rating now; none where nothing is shown.
    pub rating: Option<Rating>,
    /// The share now; none where it is withheld.
    pub share: Option<f64>,
}

/// One sub-axis to lift at one level.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftView {
    /// The sub-axis with its axis.
    pub sub_axis: String,
    /// The level.
    pub level: Level,
    /// The sides to lift.
    pub sides: Vec<LiftedSide>,
    /// The rating to come to.
    pub to: Rating,
    /// The share above which it begins.
    pub above: f64,
    /// It in words.
    pub text: String,
}

/// An action of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionLink {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub title: String,
    /// Its sub-axis with its axis.
    pub sub_axis: String,
}

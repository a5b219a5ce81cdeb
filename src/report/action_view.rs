//! The actions of a plan as data: every text set in one language.

use super::view::{Notice, Withheld};
use crate::model::{ActionKind, Effort, Level, Owner};
use crate::planning::Reason;

/// The next stage of a department's plan.
#[derive(Debug, Clone, PartialEq)]
pub struct StageView {
    /// The level the stage leads to; none when nothing is planned.
    pub to: Option<Level>,
    /// Why nothing is planned, or what could not be met; sentences.
    pub notes: Vec<Notice>,
    /// The actions, first things first.
    pub actions: Vec<ActionView>,
}

/// One action of a plan.
#[derive(Debug, Clone, PartialEq)]
pub struct ActionView {
    /// Its place in the department's list, from 1.
    pub rank: usize,
    /// Its identifier.
    pub id: String,
    /// Its sub-axis, with its axis.
    pub sub_axis_id: String,
    /// The short code of its sub-axis.
    pub code: String,
    /// The name of its sub-axis.
    pub sub_axis: String,
    /// Its name.
    pub title: String,
    /// What is done.
    pub what: String,
    /// One of the four types.
    pub kind: ActionKind,
    /// The type in words.
    pub kind_text: String,
    /// Who carries it.
    pub owner: Owner,
    /// The owner in words.
    pub owner_text: String,
    /// How much energy it takes.
    pub effort: Effort,
    /// The effort in words.
    pub effort_text: String,
    /// How long it takes.
    pub weeks: u32,
    /// The duration in words.
    pub duration: String,
    /// Whether it shows a result within six weeks.
    pub quick_win: bool,
    /// What is measured, with its target.
    pub kpi: String,
    /// Where the figure is read; may be empty.
    pub kpi_source: String,
    /// The priority P of method E.2; higher comes first. Or why it is not shown.
    pub priority: Result<f64, Withheld>,
    /// Why it was chosen: codes, for files.
    pub reasons: Vec<String>,
    /// Why it was chosen, in words.
    pub why: String,
}

impl ActionView {
    /// Whether it was chosen because it shows a result within six weeks, which `why` says then.
    pub fn is_chosen_as_quick_win(&self) -> bool {
        let mut reasons = self.reasons.iter();
        reasons.any(|reason| reason == Reason::QuickWin.code())
    }
}

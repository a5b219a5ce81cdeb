//! The plan of every department: its target, and the next stage towards it.

use super::selection::select;
use crate::analysis::target_of;
use crate::model::{ActionKind, Assessment, Department, Level, Questionnaire};
use crate::scoring::{DepartmentScore, Scorecard};

/// The plans of a wave, in the order of its departments.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// One plan a department.
    pub departments: Vec<DepartmentPlan>,
}

/// Where one department goes next.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentPlan {
    /// The level aimed at; none without a level to start from.
    pub target: Option<Level>,
    /// The next stage, or why there is none.
    pub outcome: Outcome,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The department has no level: nothing can be planned.
    NoLevel,
    /// The stable level is the target or above: nothing needs a plan (method R7).
    AtTarget,
    /// Level 4 cannot be declared on one voice: the other side is to be heard first (method R4).
    OneVoice,
    /// The stage to the level above the stable one.
    Next(Stage),
}

/// The actions chosen for one stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// The level the stage leads to.
    pub to: Level,
    /// The actions, highest priority first.
    pub selected: Vec<Selected>,
    /// What the choice could not meet (method R19).
    pub shortfalls: Vec<Shortfall>,
}

/// An action that was chosen.
#[derive(Debug, Clone, PartialEq)]
pub struct Selected {
    /// Its place in the catalogue.
    pub action: usize,
    /// Its priority P (method E.2); positive.
    pub priority: f64,
    /// Why it was chosen, first reason first.
    pub reasons: Vec<Reason>,
}

/// Why an action was chosen, in the order in which the rules are filled (method R19).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// It is the best action on a sub-axis that blocks the level.
    Blocker,
    /// It is the best action of a type that was missing.
    Kind,
    /// It shows a result within six weeks.
    QuickWin,
    /// The business holds the level back, and the business carries the action.
    BusinessShare,
    /// It is a link of the standard chain.
    Chain,
    /// Its priority is among the highest.
    Priority,
    /// An action chosen needs it first.
    Prerequisite,
}

impl Reason {
    /// Returns the reason as it stands in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Blocker => "blocker",
            Self::Kind => "missing-type",
            Self::QuickWin => "quick-win",
            Self::BusinessShare => "business-share",
            Self::Chain => "chain",
            Self::Priority => "priority",
            Self::Prerequisite => "prerequisite",
        }
    }
}

/// A preference that the catalogue could not meet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortfall {
    /// No action is left for a sub-axis that blocks the level.
    Blocker(usize),
    /// No action is left of a type.
    Kind(ActionKind),
    /// Fewer actions carried by the business than a third.
    BusinessShare,
    /// More heavy actions than a stage should hold, since others need them first.
    Heavy(usize),
}

impl Plan {
    /// Returns the plans of some departments alone, by their places.
    #[must_use]
    pub fn about(self, places: &[usize]) -> Self {
        let kept = places
            .iter()
            .filter_map(|place| self.departments.get(*place).cloned());
        Self {
            departments: kept.collect(),
        }
    }

    /// Returns the next stages, each with the place of its department.
    pub fn stages(&self) -> impl Iterator<Item = (usize, &Stage)> {
        self.departments
            .iter()
            .enumerate()
            .filter_map(|(place, one)| match &one.outcome {
                Outcome::Next(stage) => Some((place, stage)),
                Outcome::NoLevel | Outcome::AtTarget | Outcome::OneVoice => None,
            })
    }
}

/// Returns the plan of every department of an assessment.
pub fn plan(assessment: &Assessment, scorecard: &Scorecard) -> Plan {
    let departments = assessment.departments.iter().zip(&scorecard.departments);
    let questionnaire = &assessment.questionnaire;
    Plan {
        departments: departments
            .map(|(department, score)| of_department(questionnaire, department, score))
            .collect(),
    }
}

fn of_department(
    questionnaire: &Questionnaire,
    department: &Department,
    score: &DepartmentScore,
) -> DepartmentPlan {
    let target = target_of(department, score);
    let outcome = match (target, score.joint) {
        (Some(target), Some(joint)) => match joint.stable.next() {
            Some(Level::Four) if target == Level::Four && !score.unilateral.is_empty() => {
                Outcome::OneVoice
            }
            Some(to) if to <= target => {
                Outcome::Next(select(questionnaire, department, score, (target, to)))
            }
            _ => Outcome::AtTarget,
        },
        _ => Outcome::NoLevel,
    };
    DepartmentPlan { target, outcome }
}

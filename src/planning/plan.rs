//! The plan of every department: its target, and the next stage towards it.

use super::road::{Overload, Road, SharedLoad};
use super::selection::{Aim, Position, select};
use crate::analysis::target_of;
use crate::model::{ActionKind, ActionState, Assessment, Level};
use crate::scoring::{DepartmentScore, Scorecard};

/// The plans of a wave, in the order of its departments.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// One plan a department.
    pub departments: Vec<DepartmentPlan>,
    /// What is taken of the roles that all departments share; empty before it is scheduled.
    pub shared: Option<SharedLoad>,
    /// What no capacity can hold; when there is any, nothing is scheduled (method R19).
    pub overloads: Vec<Overload>,
}

/// Where one department goes next.
#[derive(Debug, Clone, PartialEq)]
pub struct DepartmentPlan {
    /// The level aimed at; none without a level to start from.
    pub target: Option<Level>,
    /// The next stage, or why there is none.
    pub outcome: Outcome,
    /// The stages after the next one, up to the target.
    pub later: Vec<Stage>,
    /// When all of it happens; none before it is scheduled. Without a stage it holds what was started
    /// before, which keeps its place.
    pub road: Option<Road>,
}

impl DepartmentPlan {
    /// Returns all stages, the next one first.
    pub fn stages(&self) -> impl Iterator<Item = &Stage> {
        let next = match &self.outcome {
            Outcome::Next(stage) => Some(stage),
            Outcome::NoLevel | Outcome::AtTarget | Outcome::OneVoice => None,
        };
        next.into_iter().chain(&self.later)
    }
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
    /// It was started before the plan was made.
    Started,
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
    /// It is long work on postures, which runs beside the rest.
    Posture,
    /// An action chosen needs it first.
    Prerequisite,
}

impl Reason {
    /// Returns the reason as it stands in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Blocker => "blocker",
            Self::Kind => "missing-type",
            Self::QuickWin => "quick-win",
            Self::BusinessShare => "business-share",
            Self::Chain => "chain",
            Self::Priority => "priority",
            Self::Posture => "posture",
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
    /// Fewer than two quick wins, while the catalogue offers some that were left out.
    QuickWin,
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
            ..self
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

/// Returns the plan of every department of an assessment, without dates.
pub fn plan(assessment: &Assessment, scorecard: &Scorecard) -> Plan {
    weighted(assessment, scorecard, &[])
}

/// Returns the plan of every department, without dates; `weights` are their priority indices as
/// shares (method F.4), 1 where none is given.
pub fn weighted(assessment: &Assessment, scorecard: &Scorecard, weights: &[f64]) -> Plan {
    let departments = scorecard.departments.iter().enumerate();
    let departments = departments.map(|(place, score)| {
        let weight = weights.get(place).copied().unwrap_or(1.0);
        of_department(assessment, place, score, weight)
    });
    Plan {
        departments: departments.collect(),
        shared: None,
        overloads: Vec::new(),
    }
}

fn of_department(
    assessment: &Assessment,
    place: usize,
    score: &DepartmentScore,
    weight: f64,
) -> DepartmentPlan {
    let target = target_of(&assessment.departments[place], score);
    let nothing = |outcome: Outcome| DepartmentPlan {
        target,
        outcome,
        later: Vec::new(),
        road: None,
    };
    let (Some(target), Some(joint)) = (target, score.joint) else {
        return nothing(Outcome::NoLevel);
    };
    let Some(next) = joint.stable.next().filter(|next| *next <= target) else {
        return nothing(Outcome::AtTarget);
    };
    if next == Level::Four && !score.unilateral.is_empty() {
        return nothing(Outcome::OneVoice);
    }
    let mut stages = stages(assessment, (place, score), (next, target), weight).into_iter();
    match stages.next() {
        None => nothing(Outcome::AtTarget),
        Some(stage) => DepartmentPlan {
            later: stages.collect(),
            ..nothing(Outcome::Next(stage))
        },
    }
}

/// Returns the stages of a department from the level above its stable one to its target. Level 4 is
/// not planned on one voice (method R4).
fn stages(
    assessment: &Assessment,
    (place, score): (usize, &DepartmentScore),
    (next, target): (Level, Level),
    weight: f64,
) -> Vec<Stage> {
    let is_heard = score.unilateral.is_empty();
    let levels = Level::STEPS.into_iter();
    let levels = levels.filter(|level| (next..=target).contains(level));
    let levels: Vec<_> = levels
        .filter(|level| *level < Level::Four || is_heard)
        .collect();
    let mut elsewhere = noted(assessment, place, ActionState::Done);
    let started = noted(assessment, place, ActionState::Started);
    let mut stages: Vec<Stage> = Vec::new();
    for to in &levels {
        let is_of_it = |action: &&usize| {
            let of = assessment.questionnaire.actions[**action].to;
            stage_of(of, &levels) == Some(*to)
        };
        let started: Vec<_> = started.iter().filter(is_of_it).copied().collect();
        let aim = Aim {
            target,
            to: *to,
            position: if *to == next {
                Position::Next
            } else {
                Position::Later
            },
            weight,
            elsewhere: &elsewhere,
            started: &started,
        };
        let department = &assessment.departments[place];
        let stage = select(&assessment.questionnaire, department, score, &aim);
        elsewhere.extend(stage.selected.iter().map(|one| one.action));
        stages.push(stage);
    }
    stages
}

/// Returns the stage that waits for a started action: its own, or the nearest one there is.
fn stage_of(level: Level, levels: &[Level]) -> Option<Level> {
    let at_least = levels.iter().find(|one| **one >= level);
    at_least.or(levels.last()).copied()
}

/// Returns the actions of a department that were noted to be in a state.
fn noted(assessment: &Assessment, department: usize, state: ActionState) -> Vec<usize> {
    let progress = assessment.planning.progress.iter();
    let noted = progress.filter(|one| one.department == department && one.state == state);
    noted.map(|one| one.action).collect()
}

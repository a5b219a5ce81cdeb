//! Which actions of the catalogue a stage holds, and why (method E.2 with R19).

use super::plan::{Reason, Selected, Shortfall, Stage};
use super::priority::{higher_first, priority};
use super::schedule::is_posture;
use crate::analysis::gap;
use crate::model::{Action, ActionKind, Department, Effort, Level, Owner, Questionnaire, Side};
use crate::scoring::{Blocker, DepartmentScore, LimitingSide, Rating};

/// How many quick wins the next stage should hold.
const QUICK_WINS: usize = 2;

/// Which stage of a department is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    /// The one to the level above the stable one: what blocks it is known.
    Next,
    /// One after it: what will block it is not known yet.
    Later,
}

/// What a stage is chosen for.
pub(super) struct Aim<'a> {
    /// The level aimed at in the end.
    pub(super) target: Level,
    /// The level of the stage.
    pub(super) to: Level,
    /// Which stage it is.
    pub(super) position: Position,
    /// The priority index of the department as a share (method F.4), 1 for a single department.
    pub(super) weight: f64,
    /// The actions that are done, or chosen for a stage before.
    pub(super) elsewhere: &'a [usize],
    /// The actions that were started, and stay.
    pub(super) started: &'a [usize],
}

impl Aim<'_> {
    /// Returns what blocks the level, as far as it is known.
    fn blockers<'s>(&self, score: &'s DepartmentScore) -> &'s [Blocker] {
        match self.position {
            Position::Next => &score.blockers,
            Position::Later => &[],
        }
    }
}

/// Returns the stage of a department that `aim` describes.
///
/// What was started stays. Each rule is a preference, filled in this order: the best action for each
/// blocker, missing types, quick wins, the business's share, the standard chain, then by priority;
/// after the next stage, one long action on postures beyond the limit (method E.7). What a chosen
/// action needs first is added to it, beyond the limits where it must.
pub(super) fn select(
    questionnaire: &Questionnaire,
    department: &Department,
    score: &DepartmentScore,
    aim: &Aim<'_>,
) -> Stage {
    let blockers = aim.blockers(score);
    let mut choice = Choice::new(questionnaire, department, score, aim);
    let mut shortfalls = choice.for_blockers(blockers);
    choice.settle_limit(blockers.len());
    shortfalls.extend(choice.missing_kinds());
    let business = business_holds_back(blockers);
    match aim.position {
        Position::Next => choice.quick_wins(),
        Position::Later => {}
    }
    if business {
        choice.business_share();
    }
    choice.chain();
    choice.by_priority();
    match aim.position {
        Position::Next => {}
        Position::Later => choice.posture(),
    }
    choice.prerequisites(score);
    shortfalls.extend(choice.too_heavy());
    match aim.position {
        Position::Next => shortfalls.extend(choice.too_few_quick_wins()),
        Position::Later => {}
    }
    if business && !choice.is_shared() {
        shortfalls.push(Shortfall::BusinessShare);
    }
    Stage {
        to: aim.to,
        selected: choice.into_selected(blockers),
        shortfalls,
    }
}

/// Whether the business is the limiting side of a third of the blockers or more.
fn business_holds_back(blockers: &[Blocker]) -> bool {
    let held = |one: &&Blocker| one.limiting_side == Some(LimitingSide::One(Side::Business));
    !blockers.is_empty() && blockers.iter().filter(held).count() * 3 >= blockers.len()
}

/// The catalogue with the worth of each action here, and what was chosen of it.
struct Choice<'a> {
    actions: &'a [Action],
    /// The priority of each action of the catalogue.
    priorities: Vec<f64>,
    /// The actions of this stage that would lift something, best first, by their place.
    candidates: Vec<usize>,
    /// What was chosen, with the rule that chose it.
    chosen: Vec<(usize, Reason)>,
    limit: usize,
    stage_limit: usize,
    heavy_limit: usize,
    /// The actions that no stage may choose again.
    elsewhere: &'a [usize],
}

impl<'a> Choice<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        department: &Department,
        score: &DepartmentScore,
        aim: &Aim<'a>,
    ) -> Self {
        let actions = &questionnaire.actions;
        let worth = |action: &Action| {
            let sub_axis = &score.sub_axes[action.sub_axis];
            let joint = sub_axis.joint.map(|joint| (action.sub_axis, joint));
            let gap = joint.map_or(0.0, |joint| {
                gap(questionnaire, department, aim.target, joint)
            });
            priority(action, gap, aim.weight, sub_axis.limiting_side)
        };
        let priorities: Vec<_> = actions.iter().map(worth).collect();
        let wanted = |place: &usize| {
            let action = &actions[*place];
            action.to == aim.to && lifts(action, score) && !aim.elsewhere.contains(place)
        };
        let started = aim.started.iter().map(|place| (*place, Reason::Started));
        let mut candidates: Vec<_> = (0..actions.len()).filter(wanted).collect();
        candidates.sort_by(|one, other| best_first(actions, &priorities, (*one, *other)));
        let size = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
        Self {
            actions,
            priorities,
            candidates,
            chosen: started.collect(),
            limit: usize::MAX,
            stage_limit: size(questionnaire.planning.actions_per_stage),
            heavy_limit: size(questionnaire.planning.heavy_per_stage),
            elsewhere: aim.elsewhere,
        }
    }

    /// The best action for each blocker.
    fn for_blockers(&mut self, blockers: &[Blocker]) -> Vec<Shortfall> {
        let unmet = blockers.iter().filter(|blocker| {
            let is_on_it = |action: &Action| action.sub_axis == blocker.sub_axis;
            self.count(is_on_it) == 0 && !self.take_best(Reason::Blocker, is_on_it)
        });
        unmet
            .map(|blocker| Shortfall::Blocker(blocker.sub_axis))
            .collect()
    }

    /// The stage holds at least the blockers and the missing types (R19).
    fn settle_limit(&mut self, blockers: usize) {
        let missing = ActionKind::ALL
            .into_iter()
            .filter(|kind| !self.has_kind(*kind))
            .count();
        self.limit = self.stage_limit.max(blockers + missing);
    }

    fn has_kind(&self, kind: ActionKind) -> bool {
        self.count(|action| action.kind == kind) > 0
    }

    /// One action of each type.
    fn missing_kinds(&mut self) -> Vec<Shortfall> {
        let unmet = ActionKind::ALL.into_iter().filter(|kind| {
            !self.has_kind(*kind) && !self.take_best(Reason::Kind, |action| action.kind == *kind)
        });
        unmet.map(Shortfall::Kind).collect()
    }

    /// Two quick wins, or as many as there are.
    fn quick_wins(&mut self) {
        let is_quick = |action: &Action| action.quick_win;
        while self.count(is_quick) < QUICK_WINS && self.take_best(Reason::QuickWin, is_quick) {}
    }

    /// Whether quick wins were left out of a stage that should hold more of them.
    fn too_few_quick_wins(&self) -> Option<Shortfall> {
        let held = self.count(|action| action.quick_win);
        let mut left_out = self.candidates.iter().filter(|place| {
            let is_quick = self.actions[**place].quick_win;
            is_quick && !self.is_chosen(**place)
        });
        (held < QUICK_WINS && left_out.next().is_some()).then_some(Shortfall::QuickWin)
    }

    /// A third of the actions in the hands of the business.
    fn business_share(&mut self) {
        let wanted = self.limit.min(self.candidates.len()).div_ceil(3);
        while self.count(is_carried_by_business) < wanted
            && self.take_best(Reason::BusinessShare, is_carried_by_business)
        {}
    }

    /// Whether the business carries a third of what was chosen.
    fn is_shared(&self) -> bool {
        self.count(is_carried_by_business) * 3 >= self.chosen.len()
    }

    /// The links of the standard chain, which the stage has whatever else it holds.
    fn chain(&mut self) {
        let limit = std::mem::replace(&mut self.limit, usize::MAX);
        while self.take_best(Reason::Chain, |action| action.chain.is_some()) {}
        self.limit = limit;
    }

    /// The rest by priority.
    fn by_priority(&mut self) {
        while self.take_best(Reason::Priority, |_| true) {}
    }

    /// The best long action on postures, beyond the limit, when the stage holds none.
    fn posture(&mut self) {
        if self.count(is_posture) == 0 {
            self.limit = usize::MAX;
            self.take_best(Reason::Posture, is_posture);
        }
    }

    /// What the chosen actions need first, where its own level is not yet fully attained.
    fn prerequisites(&mut self, score: &DepartmentScore) {
        let mut open: Vec<_> = self.chosen.iter().map(|(place, _)| *place).collect();
        while let Some(place) = open.pop() {
            for id in &self.actions[place].requires {
                let needed = self.actions.iter().position(|one| one.id == *id);
                let Some(needed) = needed else { continue };
                let is_there = self.is_chosen(needed) || self.elsewhere.contains(&needed);
                if lifts(&self.actions[needed], score) && !is_there {
                    self.chosen.push((needed, Reason::Prerequisite));
                    open.push(needed);
                }
            }
        }
    }

    /// Whether prerequisites brought more heavy actions than a stage should hold.
    fn too_heavy(&self) -> Option<Shortfall> {
        let heavy = self.count(is_heavy);
        (heavy > self.heavy_limit).then_some(Shortfall::Heavy(heavy))
    }

    /// Takes the best candidate that fits, within the limits; returns whether there was one.
    fn take_best(&mut self, reason: Reason, fits: impl Fn(&Action) -> bool) -> bool {
        if self.chosen.len() >= self.limit {
            return false;
        }
        let room = self.count(is_heavy) < self.heavy_limit;
        let best = self.candidates.iter().copied().find(|place| {
            let action = &self.actions[*place];
            fits(action) && (room || !is_heavy(action)) && !self.is_chosen(*place)
        });
        self.chosen.extend(best.map(|place| (place, reason)));
        best.is_some()
    }

    fn is_chosen(&self, place: usize) -> bool {
        self.chosen.iter().any(|(chosen, _)| *chosen == place)
    }

    fn count(&self, fits: impl Fn(&Action) -> bool) -> usize {
        self.chosen
            .iter()
            .filter(|(place, _)| fits(&self.actions[*place]))
            .count()
    }

    /// Returns what was chosen, best first, each with every reason that holds for it.
    fn into_selected(mut self, blockers: &[Blocker]) -> Vec<Selected> {
        self.chosen.sort_by(|(one, _), (other, _)| {
            best_first(self.actions, &self.priorities, (*one, *other))
        });
        let selected = self.chosen.iter().map(|(place, first)| {
            let action = &self.actions[*place];
            let holds = |reason: &Reason| match reason {
                Reason::Blocker => blockers.iter().any(|one| one.sub_axis == action.sub_axis),
                Reason::QuickWin => action.quick_win,
                _ => false,
            };
            let also = [Reason::Blocker, Reason::QuickWin];
            let also = also
                .into_iter()
                .filter(|reason| reason != first && holds(reason));
            Selected {
                action: *place,
                priority: self.priorities[*place],
                reasons: [*first].into_iter().chain(also).collect(),
            }
        });
        selected.collect()
    }
}

fn is_heavy(action: &Action) -> bool {
    action.effort == Effort::Heavy
}

fn is_carried_by_business(action: &Action) -> bool {
    matches!(action.owner, Owner::Business | Owner::Both)
}

/// Whether an action lifts a sub-axis that has a number and is not fully at the action's level.
fn lifts(action: &Action, score: &DepartmentScore) -> bool {
    let joint = score.sub_axes[action.sub_axis].joint;
    let step = action.to.step();
    joint
        .zip(step)
        .is_some_and(|(joint, step)| joint.ratings[step] < Rating::Fully)
}

/// Higher priority first, then shorter, then by identifier.
fn best_first(
    actions: &[Action],
    priorities: &[f64],
    (one, other): (usize, usize),
) -> std::cmp::Ordering {
    higher_first(priorities[one], priorities[other])
        .then(actions[one].weeks.cmp(&actions[other].weeks))
        .then(actions[one].id.cmp(&actions[other].id))
}

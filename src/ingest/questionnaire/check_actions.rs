//! The catalogue judged as a whole: references, steps, quick wins, pilots, holes.

use std::collections::{BTreeMap, BTreeSet};

use super::super::nearest::nearest;
use super::super::toml_file::{Faults, duplicates};
use super::check_asked::check_sub_axes;
use super::wire::{Wire, WireAction};
use crate::diagnostic::Code;
use crate::language::faults::Wording;
use crate::language::faults::catalogue as said;
use crate::language::faults::toml::Named;
use crate::model::{ActionKind, Chain, Effort, Level};

/// The longest quick win, in weeks (method E.2).
const LONGEST_QUICK_WIN: u32 = 6;

/// The shortest and the longest pilot, in half-months (method E.2).
const PILOT_TICKS: std::ops::RangeInclusive<u32> = 6..=12;

/// Reports what is wrong with the actions.
pub(super) fn check(wire: &Wire, faults: Faults<'_>) {
    let ids = wire.actions.iter().filter_map(|action| action.id.as_ref());
    duplicates(Named::Action, ids, faults);
    let named = wire
        .actions
        .iter()
        .filter_map(|action| action.sub_axis.as_ref());
    check_sub_axes(wire, named, faults);
    check_requires(wire, faults);
    for action in &wire.actions {
        check_step(action, faults);
        check_quick_win(action, faults);
        check_pilot(action, faults);
    }
}

/// Reports the prerequisites that no action is called.
fn check_requires(wire: &Wire, faults: Faults<'_>) {
    if wire.actions.iter().any(|action| action.id.is_none()) {
        return;
    }
    let known: BTreeSet<&str> = wire.actions.iter().map(WireAction::name).collect();
    let required = wire.actions.iter().flat_map(|action| &action.requires);
    for name in required.filter(|name| !known.contains(name.value.as_str())) {
        let near = nearest(&name.value, known.iter().copied());
        let wording = said::unknown_action(&name.value, near);
        faults.at(Code::UnknownAction, &name.span, wording);
    }
}

/// An action lifts by one level.
fn check_step(action: &WireAction, faults: Faults<'_>) {
    let (Some(from), Some(to)) = (&action.from, &action.to) else {
        return;
    };
    if from.value + 1 != to.value {
        let wording = said::skipped_level(action.name(), from.value, to.value);
        faults.at(Code::SkippedLevel, &to.span, wording);
    }
}

fn check_quick_win(action: &WireAction, faults: Faults<'_>) {
    if !action.quick_win {
        return;
    }
    if let Some(weeks) = &action.weeks
        && weeks.value > LONGEST_QUICK_WIN
    {
        let wording = said::long_quick_win(action.name(), weeks.value);
        faults.at(Code::BadQuickWin, &weeks.span, wording);
    }
    if let Some(effort) = &action.effort
        && effort.value == Effort::Heavy
    {
        let wording = said::heavy_quick_win(action.name());
        faults.at(Code::BadQuickWin, &effort.span, wording);
    }
}

fn check_pilot(action: &WireAction, faults: Faults<'_>) {
    let (Some(Chain::Pilot), Some(weeks)) = (action.chain, &action.weeks) else {
        return;
    };
    if !PILOT_TICKS.contains(&weeks.value.div_ceil(2)) {
        let wording = said::pilot_length(action.name(), weeks.value);
        faults.at(Code::PilotLength, &weeks.span, wording);
    }
}

/// The types of action that each step of each sub-axis has.
type Kinds<'w> = BTreeMap<(&'w str, u8), BTreeSet<ActionKind>>;

/// Warns of the steps that lack an action of some type, at their sub-axis in the questionnaire.
///
/// Nothing is said while an action cannot be read whole: it may be the one that is missing.
pub(super) fn check_holes(wire: &Wire, catalogue: &str, faults: Faults<'_>) {
    let sub_axes = wire.sub_axis_ids();
    let mut kinds = Kinds::new();
    for action in &wire.actions {
        let (Some(name), Some(to), Some(kind)) = (&action.sub_axis, &action.to, action.kind) else {
            return;
        };
        if !sub_axes.contains(name.value.as_str()) {
            return;
        }
        let step = (name.value.as_str(), to.value);
        kinds.entry(step).or_default().insert(kind);
    }
    for sub_axis in wire.sub_axes() {
        let (Some(id), Some(qualified)) = (&sub_axis.id, &sub_axis.qualified) else {
            continue;
        };
        for to in Level::STEPS.map(Level::number) {
            let there = kinds.get(&(qualified.as_str(), to));
            if let Some(wording) = hole(qualified, to, there, catalogue) {
                faults.at(Code::NoAction, &id.span, wording);
            }
        }
    }
}

fn hole(
    sub_axis: &str,
    to: u8,
    there: Option<&BTreeSet<ActionKind>>,
    catalogue: &str,
) -> Option<Wording> {
    let missing = ActionKind::ALL.into_iter();
    let missing = missing.filter(|kind| !there.is_some_and(|there| there.contains(kind)));
    let names: Vec<_> = missing.map(ActionKind::name).collect();
    if names.is_empty() {
        return None;
    }
    let help = Some(said::add_actions(catalogue));
    let wording = said::no_action(sub_axis, to - 1, to, &names);
    Some(Wording { help, ..wording })
}

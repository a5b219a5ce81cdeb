//! The actions that a department starts with.

use super::page::PriorityAction;
use super::view::{ActionView, RoadView, StageView};
use crate::language::{Language, sentences};

/// How many actions are told.
const TOLD: usize = 5;

/// Returns the actions of the next stage with the highest priority, with the ends that the road
/// gives them.
pub(super) fn priority_actions(
    stage: &StageView,
    road: Option<&RoadView>,
    language: Language,
) -> Vec<PriorityAction> {
    let Some(level) = stage.to else {
        return Vec::new();
    };
    let dated = |action: &ActionView| {
        let mut dated = road.into_iter().flat_map(|road| &road.actions);
        dated.find(|one| one.action.id == action.id)
    };
    let view = |action: &ActionView| {
        let dated = dated(action);
        let unknown = || sentences::no_baseline(language).to_owned();
        let baseline = dated.map_or_else(unknown, |one| one.baseline.clone());
        let end = dated.and_then(|one| one.end());
        PriorityAction {
            id: action.id.clone(),
            title: action.title.clone(),
            code: action.code.clone(),
            kind: action.kind,
            kind_text: action.kind_text.clone(),
            owner: action.owner,
            owner_text: action.owner_text.clone(),
            kpi: action.kpi.clone(),
            baseline,
            effort: action.effort,
            effort_text: action.effort_text.clone(),
            due: end.map_or_else(
                || sentences::within(action.weeks, language),
                |end| end.text.clone(),
            ),
            quick_win: action.quick_win,
            level,
        }
    };
    stage.actions.iter().take(TOLD).map(view).collect()
}

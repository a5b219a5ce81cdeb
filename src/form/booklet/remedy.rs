//! The actions that lift a sub-axis, step by step.

use super::block::{Block, Item, Rank, headed};
use crate::language::sentences::{actions_between, duration, kpi_text, labelled};
use crate::language::{Language, booklet_words, words};
use crate::model::{Action, ActionId, Kpi, Level, Questionnaire};

/// Returns the actions of the sub-axis at `place`, under the step that they help to climb.
pub(super) fn actions(
    questionnaire: &Questionnaire,
    place: usize,
    language: Language,
) -> Vec<Block> {
    let steps = Level::ALL.into_iter().zip(Level::STEPS);
    let of_step = |(from, to): (Level, Level)| {
        let actions = questionnaire.actions.iter();
        let actions = actions.filter(|action| action.sub_axis == place && action.to == to);
        let items = actions.map(|action| item(action, language)).collect();
        let title = actions_between(from.number(), to.number(), language);
        headed(Rank::Section, title, items)
    };
    steps.flat_map(of_step).collect()
}

fn item(action: &Action, language: Language) -> Item {
    let words = booklet_words(language);
    let mut item = Item::new(action.id.as_str(), action.title.in_language(language));
    item.notes.push(facts(action, language).join(" · "));
    item.notes
        .push(action.what.in_language(language).to_owned());
    let indicator = indicator(&action.kpi, language);
    item.notes
        .push(labelled(words.indicator, &indicator, language));
    let source = action.kpi.source.in_language(language);
    if !source.is_empty() {
        item.notes.push(labelled(words.source, source, language));
    }
    if !action.requires.is_empty() {
        let before: Vec<_> = action.requires.iter().map(ActionId::as_str).collect();
        item.notes
            .push(labelled(words.requires, &before.join(", "), language));
    }
    item
}

fn facts(action: &Action, language: Language) -> Vec<String> {
    let mut facts = vec![
        action.kind.in_language(language).to_owned(),
        action.owner.in_language(language).to_owned(),
        action.effort.in_language(language).to_owned(),
        duration(action.weeks, language),
    ];
    if action.quick_win {
        facts.push(words(language).quick_win.to_owned());
    }
    facts
}

fn indicator(kpi: &Kpi, language: Language) -> String {
    let text = kpi.text.in_language(language);
    kpi_text(
        text,
        kpi.comparison.sign(),
        kpi.target,
        kpi.unit.name(),
        language,
    )
}

//! Questions and documents judged together: references, sides, choices.

use std::collections::BTreeMap;

use super::super::nearest::nearest;
use super::super::toml_file::{At, Faults, duplicates};
use super::wire::{Wire, WireQuestion};
use crate::diagnostic::Code;
use crate::language::faults::evidence;
use crate::language::faults::questionnaire as said;
use crate::language::faults::toml::Named;
use crate::model::{Channel, Scale};

/// Reports what is wrong with the questions and the documents as a whole.
pub(super) fn check(wire: &Wire, faults: Faults<'_>) {
    let questions = || wire.questions.iter();
    duplicates(
        Named::Question,
        questions().filter_map(|one| one.id.as_ref()),
        faults,
    );
    let documents = wire.documents.iter();
    duplicates(
        Named::Document,
        documents.filter_map(|one| one.id.as_ref()),
        faults,
    );
    let named = questions().map(|one| &one.sub_axis);
    let named = named.chain(wire.documents.iter().map(|one| &one.sub_axis));
    check_sub_axes(wire, named.flatten(), faults);
    check_pairs(wire, faults);
    for question in questions() {
        check_side(question, faults);
        check_choices(question, faults);
    }
}

/// Reports the names of sub-axes that do not exist.
pub(super) fn check_sub_axes<'w>(
    wire: &'w Wire,
    names: impl Iterator<Item = &'w At<String>>,
    faults: Faults<'_>,
) {
    if !wire.sub_axes_are_named() {
        return;
    }
    let known = wire.sub_axis_ids();
    let list: Vec<_> = known.iter().copied().collect();
    for name in names.filter(|name| !known.contains(name.value.as_str())) {
        let own = |id: &&&str| id.split_once('.').is_some_and(|(_, own)| own == name.value);
        let without_axis = list.iter().find(own).copied();
        let near = without_axis.or_else(|| nearest(&name.value, list.iter().copied()));
        let wording = said::unknown_sub_axis(&name.value, near, &list);
        faults.at(Code::UnknownSubAxis, &name.span, wording);
    }
}

/// A survey is answered by the other camp: nobody grades itself (method B.5).
fn check_side(question: &WireQuestion, faults: Faults<'_>) {
    let (Some(asked), Some(rated)) = (question.asked_to, &question.rated) else {
        return;
    };
    if question.side_is_sound() {
        return;
    }
    let wording = if question.self_rating {
        evidence::rates_other(question.name(), asked.name())
    } else {
        evidence::rates_itself(question.name(), asked.name(), asked.other().name())
    };
    faults.at(Code::WrongSide, &rated.span, wording);
}

/// A four-level question has a choice for each level; another one has none, or one a number.
fn check_choices(question: &WireQuestion, faults: Faults<'_>) {
    let (Some(Channel::Survey), Some(scale)) = (question.channel, question.scale) else {
        return;
    };
    let Some(choices) = &question.choices else {
        if scale == Scale::Level4 && !question.has_choices && !question.self_rating {
            let wording = said::no_choices(question.name());
            faults.at(Code::WrongChoices, question.name_place(), wording);
        }
        return;
    };
    let expected = usize::from(scale.highest() - scale.lowest()) + 1;
    for (code, list) in &choices.value.of {
        let found = list.value.len();
        if found != expected {
            let wording = said::wrong_choices(question.name(), code, found, expected);
            faults.at(Code::WrongChoices, &list.span, wording);
        }
    }
}

/// Reports pairs that name no question, or one that cannot contradict the first.
fn check_pairs(wire: &Wire, faults: Faults<'_>) {
    let named = wire.questions.iter().filter(|one| one.id.is_some());
    let questions: BTreeMap<&str, &WireQuestion> = named.map(|one| (one.name(), one)).collect();
    for question in &wire.questions {
        let Some(pair) = &question.pair else { continue };
        let Some(other) = questions.get(pair.value.as_str()) else {
            if wire.questions.iter().any(|one| one.id.is_none()) {
                continue;
            }
            let near = nearest(&pair.value, questions.keys().copied());
            let wording = said::unknown_question(&pair.value, near);
            faults.at(Code::UnknownQuestion, &pair.span, wording);
            continue;
        };
        let same_people = question.asked_to.is_none()
            || other.asked_to.is_none()
            || question.asked_to == other.asked_to;
        let survey = other.channel != Some(Channel::Interview);
        if other.name() == question.name() || !same_people || !survey {
            let wording = said::bad_pair(question.name(), &pair.value);
            faults.at(Code::BadPair, &pair.span, wording);
        }
    }
}

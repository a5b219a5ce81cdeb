//! Two files without error become the questionnaire of the model.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::super::toml_file::Lists;
use super::actions::{usual_cost, usual_risk};
use super::wire::{Wire, WireAction, WireAxis, WireDocument, WireLevel, WireQuestion, WireSubAxis};
use crate::model::{
    Action, ActionId, Axis, AxisId, Channel, DocumentCheck, DocumentId, Level, LevelCard, Question,
    QuestionId, Questionnaire, Scale, SubAxis, SubAxisId,
};

/// The place of each sub-axis in the questionnaire.
type Places = BTreeMap<String, usize>;

/// Returns the questionnaire; none only when a fault was overlooked by the checks.
pub(super) fn build(wire: Wire, texts: [&str; 2]) -> Option<Questionnaire> {
    let places: Places = wire
        .sub_axes()
        .enumerate()
        .filter_map(|(place, one)| Some((one.qualified.clone()?, place)))
        .collect();
    let levels: Option<Vec<_>> = wire.levels.into_iter().map(level).collect();
    let mut axes = Vec::new();
    let mut sub_axes = Vec::new();
    for (place, mut axis) in wire.axes.into_iter().enumerate() {
        for sub_axis in std::mem::take(&mut axis.sub_axes) {
            sub_axes.push(build_sub_axis(sub_axis, place)?);
        }
        axes.push(build_axis(axis)?);
    }
    let questions = wire.questions.into_iter();
    let questions: Option<_> = questions.map(|one| question(one, &places)).collect();
    let documents = wire.documents.into_iter();
    let documents: Option<_> = documents.map(|one| document(one, &places)).collect();
    let actions = wire.actions.into_iter();
    let actions: Option<_> = actions.map(|one| action(one, &places)).collect();
    Some(Questionnaire {
        id: wire.head.id?.value,
        version: wire.head.version?.value,
        title: wire.head.title?.value,
        sha256: fingerprint(texts),
        levels: levels?.try_into().ok()?,
        axes,
        sub_axes,
        questions: questions?,
        documents: documents?,
        survey: wire.survey,
        interview: wire.interview,
        actions: actions?,
        scoring: wire.scoring,
        planning: wire.planning,
    })
}

/// Returns the SHA-256 of the texts, one after the other, in hexadecimal.
fn fingerprint(texts: [&str; 2]) -> String {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update(text.as_bytes());
    }
    let bytes = digest.finalize();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn level(wire: WireLevel) -> Option<LevelCard> {
    Some(LevelCard {
        level: Level::from_number(wire.value?.value)?,
        id: wire.id?.value,
        label: wire.label?.value,
        it: wire.it?.value,
        business: wire.business?.value,
        state: wire.state?.value,
    })
}

fn build_axis(wire: WireAxis) -> Option<Axis> {
    Some(Axis {
        id: AxisId::new(wire.id?.value),
        label: wire.label?.value,
        weight: wire.weight,
    })
}

fn build_sub_axis(wire: WireSubAxis, axis: usize) -> Option<SubAxis> {
    Some(SubAxis {
        id: SubAxisId::new(wire.qualified?),
        code: wire.code?.value,
        axis,
        label: wire.label?.value,
        meaning: wire.meaning?.value,
        boundary: wire.boundary,
        documents_hint: wire.documents_hint,
        weight: wire.weight,
        channel_weights: wire.weights?.weights,
        it: wire.it?,
        business: wire.business?,
    })
}

fn question(wire: WireQuestion, places: &Places) -> Option<Question> {
    let channel = wire.channel?;
    let survey = channel == Channel::Survey;
    let choices = wire.choices.filter(|_| survey);
    let choices = choices.map_or(Some(Vec::new()), |lists| Lists::rows(&lists.value))?;
    Some(Question {
        id: QuestionId::new(wire.id?.value),
        sub_axis: *places.get(&wire.sub_axis?.value)?,
        channel,
        asked_to: wire.asked_to?,
        rated: wire.rated?.value,
        scale: if survey { wire.scale? } else { Scale::Level4 },
        reverse: wire.reverse && survey,
        weight: wire.weight,
        dont_know: wire.dont_know,
        self_rating: wire.self_rating && survey,
        pair: wire
            .pair
            .filter(|_| survey)
            .map(|pair| QuestionId::new(pair.value)),
        text: wire.text?.value,
        choices,
        follow_up: wire.follow_up.filter(|_| !survey),
    })
}

fn document(wire: WireDocument, places: &Places) -> Option<DocumentCheck> {
    Some(DocumentCheck {
        id: DocumentId::new(wire.id?.value),
        sub_axis: *places.get(&wire.sub_axis?.value)?,
        rated: wire.rated?,
        level: Level::from_number(i64::from(wire.level?))?,
        weight: wire.weight,
        max_age_months: wire.max_age_months,
        text: wire.text?.value,
        present: wire.present,
        partial: wire.partial,
    })
}

fn action(wire: WireAction, places: &Places) -> Option<Action> {
    let (kind, effort, weeks) = (wire.kind?, wire.effort?.value, wire.weeks?.value);
    let requires = wire.requires.into_iter();
    Some(Action {
        id: ActionId::new(wire.id?.value),
        sub_axis: *places.get(&wire.sub_axis?.value)?,
        to: Level::from_number(i64::from(wire.to?.value))?,
        chain: wire.chain,
        kind,
        effort,
        weeks,
        owner: wire.owner?,
        value: wire.value,
        cost: wire.cost.unwrap_or_else(|| usual_cost(effort, weeks)),
        risk: wire.risk.unwrap_or_else(|| usual_risk(kind, effort)),
        quick_win: wire.quick_win,
        requires: requires.map(|id| ActionId::new(id.value)).collect(),
        title: wire.title?.value,
        what: wire.what?.value,
        kpi: wire.kpi?,
    })
}

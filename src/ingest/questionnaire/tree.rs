//! `[[axes]]` and `[[axes.sub_axes]]`.

use super::super::toml_file::{Reader, duplicates, spelled};
use super::frame::optional;
use super::wire::{WireAxis, WireSubAxis, WireWeights};
use crate::diagnostic::{Code, Span};
use crate::language::Text;
use crate::language::faults::evidence;
use crate::language::faults::questionnaire as said;
use crate::language::faults::rules;
use crate::language::faults::toml::{Named, Shape, Spelling};
use crate::model::{Channel, ChannelWeights};

/// Reads the axes with their sub-axes.
pub(super) fn axes(root: &mut Reader<'_>, languages: &[String]) -> Vec<WireAxis> {
    let readers = root.tables("axes");
    let axes: Vec<_> = readers
        .into_iter()
        .map(|reader| axis(reader, languages))
        .collect();
    check(&axes, root);
    axes
}

fn axis(mut table: Reader<'_>, languages: &[String]) -> WireAxis {
    table.require(&[("id", Shape::Text), ("label", Shape::Translations)]);
    let id = spelled(table.text("id"), Spelling::Kebab, table.faults());
    let sub_axes = table.tables("sub_axes").into_iter().map(|reader| {
        let mut sub_axis = sub_axis(reader, languages);
        let parts = id.as_ref().zip(sub_axis.id.as_ref());
        sub_axis.qualified = parts.map(|(axis, own)| format!("{}.{}", axis.value, own.value));
        sub_axis
    });
    let sub_axes = sub_axes.collect();
    let axis = WireAxis {
        place: table.place().clone(),
        id,
        label: table.translated("label", languages),
        weight: table.weight("weight").map_or(1.0, |weight| weight.value),
        sub_axes,
    };
    table.finish();
    axis
}

fn sub_axis(mut table: Reader<'_>, languages: &[String]) -> WireSubAxis {
    table.require(&[
        ("id", Shape::Text),
        ("code", Shape::Text),
        ("label", Shape::Translations),
        ("meaning", Shape::Translations),
        ("weights", Shape::Table),
        ("it", Shape::TranslatedLists),
        ("business", Shape::TranslatedLists),
    ]);
    let sub_axis = WireSubAxis {
        id: spelled(table.text("id"), Spelling::Kebab, table.faults()),
        qualified: None,
        code: spelled(table.text("code"), Spelling::Loose, table.faults()),
        label: table.translated("label", languages),
        meaning: table.translated("meaning", languages),
        boundary: optional(&mut table, "boundary", languages),
        documents_hint: optional(&mut table, "documents_hint", languages),
        weight: table.weight("weight").map_or(1.0, |weight| weight.value),
        weights: weights(&mut table),
        it: level_table(&mut table, "it", languages),
        business: level_table(&mut table, "business", languages),
    };
    table.finish();
    sub_axis
}

/// Reads the weights of the channels; a channel left out weighs nothing.
fn weights(table: &mut Reader<'_>) -> Option<WireWeights> {
    let mut inner = table.table("weights")?;
    let mut positive: Vec<(Channel, Span)> = Vec::new();
    let mut sound = true;
    let mut read = |channel: Channel| {
        let present = inner.key(channel.name()).is_some();
        let Some(weight) = inner.channel_weight(channel.name()) else {
            sound &= !present;
            return 0.0;
        };
        if weight.value > 0.0 {
            positive.push((channel, weight.span));
        }
        weight.value
    };
    let weights = ChannelWeights {
        document: read(Channel::Document),
        interview: read(Channel::Interview),
        survey: read(Channel::Survey),
    };
    if sound && positive.is_empty() {
        let wording = evidence::no_channel_weight();
        let place = inner.place().clone();
        inner.faults().at(Code::BadWeight, &place, wording);
    }
    inner.finish();
    Some(WireWeights { weights, positive })
}

/// Reads a level table; each language must have its four rows.
fn level_table(
    table: &mut Reader<'_>,
    key: &'static str,
    languages: &[String],
) -> Option<[Text; 4]> {
    let lists = table.translated_lists(key, languages)?;
    for (code, list) in &lists.value.of {
        let rows = list.value.len();
        if rows != 4 {
            let wording = said::level_rows(key, code, rows);
            table.faults().at(Code::LevelTable, &list.span, wording);
        }
    }
    lists.value.rows()?.try_into().ok()
}

/// Reports identifiers given twice, axes without sub-axes, and another tree than the method's.
fn check(axes: &[WireAxis], root: &Reader<'_>) {
    let faults = root.faults();
    let sub_axes = || axes.iter().flat_map(|axis| &axis.sub_axes);
    duplicates(
        Named::Axis,
        axes.iter().filter_map(|axis| axis.id.as_ref()),
        faults,
    );
    duplicates(
        Named::SubAxis,
        sub_axes().filter_map(|one| one.id.as_ref()),
        faults,
    );
    duplicates(
        Named::Code,
        sub_axes().filter_map(|one| one.code.as_ref()),
        faults,
    );
    for axis in axes.iter().filter(|axis| axis.sub_axes.is_empty()) {
        let (name, place) = match &axis.id {
            Some(id) => (id.value.as_str(), &id.span),
            None => ("", &axis.place),
        };
        faults.at(Code::MissingKey, place, rules::empty_axis(name));
    }
    let (wide, deep) = (axes.len(), sub_axes().count());
    if let Some(first) = axes.first()
        && (wide, deep) != (4, 13)
    {
        let wording = rules::unusual_tree(wide, deep);
        faults.at(Code::UnusualTree, &first.place, wording);
    }
}

//! `[[values]]`: what is known of one figure, as a list of indices or as quantiles.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::super::nearest::nearest;
use super::super::toml_file::{At, Faults, Reader};
use super::read::LEAST_ORGANISATIONS;
use crate::diagnostic::{Code, Span};
use crate::language::faults::toml::{Shape, missing_key, out_of_range};
use crate::language::faults::{benchmark as said, questionnaire as tree};
use crate::model::{Questionnaire, Scope, Spread, SubAxisId};

/// The indices there are.
const INDICES: RangeInclusive<f64> = 1.0..=4.0;

/// Reads what is known of each figure; the same figure twice is a fault.
pub(super) fn values(
    root: &mut Reader<'_>,
    questionnaire: &Questionnaire,
    organisations: Option<u32>,
) -> Vec<(Scope, Spread)> {
    let mut values = Vec::new();
    let mut first: BTreeMap<Scope, Span> = BTreeMap::new();
    for mut table in root.tables("values") {
        let place = table.place().clone();
        let scope = scope(&mut table, questionnaire);
        let spread = spread(&mut table, organisations);
        if let Some(scope) = scope {
            match first.get(&scope) {
                Some(known) => {
                    let (wording, there) = said::told_twice();
                    let faults = table.faults();
                    faults.with(Code::DuplicateId, &place, wording, (known, there));
                }
                None => {
                    first.insert(scope, place);
                }
            }
        }
        values.extend(scope.zip(spread));
        table.finish();
    }
    values
}

/// Reads what the figures are about; whole departments when nothing is named.
fn scope(table: &mut Reader<'_>, questionnaire: &Questionnaire) -> Option<Scope> {
    let (axis, sub_axis) = (table.key("axis"), table.key("sub_axis"));
    if let (Some(_), Some(place)) = (&axis, &sub_axis) {
        conflict(("axis", "sub_axis"), place, table.faults());
        return None;
    }
    if axis.is_some() {
        let name = table.text("axis")?;
        let axes = &questionnaire.axes;
        let found = axes.iter().position(|one| one.id.as_str() == name.value);
        if found.is_none() {
            let known: Vec<_> = axes.iter().map(|one| one.id.as_str()).collect();
            let near = nearest(&name.value, known.iter().copied());
            let wording = said::unknown_axis(&name.value, near, &known);
            table.faults().at(Code::UnknownAxis, &name.span, wording);
        }
        return found.map(Scope::Axis);
    }
    if sub_axis.is_some() {
        let name = table.text("sub_axis")?;
        let found = questionnaire.sub_axis(&SubAxisId::new(&name.value));
        if found.is_none() {
            let sub_axes = questionnaire.sub_axes.iter();
            let known: Vec<_> = sub_axes.map(|one| one.id.as_str()).collect();
            let near = nearest(&name.value, known.iter().copied());
            let wording = tree::unknown_sub_axis(&name.value, near, &known);
            table.faults().at(Code::UnknownSubAxis, &name.span, wording);
        }
        return found.map(Scope::SubAxis);
    }
    Some(Scope::Department)
}

fn spread(table: &mut Reader<'_>, organisations: Option<u32>) -> Option<Spread> {
    let (indices, quantiles) = (table.key("indices"), table.key("quantiles"));
    match (indices, quantiles) {
        (Some(_), Some(place)) => {
            conflict(("indices", "quantiles"), &place, table.faults());
            None
        }
        (Some(_), None) => {
            let list = table.numbers("indices")?;
            let sound = is_sound(&list, organisations, table.faults());
            sound.then_some(Spread::Indices(list.value))
        }
        (None, Some(_)) => read_quantiles(table),
        (None, None) => {
            let wording = missing_key("indices", Shape::List);
            table.faults().at(Code::MissingKey, table.place(), wording);
            None
        }
    }
}

/// Returns whether a list has an index for enough organisations, and no more than there are.
fn is_sound(list: &At<Vec<f64>>, organisations: Option<u32>, faults: Faults<'_>) -> bool {
    let count = u32::try_from(list.value.len()).unwrap_or(u32::MAX);
    let stray = list.value.iter().find(|index| !INDICES.contains(*index));
    if let Some(index) = stray {
        let wording = out_of_range("indices", &index.to_string(), "1", "4");
        faults.at(Code::OutOfRange, &list.span, wording);
    } else if count < LEAST_ORGANISATIONS {
        let wording = said::few_organisations(count, LEAST_ORGANISATIONS);
        faults.at(Code::FewOrganisations, &list.span, wording);
    } else if let Some(most) = organisations.filter(|most| *most < count) {
        let wording = said::more_indices(count, most);
        faults.at(Code::OutOfRange, &list.span, wording);
    } else {
        return true;
    }
    false
}

fn read_quantiles(table: &mut Reader<'_>) -> Option<Spread> {
    let mut inner = table.table("quantiles")?;
    inner.require(&[
        ("q25", Shape::Number),
        ("q50", Shape::Number),
        ("q75", Shape::Number),
    ]);
    let given = ["q10", "q25", "q50", "q75", "q90"].map(|key| {
        let given = inner.number(key)?;
        if INDICES.contains(&given.value) {
            return Some(given);
        }
        let wording = out_of_range(key, &given.value.to_string(), "1", "4");
        inner.faults().at(Code::OutOfRange, &given.span, wording);
        None
    });
    let known: Vec<_> = given.iter().flatten().collect();
    let falls = known.windows(2).find_map(|pair| match pair {
        [one, next] if next.value < one.value => Some(&next.span),
        _ => None,
    });
    if let Some(place) = falls {
        let faults = inner.faults();
        faults.at(Code::BadQuantiles, place, said::bad_quantiles());
    }
    inner.finish();
    Some(Spread::Quantiles(
        given.map(|given| given.map(|given| given.value)),
    ))
}

/// Reports two keys of which only one may stand, at the second.
fn conflict(keys: (&str, &str), place: &Span, faults: Faults<'_>) {
    faults.at(Code::KeyConflict, place, said::key_conflict(keys));
}

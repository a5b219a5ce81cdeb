//! The way in: the text of a file becomes frozen typologies, or every fault in it.

use std::cell::RefCell;
use std::ops::RangeInclusive;

use super::super::names::LONGEST_NAME;
use super::super::nearest::nearest;
use super::super::project::LONGEST_TEXT;
use super::super::toml_file::{At, Faults, Reader, duplicates, parse, schema};
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::language::faults::toml::{Named, Shape, missing_key, out_of_range};
use crate::language::faults::{questionnaire as tree, typologies as said};
use crate::model::{DepartmentId, FrozenTypologies, Questionnaire, SubAxisId, TypeDefinition};

/// The indices there are.
const INDICES: RangeInclusive<f64> = 1.0..=4.0;

/// Reads the typologies of a wave on `questionnaire`, at most 8 MiB (the caller's check).
///
/// Every fault goes to `problems`, in one run. Returns none when one of them is an error.
pub fn read(
    file: &SourceFile,
    questionnaire: &Questionnaire,
    problems: &mut Problems,
) -> Option<FrozenTypologies> {
    problems.source(file);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&file.name, &found);
    let tree = parse(file, faults);
    let frozen = tree.and_then(|tree| {
        let root = Reader::new(&tree, 0..0, faults);
        read_file(root, questionnaire)
    });
    let frozen = frozen.filter(|_| !faults.has_errors());
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
    frozen
}

fn read_file(mut root: Reader<'_>, questionnaire: &Questionnaire) -> Option<FrozenTypologies> {
    root.require(&[
        ("schema", Shape::Whole),
        ("typologies", Shape::Table),
        ("types", Shape::Tables),
    ]);
    schema(&mut root);
    let head = root.table("typologies");
    let head = head.and_then(|table| read_head(table, questionnaire));
    let tables = root.tables("types").into_iter();
    let types: Vec<_> = tables
        .map(|table| read_type(table, questionnaire))
        .collect();
    let ids = types.iter().filter_map(|one| one.medoid.as_ref());
    duplicates(Named::Typology, ids, root.faults());
    root.finish();
    let types: Option<Vec<_>> = types.into_iter().map(Written::whole).collect();
    Some(FrozenTypologies {
        types: types?,
        ..head?
    })
}

/// Reads where the typologies come from; they have to be of this questionnaire.
fn read_head(mut table: Reader<'_>, questionnaire: &Questionnaire) -> Option<FrozenTypologies> {
    table.require(&[
        ("questionnaire", Shape::Text),
        ("version", Shape::Text),
        ("sha256", Shape::Text),
    ]);
    let mut text = |key| table.text_within(key, LONGEST_TEXT);
    let (client, wave) = (text("client"), text("wave"));
    let (id, version, sha256) = (text("questionnaire"), text("version"), text("sha256"));
    let date = table.date("date").map(|date| date.value);
    let faults = table.faults();
    table.finish();
    let (id, version, sha256) = (id?, version?, sha256?);
    if id.value != questionnaire.id {
        let wording = said::other_questionnaire(&id.value, &questionnaire.id);
        faults.at(Code::OtherQuestionnaire, &id.span, wording);
    } else if sha256.value != questionnaire.sha256 {
        let wording = said::changed_questionnaire();
        faults.at(Code::ChangedQuestionnaire, &sha256.span, wording);
    }
    let told = |text: Option<At<String>>| text.map(|text| text.value).unwrap_or_default();
    Some(FrozenTypologies {
        client: told(client),
        wave: told(wave),
        date,
        questionnaire: id.value,
        version: version.value,
        sha256: sha256.value,
        types: Vec::new(),
    })
}

/// A typology as it is written.
struct Written {
    medoid: Option<At<String>>,
    name: Option<At<String>>,
    profile: Option<Vec<f64>>,
}

impl Written {
    fn whole(self) -> Option<TypeDefinition> {
        Some(TypeDefinition {
            medoid: DepartmentId::new(self.medoid?.value),
            name: self.name?.value,
            profile: self.profile?,
        })
    }
}

fn read_type(mut table: Reader<'_>, questionnaire: &Questionnaire) -> Written {
    table.require(&[
        ("medoid", Shape::Text),
        ("name", Shape::Text),
        ("profile", Shape::Table),
    ]);
    let written = Written {
        medoid: table.text_within("medoid", LONGEST_NAME),
        name: table.text_within("name", LONGEST_NAME),
        profile: table
            .table("profile")
            .and_then(|table| read_profile(&table, questionnaire)),
    };
    table.finish();
    written
}

/// Reads one index a sub-axis; none unless each has its own, between 1 and 4.
fn read_profile(table: &Reader<'_>, questionnaire: &Questionnaire) -> Option<Vec<f64>> {
    let sub_axes = questionnaire.sub_axes.iter();
    let known: Vec<_> = sub_axes.map(|one| one.id.as_str()).collect();
    let faults = table.faults();
    let mut profile = vec![None; known.len()];
    let mut written = vec![false; known.len()];
    for (key, value) in table.entries() {
        let name = key.get_ref().as_ref();
        let Some(place) = questionnaire.sub_axis(&SubAxisId::new(name)) else {
            let near = nearest(name, known.iter().copied());
            let wording = tree::unknown_sub_axis(name, near, &known);
            faults.at(Code::UnknownSubAxis, &key.span(), wording);
            continue;
        };
        let index = table.number_of(name, value.get_ref(), value.span());
        if let Some(slot) = written.get_mut(place) {
            *slot = true;
        }
        if let Some((index, slot)) = index.zip(profile.get_mut(place)) {
            *slot = within(name, &index, faults);
        }
    }
    for (id, _) in known.iter().zip(written).filter(|(_, written)| !written) {
        faults.at(
            Code::MissingKey,
            table.place(),
            missing_key(id, Shape::Number),
        );
    }
    profile.into_iter().collect()
}

/// Returns an index that is between 1 and 4; another is reported.
fn within(name: &str, index: &At<f64>, faults: Faults<'_>) -> Option<f64> {
    if INDICES.contains(&index.value) {
        return Some(index.value);
    }
    let wording = out_of_range(name, &index.value.to_string(), "1", "4");
    faults.at(Code::OutOfRange, &index.span, wording);
    None
}

//! The way in: the text of a benchmark becomes figures to compare with, or every fault in it.

use std::cell::RefCell;

use time::Date;

use super::super::project::LONGEST_TEXT;
use super::super::toml_file::{Faults, Reader, parse, schema};
use super::values::values;
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::language::faults::benchmark as said;
use crate::language::faults::toml::Shape;
use crate::model::{Benchmark, Questionnaire};

/// With fewer organisations than these, one does not compare (method D.15).
pub(super) const LEAST_ORGANISATIONS: u32 = 10;

/// More organisations than there are.
const MOST_ORGANISATIONS: u32 = 10_000_000;

/// Reads a benchmark of `questionnaire`, at most 8 MiB (the caller's check).
///
/// Every fault goes to `problems`, in one run. Returns none when one of them is an error.
pub fn read(
    file: &SourceFile,
    questionnaire: &Questionnaire,
    problems: &mut Problems,
) -> Option<Benchmark> {
    problems.source(file);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&file.name, &found);
    let tree = parse(file, faults);
    let benchmark = tree.and_then(|tree| {
        let root = Reader::new(&tree, 0..0, faults);
        read_benchmark(root, questionnaire)
    });
    let benchmark = benchmark.filter(|_| !faults.has_errors());
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
    benchmark
}

fn read_benchmark(mut root: Reader<'_>, questionnaire: &Questionnaire) -> Option<Benchmark> {
    root.require(&[
        ("schema", Shape::Whole),
        ("benchmark", Shape::Table),
        ("values", Shape::Tables),
    ]);
    schema(&mut root);
    let head = root.table("benchmark");
    let head = head.map(|table| read_head(table, questionnaire));
    let organisations = head.as_ref().and_then(|head| head.organisations);
    let values = values(&mut root, questionnaire, organisations);
    root.finish();
    let head = head?;
    Some(Benchmark {
        source: head.source?,
        date: head.date?,
        organisations: organisations?,
        values,
    })
}

/// Whose figures they are.
struct Head {
    source: Option<String>,
    date: Option<Date>,
    organisations: Option<u32>,
}

fn read_head(mut table: Reader<'_>, questionnaire: &Questionnaire) -> Head {
    table.require(&[
        ("source", Shape::Text),
        ("date", Shape::Date),
        ("organisations", Shape::Whole),
        ("questionnaire", Shape::Text),
    ]);
    let head = Head {
        source: table
            .text_within("source", LONGEST_TEXT)
            .map(|source| source.value),
        date: table.date("date").map(|date| date.value),
        organisations: organisations(&mut table),
    };
    if let Some(id) = table.text("questionnaire")
        && id.value != questionnaire.id
    {
        let wording = said::other_questionnaire(&id.value, &questionnaire.id);
        table
            .faults()
            .at(Code::OtherQuestionnaire, &id.span, wording);
    }
    table.finish();
    head
}

fn organisations(table: &mut Reader<'_>) -> Option<u32> {
    let given = table.whole("organisations", 0..=MOST_ORGANISATIONS)?;
    if given.value < LEAST_ORGANISATIONS {
        let wording = said::few_organisations(given.value, LEAST_ORGANISATIONS);
        table
            .faults()
            .at(Code::FewOrganisations, &given.span, wording);
        return None;
    }
    Some(given.value)
}

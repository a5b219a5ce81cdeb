//! Small files without fault, for the tests of the doors to spoil.

use std::fmt::Write;

use super::{benchmark, project, questionnaire, summary, typologies};
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::model::{ActionKind, Benchmark, FrozenTypologies, Questionnaire, Replacement};

/// A questionnaire of one sub-axis.
pub(crate) const QUESTIONNAIRE: &str = include_str!("samples/questionnaire.toml");

/// An assessment of two departments.
pub(crate) const PROJECT: &str = include_str!("samples/diapason.toml");

/// A benchmark of [`QUESTIONNAIRE`], of invented figures.
pub(crate) const BENCHMARK: &str = include_str!("samples/benchmark.toml");

/// Sentences of a reader, one of each way to write an identifier.
pub(crate) const SUMMARY: &str = include_str!("samples/summary.toml");

/// Returns a catalogue with an action for each step and type, `S2-2O` to `S2-4S`.
pub(crate) fn catalogue() -> String {
    let mut text = "schema = 1\n".to_owned();
    for to in 2..=4 {
        for (kind, letter) in ActionKind::ALL.into_iter().zip(["O", "C", "D", "S"]) {
            let (from, kind) = (to - 1, kind.name());
            let _ = write!(
                text,
                r#"
[[actions]]
id = "S2-{to}{letter}"
sub_axis = "services.catalogue"
from = {from}
to = {to}
type = "{kind}"
effort = "light"
weeks = 4
owner = "it"
title = {{ fr = "Nommer un responsable", en = "Name an owner" }}
what = {{ fr = "La DSI nomme.", en = "IT names." }}
kpi = {{ text = {{ fr = "Part", en = "Share" }}, unit = "%", target = "≥ 80" }}
"#
            );
        }
    }
    text
}

/// Returns two typologies of [`QUESTIONNAIRE`], as they were frozen with it.
pub(crate) fn frozen() -> String {
    let (questionnaire, _) = read_questionnaire(QUESTIONNAIRE, &catalogue());
    let text = include_str!("samples/typologies.toml");
    spoilt(text, "of the questionnaire", &questionnaire.unwrap().sha256)
}

/// Returns `text` with the first `from` replaced, which must be there.
pub(crate) fn spoilt(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the sample holds no {from:?}");
    text.replacen(from, to, 1)
}

/// Reads a questionnaire and a catalogue.
pub(crate) fn read_questionnaire(
    questionnaire: &str,
    catalogue: &str,
) -> (Option<Questionnaire>, Problems) {
    let mut problems = Problems::default();
    let questionnaire = SourceFile::new("q.toml", questionnaire);
    let catalogue = SourceFile::new("q.actions.toml", catalogue);
    let read = questionnaire::read(&questionnaire, &catalogue, &mut problems);
    (read, problems)
}

/// Reads a project.
pub(crate) fn read_project(text: &str) -> (Option<project::Project>, Problems) {
    let mut problems = Problems::default();
    let read = project::read(&SourceFile::new("diapason.toml", text), &mut problems);
    (read, problems)
}

/// Reads a benchmark of [`QUESTIONNAIRE`].
pub(crate) fn read_benchmark(text: &str) -> (Option<Benchmark>, Problems) {
    let mut problems = Problems::default();
    let (questionnaire, _) = read_questionnaire(QUESTIONNAIRE, &catalogue());
    let file = SourceFile::new("benchmark.toml", text);
    let read = benchmark::read(&file, &questionnaire.unwrap(), &mut problems);
    (read, problems)
}

/// Reads frozen typologies of [`QUESTIONNAIRE`].
pub(crate) fn read_frozen(text: &str) -> (Option<FrozenTypologies>, Problems) {
    let mut problems = Problems::default();
    let (questionnaire, _) = read_questionnaire(QUESTIONNAIRE, &catalogue());
    let file = SourceFile::new("typologies.toml", text);
    let read = typologies::read(&file, &questionnaire.unwrap(), &mut problems);
    (read, problems)
}

/// Reads the sentences of a reader for a report that has four.
pub(crate) fn read_summary(text: &str) -> (Option<Vec<Replacement>>, Problems) {
    let mut problems = Problems::default();
    let known = [
        "summary.headline",
        "summary.decision.targets",
        "department.finance.headline",
        "department.finance.reason.stable",
    ];
    let file = SourceFile::new("summary.toml", text);
    let read = summary::read(&file, Some(&known), &mut problems);
    (read, problems)
}

/// Returns the codes that were found, in the order of the places.
pub(crate) fn codes(problems: &Problems) -> Vec<Code> {
    let sorted = problems.sorted();
    sorted.into_iter().map(|fault| fault.code).collect()
}

//! The way in: two texts become a questionnaire, or every fault in them is told.

use std::cell::RefCell;

use super::super::toml_file::{Faults, Reader, parse, schema};
use super::wire::{Wire, WireAction};
use super::{
    actions, asked, build, check_actions, check_asked, check_evidence, check_order, frame, head,
    rules, tree,
};
use crate::diagnostic::{Problems, SourceFile};
use crate::language::faults::toml::Shape;
use crate::model::Questionnaire;

/// Reads a questionnaire and its catalogue of actions, each at most 8 MiB (the caller's check).
///
/// Every fault of both files goes to `problems`, in one run. Returns none when one of them is an
/// error; warnings leave the questionnaire usable.
pub fn read(
    questionnaire: &SourceFile,
    catalogue: &SourceFile,
    problems: &mut Problems,
) -> Option<Questionnaire> {
    problems.source(questionnaire);
    problems.source(catalogue);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&questionnaire.name, &found);
    let catalogue_faults = Faults::new(&catalogue.name, &found);
    let wire = wire((questionnaire, faults), (catalogue, catalogue_faults));
    let read = wire.filter(|_| !faults.has_errors());
    let texts = [&questionnaire.text, &catalogue.text].map(String::as_str);
    let read = read.and_then(|wire| build::build(wire, texts));
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
    read
}

/// Judges a questionnaire whose catalogue cannot be read: all its own faults go to `problems`.
///
/// Nothing is said of actions, for there may be some; [`read`] says it, with both files.
pub fn read_model(questionnaire: &SourceFile, problems: &mut Problems) {
    problems.source(questionnaire);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&questionnaire.name, &found);
    if let Some(tree) = parse(questionnaire, faults) {
        let wire = read_questionnaire(Reader::new(&tree, 0..0, faults));
        check_model(&wire, faults);
    }
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
}

/// Reports what is wrong with a questionnaire whatever its catalogue holds.
fn check_model(wire: &Wire, faults: Faults<'_>) {
    check_asked::check(wire, faults);
    check_evidence::check(wire, faults);
}

/// Returns the questionnaire to which a file belongs: itself, or the one whose catalogue it is.
pub fn questionnaire_name(file: &str) -> String {
    let stem = file.strip_suffix(".actions.toml");
    stem.map_or_else(|| file.to_owned(), |stem| format!("{stem}.toml"))
}

/// Returns where the catalogue of a questionnaire file stands: `x.actions.toml` beside `x.toml`.
pub fn catalogue_name(questionnaire: &str) -> String {
    let stem = questionnaire.strip_suffix(".toml").unwrap_or(questionnaire);
    format!("{stem}.actions.toml")
}

/// A file and its collector.
type Door<'f> = (&'f SourceFile, Faults<'f>);

/// Reads both files and judges them; none when one of them is not TOML at all.
fn wire(questionnaire: Door<'_>, catalogue: Door<'_>) -> Option<Wire> {
    let (file, faults) = questionnaire;
    let (catalogue_file, catalogue_faults) = catalogue;
    let tree = parse(file, faults);
    let catalogue_tree = parse(catalogue_file, catalogue_faults);
    // With one file that is not TOML, the other is read all the same, for its own faults.
    let mut wire = tree.as_ref().map(|tree| {
        let root = Reader::new(tree, 0..0, faults);
        read_questionnaire(root)
    });
    let mut languages = head::program_languages();
    if let Some(wire) = &wire {
        languages.clone_from(&wire.head.languages);
    }
    let actions = catalogue_tree.as_ref().map(|tree| {
        let root = Reader::new(tree, 0..0, catalogue_faults);
        read_catalogue(root, &languages)
    });
    let readable = actions.is_some();
    if let Some(actions) = &actions {
        check_order::check(actions, catalogue_faults);
    }
    if let Some(wire) = &mut wire {
        wire.actions = actions.unwrap_or_default();
        check_model(wire, faults);
        if readable {
            check_actions::check(wire, catalogue_faults);
            check_actions::check_holes(wire, &catalogue_file.name, faults);
        }
    }
    wire.filter(|_| readable)
}

fn read_questionnaire(mut root: Reader<'_>) -> Wire {
    root.require(&[
        ("schema", Shape::Whole),
        ("questionnaire", Shape::Table),
        ("levels", Shape::Tables),
        ("axes", Shape::Tables),
    ]);
    schema(&mut root);
    let head = head::head(&mut root);
    let languages = &head.languages;
    let levels = head::levels(&mut root, languages);
    let axes = tree::axes(&mut root, languages);
    let questions = root.tables("questions").into_iter();
    let questions = questions.map(|table| asked::question(table, languages));
    let questions = questions.collect();
    let documents = root.tables("documents").into_iter();
    let documents = documents.map(|table| asked::document(table, languages));
    let documents = documents.collect();
    let wire = Wire {
        levels,
        axes,
        questions,
        documents,
        survey: frame::survey(&mut root, languages),
        interview: frame::interview(&mut root, languages),
        scoring: rules::scoring(&mut root),
        planning: rules::planning(&mut root),
        actions: Vec::new(),
        head,
    };
    root.finish();
    wire
}

/// Reads the actions; a catalogue without `schema` is of the questionnaire's format.
fn read_catalogue(mut root: Reader<'_>, languages: &[String]) -> Vec<WireAction> {
    root.require(&[("actions", Shape::Tables)]);
    schema(&mut root);
    let tables = root.tables("actions").into_iter();
    let actions = tables
        .map(|table| actions::action(table, languages))
        .collect();
    root.finish();
    actions
}

//! The way in: the text of a `summary.toml` becomes sentences to put in place, or every fault in it.

use std::cell::RefCell;

use super::super::nearest::nearest;
use super::super::toml_file::{At, Faults, Reader, duplicates, parse, schema};
use crate::diagnostic::{Code, Problems, SourceFile};
use crate::language::faults::summary as said;
use crate::language::faults::toml::{Named, Shape};
use crate::model::Replacement;

/// The longest sentence, in characters: more would push the page apart.
pub(super) const LONGEST_SENTENCE: usize = 400;

/// A sentence with the places of its identifier and of its text.
struct Written {
    id: At<String>,
    text: At<String>,
}

/// Reads the sentences of a report, at most 8 MiB (the caller's check). `known` are the identifiers
/// that the report has; without them any is taken.
///
/// Every fault goes to `problems`, in one run. Returns none when one of them is an error.
pub fn read(
    file: &SourceFile,
    known: Option<&[&str]>,
    problems: &mut Problems,
) -> Option<Vec<Replacement>> {
    problems.source(file);
    let found = RefCell::new(Vec::new());
    let faults = Faults::new(&file.name, &found);
    let tree = parse(file, faults);
    let written = tree.map(|tree| read_file(Reader::new(&tree, 0..0, faults), known));
    let written = written.filter(|_| !faults.has_errors());
    for diagnostic in found.into_inner() {
        problems.add(diagnostic);
    }
    let replacement = |one: Written| Replacement {
        id: one.id.value,
        text: one.text.value,
    };
    Some(written?.into_iter().map(replacement).collect())
}

fn read_file(mut root: Reader<'_>, known: Option<&[&str]>) -> Vec<Written> {
    root.require(&[("schema", Shape::Whole), ("sentences", Shape::Table)]);
    schema(&mut root);
    let mut written = Vec::new();
    if let Some(sentences) = root.table("sentences") {
        sentences_of(&sentences, "", &mut written);
    }
    duplicates(
        Named::Sentence,
        written.iter().map(|one| &one.id),
        root.faults(),
    );
    if let Some(known) = known {
        for one in &written {
            expect(&one.id, known, root.faults());
        }
    }
    root.finish();
    written
}

/// Reads the sentences of a table and of those in it: `summary.headline` is the same identifier with
/// quotes around it and without.
fn sentences_of(table: &Reader<'_>, before: &str, written: &mut Vec<Written>) {
    for (key, value) in table.entries() {
        let id = format!("{before}{}", key.get_ref());
        if let Some(inner) = table.table_of(value) {
            sentences_of(&inner, &format!("{id}."), written);
        } else if let Some(text) = table.text_of(&id, value.get_ref(), value.span()) {
            table.is_within(&id, &text, LONGEST_SENTENCE);
            let id = At {
                value: id,
                span: key.span(),
            };
            written.push(Written { id, text });
        }
    }
}

/// Reports an identifier that no sentence of the report has.
fn expect(id: &At<String>, known: &[&str], faults: Faults<'_>) {
    if !known.contains(&id.value.as_str()) {
        let near = nearest(&id.value, known.iter().copied());
        let wording = said::unknown_sentence(&id.value, near);
        faults.at(Code::UnknownSentence, &id.span, wording);
    }
}

//! `[questionnaire]` and `[[levels]]`.

use super::super::toml_file::{At, Faults, Reader, spelled};
use super::wire::{WireHead, WireLevel};
use crate::diagnostic::{Code, Span};
use crate::language::Language;
use crate::language::faults::questionnaire as said;
use crate::language::faults::rules;
use crate::language::faults::toml::{Shape, Spelling};

/// Reads `[questionnaire]`.
pub(super) fn head(root: &mut Reader<'_>) -> WireHead {
    let Some(mut table) = root.table("questionnaire") else {
        return WireHead {
            languages: program_languages(),
            ..WireHead::default()
        };
    };
    table.require(&[
        ("id", Shape::Text),
        ("version", Shape::Text),
        ("languages", Shape::List),
        ("title", Shape::Translations),
    ]);
    let languages = languages(&mut table);
    let head = WireHead {
        id: spelled(table.text("id"), Spelling::Kebab, table.faults()),
        version: table.text("version"),
        title: table.translated("title", &languages),
        languages,
    };
    table.finish();
    head
}

/// Returns the codes of the languages that the program speaks.
pub(super) fn program_languages() -> Vec<String> {
    let codes = Language::ALL.map(|language| language.code().to_owned());
    codes.to_vec()
}

/// Returns the program's languages and the others that are declared.
fn languages(table: &mut Reader<'_>) -> Vec<String> {
    let mut languages = program_languages();
    let place = table.key("languages");
    let declared = table.texts("languages");
    let (Some(place), Some(declared)) = (place, declared) else {
        return languages;
    };
    for code in &languages {
        if !declared.iter().any(|one| one.value == *code) {
            let wording = said::undeclared_language(code);
            table.faults().at(Code::MissingTranslation, &place, wording);
        }
    }
    for At { value: code, span } in declared {
        let two = code.len() == 2 && code.chars().all(|c| c.is_ascii_lowercase());
        if !two {
            let wording = said::malformed_language(&code);
            table.faults().at(Code::UnknownValue, &span, wording);
        } else if !languages.contains(&code) {
            languages.push(code);
        }
    }
    languages
}

/// Reads `[[levels]]` and reports levels that are not 1 to 4 in this order.
pub(super) fn levels(root: &mut Reader<'_>, languages: &[String]) -> Vec<WireLevel> {
    let readers = root.tables("levels");
    let levels: Vec<_> = readers
        .into_iter()
        .map(|reader| level(reader, languages))
        .collect();
    check_levels(&levels, root.faults());
    levels
}

fn level(mut table: Reader<'_>, languages: &[String]) -> WireLevel {
    table.require(&[
        ("value", Shape::Whole),
        ("id", Shape::Text),
        ("label", Shape::Translations),
        ("it", Shape::Translations),
        ("business", Shape::Translations),
        ("state", Shape::Translations),
    ]);
    let level = WireLevel {
        place: table.place().clone(),
        value: table.integer("value"),
        id: spelled(table.text("id"), Spelling::Kebab, table.faults()),
        label: table.translated("label", languages),
        it: table.translated("it", languages),
        business: table.translated("business", languages),
        state: table.translated("state", languages),
    };
    table.finish();
    level
}

fn check_levels(levels: &[WireLevel], faults: Faults<'_>) {
    let expected = 1..=4_i64;
    let unread = levels.iter().any(|level| level.value.is_none());
    let found: Vec<i64> = levels
        .iter()
        .filter_map(|level| level.value.as_ref().map(|value| value.value))
        .collect();
    if levels.is_empty() || unread && levels.len() == 4 || expected.clone().eq(found.clone()) {
        return;
    }
    let shown: Vec<_> = found.iter().map(i64::to_string).collect();
    let wording = rules::wrong_levels(&shown.join(", "));
    faults.at(Code::WrongLevels, &first_wrong(levels), wording);
}

/// Returns the place of the first level that is not the one expected, or of the last one.
fn first_wrong(levels: &[WireLevel]) -> Span {
    let mut expected = 1..=4_i64;
    let wrong = levels.iter().find(|level| {
        let value = level.value.as_ref().map(|value| value.value);
        value != expected.next()
    });
    let Some(level) = wrong.or(levels.last()) else {
        return 0..0;
    };
    let value = level.value.as_ref();
    value.map_or_else(|| level.place.clone(), |value| value.span.clone())
}

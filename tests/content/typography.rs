//! How a text is set and spelt: what a reader would take for carelessness.

use diapason::language::Language;

use crate::shipped::{Kind, none_of, questionnaire, sentences, texts};

/// What no text says, whatever its language.
const NEVER: &[&str] = &[
    "et/ou", "and/or", "etc.", "todo", "tbd", "xxx", "lorem", "...", "'", "\"", "  ", " ,", " .",
];

/// Words that lost an accent or a ligature.
const MISSPELT: &[&str] = &[
    "oeuvre", "coeur", "soeur", "noeud", "Etat", "Ecrire", "Equipe", "Etabli",
];

#[test]
fn no_text_holds_what_is_careless() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for said in texts(&questionnaire) {
        for (language, text, place) in said.each() {
            let small = text.to_lowercase();
            let mut found: Vec<_> = NEVER.iter().filter(|one| small.contains(*one)).collect();
            if language == Language::French {
                found.extend(MISSPELT.iter().filter(|one| text.contains(*one)));
            }
            if !found.is_empty() {
                faults.push(format!("{place}: {found:?} in: {text}"));
            }
        }
    }
    none_of(&faults);
}

/// French sets a narrow no-break space before ; ! ? and a wide one before : and inside « »; English
/// none.
#[test]
fn signs_stand_as_their_language_wants() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for said in texts(&questionnaire) {
        for (language, text, place) in said.each() {
            let signs: Vec<_> = text.chars().collect();
            for pair in signs.windows(2) {
                let [before, sign] = [pair[0], pair[1]];
                let sound = match (language, sign) {
                    (Language::French, ';' | '!' | '?') => before == '\u{202f}',
                    (Language::French, ':' | '»' | '%') => before == '\u{a0}',
                    (Language::English, ';' | '!' | '?' | ':' | '%') => !before.is_whitespace(),
                    (Language::English, '«' | '»') => false,
                    _ => true,
                };
                let opened = before != '«' || sign == '\u{a0}';
                if !sound || !opened {
                    faults.push(format!("{place}: {before:?} before {sign:?} in: {text}"));
                }
            }
        }
    }
    none_of(&faults);
}

#[test]
fn a_question_asks_and_a_row_ends() {
    let questionnaire = questionnaire();
    let mut faults = Vec::new();
    for said in texts(&questionnaire) {
        let ends: &[char] = match said.kind {
            Kind::Question => &['?', '.', '…'],
            Kind::Row | Kind::State | Kind::What | Kind::Proof | Kind::Hint => &['.'],
            Kind::Meaning | Kind::Boundary | Kind::Frame => continue,
            Kind::Name
            | Kind::Choice
            | Kind::Document
            | Kind::Title
            | Kind::Indicator
            | Kind::Source => {
                for (_, text, place) in said.each() {
                    if text.ends_with(['.', ';', ':', ',']) {
                        faults.push(format!("{place} ends like a sentence: {text}"));
                    }
                }
                continue;
            }
        };
        for (_, text, place) in said.each() {
            if !text.ends_with(ends) {
                faults.push(format!("{place} does not end with {ends:?}: {text}"));
            }
        }
    }
    none_of(&faults);
}

/// A reader who meets a sentence twice trusts neither place.
#[test]
fn no_sentence_is_said_twice() {
    let questionnaire = questionnaire();
    let mut said_at = std::collections::BTreeMap::new();
    let mut faults = Vec::new();
    let kept = |kind| !matches!(kind, Kind::Name | Kind::Indicator | Kind::Source);
    for said in texts(&questionnaire)
        .into_iter()
        .filter(|said| kept(said.kind))
    {
        for (language, text, place) in said.each() {
            for sentence in sentences(text) {
                let key = (language, sentence.to_lowercase());
                if let Some(first) = said_at.insert(key, place.clone()) {
                    faults.push(format!("{first} and {place}: {sentence}"));
                }
            }
        }
    }
    none_of(&faults);
}

/// A text left in the other language, or copied from it, is no translation.
#[test]
fn the_two_languages_differ() {
    let questionnaire = questionnaire();
    let sentences = |kind| matches!(kind, Kind::Row | Kind::Question | Kind::What | Kind::Proof);
    let texts = texts(&questionnaire).into_iter();
    let same = texts.filter(|said| sentences(said.kind) && said.text.fr == said.text.en);
    none_of(&same.map(|said| said.place).collect::<Vec<_>>());
}

//! Texts that exist in every language of the questionnaire.

use toml::de::{DeTable, DeValue};

use super::value::found;
use super::{At, Reader};
use crate::diagnostic::{Code, Span};
use crate::ingest::nearest::nearest;
use crate::language::faults::questionnaire as said;
use crate::language::faults::toml::{self as faults, Shape};
use crate::language::{Language, Text, plain, typeset};

/// A list of texts in each language, as it is written: the lists may differ in length.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Lists {
    /// The language's code, and its list.
    pub(crate) of: Vec<(String, At<Vec<String>>)>,
}

impl Lists {
    /// Returns the texts row by row; none when the program's languages do not have as many.
    pub(crate) fn rows(&self) -> Option<Vec<Text>> {
        let [fr, en] = Language::ALL.map(|language| self.in_language(language));
        let (fr, en) = (fr?, en?);
        if fr.len() != en.len() {
            return None;
        }
        let pairs = fr.iter().zip(en);
        let rows = pairs.map(|(fr, en)| Text {
            fr: fr.clone(),
            en: en.clone(),
        });
        Some(rows.collect())
    }

    fn in_language(&self, language: Language) -> Option<&[String]> {
        let mut lists = self.of.iter();
        let (_, list) = lists.find(|(code, _)| code == language.code())?;
        Some(&list.value)
    }
}

impl<'t> Reader<'t> {
    /// Returns a text in every language; a missing or empty one is a fault.
    pub(crate) fn translated(
        &mut self,
        key: &'static str,
        languages: &[String],
    ) -> Option<At<Text>> {
        let (table, span) = self.languages(key, languages, Shape::Translations)?;
        let mut text = Text::default();
        let mut complete = true;
        for code in languages {
            let Some(value) = table.get(code.as_str()) else {
                continue;
            };
            let sentence = self.sentence(key, code, value.get_ref(), &value.span());
            complete &= sentence.is_some();
            match Language::from_code(code) {
                Some(Language::French) => text.fr = sentence.unwrap_or_default(),
                Some(Language::English) => text.en = sentence.unwrap_or_default(),
                None => {}
            }
        }
        let whole = complete && !text.fr.is_empty() && !text.en.is_empty();
        whole.then_some(At { value: text, span })
    }

    /// Returns a list of texts in every language; a missing language or an empty text is a fault.
    pub(crate) fn translated_lists(
        &mut self,
        key: &'static str,
        languages: &[String],
    ) -> Option<At<Lists>> {
        let (table, span) = self.languages(key, languages, Shape::TranslatedLists)?;
        let mut lists = Lists::default();
        for code in languages {
            let Some(value) = table.get(code.as_str()) else {
                continue;
            };
            let span = value.span();
            let Some(list) = value.get_ref().as_array() else {
                self.mistyped(code, value.get_ref(), &span, Shape::List);
                continue;
            };
            let mut texts = Vec::new();
            for item in list {
                let text = self.sentence(key, code, item.get_ref(), &item.span());
                texts.push(text.unwrap_or_default());
            }
            lists.of.push((code.clone(), At { value: texts, span }));
        }
        Some(At { value: lists, span })
    }

    /// Returns the table of languages under a key, its missing and unknown languages reported.
    fn languages(
        &mut self,
        key: &'static str,
        languages: &[String],
        shape: Shape,
    ) -> Option<(&'t DeTable<'t>, Span)> {
        let (value, span) = self.value(key)?;
        let Some(table) = value.as_table() else {
            self.mistyped(key, value, &span, shape);
            return None;
        };
        for code in languages {
            if !table.contains_key(code.as_str()) {
                let wording = said::missing_language(key, code);
                self.faults().at(Code::MissingTranslation, &span, wording);
            }
        }
        let known: Vec<_> = languages.iter().map(String::as_str).collect();
        for written in table.keys() {
            let name = written.get_ref().as_ref();
            if !known.contains(&name) {
                let near = nearest(name, known.iter().copied());
                let wording = faults::unknown_key(name, near, &known);
                self.faults().at(Code::UnknownKey, &written.span(), wording);
            }
        }
        Some((table, span))
    }

    /// Returns one text, harmless and set in the typography of its language.
    fn sentence(&self, key: &str, code: &str, value: &DeValue<'_>, span: &Span) -> Option<String> {
        let Some(text) = value.as_str() else {
            let wording = faults::wrong_type(code, &found(value), Shape::Text);
            self.faults().at(Code::WrongType, span, wording);
            return None;
        };
        let text = plain(text.trim());
        if text.is_empty() {
            let wording = said::empty_translation(key, code);
            self.faults().at(Code::MissingTranslation, span, wording);
            return None;
        }
        Some(match Language::from_code(code) {
            Some(language) => typeset(&text, language),
            None => text,
        })
    }
}

//! One table read key by key; what nobody asked for is reported at the end.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::value::found;
use super::{At, Faults};
use crate::diagnostic::{Code, Span};
use crate::ingest::nearest::nearest;
use crate::language::faults::toml::{self as faults, Shape};
use crate::language::plain;

/// A table that is being read. Each key asked for is remembered; [`Reader::finish`] reports the
/// others.
#[derive(Debug)]
pub(crate) struct Reader<'t> {
    faults: Faults<'t>,
    table: &'t DeTable<'t>,
    place: Span,
    asked: Vec<&'static str>,
}

impl<'t> Reader<'t> {
    /// Starts to read a table whose faults without a better place are shown at `place`.
    pub(crate) fn new(table: &'t DeTable<'t>, place: Span, faults: Faults<'t>) -> Self {
        Self {
            faults,
            table,
            place,
            asked: Vec::new(),
        }
    }

    /// Returns the collector of the file.
    pub(crate) fn faults(&self) -> Faults<'t> {
        self.faults
    }

    /// Returns where the table begins.
    pub(crate) fn place(&self) -> &Span {
        &self.place
    }

    /// Reports each of `keys` that the table does not hold.
    pub(crate) fn require(&self, keys: &[(&'static str, Shape)]) {
        for (key, shape) in keys {
            let missing = match shape {
                Shape::Tables => self.holds_none(key),
                _ => !self.table.contains_key(*key),
            };
            if missing {
                let wording = faults::missing_key(key, *shape);
                if self.place.is_empty() && self.place.start == 0 {
                    self.faults.on_file(Code::MissingKey, wording);
                } else {
                    self.faults.at(Code::MissingKey, &self.place, wording);
                }
            }
        }
    }

    /// Returns whether there is no table under a name: no such key, or an empty list.
    pub(crate) fn holds_none(&self, key: &'static str) -> bool {
        let value = self.table.get(key);
        value.is_none_or(|value| {
            value
                .get_ref()
                .as_array()
                .is_some_and(|list| list.is_empty())
        })
    }

    /// Returns whether the table holds a key, and where; the key counts as asked for.
    pub(crate) fn key(&mut self, key: &'static str) -> Option<Span> {
        self.ask(key);
        let (written, _) = self.table.get_key_value(key)?;
        Some(written.span())
    }

    /// Returns the harmless text of a key, trimmed; an empty one is a fault.
    pub(crate) fn text(&mut self, key: &'static str) -> Option<At<String>> {
        let (value, span) = self.value(key)?;
        self.text_of(key, value, span)
    }

    /// Returns the harmless text of a value, trimmed; an empty one is a fault.
    pub(crate) fn text_of(&self, key: &str, value: &DeValue<'_>, span: Span) -> Option<At<String>> {
        let Some(text) = value.as_str() else {
            self.mistyped(key, value, &span, Shape::Text);
            return None;
        };
        let text = plain(text).trim().to_owned();
        if text.is_empty() {
            let wording = faults::empty_text(key);
            self.faults.at(Code::EmptyText, &span, wording);
            return None;
        }
        Some(At { value: text, span })
    }

    /// Returns the harmless text of a key, of at most `longest` characters.
    pub(crate) fn text_within(&mut self, key: &'static str, longest: usize) -> Option<At<String>> {
        let text = self.text(key)?;
        self.is_within(key, &text, longest).then_some(text)
    }

    /// Returns the texts of a list, each of at most `longest` characters.
    pub(crate) fn texts_within(
        &mut self,
        key: &'static str,
        longest: usize,
    ) -> Option<Vec<At<String>>> {
        let texts = self.texts(key)?.into_iter();
        let kept = texts.filter(|text| self.is_within(key, text, longest));
        Some(kept.collect())
    }

    /// Returns true or false.
    pub(crate) fn flag(&mut self, key: &'static str) -> Option<At<bool>> {
        let (value, span) = self.value(key)?;
        match value.as_bool() {
            Some(value) => Some(At { value, span }),
            None => {
                self.mistyped(key, value, &span, Shape::Flag);
                None
            }
        }
    }

    /// Returns the one of `all` whose name the key holds.
    pub(crate) fn one_of<T: Copy>(
        &mut self,
        key: &'static str,
        all: &[T],
        name: impl Fn(T) -> &'static str,
    ) -> Option<At<T>> {
        let word = self.text(key)?;
        let meant = all.iter().find(|one| name(**one) == word.value);
        if let Some(meant) = meant {
            return Some(word.map(|_| *meant));
        }
        let names: Vec<_> = all.iter().map(|one| name(*one)).collect();
        let near = nearest(&word.value, names.iter().copied());
        let wording = faults::unknown_value(key, &word.value, near, &names);
        self.faults.at(Code::UnknownValue, &word.span, wording);
        None
    }

    /// Returns the texts of a list; a member that is no text is a fault.
    pub(crate) fn texts(&mut self, key: &'static str) -> Option<Vec<At<String>>> {
        let items = self.items(key)?;
        let mut texts = Vec::new();
        for (value, span) in items.value {
            match value.as_str().map(|text| plain(text.trim())) {
                Some(text) if text.is_empty() => {
                    self.faults
                        .at(Code::EmptyText, &span, faults::empty_text(key));
                }
                Some(value) => texts.push(At { value, span }),
                None => self.mistyped(key, value, &span, Shape::Text),
            }
        }
        Some(texts)
    }

    /// Returns the members of a list.
    pub(super) fn items(&mut self, key: &'static str) -> Option<At<Vec<(&'t DeValue<'t>, Span)>>> {
        let (value, span) = self.value(key)?;
        let Some(list) = value.as_array() else {
            self.mistyped(key, value, &span, Shape::List);
            return None;
        };
        let members = list.iter();
        let members = members.map(|one| (one.get_ref(), one.span()));
        Some(At {
            value: members.collect(),
            span,
        })
    }

    /// Returns a reader of a table within the table.
    pub(crate) fn table(&mut self, key: &'static str) -> Option<Self> {
        let (value, span) = self.value(key)?;
        let Some(table) = value.as_table() else {
            self.mistyped(key, value, &span, Shape::Table);
            return None;
        };
        Some(Self::new(table, span, self.faults))
    }

    /// Returns a reader of a value that is a table, for a table whose keys are names of the user.
    pub(crate) fn table_of(&self, value: &'t Spanned<DeValue<'t>>) -> Option<Self> {
        let table = value.get_ref().as_table()?;
        Some(Self::new(table, value.span(), self.faults))
    }

    /// Returns readers of the tables that stand under one name; none when there is no such name.
    pub(crate) fn tables(&mut self, key: &'static str) -> Vec<Self> {
        let Some((value, span)) = self.value(key) else {
            return Vec::new();
        };
        let Some(list) = value.as_array() else {
            self.mistyped(key, value, &span, Shape::Tables);
            return Vec::new();
        };
        let mut readers = Vec::new();
        for item in list {
            match item.get_ref().as_table() {
                Some(table) => readers.push(Self::new(table, item.span(), self.faults)),
                None => self.mistyped(key, item.get_ref(), &item.span(), Shape::Table),
            }
        }
        readers
    }

    /// Returns every key and value, for a table whose keys are names of the user.
    pub(crate) fn entries(
        &self,
    ) -> impl Iterator<Item = (&'t Spanned<DeString<'t>>, &'t Spanned<DeValue<'t>>)> + use<'t> {
        self.table.iter()
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn finish(self) {
        for written in self.table.keys() {
            let name = written.get_ref().as_ref();
            if !self.asked.contains(&name) {
                let near = nearest(name, self.asked.iter().copied());
                let wording = faults::unknown_key(name, near, &self.asked);
                self.faults.at(Code::UnknownKey, &written.span(), wording);
            }
        }
    }

    /// Returns the value of a key with its place.
    pub(super) fn value(&mut self, key: &'static str) -> Option<(&'t DeValue<'t>, Span)> {
        self.ask(key);
        let value = self.table.get(key)?;
        Some((value.get_ref(), value.span()))
    }

    fn ask(&mut self, key: &'static str) {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
    }

    /// Returns whether a text has no more than `longest` characters; a longer one is reported.
    pub(crate) fn is_within(&self, key: &str, text: &At<String>, longest: usize) -> bool {
        let length = text.value.chars().count();
        if length > longest {
            let wording = faults::too_long(key, length, longest);
            self.faults.at(Code::TooLong, &text.span, wording);
        }
        length <= longest
    }

    /// Reports a value of the wrong kind.
    pub(crate) fn mistyped(&self, key: &str, value: &DeValue<'_>, span: &Span, shape: Shape) {
        let wording = faults::wrong_type(key, &found(value), shape);
        self.faults.at(Code::WrongType, span, wording);
    }
}

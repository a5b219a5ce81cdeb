//! Numbers and dates of a table, within their ranges.

use std::ops::RangeInclusive;

use time::{Date, Month};
use toml::de::DeValue;

use super::value::{number, whole};
use super::{At, Reader};
use crate::diagnostic::{Code, Span};
use crate::language::faults::evidence;
use crate::language::faults::project;
use crate::language::faults::toml::{self as faults, Shape};
use crate::language::plain;

/// The weights there are. Within them sums and shares of weights are exact enough, and none is
/// infinite.
const WEIGHTS: RangeInclusive<f64> = 1e-6..=1e6;

impl Reader<'_> {
    /// Returns a whole number within a range.
    pub(crate) fn whole(
        &mut self,
        key: &'static str,
        range: RangeInclusive<u32>,
    ) -> Option<At<u32>> {
        let given = self.integer(key)?;
        let fits = u32::try_from(given.value).ok();
        if let Some(value) = fits.filter(|value| range.contains(value)) {
            return Some(given.map(|_| value));
        }
        let [low, high] = [range.start(), range.end()].map(u32::to_string);
        let wording = faults::out_of_range(key, &given.value.to_string(), &low, &high);
        self.faults().at(Code::OutOfRange, &given.span, wording);
        None
    }

    /// Returns any whole number.
    pub(crate) fn integer(&mut self, key: &'static str) -> Option<At<i64>> {
        let (value, span) = self.value(key)?;
        match whole(value) {
            Some(value) => Some(At { value, span }),
            None => {
                self.mistyped(key, value, &span, Shape::Whole);
                None
            }
        }
    }

    /// Returns a whole number or a word, for a key that takes either.
    pub(crate) fn integer_or_word(&mut self, key: &'static str) -> Option<At<Result<i64, String>>> {
        let (value, span) = self.value(key)?;
        let found = match (whole(value), value.as_str()) {
            (Some(number), _) => Ok(number),
            (None, Some(word)) => Err(plain(word.trim())),
            (None, None) => {
                self.mistyped(key, value, &span, Shape::Whole);
                return None;
            }
        };
        Some(At { value: found, span })
    }

    /// Returns the whole numbers of a list.
    pub(crate) fn integers(&mut self, key: &'static str) -> Option<At<Vec<i64>>> {
        let items = self.items(key)?;
        let mut numbers = Vec::new();
        for (value, span) in items.value {
            match whole(value) {
                Some(value) => numbers.push(value),
                None => self.mistyped(key, value, &span, Shape::Whole),
            }
        }
        Some(At {
            value: numbers,
            span: items.span,
        })
    }

    /// Returns any finite number.
    pub(crate) fn number(&mut self, key: &'static str) -> Option<At<f64>> {
        let (value, span) = self.value(key)?;
        match number(value) {
            Some(value) => Some(At { value, span }),
            None => {
                self.mistyped(key, value, &span, Shape::Number);
                None
            }
        }
    }

    /// Returns the finite number that stands under a name of the user.
    pub(crate) fn number_of(&self, name: &str, value: &DeValue<'_>, span: Span) -> Option<At<f64>> {
        let found = number(value);
        if found.is_none() {
            self.mistyped(name, value, &span, Shape::Number);
        }
        found.map(|value| At { value, span })
    }

    /// Returns a number between 0 and 1, both included.
    pub(crate) fn share(&mut self, key: &'static str) -> Option<At<f64>> {
        let given = self.number(key)?;
        if (0.0..=1.0).contains(&given.value) {
            return Some(given);
        }
        let wording = faults::out_of_range(key, &shown(given.value), "0", "1");
        self.faults().at(Code::OutOfRange, &given.span, wording);
        None
    }

    /// Returns a weight, within [`WEIGHTS`].
    pub(crate) fn weight(&mut self, key: &'static str) -> Option<At<f64>> {
        let given = self.number(key)?;
        if WEIGHTS.contains(&given.value) {
            return Some(given);
        }
        let wording = evidence::bad_weight(key, &shown(given.value));
        self.faults().at(Code::BadWeight, &given.span, wording);
        None
    }

    /// Returns the weight of a channel: 0, or within [`WEIGHTS`].
    pub(crate) fn channel_weight(&mut self, key: &'static str) -> Option<At<f64>> {
        let given = self.number(key)?;
        if given.value == 0.0 || WEIGHTS.contains(&given.value) {
            return Some(given);
        }
        let wording = evidence::bad_channel_weight(key, &shown(given.value));
        self.faults().at(Code::BadWeight, &given.span, wording);
        None
    }

    /// Returns the numbers of a list.
    pub(crate) fn numbers(&mut self, key: &'static str) -> Option<At<Vec<f64>>> {
        let items = self.items(key)?;
        let mut numbers = At {
            value: Vec::new(),
            span: items.span,
        };
        for (value, span) in items.value {
            match number(value) {
                Some(value) => numbers.value.push(value),
                None => self.mistyped(key, value, &span, Shape::Number),
            }
        }
        Some(numbers)
    }

    /// Returns a date that stands without a time.
    pub(crate) fn date(&mut self, key: &'static str) -> Option<At<Date>> {
        let (value, span) = self.value(key)?;
        let written = value.as_datetime().filter(|written| written.time.is_none());
        let Some(date) = written.and_then(|written| written.date) else {
            self.mistyped(key, value, &span, Shape::Date);
            return None;
        };
        let month = Month::try_from(date.month).ok();
        let calendar = month
            .and_then(|month| Date::from_calendar_date(i32::from(date.year), month, date.day).ok());
        match calendar {
            Some(value) => Some(At { value, span }),
            None => {
                let wording = project::no_such_date(&date.to_string());
                self.faults().at(Code::BadDate, &span, wording);
                None
            }
        }
    }
}

/// Returns a number as a message shows it: never hundreds of digits.
fn shown(number: f64) -> String {
    const LONGEST: usize = 20;
    let plain = number.to_string();
    if plain.len() > LONGEST {
        format!("{number:e}")
    } else {
        plain
    }
}

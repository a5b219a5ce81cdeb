//! One value of a TOML file with its place, and what it is called in a message.

use toml::de::DeValue;

use crate::diagnostic::Span;
use crate::language::faults::toml::Found;

/// A value and the place where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct At<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands in its file.
    pub(crate) span: Span,
}

impl<T> At<T> {
    /// Returns another value at the same place.
    pub(crate) fn map<U>(self, make: impl FnOnce(T) -> U) -> At<U> {
        At {
            value: make(self.value),
            span: self.span,
        }
    }
}

/// Returns what a value is, for a message that says what was found.
pub(super) fn found(value: &DeValue<'_>) -> Found {
    match value {
        DeValue::String(text) => Found::Text(text.to_string()),
        DeValue::Integer(number) => Found::Number(number.to_string()),
        DeValue::Float(number) => Found::Number(number.to_string()),
        DeValue::Boolean(flag) => Found::Flag(*flag),
        DeValue::Datetime(date) => Found::Date(date.to_string()),
        DeValue::Array(_) => Found::List,
        DeValue::Table(_) => Found::Table,
    }
}

/// Returns a number, whole or not; none when it is another kind of value or not finite.
pub(super) fn number(value: &DeValue<'_>) -> Option<f64> {
    let number = match value {
        DeValue::Float(number) => number.as_str().parse().ok()?,
        DeValue::Integer(number) => {
            let whole = i64::from_str_radix(number.as_str(), number.radix()).ok()?;
            // Beyond 2^53 the nearest double is close enough to say "out of range".
            whole as f64
        }
        _ => return None,
    };
    Some(number).filter(|number| number.is_finite())
}

/// Returns a whole number; none when it is another kind of value or beyond 64 bits.
pub(super) fn whole(value: &DeValue<'_>) -> Option<i64> {
    let number = value.as_integer()?;
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

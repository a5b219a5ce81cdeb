//! The words of a fault, and the ways to make them.

use super::{Language, Text, typeset};

/// The words of one fault: lower case, no full stop, the user's own words in back-ticks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// What is wrong, in one line.
    pub message: Text,
    /// What stands at the place and what was expected there.
    pub label: Text,
    /// The smallest mend.
    pub help: Option<Text>,
}

impl Wording {
    /// Adds the smallest mend, as a French and an English text.
    pub(super) fn mend(self, fr: impl AsRef<str>, en: impl Into<String>) -> Self {
        Self {
            help: Some(set(fr, en)),
            ..self
        }
    }

    /// Adds the mend when there is one.
    pub(super) fn mend_with(self, help: Option<Text>) -> Self {
        Self { help, ..self }
    }
}

/// Returns the same words in both languages, for a text that has none to translate.
pub(crate) fn both(text: impl Into<String>) -> Text {
    let text = text.into();
    Text {
        fr: text.clone(),
        en: text,
    }
}

/// Returns a text from its two wordings.
pub(crate) fn text(fr: impl Into<String>, en: impl Into<String>) -> Text {
    Text {
        fr: fr.into(),
        en: en.into(),
    }
}

/// Returns a text whose French has its fixed spaces; what stands in back-ticks is left as it is.
pub(super) fn set(fr: impl AsRef<str>, en: impl Into<String>) -> Text {
    text(typeset(fr.as_ref(), Language::French), en)
}

/// Returns a wording without help from a message and a label.
pub(super) fn say(message: Text, label: Text) -> Wording {
    Wording {
        message,
        label,
        help: None,
    }
}

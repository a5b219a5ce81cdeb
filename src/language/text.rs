//! A text that exists in every language of the program.

/// A language in which the program speaks and writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// French, as written in France.
    French,
    /// English.
    English,
}

impl Language {
    /// Returns the other language.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::French => Self::English,
            Self::English => Self::French,
        }
    }

    /// Every language, in the order in which a questionnaire declares them.
    pub const ALL: [Self; 2] = [Self::French, Self::English];

    /// Returns the two-letter code used in files and flags.
    pub fn code(self) -> &'static str {
        match self {
            Self::French => "fr",
            Self::English => "en",
        }
    }

    /// Returns the language of a two-letter code, or of a locale such as `fr_FR.UTF-8`.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['_', '-', '.', '@']).next()?;
        Self::ALL
            .into_iter()
            .find(|language| primary.eq_ignore_ascii_case(language.code()))
    }
}

/// One text, authored in each language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text {
    /// The French text.
    pub fr: String,
    /// The English text.
    pub en: String,
}

impl Text {
    /// Returns the text for a reader of `language`.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::French => &self.fr,
            Language::English => &self.en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_names_its_language() {
        assert_eq!(Language::from_code("fr_FR.UTF-8"), Some(Language::French));
        assert_eq!(Language::from_code("EN"), Some(Language::English));
        assert_eq!(Language::from_code("C"), None);
        assert_eq!(Language::from_code("french"), None);
    }
}

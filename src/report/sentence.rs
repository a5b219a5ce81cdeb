//! The sentences that a reader may replace: each has an identifier and remembers whose words it has.

use super::view::{DepartmentView, Report, Summary};
use crate::language::typeset;
use crate::model::Replacement;

/// Whose words a sentence has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Origin {
    /// Those of the program, from a rule and the figures.
    #[default]
    Computed,
    /// Those of the reader.
    Replaced,
}

/// A sentence that says what the figures say, and that a reader may say otherwise.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sentence {
    /// The rule it comes from and what it is about, joined by dots: `summary.decision.targets`. No
    /// other sentence of a report has it.
    pub id: String,
    /// What it says, in the language of the report.
    pub text: String,
    /// Whose words they are.
    pub origin: Origin,
}

impl Sentence {
    /// Returns a sentence of the program.
    pub fn computed(id: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            origin: Origin::Computed,
        }
    }

    /// Returns whether a reader put other words in place of the program's.
    pub fn is_replaced(&self) -> bool {
        match self.origin {
            Origin::Computed => false,
            Origin::Replaced => true,
        }
    }
}

impl Report {
    /// Returns every sentence that may be replaced, in the order of the report.
    pub fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let perception = self.perception.iter().map(|page| &page.headline);
        let roadmap = self.roadmap.iter().map(|page| &page.headline);
        let departments = self.departments.iter();
        self.summary
            .sentences()
            .chain(perception)
            .chain([&self.common_blockers.headline])
            .chain(departments.flat_map(DepartmentView::sentences))
            .chain(roadmap)
    }

    /// Returns the same sentences, to be changed.
    fn sentences_mut(&mut self) -> impl Iterator<Item = &mut Sentence> {
        let perception = self.perception.iter_mut().map(|page| &mut page.headline);
        let roadmap = self.roadmap.iter_mut().map(|page| &mut page.headline);
        let departments = self.departments.iter_mut();
        self.summary
            .sentences_mut()
            .chain(perception)
            .chain([&mut self.common_blockers.headline])
            .chain(departments.flat_map(DepartmentView::sentences_mut))
            .chain(roadmap)
    }

    /// Puts the words of the reader in place of those of the program, with the typography of the
    /// report's language, and returns the identifiers that no sentence of the report has.
    pub fn replace<'r>(&mut self, replacements: &'r [Replacement]) -> Vec<&'r str> {
        let language = self.language;
        for sentence in self.sentences_mut() {
            let found = replacements.iter().find(|one| one.id == sentence.id);
            if let Some(replacement) = found {
                sentence.text = typeset(&replacement.text, language);
                sentence.origin = Origin::Replaced;
            }
        }
        let is_unknown = |one: &&Replacement| self.sentences().all(|known| known.id != one.id);
        let unknown = replacements.iter().filter(is_unknown);
        unknown.map(|one| one.id.as_str()).collect()
    }
}

impl Summary {
    fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        let lists = [&self.strengths, &self.weaknesses, &self.decisions];
        [&self.headline]
            .into_iter()
            .chain(lists.into_iter().flatten())
    }

    fn sentences_mut(&mut self) -> impl Iterator<Item = &mut Sentence> {
        let lists = [
            &mut self.strengths,
            &mut self.weaknesses,
            &mut self.decisions,
        ];
        [&mut self.headline]
            .into_iter()
            .chain(lists.into_iter().flatten())
    }
}

impl DepartmentView {
    fn sentences(&self) -> impl Iterator<Item = &Sentence> {
        [&self.headline].into_iter().chain(&self.reasons)
    }

    fn sentences_mut(&mut self) -> impl Iterator<Item = &mut Sentence> {
        [&mut self.headline].into_iter().chain(&mut self.reasons)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::model::Replacement;
    use crate::render::sample;

    fn replacement(id: &str, text: &str) -> Replacement {
        Replacement {
            id: id.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn no_two_sentences_have_one_identifier() {
        for report in [sample::french(), sample::english()] {
            let ids: Vec<_> = report.sentences().map(|one| one.id.as_str()).collect();
            let apart: BTreeSet<_> = ids.iter().collect();
            assert_eq!(apart.len(), ids.len());
        }
    }

    #[test]
    fn the_sentences_to_change_are_those_that_are_listed() {
        let mut report = sample::french();
        let listed: Vec<_> = report.sentences().cloned().collect();
        let changed: Vec<_> = report.sentences_mut().map(|one| one.clone()).collect();
        assert_eq!(changed, listed);
    }

    #[test]
    fn the_words_of_the_reader_stand_in_place_and_are_known_as_such() {
        let mut report = sample::french();
        let before = report.clone();
        let given = [
            replacement("summary.headline", "Qui l'aurait dit ?"),
            replacement("department.d01.headline", "Une autre"),
            replacement("department.d99.headline", "Personne"),
        ];
        assert_eq!(report.replace(&given), ["department.d99.headline"]);
        assert_eq!(report.summary.headline.text, "Qui l’aurait dit\u{202f}?");
        assert!(report.summary.headline.is_replaced());
        assert_eq!(report.departments[0].headline.text, "Une autre");
        let kept = report.sentences().zip(before.sentences());
        let kept: Vec<_> = kept.filter(|(one, _)| !one.is_replaced()).collect();
        assert!(kept.iter().all(|(one, other)| one == other));
        assert_eq!(kept.len() + 2, before.sentences().count());
    }
}

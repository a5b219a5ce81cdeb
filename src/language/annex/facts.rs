//! The numbers that the method is told with, and the door to its two texts.

use super::{english, french};
use crate::language::{Language, decimal, typeset};

/// The numbers of a questionnaire that its method rests on.
#[derive(Debug, Clone, PartialEq)]
pub struct Facts {
    /// Axes.
    pub axes: usize,
    /// Sub-axes.
    pub sub_axes: usize,
    /// Whether every axis, and every sub-axis inside its axis, weighs the same.
    pub equal_weights: bool,
    /// Whether the survey has agreement scales, marks, or yes and no, beside the four levels.
    pub mixed_scales: bool,
    /// The months after which a document is half a proof: the fewest and the most.
    pub document_months: Option<[u32; 2]>,
    /// The cuts between the ratings, shares of 1.
    pub cuts: [f64; 3],
    /// How alike the voices of a group are, 0 to 1.
    pub group_correlation: f64,
    /// How many independent voices groups of 4 and of 8 people are worth.
    pub voices: [f64; 2],
    /// The weight from which a channel caps the others.
    pub cap_min_weight: f64,
    /// The fewest respondents for any figure.
    pub min_group: usize,
    /// The fewest respondents for a distribution.
    pub distribution_group: usize,
    /// The fewest sub-axes with a number for a department to have a level.
    pub numbered: usize,
    /// The fewest of them that rest on two channels for its result to be complete.
    pub assessed: usize,
    /// Months between two reviews.
    pub review_months: usize,
    /// The shortest stages towards level 2, 3 and 4, in months.
    pub min_months: [u32; 3],
    /// Heavy actions of the next stage prepared at a time.
    pub anticipation: usize,
    /// Actions of a stage.
    pub actions: u32,
    /// Heavy ones among them.
    pub heavy: u32,
}

/// A chapter of the method: its title and its paragraphs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chapter {
    /// Whether the weights of the channels stand under it.
    pub shows_weights: bool,
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}

/// The fixed words around the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnnexWords {
    /// The title.
    pub title: &'static str,
    /// Before the title of the questionnaire.
    pub questionnaire: &'static str,
    /// Before the weights of the channels.
    pub weights: &'static str,
}

/// Returns the fixed words of a language.
pub fn annex_words(language: Language) -> AnnexWords {
    match language {
        Language::French => AnnexWords {
            title: "La méthode",
            questionnaire: "Questionnaire",
            weights: "Poids des sources",
        },
        Language::English => AnnexWords {
            title: "The method",
            questionnaire: "Questionnaire",
            weights: "Weights of the sources",
        },
    }
}

/// Returns the method, chapter by chapter.
pub fn annex(facts: &Facts, language: Language) -> Vec<Chapter> {
    let chapters = match language {
        Language::French => french::chapters(facts),
        Language::English => english::chapters(facts),
    };
    let set = |text: String| typeset(&text, language);
    let chapters = chapters.into_iter().enumerate();
    chapters
        .map(|(place, (title, paragraphs))| Chapter {
            shows_weights: place == WEIGHTS,
            title: set(title.to_owned()),
            paragraphs: paragraphs.into_iter().map(set).collect(),
        })
        .collect()
}

/// Returns a number with the decimals it has, four at most: nothing of a rule is rounded away.
pub(super) fn number(value: f64, language: Language) -> String {
    let written = format!("{value:.4}");
    let written = written.trim_end_matches('0');
    let digits = written.split_once('.').map_or(0, |(_, part)| part.len());
    decimal(value, digits, language)
}

/// Returns a share of 1 in percent, before the typography of its sentence.
pub(super) fn share(value: f64, language: Language) -> String {
    let figure = number(100.0 * value, language);
    match language {
        Language::French => format!("{figure} %"),
        Language::English => format!("{figure}%"),
    }
}

/// The chapter under which the weights of the channels stand: that of triangulation.
const WEIGHTS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        Facts {
            axes: 4,
            sub_axes: 13,
            equal_weights: true,
            mixed_scales: true,
            document_months: Some([12, 18]),
            cuts: [0.07, 0.475, 0.83],
            group_correlation: 0.35,
            voices: [2.1, 2.6],
            cap_min_weight: 0.22,
            min_group: 7,
            distribution_group: 14,
            numbered: 10,
            assessed: 7,
            review_months: 4,
            min_months: [8, 9, 10],
            anticipation: 5,
            actions: 17,
            heavy: 6,
        }
    }

    fn whole(language: Language) -> String {
        let chapters = annex(&facts(), language);
        let texts = chapters
            .iter()
            .map(|one| one.title.clone() + "\n" + &one.paragraphs.join("\n"));
        texts.collect::<Vec<_>>().join("\n\n")
    }

    #[test]
    fn every_number_of_the_questionnaire_is_told_in_both_languages() {
        for language in Language::ALL {
            let text = whole(language)
                .replace(',', ".")
                .replace(['\u{a0}', '\u{202f}'], " ");
            let text = text.replace(" %", "%");
            for number in [
                "7%", "47.5%", "83%", "0.35", "2.1", "2.6", "0.22", " 7 ", " 14", "13 ", " 10 ",
                "12 ", "18 ", "4 mo", "8 mo", "17 ", "6 ", "5 ",
            ] {
                assert!(text.contains(number), "{number} in {}", language.code());
            }
        }
    }

    #[test]
    fn both_languages_tell_the_same_chapters_in_about_two_pages() {
        let [french, english] = Language::ALL.map(|language| annex(&facts(), language));
        assert_eq!(french.len(), english.len());
        for (one, other) in french.iter().zip(&english) {
            assert_eq!(
                one.paragraphs.len(),
                other.paragraphs.len(),
                "{}",
                one.title
            );
        }
        for language in Language::ALL {
            let words = whole(language).split_whitespace().count();
            assert!((700..1800).contains(&words), "{words} words");
        }
    }

    #[test]
    fn the_weights_stand_under_what_crosses_the_sources() {
        let [french, english] = Language::ALL.map(|language| annex(&facts(), language));
        let title = |chapters: &[Chapter]| {
            let found = chapters.iter().find(|one| one.shows_weights);
            found.unwrap().title.clone()
        };
        assert_eq!(title(&french), "Le croisement des sources");
        assert_eq!(title(&english), "Crossing the sources");
    }
}

//! The fixed words of the portfolio.

use super::Language;

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PortfolioWords {
    /// The title of the advice.
    pub advice: &'static str,
    /// The title of the groups that are typologies.
    pub typologies: &'static str,
    /// The title of the groups that are not.
    pub refused: &'static str,
    /// The title of the departments set apart.
    pub apart: &'static str,
    /// The title of the priorities.
    pub priorities: &'static str,
    /// After the name of the department that stands for a group.
    pub medoid: &'static str,
    /// Before the name of the department that a frozen typology is modelled on.
    pub model: &'static str,
    /// A place in a list.
    pub rank: &'static str,
    /// What is decided of a department.
    pub decision: &'static str,
    /// It is one of the first to start.
    pub start: &'static str,
    /// A slightly other weight would change that.
    pub borderline: &'static str,
    /// Nobody carries the work on its side.
    pub no_sponsor: &'static str,
    /// What the marks mean.
    pub legend: &'static str,
    /// What an assumed mark means.
    pub assumed: &'static str,
    /// Strategic value: the letter above its column, and its name.
    pub strategic_value: (&'static str, &'static str),
    /// Gap to the target.
    pub gap: (&'static str, &'static str),
    /// Dependency on IT.
    pub dependency: (&'static str, &'static str),
    /// Pain.
    pub pain: (&'static str, &'static str),
    /// Readiness.
    pub readiness: (&'static str, &'static str),
}

const FRENCH: PortfolioWords = PortfolioWords {
    advice: "Conseil",
    typologies: "Typologies",
    refused: "Groupes examinés",
    apart: "À part",
    priorities: "Métiers prioritaires",
    medoid: "représente le groupe",
    model: "Modèle\u{a0}:",
    rank: "Rang",
    decision: "Décision",
    start: "à lancer",
    borderline: "à la limite",
    no_sponsor: "sans sponsor",
    legend: "●\u{a0}à lancer\u{202f}; ±\u{a0}à la limite\u{a0}: un poids changé de 20\u{a0}% changerait la \
             décision\u{202f}; ×\u{a0}sans sponsor, ne peut pas démarrer",
    assumed: "~\u{a0}non renseigné, compté pour moitié",
    strategic_value: ("S", "valeur stratégique"),
    gap: ("É", "écart à la cible"),
    dependency: ("D", "dépendance à la DSI"),
    pain: ("T", "tensions"),
    readiness: ("P", "préparation du métier"),
};

const ENGLISH: PortfolioWords = PortfolioWords {
    advice: "Advice",
    typologies: "Typologies",
    refused: "Groups looked at",
    apart: "Set apart",
    priorities: "Priority departments",
    medoid: "stands for the group",
    model: "Model:",
    rank: "Rank",
    decision: "Decision",
    start: "start",
    borderline: "borderline",
    no_sponsor: "no sponsor",
    legend: "●\u{a0}start; ±\u{a0}borderline: a weight changed by 20% would change the decision; \
             ×\u{a0}no sponsor, cannot start",
    assumed: "~\u{a0}not given, counts one half",
    strategic_value: ("S", "strategic value"),
    gap: ("G", "gap to the target"),
    dependency: ("D", "dependency on IT"),
    pain: ("P", "pain"),
    readiness: ("R", "readiness"),
};

/// Returns the words of a language.
pub fn portfolio_words(language: Language) -> &'static PortfolioWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::typeset;

    #[test]
    fn the_words_follow_the_typography_of_their_language() {
        for language in Language::ALL {
            let words = portfolio_words(language);
            let criteria = [
                words.strategic_value,
                words.gap,
                words.dependency,
                words.pain,
                words.readiness,
            ];
            let labels = criteria.map(|(_, label)| label);
            let sentences = [words.legend, words.assumed, words.model, words.medoid];
            for text in labels.into_iter().chain(sentences) {
                assert_eq!(typeset(text, language), text);
            }
            let mut letters = criteria.map(|(letter, _)| letter);
            letters.sort_unstable();
            assert!(letters.windows(2).all(|pair| pair[0] != pair[1]));
        }
    }
}

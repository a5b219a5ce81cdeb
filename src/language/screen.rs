//! The fixed words of tables on a screen and in Markdown.

use super::Language;

/// The words of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ScreenWords {
    /// The title of the levels.
    pub levels: &'static str,
    /// The title of how solid the levels are.
    pub solidity: &'static str,
    /// The confidence in a level.
    pub confidence: &'static str,
    /// How probable the level reached is.
    pub likely: &'static str,
    /// The sub-axes that rest on two channels or more.
    pub coverage: &'static str,
    /// The spread of the answers.
    pub dispersion: &'static str,
    /// The share of those invited who answered.
    pub response: &'static str,
    /// The title of the sub-axes.
    pub profile: &'static str,
    /// The title of the plan.
    pub plan: &'static str,
    /// The title of the perception gaps.
    pub perception: &'static str,
    /// A side that is seen.
    pub side: &'static str,
    /// How much better a side sees itself.
    pub gap: &'static str,
    /// The interval of a gap.
    pub interval: &'static str,
    /// How a gap reads.
    pub reading: &'static str,
    /// The stage a plan leads to.
    pub towards: &'static str,
}

const FRENCH: ScreenWords = ScreenWords {
    levels: "Niveaux",
    solidity: "Solidité des niveaux",
    confidence: "Confiance",
    likely: "Probable",
    coverage: "Étayés",
    dispersion: "Écart-type",
    response: "Réponses",
    profile: "Profil par sous-axe",
    plan: "Prochaine étape",
    perception: "Écart de perception (vu de soi moins vu de l’autre)",
    side: "Côté",
    gap: "Écart",
    interval: "Intervalle",
    reading: "Lecture",
    towards: "vers le niveau",
};

const ENGLISH: ScreenWords = ScreenWords {
    levels: "Levels",
    solidity: "How solid the levels are",
    confidence: "Confidence",
    likely: "Likely",
    coverage: "Backed",
    dispersion: "Spread",
    response: "Answers",
    profile: "Profile by sub-axis",
    plan: "Next stage",
    perception: "Perception gap (own view minus the other’s)",
    side: "Side",
    gap: "Gap",
    interval: "Interval",
    reading: "Reading",
    towards: "towards level",
};

/// Returns the words of a language.
pub fn screen_words(language: Language) -> &'static ScreenWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

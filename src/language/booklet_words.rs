//! The fixed words of a questionnaire that is read, and of its summary.

use super::Language;

macro_rules! booklet_words {
    ($($(#[$doc:meta])* $name:ident: $fr:literal, $en:literal;)*) => {
        /// The fixed words of a questionnaire that is read, in one language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct BookletWords { $($(#[$doc])* pub $name: &'static str,)* }

        const FRENCH: BookletWords = BookletWords { $($name: $fr,)* };
        const ENGLISH: BookletWords = BookletWords { $($name: $en,)* };

        impl BookletWords {
            /// Returns every word.
            pub fn all(&self) -> Vec<&'static str> {
                vec![$(self.$name,)*]
            }
        }
    };
}

booklet_words! {
    /// Before the version of the questionnaire.
    version: "Version", "Version";
    /// Before an identifier used in files and commands.
    identifier: "Identifiant", "Identifier";

    /// Heads the four levels.
    levels: "Les quatre niveaux", "The four levels";
    /// Before what is true at a level.
    state: "État", "State";
    /// Before the posture of the IT side.
    it_side: "Côté DSI", "IT side";
    /// Before the posture of the business side.
    business_side: "Côté métier", "Business side";

    /// Heads the level table of the IT side.
    it_levels: "Niveaux du côté DSI", "Levels of the IT side";
    /// Heads the level table of the business side.
    business_levels: "Niveaux du côté métier", "Levels of the business side";
    /// Before what a sub-axis is.
    meaning: "Objet", "Meaning";
    /// Before what a sub-axis is not.
    boundary: "Frontière", "Boundary";
    /// Before the documents to ask for.
    documents_hint: "À demander", "Ask for";
    /// Before the weights of the channels.
    weights: "Poids", "Weights";
    /// The channel of the documents.
    by_documents: "documents", "documents";
    /// The channel of the interviews.
    by_interviews: "entretiens", "interviews";
    /// The channel of the survey.
    by_survey: "enquête", "survey";

    /// Heads the survey questions of the business.
    survey_business: "Enquête auprès du métier", "Survey of the business";
    /// Heads the survey questions of IT.
    survey_it: "Enquête auprès de la DSI", "Survey of IT";
    /// Heads the interview prompts of the business.
    interview_business: "Entretien avec le métier", "Interview with the business";
    /// Heads the interview prompts of IT.
    interview_it: "Entretien avec la DSI", "Interview with IT";
    /// Heads the self-ratings of the business.
    self_business: "Auto-évaluation du métier", "Self-rating by the business";
    /// Heads the self-ratings of IT.
    self_it: "Auto-évaluation de la DSI", "Self-rating by IT";
    /// Heads the document checks.
    documents: "Documents à examiner", "Documents to check";

    /// Before the side that a question rates.
    rates: "Côté évalué", "Rates";
    /// Said of a question whose choices are the level table of the side it rates.
    offers_level_table: "choix\u{a0}: le tableau des niveaux du côté évalué",
        "choices: the level table of the side it rates";
    /// Said of a question where a high number is a bad sign.
    reversed: "question inversée", "reversed";
    /// Said of a question where not knowing is the answer.
    dont_know_lowest: "«\u{a0}ne sait pas\u{a0}» compte comme la réponse la plus basse",
        "“don’t know” counts as the lowest answer";
    /// Before what counts as present.
    present: "Présent", "Present";
    /// Before what counts as partial.
    partial: "Partiel", "Partial";
    /// Before an indicator.
    indicator: "Indicateur", "KPI";
    /// Before the place where an indicator is read.
    source: "Source", "Source";
    /// Before the actions that come first.
    requires: "Après", "Requires";

    /// Heads what the survey shows around its questions.
    survey_frame: "Cadre de l’enquête", "Around the survey";
    /// Heads what an interviewer says around the questions.
    interview_frame: "Cadre de l’entretien", "Around the interview";
    /// Heads what comes before the first question.
    introduction: "Introduction", "Introduction";
    /// Heads the questions about the respondent.
    context: "Questions sur le répondant, facultatives et jamais publiées",
        "Questions about the respondent, optional and never published";
    /// Heads the agreement that is asked for.
    consent: "Accord de la personne", "Consent";
    /// Heads what is added for the head of a department.
    head: "À dire au responsable du métier", "For the head of the department";
    /// Heads what comes after the last question.
    closing: "Conclusion", "Closing";
    /// Heads the optional self-ratings.
    self_ratings: "Auto-évaluation, module facultatif de l’enquête",
        "Self-rating, an optional module of the survey";

    /// Before the number of axes.
    axes: "Axes", "Axes";
    /// Before the number of sub-axes.
    sub_axes: "Sous-axes", "Sub-axes";
    /// The business department as a column.
    business: "Métier", "Business";
    /// The IT department as a column.
    it: "DSI", "IT";
    /// Both sides as a row.
    both: "DSI et métier", "IT and business";
    /// A sum.
    total: "Total", "Total";
    /// Heads what is asked of each camp.
    asked: "Questions posées", "What is asked";
    /// Survey questions.
    survey_questions: "Questions de l’enquête", "Survey questions";
    /// Survey questions whose high number is a bad sign.
    of_which_reversed: "dont questions inversées", "of which reversed";
    /// Self-ratings.
    self_rating_questions: "Questions d’auto-évaluation", "Self-rating questions";
    /// Interview prompts.
    interview_questions: "Questions d’entretien", "Interview prompts";
    /// Heads the estimated durations.
    durations: "Durée estimée", "Estimated time";
    /// The survey.
    survey: "Enquête", "Survey";
    /// The optional module.
    self_rating: "Auto-évaluation, en plus", "Self-rating, on top";
    /// One interview.
    interview: "Entretien", "Interview";
    /// How the time of the IT survey counts.
    per_department: "Pour la DSI, l’enquête se compte par métier évalué.",
        "For IT, the survey counts once for each department rated.";
    /// Heads the actions.
    actions: "Actions du catalogue", "Actions of the catalogue";
    /// Light actions.
    light: "Légères", "Light";
    /// Heavy actions.
    heavy: "Lourdes", "Heavy";
    /// Quick wins.
    quick_wins: "Gains rapides", "Quick wins";
}

/// Returns the fixed words of a language.
pub fn booklet_words(language: Language) -> &'static BookletWords {
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
            for word in booklet_words(language).all() {
                assert_eq!(typeset(word, language), word);
                assert!(!word.is_empty());
            }
        }
    }
}

//! The fixed words of a survey form: what stands around and under the authored questions.

use super::program::pick;
use super::{Language, counted};

macro_rules! form_words {
    ($($(#[$doc:meta])* $name:ident: $fr:literal, $en:literal;)*) => {
        /// The fixed words of a survey form in one language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub struct FormWords { $($(#[$doc])* pub $name: &'static str,)* }

        const FRENCH: FormWords = FormWords { $($name: $fr,)* };
        const ENGLISH: FormWords = FormWords { $($name: $en,)* };

        impl FormWords {
            /// Returns every word.
            pub fn all(&self) -> Vec<&'static str> {
                vec![$(self.$name,)*]
            }
        }
    };
}

form_words! {
    /// Title of the questions to the business.
    asked_to_business: "Enquête auprès des métiers\u{a0}: ils évaluent la DSI",
        "Survey of the business: it rates IT";
    /// Title of the questions to IT.
    asked_to_it: "Enquête auprès de la DSI\u{a0}: elle évalue chaque métier",
        "Survey of IT: it rates each department";
    /// How the answers are written into the table.
    how_to_answer: "Une ligne par personne et par métier évalué. Sous chaque colonne, le code de la \
                    réponse\u{202f}; rien si la personne n’a pas répondu.",
        "One row per person and department rated. Under each column, the code of the answer; \
         nothing when it was left empty.";
    /// Asks a person of the business for the department.
    own_department: "Dans quel métier travaillez-vous\u{202f}?", "Which department do you work in?";
    /// Asks a person of IT for the department.
    rated_department: "Quel métier évaluez-vous\u{202f}? Répondez une fois pour chaque métier que \
                       vous évaluez.",
        "Which department do you rate? Send one response for each department that you rate.";
    /// The low end of a mark.
    lowest: "au plus bas", "lowest";
    /// The high end of a mark.
    highest: "au plus haut", "highest";
    /// The low end of agreement.
    disagree: "pas du tout d’accord", "strongly disagree";
    /// The high end of agreement.
    agree: "tout à fait d’accord", "strongly agree";
    /// No.
    no: "non", "no";
    /// Yes.
    yes: "oui", "yes";
    /// The reply of someone who cannot tell.
    dont_know: "Je ne sais pas", "I don’t know";
    /// The reply of someone whom the question does not concern.
    not_applicable: "Sans objet", "Not applicable";
    /// Asks for a comment.
    comment: "Souhaitez-vous ajouter un commentaire\u{202f}? Ne nommez personne.",
        "Would you like to add a comment? Please name nobody.";
    /// How to answer the questions in which a camp rates itself.
    own_table: "Les dernières questions portent sur votre propre côté\u{a0}: choisissez la plus haute \
                des quatre descriptions qui soit entièrement vraie aujourd’hui.",
        "The last questions are about your own side: choose the highest of the four descriptions \
         that is wholly true today.";
    /// Heads the page of the department.
    department_page: "Métier", "Department";
    /// Heads the page of the questions.
    questions_page: "Questions", "Questions";
    /// Heads the last page.
    last_page: "Pour finir", "To finish";
    /// Stands for the respondent in a row that shows how to fill in a table.
    example: "exemple", "example";
}

/// Returns the fixed words of a language.
pub fn form_words(language: Language) -> &'static FormWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

/// Returns how long the survey takes, and below how many answers nothing is shown.
pub fn survey_notice(minutes: usize, min_group: u32, language: Language) -> String {
    let time = counted(minutes, "minute", "minutes", language);
    pick(
        language,
        format!(
            "Répondre prend environ {time}. Aucun résultat n’est montré pour moins de {min_group} \
             réponses."
        ),
        format!(
            "Answering takes about {time}. No result is shown for fewer than {min_group} answers."
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::typeset;

    #[test]
    fn the_words_follow_the_typography_of_their_language() {
        for language in Language::ALL {
            let notice = survey_notice(6, 5, language);
            let words = form_words(language).all();
            for word in words.into_iter().chain([notice.as_str()]) {
                assert_eq!(typeset(word, language), word);
                assert!(!word.is_empty());
            }
        }
    }

    #[test]
    fn a_minute_is_one() {
        assert!(survey_notice(1, 5, Language::English).contains("about 1\u{a0}minute."));
        assert!(survey_notice(6, 5, Language::French).contains("environ 6\u{a0}minutes."));
    }
}

//! The comments of a new assessment folder.

use super::Language;

/// The comments of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TemplateWords {
    /// What the file is.
    pub head: &'static str,
    /// The wave.
    pub wave: &'static str,
    /// The date.
    pub date: &'static str,
    /// The confidentiality.
    pub confidentiality: &'static str,
    /// The list of departments.
    pub departments: &'static str,
    /// The aliases.
    pub aliases: &'static str,
    /// The target.
    pub target: &'static str,
    /// The sponsor.
    pub sponsor: &'static str,
    /// Those invited.
    pub invited: &'static str,
    /// The start of the plan.
    pub start: &'static str,
    /// The client's name when none is given.
    pub client: &'static str,
    /// Title of the questions to the business.
    pub asked_to_business: &'static str,
    /// Title of the questions to IT.
    pub asked_to_it: &'static str,
    /// How to answer.
    pub how_to_answer: &'static str,
    /// The low end of a mark.
    pub lowest: &'static str,
    /// The high end of a mark.
    pub highest: &'static str,
    /// The low end of agreement.
    pub disagree: &'static str,
    /// The high end of agreement.
    pub agree: &'static str,
    /// No.
    pub no: &'static str,
    /// Yes.
    pub yes: &'static str,
}

const FRENCH: TemplateWords = TemplateWords {
    head: "Diagnostic flash du partenariat entre la DSI et les métiers",
    wave: "nom de la vague, par exemple 2026-11",
    date: "date du diagnostic, imprimée sur le rapport",
    confidentiality: "mention imprimée en couverture",
    departments: "Les métiers évalués, dans l’ordre du rapport",
    aliases: "autres noms trouvés dans les fichiers d’enquête",
    target: "niveau visé, de 2 à 4\u{202f}; par défaut, le niveau qui suit le niveau stable",
    sponsor: "personne qui porte la démarche côté métier",
    invited: "personnes invitées à répondre, pour le taux de réponse",
    start: "premier jour du plan d’action",
    client: "Client",
    asked_to_business: "Enquête auprès des métiers\u{a0}: ils évaluent la DSI",
    asked_to_it: "Enquête auprès de la DSI\u{a0}: elle évalue chaque métier",
    how_to_answer: "Une ligne par personne et par métier évalué. Sous chaque colonne, le numéro de la \
                    réponse\u{202f}; `DK` si la personne ne sait pas, `NA` si la question ne la \
                    concerne pas, rien si elle n’a pas répondu.",
    lowest: "au plus bas",
    highest: "au plus haut",
    disagree: "pas du tout d’accord",
    agree: "tout à fait d’accord",
    no: "non",
    yes: "oui",
};

const ENGLISH: TemplateWords = TemplateWords {
    head: "Flash diagnosis of the partnership between IT and the business",
    wave: "name of the wave, for example 2026-11",
    date: "date of the diagnosis, printed on the report",
    confidentiality: "wording printed on the cover",
    departments: "The departments assessed, in the order of the report",
    aliases: "other names found in survey files",
    target: "target level, 2 to 4; by default one above the stable level",
    sponsor: "who sponsors the work on the business side",
    invited: "people invited to answer, for the response rate",
    start: "first day of the action plan",
    client: "Client",
    asked_to_business: "Survey of the business: it rates IT",
    asked_to_it: "Survey of IT: it rates each department",
    how_to_answer: "One row per person and department rated. Under each column, the number of the \
                    answer; `DK` when the person does not know, `NA` when the question does not \
                    apply, nothing when it was left empty.",
    lowest: "lowest",
    highest: "highest",
    disagree: "strongly disagree",
    agree: "strongly agree",
    no: "no",
    yes: "yes",
};

/// Returns the comments of a language.
pub fn template_words(language: Language) -> &'static TemplateWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

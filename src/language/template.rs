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
    /// What a file of frozen typologies is.
    pub typologies: &'static str,
    /// What a file of sentences is, line by line.
    pub summary: &'static [&'static str],
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
    typologies: "Typologies figées\u{a0}: à reprendre à la vague suivante avec `diapason portfolio --typologies`",
    summary: &[
        "Les phrases du rapport, telles que le programme les écrit d’après les chiffres.",
        "Pour en remplacer une\u{a0}: ôter le # de sa ligne et changer le texte (400 caractères au plus).",
        "À reprendre avec `diapason report --summary`. Une phrase qui n’existe plus est une erreur.",
    ],
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
    typologies: "Frozen typologies: to be applied to the next wave with `diapason portfolio --typologies`",
    summary: &[
        "The sentences of the report, as the program writes them from the figures.",
        "To replace one: take away the # of its line and change the text (400 characters at most).",
        "To be used with `diapason report --summary`. A sentence that is no longer there is an error.",
    ],
};

/// Returns the comments of a language.
pub fn template_words(language: Language) -> &'static TemplateWords {
    match language {
        Language::French => &FRENCH,
        Language::English => &ENGLISH,
    }
}

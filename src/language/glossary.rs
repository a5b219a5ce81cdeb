//! The terms and acronyms of the reports, each with what it means there.

use super::Language;

/// A term or an acronym, and what it means in a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// The term.
    pub term: &'static str,
    /// What it means: one sentence.
    pub meaning: &'static str,
}

macro_rules! terms {
    ($name:ident: $($term:literal, $meaning:literal;)*) => {
        const $name: &[Term] = &[$(Term { term: $term, meaning: $meaning },)*];
    };
}

terms! {
    FRENCH:
    "Acculturation", "Type d’action qui change les habitudes\u{a0}: formation, accompagnement, communautés.";
    "Angle mort", "Écart de perception où un côté se voit mieux que l’autre ne le voit.";
    "BRM", "Business relationship manager\u{a0}: responsable de la relation entre la DSI et les métiers.";
    "Camp", "Les personnes qui répondent\u{a0}: celles de la DSI ou celles du métier.";
    "Charte de collaboration", "Engagements réciproques, écrits et signés par la DSI et le métier.";
    "Confiance", "Note de A à D sur la solidité d’un chiffre\u{a0}: sources croisées, précision, réponses, accord.";
    "Côté", "Celui des deux partenaires que l’on évalue\u{a0}: la DSI ou le métier.";
    "Côté limitant", "Le côté dont le résultat, plus bas, fixe le niveau commun.";
    "DSI", "Direction des systèmes d’information.";
    "Écart de perception", "Différence entre la vue qu’un côté a de lui-même et celle qu’en a l’autre.";
    "Effet tunnel", "Longue période sans résultat visible.";
    "Feuille de route", "Les actions, leurs dates et les jalons qui mènent un métier à sa cible.";
    "Force cachée", "Écart de perception où un côté se voit moins bien que l’autre ne le voit.";
    "Gain rapide", "Action dont le métier voit le résultat en six semaines au plus.";
    "Indicatif", "Se dit d’un résultat qui repose sur peu de sources croisées\u{a0}: il n’ouvre pas de jalon.";
    "Indice", "Position de 1 à 4 sur l’échelle\u{a0}: 1, plus la part attestée de chacun des niveaux 2, 3 et 4.";
    "Jalon", "Revue à laquelle un niveau est déclaré stable et signé par les deux directions.";
    "KPI", "Key performance indicator\u{a0}: indicateur qui mesure le succès d’une action.";
    "Métier", "Direction ou service de l’entreprise qui travaille avec la DSI.";
    "N, P, L, F", "Notes d’un niveau\u{a0}: non, partiellement, largement, pleinement (fully) atteint.";
    "Niveau atteint", "Niveau largement attesté, sur une base stable\u{202f}; il reste à consolider.";
    "Niveau stable", "Niveau pleinement attesté, sans retard d’un sous-axe.";
    "PMO", "Project management office\u{a0}: bureau des projets.";
    "Porteur", "Rôle qui répond d’une action\u{202f}; une personne y est nommée avant le lancement.";
    "Sous-axe", "Ce qui est évalué\u{a0}: une facette du partenariat, rattachée à un axe.";
    "Sponsor", "Personne du métier qui porte le partenariat et en lève les obstacles.";
    "Typologie", "Groupe de métiers aux profils proches, qui peuvent suivre un même chemin.";
    "Verrou", "Sous-axe qui empêche un métier de passer au niveau suivant.";
}

terms! {
    ENGLISH:
    "Awareness", "Type of action that changes habits: training, coaching, communities.";
    "Blind spot", "Perception gap in which a side sees itself better than the other sees it.";
    "Blocker", "Sub-axis that keeps a department from the next level.";
    "BRM", "Business relationship manager, between IT and the departments.";
    "Camp", "The people who answer: those of IT or those of the business.";
    "Collaboration charter", "Mutual commitments, written and signed by IT and the department.";
    "Confidence", "Grade from A to D of how solid a figure is: cross-checked sources, precision, answers, agreement.";
    "Department", "A business department of the company that works with IT.";
    "Gate", "Review at which a level is declared stable and signed by both directors.";
    "Hidden strength", "Perception gap in which a side sees itself less well than the other sees it.";
    "Index", "Position from 1 to 4 on the scale: 1 plus the attested share of each of levels 2, 3 and 4.";
    "Indicative", "Said of a result that rests on few cross-checked sources: it opens no gate.";
    "IT", "Information technology: here the department in charge of it.";
    "KPI", "Key performance indicator: what measures the success of an action.";
    "Level reached", "Level that is largely attested, on a stable base; still to be consolidated.";
    "Limiting side", "The side whose result, the lower one, sets the joint level.";
    "N, P, L, F", "Ratings of a level: not, partly, largely, fully attained.";
    "Owner", "Role that answers for an action; a person is named before it starts.";
    "Perception gap", "Difference between how a side sees itself and how the other sees it.";
    "PMO", "Project management office.";
    "Quick win", "Action whose result the department sees within six weeks.";
    "Roadmap", "The actions, their dates and the gates that lead a department to its target.";
    "Side", "The one of the two partners that is rated: IT or the business.";
    "Sponsor", "Person of the department who carries the partnership and clears its obstacles.";
    "Stable level", "Level that is fully attested, with no sub-axis behind.";
    "Sub-axis", "What is rated: a facet of the partnership, part of an axis.";
    "Tunnel effect", "Long stretch without a visible result.";
    "Typology", "Group of departments with like profiles, which can follow the same path.";
}

/// Returns the terms of a language, in its alphabetical order.
pub fn glossary(language: Language) -> &'static [Term] {
    match language {
        Language::French => FRENCH,
        Language::English => ENGLISH,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{alphabetical, typeset};

    #[test]
    fn the_terms_are_set_and_in_order() {
        for language in Language::ALL {
            let terms = glossary(language);
            for Term { term, meaning } in terms {
                assert_eq!(typeset(term, language), *term);
                assert_eq!(typeset(meaning, language), *meaning);
                assert!(meaning.ends_with('.'), "{term}");
            }
            let keys: Vec<_> = terms.iter().map(|one| alphabetical(one.term)).collect();
            assert!(keys.is_sorted(), "{keys:?}");
            assert!(terms.len() >= 20);
        }
    }
}

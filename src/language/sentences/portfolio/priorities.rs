//! What is said of the departments to start with.

use crate::language::{Language, decimal};

/// Returns with whom to start, and by how much the index drops after them; none where all who can
/// start do.
pub fn cut(names: &[&str], drop: Option<f64>, language: Language) -> String {
    if names.is_empty() {
        return match language {
            Language::French => {
                "Aucun métier ne peut démarrer\u{a0}: il faut d’abord un sponsor.".to_owned()
            }
            Language::English => "No department can start: a sponsor comes first.".to_owned(),
        };
    }
    let listed = names.join(", ");
    let drop = drop.map(|drop| points(drop, language));
    match (drop, language) {
        (None, Language::French) => format!("À lancer en premier\u{a0}: {listed}."),
        (None, Language::English) => format!("To start first: {listed}."),
        (Some(drop), Language::French) => format!(
            "À lancer en premier\u{a0}: {listed}. La liste s’arrête après 3, 4 ou 5\u{a0}métiers qui ont \
             un sponsor, là où l’indice baisse le plus\u{a0}: ici de {drop}."
        ),
        (Some(drop), Language::English) => format!(
            "To start first: {listed}. The list ends after 3, 4 or 5 departments with a sponsor, \
             where the index drops most: here by {drop}."
        ),
    }
}

/// Returns points with one decimal; in French the plural begins with two.
fn points(points: f64, language: Language) -> String {
    let shown = decimal(points, 1, language);
    match language {
        Language::French if points < 1.95 => format!("{shown}\u{a0}point"),
        Language::French => format!("{shown}\u{a0}points"),
        Language::English => format!("{shown} points"),
    }
}

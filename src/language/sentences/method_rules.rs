//! The method page, continued: weights and formulas, rounding, interviews, one wave.

use crate::language::{Language, percent};

/// The weights behind the figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights {
    /// The lowest and the highest weight of documents, interviews and the survey over the sub-axes, 0
    /// to 1.
    pub channels: [[f64; 2]; 3],
    /// The least weight with which a channel caps the others, 0 to 1.
    pub cap: f64,
    /// Whether all axes weigh alike.
    pub are_axes_equal: bool,
}

/// Returns the sections about weights, rounding, interviews and waves: a title and its sentences.
pub fn method_rules(weights: Weights, language: Language) -> Vec<(&'static str, Vec<String>)> {
    let [documents, interviews, survey] = weights.channels.map(|ends| range(ends, language));
    let cap = percent(weights.cap, language);
    match language {
        Language::French => vec![
            ("Poids et formules", vec![
                format!("Poids des sources, selon le sous-axe\u{a0}: documents {documents}, entretiens {interviews}, enquête {survey}, ramenés à 100\u{a0}% des sources présentes."),
                axes(weights.are_axes_equal, language).to_owned(),
                "Indice = 1 + a2 + a3 + a4, où aN est la part qui atteste le niveau\u{a0}N ou plus\u{202f}; résultat commun = la plus petite des deux parts, niveau par niveau.".to_owned(),
                format!("Aucun sous-axe ne dépasse de plus d’un niveau sa source la plus basse, parmi celles qui pèsent au moins {cap}."),
            ]),
            ("Arrondis", vec![
                "Les niveaux se décident sur les valeurs exactes\u{202f}; seul ce qui est imprimé est arrondi\u{a0}: indices et écarts à deux décimales au plus, parts à une décimale au plus.".to_owned(),
            ]),
            ("Entretiens", vec![
                "Un entretien n’est pas anonyme\u{202f}; le rapport n’en donne que des nombres, par camp et par sous-axe, ni nom ni propos.".to_owned(),
            ]),
            ("Évolution", vec![
                "Ce rapport décrit une seule vague\u{a0}: il ne mesure aucune évolution.".to_owned(),
            ]),
        ],
        Language::English => vec![
            ("Weights and formulas", vec![
                format!("Weights of the sources, by sub-axis: documents {documents}, interviews {interviews}, survey {survey}, scaled to 100% of the sources present."),
                axes(weights.are_axes_equal, language).to_owned(),
                "Index = 1 + a2 + a3 + a4, where aN is the share that attests level N or above; joint result = the smaller of the two shares, level by level.".to_owned(),
                format!("No sub-axis stands more than one level above its lowest source, among those that weigh at least {cap}."),
            ]),
            ("Rounding", vec![
                "Levels are decided on exact values; only what is printed is rounded: indices and gaps to two decimals at most, shares to one decimal at most.".to_owned(),
            ]),
            ("Interviews", vec![
                "An interview is not anonymous; the report gives numbers alone, by camp and sub-axis, neither names nor words.".to_owned(),
            ]),
            ("Change", vec![
                "This report describes a single wave: it measures no change.".to_owned(),
            ]),
        ],
    }
}

fn axes(are_equal: bool, language: Language) -> &'static str {
    match (are_equal, language) {
        (true, Language::French) => "Les axes pèsent tous autant.",
        (true, Language::English) => "All axes weigh alike.",
        (false, Language::French) => "Les axes pèsent selon le questionnaire.",
        (false, Language::English) => "The axes weigh as the questionnaire says.",
    }
}

fn range([low, high]: [f64; 2], language: Language) -> String {
    let [from, to] = [low, high].map(|share| percent(share, language));
    match language {
        _ if from == to => from,
        Language::French => format!("{} à {to}", from.trim_end_matches(['%', '\u{a0}'])),
        Language::English => format!("{} to {to}", from.trim_end_matches('%')),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_is_a_range_where_it_differs() {
        let french = |ends| range(ends, Language::French).replace('\u{a0}', " ");
        assert_eq!(french([0.3, 0.45]), "30 à 45 %");
        assert_eq!(french([0.4, 0.4]), "40 %");
        assert_eq!(range([0.3, 0.45], Language::English), "30 to 45%");
    }
}

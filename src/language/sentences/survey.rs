//! What is said of a survey: who answered, how far they agree, and what its figures can bear.

use super::department::Camp;
use crate::language::{Language, counted, decimal, percent};

/// Returns what the marks of the tables mean; figures are shown from `least` answers on, their spread
/// from `spread` on.
pub fn legend(least: usize, spread: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "*\u{a0}niveau atteint, en consolidation\u{202f}; °\u{a0}indicatif, sources peu \
             croisées\u{202f}; –\u{a0}sans donnée\u{202f}; —\u{a0}non publié\u{a0}: a\u{a0}moins de \
             {least}\u{a0}réponses, b\u{a0}moins de {spread}, c\u{a0}recoupement qui révélerait un \
             petit groupe, d\u{a0}trop peu de voix pour estimer des chances"
        ),
        Language::English => format!(
            "*\u{a0}level reached, being consolidated; °\u{a0}indicative, few cross-checks; –\u{a0}no \
             data; —\u{a0}not published: a\u{a0}fewer than {least} answers, b\u{a0}fewer than {spread}, \
             c\u{a0}would give a small group away beside the rest, d\u{a0}too few voices to estimate \
             chances"
        ),
    }
}

/// Returns how many answers of a camp of so many people would give its opinion within 0.30.
pub fn answers_needed(camp: Camp, needed: usize, people: usize, language: Language) -> String {
    match (camp, language) {
        (Camp::Business, Language::French) => format!(
            " Pour connaître l’avis du métier à ±\u{a0}0,30\u{a0}près, il faut {needed}\u{a0}réponses sur {}.",
            counted(people, "personne", "personnes", language)
        ),
        (Camp::It, Language::French) => format!(
            " Pour connaître l’avis de la DSI à ±\u{a0}0,30\u{a0}près, il faut {needed}\u{a0}réponses sur {}.",
            counted(people, "personne", "personnes", language)
        ),
        (Camp::Business, Language::English) => format!(
            " Knowing the opinion of the business within ±0.30 takes {needed} answers of {}.",
            counted(people, "person", "people", language)
        ),
        (Camp::It, Language::English) => format!(
            " Knowing the opinion of IT within ±0.30 takes {needed} answers of {}.",
            counted(people, "person", "people", language)
        ),
    }
}

/// Returns that few people of a camp answered: their share, with the two bounds of its interval.
pub fn low_response(camp: Camp, shares: [f64; 3], language: Language) -> String {
    let [share, low, high] = shares.map(|share| percent(share, language));
    match language {
        Language::French => {
            let camp = match camp {
                Camp::Business => "du métier",
                Camp::It => "de la DSI",
            };
            format!(
                "Taux de réponse {camp}\u{a0}: {share} (intervalle de Wilson à 95\u{a0}%\u{a0}: de \
                 {low} à {high}). Ceux qui n’ont pas répondu pensent peut-être autrement."
            )
        }
        Language::English => {
            let camp = match camp {
                Camp::Business => "the business",
                Camp::It => "IT",
            };
            format!(
                "Response rate of {camp}: {share} (95% Wilson interval: {low} to {high}). Those who \
                 did not answer may think otherwise."
            )
        }
    }
}

/// Returns that those who answered are divided on some sub-axes.
pub fn divided(codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => format!("Les avis sont partagés\u{a0}: {codes}."),
        Language::English => format!("Opinions are divided: {codes}."),
    }
}

/// Returns that opinions on some sub-axes are more divided than chance.
pub fn below_chance(codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => {
            format!("Les avis s’opposent plus que des réponses au hasard\u{a0}: {codes}.")
        }
        Language::English => format!("Opinions differ more than answers at random: {codes}."),
    }
}

/// Returns that the mean of some sub-axes is far from the median.
pub fn skewed(codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => {
            format!("Moyenne et médiane s’écartent de plus de 0,25\u{a0}: {codes}.")
        }
        Language::English => format!("Mean and median are more than 0.25 apart: {codes}."),
    }
}

/// Returns that departments are not ranked; `icc2` is the least ICC(2) of the sides, none when it
/// cannot be computed.
pub fn not_ranked(icc2: Option<f64>, language: Language) -> String {
    let icc2 = icc2.map(|icc2| decimal(icc2, 2, language));
    match (icc2, language) {
        (Some(icc2), Language::French) => format!(
            "Les métiers ne sont pas classés entre eux\u{a0}: leurs répondants diffèrent trop au sein \
             d’un même métier (ICC(2)\u{a0}{icc2}, il faut 0,70)."
        ),
        (None, Language::French) => "Les métiers ne sont pas classés entre eux\u{a0}: trop peu de \
             réponses à l’enquête pour savoir s’ils diffèrent vraiment."
            .to_owned(),
        (Some(icc2), Language::English) => format!(
            "Departments are not ranked: respondents differ too much within a department (ICC(2) \
             {icc2}, 0.70 is needed)."
        ),
        (None, Language::English) => "Departments are not ranked: too few survey answers to know \
             whether they really differ."
            .to_owned(),
    }
}

/// Returns that the questions of some axes about a side do not measure one thing, each with its α.
pub fn not_one_thing(axes: &[(String, Camp, f64)], language: Language) -> String {
    let each = axes.iter().map(|(axis, camp, alpha)| {
        let side = match (camp, language) {
            (Camp::It, Language::French) => "côté DSI",
            (Camp::Business, Language::French) => "côté métier",
            (Camp::It, Language::English) => "IT side",
            (Camp::Business, Language::English) => "business side",
        };
        format!("{axis}, {side} ({})", decimal(*alpha, 3, language))
    });
    match language {
        Language::French => {
            let each = each.collect::<Vec<_>>().join("\u{202f}; ");
            format!(
                "Ici, les questions d’un axe ne mesurent pas une seule et même chose (α sous 0,60)\u{a0}: \
                 {each}."
            )
        }
        Language::English => {
            let each = each.collect::<Vec<_>>().join("; ");
            format!(
                "The questions of an axis do not measure one thing here (α below 0.60): {each}."
            )
        }
    }
}

//! What is said of interviews: whose voice is missing, and what has no fact behind it.

use super::department::Camp;
use crate::language::{Language, counted};

/// Returns that the interviews about some sides are all of one camp; each side is in the reader's
/// words, with the camp that was heard.
pub fn one_camp(sides: &[(String, Camp)], language: Language) -> String {
    let heard = |camp: Camp| {
        let own = sides.iter().filter(|(_, heard)| *heard == camp);
        let own: Vec<_> = own.map(|(side, _)| side.as_str()).collect();
        (!own.is_empty()).then(|| own.join(", "))
    };
    let (it, business) = (heard(Camp::It), heard(Camp::Business));
    match language {
        Language::French => {
            let it = it.map(|sides| format!("DSI seule pour {sides}"));
            let business = business.map(|sides| format!("métier seul pour {sides}"));
            let both = [it, business].into_iter().flatten();
            let both = both.collect::<Vec<_>>().join("\u{202f}; ");
            format!("Entretiens d’un seul camp, qui compte alors pour les deux\u{a0}: {both}.")
        }
        Language::English => {
            let it = it.map(|sides| format!("IT alone on {sides}"));
            let business = business.map(|sides| format!("the business alone on {sides}"));
            let both = [it, business].into_iter().flatten();
            let both = both.collect::<Vec<_>>().join("; ");
            format!("Interviews of one camp, which then counts for both: {both}.")
        }
    }
}

/// Returns that some ratings 1 or 4 of interviews have no fact, with the codes of their sub-axes.
pub fn no_fact(ratings: usize, codes: &[&str], language: Language) -> String {
    let codes = codes.join(", ");
    match language {
        Language::French => format!(
            "{} 1 ou 4 sans fait à l’appui\u{a0}: {codes}.",
            counted(ratings, "note d’entretien", "notes d’entretien", language)
        ),
        Language::English => format!(
            "{} 1 or 4 without a fact behind: {codes}.",
            counted(
                ratings,
                "interview rating of",
                "interview ratings of",
                language
            )
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_camp_stands_with_its_sides() {
        let sides = [
            ("S1\u{a0}DSI".to_owned(), Camp::It),
            ("S1\u{a0}métier".to_owned(), Camp::Business),
            ("S2\u{a0}DSI".to_owned(), Camp::It),
        ];
        assert_eq!(
            one_camp(&sides, Language::French),
            "Entretiens d’un seul camp, qui compte alors pour les deux\u{a0}: DSI seule pour \
             S1\u{a0}DSI, S2\u{a0}DSI\u{202f}; métier seul pour S1\u{a0}métier."
        );
        assert_eq!(
            one_camp(&sides[..1], Language::English),
            "Interviews of one camp, which then counts for both: IT alone on S1\u{a0}DSI."
        );
    }

    #[test]
    fn ratings_without_a_fact_are_counted() {
        assert_eq!(
            no_fact(1, &["S1"], Language::French),
            "1\u{a0}note d’entretien 1 ou 4 sans fait à l’appui\u{a0}: S1."
        );
        assert_eq!(
            no_fact(2, &["S1", "C2"], Language::English),
            "2\u{a0}interview ratings of 1 or 4 without a fact behind: S1, C2."
        );
    }
}

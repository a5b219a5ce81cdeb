//! What is said on the one-page summary.

use super::collected::Collected;
use crate::language::{Language, counted, decimal, percent};

/// How the departments stand on one sub-axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SubAxisFact {
    /// The level that is counted.
    pub level: u8,
    /// Departments at that level or beyond it, in the direction of the sentence.
    pub count: usize,
    /// Departments with a number there.
    pub numbered: usize,
    /// The median of their indices.
    pub median: f64,
    /// Departments where the IT side limits.
    pub it_limits: usize,
    /// Departments where the business side limits.
    pub business_limits: usize,
}

/// Returns that some departments have no level; nothing where all have one.
pub fn without_level(count: usize, language: Language) -> String {
    match (count, language) {
        (0, _) => String::new(),
        (1, Language::French) => "1\u{a0}métier n’a pas de niveau publié.".to_owned(),
        (_, Language::French) => format!("{count}\u{a0}métiers n’ont pas de niveau publié."),
        (1, Language::English) => "1\u{a0}department has no published level.".to_owned(),
        (_, Language::English) => format!("{count}\u{a0}departments have no published level."),
    }
}

/// Returns how many of the ends of actions are listed; nothing where all are.
pub fn first_ends(listed: usize, all: usize, language: Language) -> String {
    match language {
        _ if listed >= all => String::new(),
        Language::French => {
            format!("{listed}\u{a0}échéances sur {all}\u{202f}; le registre les contient toutes.")
        }
        Language::English => format!("{listed} of {all} due dates; the register holds them all."),
    }
}

/// Returns a strength: how many departments are at a level or above.
pub fn strength(label: &str, fact: SubAxisFact, language: Language) -> String {
    let SubAxisFact {
        level,
        count,
        numbered,
        median,
        ..
    } = fact;
    let median = decimal(median, 1, language);
    match language {
        Language::French => {
            let above = if level < 4 { " ou plus" } else { "" };
            format!(
                "{label}\u{a0}: {} sur {numbered} au niveau\u{a0}{level}{above}, indice médian {median}.",
                counted(count, "métier", "métiers", language)
            )
        }
        Language::English => {
            let above = if level < 4 { " or above" } else { "" };
            format!(
                "{label}: {count} of {} at level {level}{above}, median index {median}.",
                counted(numbered, "department", "departments", language)
            )
        }
    }
}

/// Returns a weakness: how many departments are at a level or below, and who limits.
pub fn weakness(label: &str, fact: SubAxisFact, language: Language) -> String {
    let SubAxisFact {
        level,
        count,
        numbered,
        median,
        it_limits,
        business_limits,
    } = fact;
    let median = decimal(median, 1, language);
    match language {
        Language::French => {
            let below = if level > 1 { " ou moins" } else { "" };
            format!(
                "{label}\u{a0}: {} sur {numbered} au niveau\u{a0}{level}{below}, indice médian \
                 {median}{}.",
                counted(count, "métier", "métiers", language),
                limits(
                    "\u{202f}; côté limitant\u{a0}: ",
                    [("DSI", it_limits), ("métier", business_limits)]
                )
            )
        }
        Language::English => {
            let below = if level > 1 { " or below" } else { "" };
            format!(
                "{label}: {count} of {} at level {level}{below}, median index {median}{}.",
                counted(numbered, "department", "departments", language),
                limits(
                    "; limiting side: ",
                    [("IT", it_limits), ("business", business_limits)]
                )
            )
        }
    }
}

/// Returns who limits how often, nothing where nobody does.
fn limits(before: &str, sides: [(&str, usize); 2]) -> String {
    let counted = sides.iter().filter(|(_, count)| *count > 0);
    let listed: Vec<_> = counted
        .map(|(side, count)| format!("{side}\u{a0}{count}\u{a0}×"))
        .collect();
    if listed.is_empty() {
        String::new()
    } else {
        format!("{before}{}", listed.join(", "))
    }
}

/// Returns departments by name up to `most` of them, else how many they are.
pub fn departments_of(names: &[&str], most: usize, language: Language) -> String {
    if names.len() > most {
        return match language {
            Language::French => counted(names.len(), "métier", "métiers", language),
            Language::English => counted(names.len(), "department", "departments", language),
        };
    }
    let Some((last, before)) = names.split_last() else {
        return String::new();
    };
    let and = match language {
        Language::French => "et",
        Language::English => "and",
    };
    match before {
        [] => (*last).to_owned(),
        _ => format!("{} {and} {last}", before.join(", ")),
    }
}

/// Returns the decision on targets: how many departments aim at each level, lowest first.
pub fn decide_targets(aims: &[(u8, usize)], language: Language) -> String {
    let listed: Vec<_> = aims
        .iter()
        .map(|(level, count)| match language {
            Language::French => format!(
                "niveau\u{a0}{level} pour {}",
                counted(*count, "métier", "métiers", language)
            ),
            Language::English => format!(
                "level {level} for {}",
                counted(*count, "department", "departments", language)
            ),
        })
        .collect();
    match language {
        Language::French => format!("Valider les cibles\u{a0}: {}.", listed.join(", ")),
        Language::English => format!("Confirm the targets: {}.", listed.join(", ")),
    }
}

/// Returns the decision on owners: how many actions are carried by both sides.
pub fn decide_owners(actions: usize, language: Language) -> String {
    match language {
        Language::French => format!(
            "Nommer un porteur de chaque côté pour {}.",
            counted(actions, "action commune", "actions communes", language)
        ),
        Language::English => format!(
            "Name one owner on each side for {}.",
            counted(actions, "shared action", "shared actions", language)
        ),
    }
}

/// Returns the decision on sponsors: the departments that have none, by name when they are few.
pub fn decide_sponsors(names: &[&str], language: Language) -> String {
    const NAMED: usize = 4;
    let listed = departments_of(names, NAMED, language);
    match language {
        Language::French => format!("Désigner un sponsor\u{a0}: {listed}."),
        Language::English => format!("Appoint a sponsor: {listed}."),
    }
}

/// Returns the share of the business and of IT that answered, as far as it is known; none where
/// neither is.
pub fn response_rate(shares: [Option<f64>; 2], language: Language) -> Option<String> {
    let [business, it] = shares.map(|share| share.map(|share| percent(share, language)));
    match (business, it, language) {
        (Some(business), Some(it), Language::French) => {
            Some(format!("métiers {business}, DSI {it}"))
        }
        (Some(business), Some(it), Language::English) => {
            Some(format!("business {business}, IT {it}"))
        }
        (Some(business), None, Language::French) => Some(format!("métiers {business}")),
        (Some(business), None, Language::English) => Some(format!("business {business}")),
        (None, Some(it), Language::French) => Some(format!("DSI {it}")),
        (None, Some(it), Language::English) => Some(format!("IT {it}")),
        (None, None, _) => None,
    }
}

/// Returns what was collected, with the response rate.
pub fn with_response(collected: &str, rate: &str, language: Language) -> String {
    match language {
        Language::French => format!("{collected} (taux de réponse\u{a0}: {rate})"),
        Language::English => format!("{collected} (response rate: {rate})"),
    }
}

/// Returns how sure the figures are, a name and a value each: the shares that are unknown are left
/// out.
pub fn evidence_lines(
    collected: Collected,
    response: [Option<f64>; 2],
    dont_know: Option<f64>,
    (hidden, cells): (usize, usize),
    language: Language,
) -> Vec<(String, String)> {
    let rate = response_rate(response, language);
    let dont_know = dont_know.map(|share| percent(share, language));
    let (sources, response, unsure, withheld) = match language {
        Language::French => (
            "Sources",
            "Taux de réponse",
            "Réponses «\u{a0}ne sait pas\u{a0}»",
            "Côtés sans chiffre",
        ),
        Language::English => (
            "Sources",
            "Response rate",
            "“Don’t know” answers",
            "Sides without a figure",
        ),
    };
    let of = match language {
        Language::French => format!("{hidden} sur {cells}"),
        Language::English => format!("{hidden} of {cells}"),
    };
    let lines = [
        (sources, Some(collected.sources(language))),
        (response, rate),
        (unsure, dont_know),
        (withheld, Some(of)),
    ];
    lines
        .into_iter()
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_what_is_left_out_and_nothing_else() {
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        let without = |count| plain(without_level(count, Language::French));
        assert_eq!(without(0), "");
        assert_eq!(without(1), "1 métier n’a pas de niveau publié.");
        assert_eq!(without(31), "31 métiers n’ont pas de niveau publié.");
        assert_eq!(first_ends(5, 5, Language::French), "");
        let ends = plain(first_ends(5, 19, Language::English));
        assert_eq!(ends, "5 of 19 due dates; the register holds them all.");
    }

    #[test]
    fn departments_are_named_while_they_are_few() {
        let french = |names: &[&str]| departments_of(names, 3, Language::French);
        assert_eq!(french(&[]), "");
        assert_eq!(french(&["Finance"]), "Finance");
        assert_eq!(
            french(&["Finance", "RH", "Achats"]),
            "Finance, RH et Achats"
        );
        assert_eq!(french(&["a", "b", "c", "d"]), "4\u{a0}métiers");
        assert_eq!(
            departments_of(&["HR", "Legal"], 2, Language::English),
            "HR and Legal"
        );
    }

    #[test]
    fn a_strength_at_the_top_says_no_more_than_the_top() {
        let fact = |level| SubAxisFact {
            level,
            count: 1,
            numbered: 3,
            median: 3.96,
            it_limits: 1,
            business_limits: 0,
        };
        assert_eq!(
            strength("Offres", fact(4), Language::French),
            "Offres\u{a0}: 1\u{a0}métier sur 3 au niveau\u{a0}4, indice médian 4,0."
        );
        assert_eq!(
            weakness("Offers", fact(2), Language::English),
            "Offers: 1 of 3\u{a0}departments at level 2 or below, median index 4.0; limiting side: \
             IT\u{a0}1\u{a0}×."
        );
    }
}

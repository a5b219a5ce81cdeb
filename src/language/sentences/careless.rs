//! What is said of answers that were left out as careless.

use super::department::{Camp, level_text};
use crate::language::{Language, counted, decimal};

/// A level with the index it rests on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outcome {
    /// The level reached.
    pub reached: u8,
    /// The stable level.
    pub stable: u8,
    /// The index, between 1 and 4; none where it may not be shown.
    pub index: Option<f64>,
}

/// Returns that so few answers were left out that only their weight may be told: whether the level
/// would be another with them.
pub fn few_left_out(is_other_level: bool, language: Language) -> &'static str {
    match (is_other_level, language) {
        (false, Language::French) => {
            "Des réponses données sans attention ont été écartées\u{202f}; avec elles, le niveau \
             serait le même."
        }
        (true, Language::French) => {
            "Des réponses données sans attention ont été écartées\u{202f}; avec elles, le niveau \
             serait différent."
        }
        (false, Language::English) => {
            "Answers given without care were left out; with them the level would be the same."
        }
        (true, Language::English) => {
            "Answers given without care were left out; with them the level would be another."
        }
    }
}

/// Returns how many answers were left out, and the level without and with them.
pub fn left_out(count: usize, [without, with]: [Option<Outcome>; 2], language: Language) -> String {
    let (without, with) = (outcome(without, language), outcome(with, language));
    match language {
        Language::French => format!(
            "{} sans attention\u{a0}: sans elles, {without}\u{202f}; avec elles, {with}.",
            counted(
                count,
                "réponse écartée, donnée",
                "réponses écartées, données",
                language
            )
        ),
        Language::English => format!(
            "{} as given without care: without them, {without}; with them, {with}.",
            counted(count, "answer left out", "answers left out", language)
        ),
    }
}

fn outcome(outcome: Option<Outcome>, language: Language) -> String {
    let Some(outcome) = outcome else {
        return match language {
            Language::French => "pas de niveau".to_owned(),
            Language::English => "no level".to_owned(),
        };
    };
    let level = level_text(outcome.reached, outcome.stable, language);
    let index = outcome.index.map(|index| decimal(index, 2, language));
    match (index, language) {
        (Some(index), Language::French) => format!("niveau\u{a0}{level} (indice\u{a0}{index})"),
        (Some(index), Language::English) => format!("level\u{a0}{level} (index\u{a0}{index})"),
        (None, Language::French) => format!("niveau\u{a0}{level}"),
        (None, Language::English) => format!("level\u{a0}{level}"),
    }
}

/// Returns which rules against careless answers could not be applied, by camp; rules are called as in
/// files.
pub fn unchecked(camps: &[(Camp, Vec<&str>)], language: Language) -> String {
    let each = camps.iter().map(|(camp, rules)| {
        let rules: Vec<_> = rules.iter().map(|rule| rule_name(rule, language)).collect();
        let rules = rules.join(", ");
        match (camp, language) {
            (Camp::It, Language::French) => format!("DSI ({rules})"),
            (Camp::Business, Language::French) => format!("métier ({rules})"),
            (Camp::It, Language::English) => format!("IT ({rules})"),
            (Camp::Business, Language::English) => format!("business ({rules})"),
        }
    });
    match language {
        Language::French => {
            let each = each.collect::<Vec<_>>().join(", ");
            format!("Contrôles d’attention que le formulaire ne permet pas\u{a0}: {each}.")
        }
        Language::English => {
            let each = each.collect::<Vec<_>>().join(", ");
            format!("Checks of attention that the form does not allow: {each}.")
        }
    }
}

fn rule_name(rule: &str, language: Language) -> &'static str {
    let (french, english) = match rule {
        "duplicate" => ("réponses identiques", "identical answers"),
        "impossible-speed" => ("vitesse impossible", "impossible speed"),
        "speeder" => ("rapidité", "speed"),
        "straight-line" => ("réponse répétée", "straight line"),
        "no-variation" => ("absence de variation", "no variation"),
        "contradiction" => ("contradictions", "contradictions"),
        _ => ("questionnaire presque vide", "mostly empty"),
    };
    match language {
        Language::French => french,
        Language::English => english,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_levels_are_said_in_both_languages() {
        let outcome = |reached| Outcome {
            reached,
            stable: 2,
            index: Some(2.5),
        };
        let said = |language| left_out(6, [Some(outcome(2)), Some(outcome(3))], language);
        assert_eq!(
            said(Language::French),
            "6\u{a0}réponses écartées, données sans attention\u{a0}: sans elles, niveau\u{a0}2, \
             stable (indice\u{a0}2,50)\u{202f}; avec elles, niveau\u{a0}3, en consolidation \
             (indice\u{a0}2,50)."
        );
        assert_eq!(
            said(Language::English),
            "6\u{a0}answers left out as given without care: without them, level\u{a0}2, stable \
             (index\u{a0}2.50); with them, level\u{a0}3, being consolidated (index\u{a0}2.50)."
        );
        let none = left_out(5, [None, Some(outcome(2))], Language::English);
        assert!(none.contains("without them, no level;"), "{none}");
    }
}

//! What is said with figures in a questionnaire that is read.

use crate::language::{Language, counted, page_words};

/// Returns a text after its name: `Name: text`.
pub fn labelled(name: &str, text: &str, language: Language) -> String {
    format!("{name}{} {text}", page_words(language).colon)
}

/// Returns the title of the actions that lead from one level to the next.
pub fn actions_between(from: u8, to: u8, language: Language) -> String {
    match language {
        Language::French => format!("Actions du niveau\u{a0}{from} au niveau\u{a0}{to}"),
        Language::English => format!("Actions from level\u{a0}{from} to level\u{a0}{to}"),
    }
}

/// Returns how a question is answered that offers no choices: its two ends, each with its word.
pub fn answered_between(low: (u8, &str), high: (u8, &str), language: Language) -> String {
    let ((low, low_word), (high, high_word)) = (low, high);
    match language {
        Language::French => format!("réponse de {low} ({low_word}) à {high} ({high_word})"),
        Language::English => format!("answer from {low} ({low_word}) to {high} ({high_word})"),
    }
}

/// Returns which question says the opposite.
pub fn opposite_of(question: &str, language: Language) -> String {
    match language {
        Language::French => format!("dit l’inverse de {question}"),
        Language::English => format!("says the opposite of {question}"),
    }
}

/// Returns what an interviewer asks when the level below `upper` and `upper` remain possible.
pub fn two_or_three(upper: u8, text: &str, language: Language) -> String {
    let lower = upper.saturating_sub(1);
    match language {
        Language::French => format!("{lower}\u{a0}ou\u{a0}{upper}\u{202f}? {text}"),
        Language::English => format!("{lower}\u{a0}or\u{a0}{upper}? {text}"),
    }
}

/// Returns the greatest age of a document.
pub fn months_at_most(months: u32, language: Language) -> String {
    let count = usize::try_from(months).unwrap_or(usize::MAX);
    match language {
        Language::French => format!("{} au plus", counted(count, "mois", "mois", language)),
        Language::English => format!("{} at most", counted(count, "month", "months", language)),
    }
}

/// Returns a number of minutes.
pub fn minutes(count: usize, language: Language) -> String {
    counted(count, "min", "min", language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_follow_up_names_the_two_levels_it_tells_apart() {
        let said = |language| two_or_three(3, "X", language).replace(['\u{a0}', '\u{202f}'], " ");
        assert_eq!(said(Language::French), "2 ou 3 ? X");
        assert_eq!(said(Language::English), "2 or 3? X");
    }
}

//! What is said of a perception gap: how a side sees itself, and how the other camp sees it.

use crate::language::{Language, decimal};

/// A perception gap, in numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GapFact<'a> {
    /// The mean of the side itself less that of the other.
    pub delta: f64,
    /// The two ends of its interval and Cliff's δ; none where they may not be shown.
    pub spread: Option<[f64; 3]>,
    /// How it reads, by its name in files; none of interviews.
    pub pattern: Option<&'a str>,
}

/// Returns how a gap reads, by its name in files; none of interviews, which are too few to say.
pub fn pattern_name(pattern: Option<&str>, language: Language) -> &'static str {
    let (french, english) = match pattern {
        Some("shared-strength") => ("force partagée", "shared strength"),
        Some("shared-weakness") => ("faiblesse partagée", "shared weakness"),
        Some("blind-spot") => ("angle mort", "blind spot"),
        Some("hidden-strength") => ("force cachée", "hidden strength"),
        Some(_) => ("vues proches", "aligned"),
        None => ("entretiens seuls", "interviews alone"),
    };
    match language {
        Language::French => french,
        Language::English => english,
    }
}

/// Returns a gap as one line.
pub fn gap_line(fact: &GapFact<'_>, language: Language) -> String {
    let number = |value: f64| {
        let sign = if value > 0.0 { "+" } else { "" };
        format!("{sign}{}", decimal(value, 2, language))
    };
    let reading = pattern_name(fact.pattern, language);
    let delta = number(fact.delta);
    let spread = fact.spread.map(|[low, high, cliff]| {
        let [low, high, cliff] = [low, high, cliff].map(number);
        match language {
            Language::French => format!(" (de {low} à {high}\u{202f}; δ de Cliff {cliff})"),
            Language::English => format!(" ({low} to {high}; Cliff’s δ {cliff})"),
        }
    });
    let spread = spread.unwrap_or_default();
    match language {
        Language::French => format!("Écart de perception\u{a0}: {delta}{spread}, {reading}"),
        Language::English => format!("Perception gap: {delta}{spread}, {reading}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_is_read_in_both_languages() {
        let fact = GapFact {
            delta: 0.85,
            spread: Some([0.464136, 1.235864, 0.976]),
            pattern: Some("blind-spot"),
        };
        assert_eq!(
            gap_line(&fact, Language::French),
            "Écart de perception\u{a0}: +0,85 (de +0,46 à +1,24\u{202f}; δ de Cliff +0,98), angle mort"
        );
        let of_interviews = GapFact {
            delta: -0.5,
            spread: None,
            pattern: None,
        };
        assert_eq!(
            gap_line(&of_interviews, Language::English),
            "Perception gap: −0.50, interviews alone"
        );
    }
}

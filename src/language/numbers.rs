//! Numbers as they are printed: rounded once, here.

use super::Language;

/// Returns `value` with `digits` decimals; a true minus sign, a comma in French.
///
/// Ties of the decimal representation follow the exact binary value, as in every standard
/// formatter. Zero carries no sign.
pub fn decimal(value: f64, digits: usize, language: Language) -> String {
    let plain = format!("{value:.digits$}");
    let zero = plain.chars().all(|c| matches!(c, '-' | '0' | '.'));
    let shown = match plain.strip_prefix('-') {
        Some(rest) if zero => rest.to_owned(),
        Some(rest) => format!("\u{2212}{rest}"),
        None => plain,
    };
    match language {
        Language::French => shown.replace('.', ","),
        Language::English => shown,
    }
}

/// Returns a share between 0 and 1 as a whole percentage: `48 %` in French, `48%` in English.
pub fn percent(share: f64, language: Language) -> String {
    let figure = decimal(share * 100.0, 0, language);
    match language {
        Language::French => format!("{figure}\u{a0}%"),
        Language::English => format!("{figure}%"),
    }
}

/// Returns a share between 0 and 1 as a percentage with one decimal where it has one: `84.6%`, `85%`.
pub fn fine_percent(share: f64, language: Language) -> String {
    let tenths = decimal(share * 100.0, 1, language);
    let figure = tenths
        .strip_suffix(['0'])
        .and_then(|one| one.strip_suffix(['.', ',']));
    let figure = figure.unwrap_or(&tenths);
    match language {
        Language::French => format!("{figure}\u{a0}%"),
        Language::English => format!("{figure}%"),
    }
}

/// Returns a count with its thousands set apart: `1 234` in French, `1,234` in English.
pub fn whole(count: usize, language: Language) -> String {
    let mark = match language {
        Language::French => '\u{202f}',
        Language::English => ',',
    };
    let digits = count.to_string();
    let mut shown = String::with_capacity(digits.len() + digits.len() / 3);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(mark);
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_follow_the_language() {
        assert_eq!(decimal(2.466_667, 2, Language::French), "2,47");
        assert_eq!(decimal(-0.5, 1, Language::English), "\u{2212}0.5");
        assert_eq!(decimal(-0.001, 1, Language::English), "0.0");
        assert_eq!(percent(0.483, Language::French), "48\u{a0}%");
        assert_eq!(percent(0.483, Language::English), "48%");
        assert_eq!(fine_percent(0.846, Language::French), "84,6\u{a0}%");
        assert_eq!(fine_percent(0.85, Language::English), "85%");
        assert_eq!(
            whole(1_234_567, Language::French),
            "1\u{202f}234\u{202f}567"
        );
        assert_eq!(whole(999, Language::English), "999");
        assert_eq!(whole(1000, Language::English), "1,000");
    }
}

//! The words around a fault: severity, place, count.

use super::super::{Language, whole};
use super::{Text, cut, set};

/// Returns the word before an error's code.
pub fn error(language: Language) -> &'static str {
    match language {
        Language::French => "erreur",
        Language::English => "error",
    }
}

/// Returns the word before a warning's code.
pub fn warning(language: Language) -> &'static str {
    match language {
        Language::French => "avertissement",
        Language::English => "warning",
    }
}

/// Returns the word before a mend.
pub fn help(language: Language) -> &'static str {
    match language {
        // The colon that follows is set apart by a fixed space.
        Language::French => "aide\u{a0}",
        Language::English => "help",
    }
}

/// Returns `row 12`, or `header` for row 0.
pub fn row(row: u64) -> Text {
    match row {
        0 => set("en-tête", "header"),
        _ => set(format!("ligne de données {row}"), format!("row {row}")),
    }
}

/// Returns `row 12, column 3 "q1": "value"`, with back-ticks for quotes.
pub fn cell(row: u64, column: usize, header: &str, value: &str) -> Text {
    let header = cut(header);
    let value = cut(value);
    let Text { fr, en } = self::row(row);
    let (fr_name, en_name) = if header.is_empty() {
        (format!("colonne {column}"), format!("column {column}"))
    } else {
        (format!("colonne `{header}`"), format!("column `{header}`"))
    };
    if value.is_empty() {
        set(
            format!("{fr}, {fr_name} : cellule vide"),
            format!("{en}, {en_name}: empty cell"),
        )
    } else {
        set(
            format!("{fr}, {fr_name} : `{value}`"),
            format!("{en}, {en_name}: `{value}`"),
        )
    }
}

/// Returns `3 errors, 1 warning`; a count of none is left out unless both are none.
pub fn counted(errors: usize, warnings: usize, language: Language) -> String {
    let plural = |count: usize| match language {
        Language::French => count > 1,
        Language::English => count != 1,
    };
    let part = |count: usize, word: &str| {
        let ending = if plural(count) { "s" } else { "" };
        format!("{} {word}{ending}", whole(count, language))
    };
    let errors_part = part(errors, error(language));
    let warnings_part = part(warnings, warning(language));
    match (errors, warnings) {
        (_, 0) => errors_part,
        (0, _) => warnings_part,
        _ => format!("{errors_part}, {warnings_part}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_is_no_row() {
        assert_eq!(row(0).fr, "en-tête");
        assert_eq!(row(12).en, "row 12");
        assert_eq!(
            cell(0, 3, "S2q9", "S2q9").en,
            "header, column `S2q9`: `S2q9`"
        );
    }

    #[test]
    fn counts_follow_the_plural_of_their_language() {
        let fr = |errors, warnings| counted(errors, warnings, Language::French);
        let en = |errors, warnings| counted(errors, warnings, Language::English);
        assert_eq!(fr(3, 1), "3 erreurs, 1 avertissement");
        assert_eq!(en(3, 1), "3 errors, 1 warning");
        assert_eq!(fr(0, 0), "0 erreur");
        assert_eq!(en(0, 0), "0 errors");
        assert_eq!(fr(0, 2), "2 avertissements");
        assert_eq!(en(1, 0), "1 error");
    }
}

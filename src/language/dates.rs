//! Dates as they are written in a sentence.

use time::Date;

use super::Language;

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];

/// Returns `22 novembre 2026`, `1er mars 2026`, or `22 November 2026`.
pub fn long_date(date: Date, language: Language) -> String {
    let (day, year) = (date.day(), date.year());
    match language {
        Language::French => {
            let month = FRENCH_MONTHS[usize::from(u8::from(date.month())) - 1];
            let day = if day == 1 {
                "1er".to_owned()
            } else {
                day.to_string()
            };
            format!("{day}\u{a0}{month}\u{a0}{year}")
        }
        Language::English => format!("{day}\u{a0}{}\u{a0}{year}", date.month()),
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn the_first_of_a_month_is_an_ordinal_in_french() {
        let plain = |date, language| long_date(date, language).replace('\u{a0}', " ");
        assert_eq!(
            plain(date!(2026 - 03 - 01), Language::French),
            "1er mars 2026"
        );
        assert_eq!(
            plain(date!(2026 - 11 - 22), Language::French),
            "22 novembre 2026"
        );
        assert_eq!(
            plain(date!(2026 - 11 - 22), Language::English),
            "22 November 2026"
        );
    }
}

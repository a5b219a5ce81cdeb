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

const SHORT_FRENCH_MONTHS: [&str; 12] = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juill.", "août", "sept.", "oct.", "nov.",
    "déc.",
];

const SHORT_ENGLISH_MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec",
];

/// Returns `22 nov. 2026`, `1er mars 2026`, or `22 Nov 2026`.
pub fn short_date(date: Date, language: Language) -> String {
    let (place, year) = (usize::from(u8::from(date.month())) - 1, date.year());
    let (day, month) = match language {
        Language::French if date.day() == 1 => ("1er".to_owned(), SHORT_FRENCH_MONTHS[place]),
        Language::French => (date.day().to_string(), SHORT_FRENCH_MONTHS[place]),
        Language::English => (date.day().to_string(), SHORT_ENGLISH_MONTHS[place]),
    };
    format!("{day}\u{a0}{month}\u{a0}{year}")
}

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
    fn a_short_date_keeps_its_year() {
        let plain = |date, language| short_date(date, language).replace('\u{a0}', " ");
        assert_eq!(
            plain(date!(2027 - 07 - 19), Language::French),
            "19 juill. 2027"
        );
        assert_eq!(
            plain(date!(2027 - 03 - 01), Language::French),
            "1er mars 2027"
        );
        assert_eq!(
            plain(date!(2027 - 07 - 19), Language::English),
            "19 July 2027"
        );
    }

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

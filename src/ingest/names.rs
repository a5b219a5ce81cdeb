//! Names of departments: when two are one, and how long they may be.

use unicode_normalization::UnicodeNormalization;

use crate::language::plain;

/// The longest name, alias or identifier of a department, in characters.
pub(crate) const LONGEST_NAME: usize = 200;

/// Returns whether a name is longer than a page can hold.
pub(crate) fn is_too_long(name: &str) -> bool {
    name.chars().nth(LONGEST_NAME).is_some()
}

/// Returns the form under which two spellings of one name are equal, in every file.
///
/// Case, the shape of apostrophes, hyphens and spaces, the number of spaces in a row, and the way
/// an accent is encoded do not count; accents, words and their order do.
pub(crate) fn key(name: &str) -> String {
    let lower = plain(name).to_lowercase();
    let mut key = String::with_capacity(lower.len());
    for word in lower.split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.extend(word.nfd().map(|c| match c {
            '’' | '‘' | 'ʼ' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            _ => c,
        }));
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_print_alike_are_one_name() {
        let known = key("Direction de l’Éco-conception");
        assert_eq!(key("  direction de l'éco-conception "), known);
        assert_eq!(key("DIRECTION\u{a0}DE L’ÉCO\u{2011}CONCEPTION"), known);
        assert_eq!(key("direction de l’e\u{301}co-conception\u{200e}"), known);
        assert_eq!(key("Direction  de \u{202f}l’Éco\u{2010}conception"), known);
        assert_ne!(key("Direction de l’Eco-conception"), known);
        assert_ne!(key("Direction del’Éco-conception"), known);
    }

    #[test]
    fn a_name_may_have_two_hundred_letters_however_many_bytes() {
        assert!(!is_too_long(&"é".repeat(200)));
        assert!(is_too_long(&"e".repeat(201)));
    }
}

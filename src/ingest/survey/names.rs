//! Names of departments as people type them, made into identifiers.

use crate::language::plain;

/// Returns the name in kebab-case of plain letters: `Direction de l’Immobilier` becomes
/// `direction-de-l-immobilier`. Empty when the name holds no letter and no digit.
pub(super) fn slug(name: &str) -> String {
    slug::slugify(plain(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_has_no_accent_and_no_sign() {
        assert_eq!(
            slug("Direction de l’Immobilier"),
            "direction-de-l-immobilier"
        );
        assert_eq!(slug(" R&D, « Œuvres » "), "r-d-oeuvres");
        assert_eq!(slug("Žižkov Ço\u{302}te 2"), "zizkov-cote-2");
        assert_eq!(slug("北京"), "bei-jing");
        assert_eq!(slug("--- ?"), "");
    }
}

//! The typography of both languages, case by case, and its laws.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::set::is_space;
use super::{held, typeset};
use crate::language::Language;

/// What is typed, and what is printed in French; `_` stands for the no-break space and `~` for the
/// narrow one.
const FRENCH: &[(&str, &str)] = &[
    // Signs, with a plain space, with none, with another one.
    ("Qui décide ?", "Qui décide~?"),
    ("Qui décide?", "Qui décide~?"),
    ("Qui décide_?", "Qui décide~?"),
    ("Quoi ?! Vraiment?!", "Quoi~?! Vraiment~?!"),
    ("oui ; non; fin", "oui~; non~; fin"),
    ("Note : oui", "Note_: oui"),
    ("Note: oui", "Note_: oui"),
    ("Note~: oui", "Note_: oui"),
    ("Cibles  : trois", "Cibles_: trois"),
    ("(déjà)?", "(déjà)~?"),
    // Quotation marks.
    ("« Nous » et «vous»", "«_Nous_» et «_vous_»"),
    ("«~Nous~» ?", "«_Nous_»~?"),
    // Numbers and units.
    ("80 % des cas, 5% ailleurs", "80_% des cas, 5_% ailleurs"),
    ("15 € ou 3 k€ en 2 h", "15_€ ou 3_k€ en 2_h"),
    ("2 heures et 3 métiers", "2 heures et 3 métiers"),
    (
        "12 000 lignes, 1 234 567 en tout",
        "12~000 lignes, 1~234~567 en tout",
    ),
    ("en 2026 100 personnes", "en 2026 100 personnes"),
    ("S2 100, 06 123", "S2 100, 06 123"),
    ("le 12 novembre 2026", "le 12 novembre 2026"),
    // Apostrophes.
    ("l'équipe d'«aval»", "l’équipe d’«_aval_»"),
    ("5' de 'x'", "5' de 'x'"),
    // What keeps its form.
    ("https://a.b/?q=1;r d'ici", "https://a.b/?q=1;r d’ici"),
    ("voir www.a.b/l'un : oui", "voir www.a.b/l'un_: oui"),
    ("a.b@c.d; a:b", "a.b@c.d; a:b"),
    ("à 14:30, ratio 2:1", "à 14:30, ratio 2:1"),
    ("`f(x) ; l'un 5%` ; puis", "`f(x) ; l'un 5%`~; puis"),
    ("`summary.headline`: oui", "`summary.headline`_: oui"),
    ("services.catalogue S2-3D", "services.catalogue S2-3D"),
    ("%20 et 5%20 et a%b", "%20 et 5%20 et a%b"),
    ("un ` seul ?", "un ` seul~?"),
    ("", ""),
];

/// A text whose spaces are shown by signs.
fn shown(text: &str) -> String {
    text.replace('_', "\u{a0}").replace('~', "\u{202f}")
}

#[test]
fn french_is_set_case_by_case() {
    for (typed, printed) in FRENCH {
        assert_eq!(typeset(&shown(typed), Language::French), shown(printed));
    }
}

#[test]
fn english_takes_the_apostrophe_alone() {
    for (typed, _) in FRENCH.iter().filter(|(typed, _)| !typed.contains('\'')) {
        assert_eq!(typeset(&shown(typed), Language::English), shown(typed));
    }
    assert_eq!(typeset("IT's 5' 'x'", Language::English), "IT’s 5' 'x'");
    assert_eq!(typeset("`IT's`", Language::English), "`IT's`");
}

#[test]
fn a_text_of_any_language_gets_no_space_that_nobody_typed() {
    assert_eq!(held("Why? Because: «x» 5%"), "Why? Because: «x» 5%");
    assert_eq!(held("Qui ? « x »"), shown("Qui~? «_x_»"));
}

/// A text without what the typography may change.
fn bare(text: &str) -> String {
    let letters = text.chars().filter(|one| !is_space(*one));
    letters
        .map(|one| if one == '’' { '\'' } else { one })
        .collect()
}

/// Texts that are full of what has a rule.
fn crowded() -> impl Strategy<Value = String> {
    "([a-zé]{1,3}|[0-9]{1,4}|[ \u{a0}\u{202f};:!?%«»'’`@)]|://|www\\.|€|k€|\n){0,24}"
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, rng_seed: RngSeed::Fixed(1), ..ProptestConfig::with_cases(512) })]

    #[test]
    fn to_set_twice_changes_nothing_more(text in prop_oneof![any::<String>(), crowded()]) {
        for language in Language::ALL {
            let once = typeset(&text, language);
            prop_assert_eq!(typeset(&once, language), once);
        }
        let once = held(&text);
        prop_assert_eq!(held(&once), once);
    }

    #[test]
    fn nothing_but_spaces_and_apostrophes_changes(text in prop_oneof![any::<String>(), crowded()]) {
        prop_assert_eq!(bare(&typeset(&text, Language::French)), bare(&text));
        let english = typeset(&text, Language::English).replace('’', "'");
        prop_assert_eq!(english, text.replace('’', "'"));
    }
}

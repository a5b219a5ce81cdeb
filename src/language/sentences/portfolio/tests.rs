//! Sentences about all departments together.

use super::{
    Grounds, Named, Road, Together, WhyPriorities, advice, apart, cut, grounds, name, origin,
    together,
};
use crate::language::{Language, typeset};

#[test]
fn an_advice_counts_in_words_and_names_the_cases() {
    let road = |count, cases, is_frozen| Road::Typologies {
        count,
        cases,
        is_frozen,
    };
    assert_eq!(
        advice(&road(3, &["R&D"], false), Language::French),
        "Trois typologies et un cas particulier\u{a0}: R&D."
    );
    assert_eq!(
        advice(&road(2, &["R&D", "Export"], false), Language::English),
        "Two typologies and two individual cases: R&D, Export."
    );
    assert_eq!(
        advice(&road(3, &[], false), Language::English),
        "Three typologies: one path suits all departments of each."
    );
    assert_eq!(
        advice(&road(3, &["R&D"], true), Language::French),
        "Les typologies figées conviennent toujours, à part un cas particulier\u{a0}: R&D."
    );
}

#[test]
fn french_sentences_have_their_spaces() {
    let why = [
        WhyPriorities::TooFew {
            complete: 5,
            is_frozen: false,
        },
        WhyPriorities::TooFew {
            complete: 0,
            is_frozen: true,
        },
        WhyPriorities::NoStructure,
        WhyPriorities::NotAlike { is_frozen: false },
        WhyPriorities::NotAlike { is_frozen: true },
    ];
    let french = Language::French;
    let mut all: Vec<_> = why
        .map(|why| advice(&Road::Priorities(why), french))
        .to_vec();
    for ward_agrees in [None, Some(true), Some(false)] {
        let silhouette = Some(0.5);
        all.push(grounds(
            Grounds {
                silhouette,
                ward_agrees,
            },
            french,
        ));
    }
    all.push(apart((3, 13), Some((1, 0.9)), french));
    all.push(cut(&["A", "B", "C"], Some(5.75), french));
    all.push(cut(&[], None, french));
    all.push(origin("Acme", "2026-11", None, french));
    for text in all {
        assert_eq!(typeset(&text, french), text);
    }
}

#[test]
fn a_typology_is_named_after_the_level_near_its_mean_and_its_axes() {
    let named = Named {
        mean: 2.5,
        extremes: Some(["Posture", "Services"]),
    };
    assert_eq!(
        name(named, Language::English),
        "Close to level 3 (2.50): Services ahead, Posture behind"
    );
    let even = Named {
        mean: 1.65,
        extremes: None,
    };
    assert_eq!(
        name(even, Language::French),
        "Proche du niveau\u{a0}2 (1,65), sans relief"
    );
}

#[test]
fn a_group_that_has_too_little_in_common_says_what_it_takes() {
    let some = Together::Some {
        common: 0.846_154,
        similarity: 0.883_761,
        is_enough: false,
        weakest: ("R&D", 0.538_462),
    };
    assert_eq!(
        together(some, Language::English),
        "84.6% of characteristics in common (a typology takes 90%), similarity 88.4%; \
         furthest: R&D, 53.8%."
    );
}

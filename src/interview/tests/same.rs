//! Keys and lines hold the same interview.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::fixture::{letters, with_keys, with_lines};
use crate::interview::Key;

/// Something the interviewer does: as keys, and as lines.
#[derive(Debug, Clone)]
struct Deed {
    keys: Vec<Key>,
    lines: Vec<String>,
}

fn deed() -> impl Strategy<Value = Deed> {
    let simple = prop_oneof![
        Just("2"),
        Just("3"),
        Just("0"),
        Just("x"),
        Just("p"),
        Just("b"),
    ];
    let with_enter = |text: &str| {
        let mut keys = letters(text);
        keys.push(Key::Enter);
        keys
    };
    prop_oneof![
        simple.prop_map(|letter| Deed {
            keys: letters(letter),
            lines: vec![letter.to_owned()]
        }),
        Just(Deed {
            keys: letters("d23"),
            lines: vec!["2/3".to_owned()]
        }),
        Just(Deed {
            keys: letters("e2"),
            lines: vec!["e 2".to_owned()]
        }),
        ("[14]", "[uvwyz]{0,4}").prop_map(move |(level, fact)| Deed {
            keys: with_enter(&format!("{level}{fact}")),
            lines: vec![level, fact],
        }),
        "q[123]".prop_map(move |id| Deed {
            keys: with_enter(&format!("g{id}")),
            lines: vec![format!("g {id}")],
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 512,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..ProptestConfig::default()
    })]

    /// Fewer deeds than items, so that the summary never comes; facts of letters that mean nothing,
    /// since a level given twice asks for no fact.
    #[test]
    fn keys_and_lines_write_the_same(deeds in proptest::collection::vec(deed(), 1..4)) {
        let keys: Vec<_> = deeds.iter().flat_map(|deed| deed.keys.clone()).collect();
        let lines: Vec<_> = deeds.iter().flat_map(|deed| deed.lines.iter().map(String::as_str)).collect();
        let (one, other) = (with_keys(4, &keys, 0), with_lines(4, &lines));
        prop_assert_eq!(&one.records, &other.records);
        prop_assert_eq!(one.place, other.place);
    }
}

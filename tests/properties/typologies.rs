//! What is frozen in one wave is read the same in the next.

use diapason::diagnostic::{Problems, SourceFile, render};
use diapason::form::typologies as written;
use diapason::ingest::typologies::read;
use diapason::language::{Language, plain};
use diapason::model::{DepartmentId, FrozenTypologies, TypeDefinition};
use proptest::prelude::*;

use crate::answers::{SHIPPED, config};

/// A text as it is once it was read from a file: harmless, trimmed, and some text at all.
fn text() -> impl Strategy<Value = String> {
    "\\PC{1,30}".prop_map(|text| format!("x{}", plain(&text)).trim().to_owned())
}

fn index() -> impl Strategy<Value = f64> {
    prop_oneof![1.0_f64..=4.0, Just(1.0), Just(4.0), Just(2.0 + 1.0 / 3.0)]
}

fn types() -> impl Strategy<Value = Vec<TypeDefinition>> {
    let one = (
        text(),
        prop::collection::vec(index(), SHIPPED.sub_axes.len()),
    );
    prop::collection::vec(one, 1..4).prop_map(|all| {
        let all = all.into_iter().enumerate();
        all.map(|(place, (name, profile))| TypeDefinition {
            medoid: DepartmentId::new(format!("d{place}")),
            name,
            profile,
        })
        .collect()
    })
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn what_is_frozen_is_read_the_same(
        types in types(), client in text(), wave in text(), day in prop::option::of(1_u16..=365)
    ) {
        let date = day.map(|day| time::Date::from_ordinal_date(2026, day).unwrap());
        let frozen = FrozenTypologies {
            client,
            wave,
            date,
            questionnaire: SHIPPED.id.clone(),
            version: SHIPPED.version.clone(),
            sha256: SHIPPED.sha256.clone(),
            types,
        };
        for language in Language::ALL {
            let file = SourceFile::new("typologies.toml", written(&frozen, &SHIPPED, language));
            let mut problems = Problems::default();
            let again = read(&file, &SHIPPED, &mut problems);
            prop_assert_eq!(render(&problems, Language::English), "");
            prop_assert_eq!(again.as_ref(), Some(&frozen));
        }
    }
}

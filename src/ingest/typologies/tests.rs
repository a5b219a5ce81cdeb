//! Frozen typologies that are read.

use time::macros::date;

use super::super::samples::{codes, frozen, read_frozen, spoilt};
use crate::diagnostic::{Code, render};
use crate::language::Language;

#[test]
fn frozen_typologies_are_read_whole() {
    let (read, problems) = read_frozen(&frozen());
    assert_eq!(render(&problems, Language::English), "");
    let frozen = read.unwrap();
    assert_eq!(frozen.client, "Acme");
    assert_eq!(frozen.wave, "2026-11");
    assert_eq!(frozen.date, Some(date!(2026 - 11 - 22)));
    let types: Vec<_> = frozen
        .types
        .iter()
        .map(|one| {
            (
                one.medoid.as_str(),
                one.name.as_str(),
                one.profile.as_slice(),
            )
        })
        .collect();
    let expected: [(_, _, &[f64]); 2] = [
        ("finance", "Direction financière", &[3.0]),
        ("sales", "Sales", &[1.25]),
    ];
    assert_eq!(types, expected);
}

#[test]
fn where_they_come_from_may_be_unknown() {
    let text = spoilt(&frozen(), "client = \"Acme\"\n", "");
    let text = spoilt(&text, "wave = \"2026-11\"\ndate = 2026-11-22\n", "");
    let (read, _) = read_frozen(&text);
    let frozen = read.unwrap();
    assert_eq!(
        (frozen.client.as_str(), frozen.wave.as_str(), frozen.date),
        ("", "", None)
    );
}

#[test]
fn all_faults_are_told_at_once_with_their_places() {
    let text = spoilt(&frozen(), "\"small\"", "\"large\"");
    let text = spoilt(&text, "= 3\n", "= 4.5\n");
    let text = spoilt(&text, "\"sales\"", "\"finance\"");
    let text = spoilt(&text, "{ \"services.catalogue\" = 1.25 }", "{}");
    let (read, problems) = read_frozen(&text);
    assert_eq!(read, None);
    let expected = [
        Code::OtherQuestionnaire,
        Code::OutOfRange,
        Code::DuplicateId,
        Code::MissingKey,
    ];
    assert_eq!(codes(&problems), expected);
    let shown = render(&problems, Language::English);
    assert!(
        shown.contains("two typologies have the identifier `finance`"),
        "{shown}"
    );
    assert!(
        shown.contains("the key `services.catalogue` is missing"),
        "{shown}"
    );
}

#[test]
fn a_questionnaire_that_changed_is_a_warning() {
    let text = spoilt(&frozen(), "sha256 = \"", "sha256 = \"0");
    let (read, problems) = read_frozen(&text);
    assert!(read.is_some());
    assert_eq!(codes(&problems), [Code::ChangedQuestionnaire]);
}

//! How a journal is written, for ever.

use super::super::wire::SECOND;
use super::super::{Record, name, write};
use super::fixture::{departments, found, interview, journal, questionnaire};
use crate::diagnostic::Code;
use crate::model::{Interview, Level, Note};

#[test]
fn a_journal_says_all_there_is_to_an_interview() {
    let text = journal();
    let first = text.lines().next().unwrap();
    assert!(
        first.starts_with(r#"{"schema":1,"seq":1,"kind":"opened","#),
        "{first}"
    );
    insta::assert_snapshot!(text.lines().skip(1).collect::<Vec<_>>().join("\n"), @r#"
    {"seq":2,"kind":"rating","q":"q1","side":"it","levels":[2,3],"fact":"délai « tenu »","evidence":"shown"}
    {"seq":3,"kind":"rating","q":"q1","side":"business","note":"dk","evidence":"shown"}
    {"seq":4,"kind":"rating","q":"q2","side":"it","levels":[4],"fact":"vu","evidence":"shown"}
    "#);
    assert_eq!(found(&text), (Some(interview()), vec![]));
}

#[test]
fn closing_adds_one_line() {
    let text = journal();
    let text = format!("{text}{}", Record::Closed.line(5, None));
    let closed = Interview {
        closed: true,
        ..interview()
    };
    assert_eq!(text, write(&closed, &questionnaire(), &departments(), None));
    assert_eq!(found(&text), (Some(closed), vec![]));
}

#[test]
fn a_correction_counts_at_the_place_of_the_first_answer() {
    let line = r#"{"seq":5,"kind":"rating","q":"q1","side":"it","levels":[1],"t":"later"}"#;
    let (read, faults) = found(&format!("{}{line}\n", journal()));
    let ratings = read.unwrap().ratings;
    assert_eq!(ratings.len(), 3);
    assert_eq!(ratings[0].note, Note::Levels(vec![Level::One]));
    assert_eq!(ratings[0].backing, None);
    assert_eq!(
        faults,
        [(Code::MissingFact, 5)],
        "it lacks a fact, and is read all the same"
    );
}

#[test]
fn an_interview_is_named_by_its_date_departments_and_respondent() {
    let named = |change: fn(&mut Interview)| {
        let mut interview = interview();
        change(&mut interview);
        name(&interview, &departments())
    };
    assert_eq!(named(|_| {}), "2026-11-12_finance_r07");
    assert_eq!(named(|one| one.date = None), "undated_finance_r07");
    assert_eq!(
        named(|one| one.departments = vec![1, 0, 2]),
        "2026-11-12_rh+2_r07"
    );
    let hostile = named(|one| one.respondent = "../../Équipe  <7>:\u{1b}[2J".to_owned());
    assert_eq!(hostile, "2026-11-12_finance_équipe-7-2j");
    assert_eq!(
        named(|one| one.respondent = "…".to_owned()),
        "2026-11-12_finance_x"
    );
    assert!(named(|one| one.respondent = "é".repeat(500)).len() < 150);
}

#[test]
fn each_record_is_a_line_that_says_when() {
    let rating = &interview().ratings[2];
    let lines = [
        Record::Rating("q2", rating),
        Record::Closed,
        Record::Reopened("oubli"),
        Record::Migrated(&questionnaire(), &["q2".to_owned()]),
    ];
    let lines = lines.map(|record| record.line(9, Some("2026-11-12T14:41:00+01:00")));
    insta::assert_snapshot!(lines.concat(), @r#"
    {"seq":9,"kind":"rating","q":"q2","side":"it","levels":[4],"fact":"vu","evidence":"shown","t":"2026-11-12T14:41:00+01:00"}
    {"seq":9,"kind":"closed","t":"2026-11-12T14:41:00+01:00"}
    {"schema":2,"seq":9,"kind":"reopened","reason":"oubli","t":"2026-11-12T14:41:00+01:00"}
    {"schema":2,"seq":9,"kind":"migrated","questionnaire":{"id":"sample","version":"1","sha256":"0000000000000000000000000000000000000000000000000000000000000000"},"again":["q2"],"t":"2026-11-12T14:41:00+01:00"}
    "#);
}

#[test]
fn every_format_there_ever_was_is_read() {
    let fixtures = [
        include_str!("../../../tests/fixtures/archive/v1/2026-11-12_finance_r07/journal.jsonl"),
        include_str!("../../../tests/fixtures/archive/v2/2026-11-12_finance_r07/journal.jsonl"),
    ];
    assert_eq!(
        Some(fixtures.len()),
        usize::try_from(SECOND).ok(),
        "a format without a fixture"
    );
    for text in fixtures {
        let (read, faults) = found(text);
        let mut expected = Interview {
            closed: true,
            role: Some("contrôleuse".to_owned()),
            ..interview()
        };
        expected.ratings[0].note = Note::Levels(vec![Level::Three]);
        expected.ratings[2].backing = None;
        assert_eq!((read, faults), (Some(expected), vec![]));
    }
}

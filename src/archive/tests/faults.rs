//! What can be wrong with a journal: a crash may tear its last line, nothing else is forgiven.

use super::super::{Record, read, whole};
use super::fixture::{departments, found, interview, journal, questionnaire};
use crate::diagnostic::{Code, Position, Problems};

/// The faults of the journal when a piece of it is replaced, which must be there.
fn spoilt(from: &str, to: &str) -> Vec<(Code, usize)> {
    let text = journal();
    assert!(text.contains(from), "no {from} in {text}");
    found(&text.replacen(from, to, 1)).1
}

/// What is replaced in the journal, by what, and the faults that are told then.
type Case = (&'static str, &'static str, &'static [(Code, usize)]);

#[rustfmt::skip]
const CASES: &[Case] = &[
    (r#""schema":1"#, r#""schema":3"#, &[(Code::UnknownSchema, 1)]),
    (r#""id":"sample""#, r#""id":"other""#, &[(Code::OtherQuestionnaire, 1)]),
    (r#""version":"1""#, r#""version":"2""#, &[(Code::OtherQuestionnaire, 1)]),
    (r#""sha256":"0"#, r#""sha256":"1"#, &[(Code::ChangedQuestionnaire, 1)]),
    (r#"["finance"]"#, r#"["finance","juridique"]"#, &[(Code::UnknownDepartment, 1)]),
    (r#"["finance"]"#, "[]", &[(Code::BrokenRecord, 1)]),
    ("2026-11-12\",\"resp", "2026-02-30\",\"resp", &[(Code::BadDate, 1)]),
    (r#""people":4"#, r#""people":0"#, &[(Code::BrokenRecord, 1)]),
    (r#""opened""#, r#""rating""#, &[(Code::BrokenRecord, 1)]),
    (r#""seq":2,"kind":"rating""#, r#""seq":2,"kind":"opened""#, &[(Code::BrokenRecord, 2)]),
    (r#""seq":2,"kind":"rating""#, r#""seq":2,"kind":"reply""#, &[(Code::BrokenRecord, 2)]),
    (r#""seq":2,"kind":"rating""#, r#""seq":2"#, &[(Code::BrokenRecord, 2)]),
    (r#""seq":2,"#, "", &[(Code::SequenceGap, 2), (Code::BrokenRecord, 2)]),
    (r#""seq":3"#, r#""seq":9"#, &[(Code::SequenceGap, 3), (Code::SequenceGap, 4)]),
    (r#""q":"q1","side":"b"#, r#""mark":1,"q":"q1","side":"b"#, &[(Code::BrokenRecord, 3)]),
    ("\n{\"seq\":3", "\n\n{\"seq\":3", &[(Code::BrokenRecord, 3), (Code::SequenceGap, 4)]),
    (r#""levels":[4]"#, r#""levels":[4]]"#, &[(Code::BrokenRecord, 4)]),
    (r#""levels":[2,3]"#, r#""levels":[2,2]"#, &[(Code::UnclearRating, 2)]),
    (r#""levels":[2,3]"#, r#""levels":[]"#, &[(Code::UnclearRating, 2)]),
    (r#""levels":[4]"#, r#""levels":[5]"#, &[(Code::UnclearRating, 4)]),
    (r#""levels":[4],"#, "", &[(Code::UnclearRating, 4)]),
    (r#""levels":[4],"#, r#""levels":[4],"note":"dk","#, &[(Code::UnclearRating, 4)]),
    (r#""note":"dk""#, r#""note":"perhaps""#, &[(Code::UnknownValue, 3)]),
    (r#""q":"q2""#, r#""q":"q9""#, &[(Code::UnknownQuestion, 4)]),
    (r#""q":"q2""#, r#""q":"q4""#, &[(Code::UnknownQuestion, 4)]),
    (r#""q":"q2""#, r#""q":"q3""#, &[(Code::WrongCamp, 4)]),
    (r#""q":"q2","side":"it""#, r#""q":"q2","side":"business""#, &[(Code::UnratedSide, 4)]),
    (r#""fact":"vu","#, "", &[(Code::MissingFact, 4)]),
    (r#""evidence":"shown""#, r#""evidence":"felt""#, &[(Code::BrokenRecord, 2)]),
];

#[test]
fn every_fault_has_its_code_and_its_line() {
    for (from, to, expected) in CASES {
        assert_eq!(spoilt(from, to), *expected, "{from} -> {to}");
    }
    assert_eq!(found(""), (None, vec![(Code::EmptyFile, 0)]));
}

#[test]
fn what_a_journal_says_is_harmless() {
    let hostile = journal().replace("\"vu\"", r#""\u001b[31mvu\u202e\n""#);
    assert_eq!(found(&hostile).0, Some(interview()));
}

#[test]
fn nothing_follows_the_closing_but_a_reopening() {
    let closed = format!("{}{}", journal(), Record::Closed.line(5, None));
    let after = format!("{closed}{}", Record::Closed.line(6, None));
    assert_eq!(found(&after), (None, vec![(Code::BrokenRecord, 6)]));
    let reopened = format!("{closed}{}", Record::Reopened("oubli").line(6, None));
    assert_eq!(found(&reopened), (Some(interview()), vec![]));
    let twice = format!("{reopened}{}", Record::Reopened("oubli").line(7, None));
    assert_eq!(found(&twice), (None, vec![(Code::BrokenRecord, 7)]));
}

#[test]
fn a_migration_forgives_what_was_of_another_questionnaire() {
    let old = journal()
        .replace(r#""version":"1""#, r#""version":"0""#)
        .replace(r#""q":"q2""#, r#""q":"q9""#);
    let told = [(Code::OtherQuestionnaire, 1), (Code::UnknownQuestion, 4)];
    assert_eq!(found(&old), (None, told.to_vec()));
    let migrated = |again: &[&str]| {
        let again: Vec<_> = again.iter().map(|id| (*id).to_owned()).collect();
        let line = Record::Migrated(&questionnaire(), &again).line(5, Some("later"));
        found(&format!("{old}{line}"))
    };
    let mut expected = interview();
    expected.ratings.pop();
    assert_eq!(migrated(&[]), (Some(expected.clone()), vec![]));
    // What is asked again counts no longer; a name that nothing has is no fault.
    expected.ratings.clear();
    assert_eq!(migrated(&["q1", "q8"]), (Some(expected), vec![]));
    let elsewhere = Record::Migrated(&questionnaire(), &[]).line(5, None);
    let elsewhere = elsewhere.replace(r#""version":"1""#, r#""version":"3""#);
    let told = vec![(Code::OtherQuestionnaire, 5)];
    assert_eq!(found(&format!("{}{elsewhere}", journal())), (None, told));
}

#[test]
fn a_ruined_journal_does_not_flood_the_screen() {
    let (interview, faults) = found(&"\n".repeat(10_000));
    assert_eq!((interview, faults.len()), (None, 51));
    assert!(faults.contains(&(Code::MoreFaults, 0)));
}

#[test]
fn a_torn_last_line_costs_that_line_alone() {
    let text = journal();
    let sound = text.trim_end().rfind('\n').unwrap() + 1;
    let mut without = interview();
    without.ratings.pop();
    for end in sound..=text.len() {
        let mut problems = Problems::default();
        let bytes = text.as_bytes()[..end].to_vec();
        let journal = whole("journal.jsonl", bytes, &mut problems).unwrap();
        let read = read(
            &journal.file,
            &questionnaire(),
            &departments(),
            &mut problems,
        );
        let is_torn = end > sound && end < text.len();
        let kept = if end == text.len() {
            interview()
        } else {
            without.clone()
        };
        assert_eq!(read, Some(kept), "{end}");
        assert_eq!(
            journal.torn,
            text.as_bytes()[if is_torn { sound } else { end }..end]
        );
        let told: Vec<_> = problems.sorted().iter().map(|fault| fault.code).collect();
        assert_eq!(
            told,
            if is_torn {
                vec![Code::TornRecord]
            } else {
                vec![]
            }
        );
    }
}

#[test]
fn bytes_that_are_no_text_are_told_by_their_line() {
    let mut bytes = journal().into_bytes();
    bytes.extend(b"{\"seq\":5,\xff}\n");
    let mut problems = Problems::default();
    assert_eq!(whole("journal.jsonl", bytes, &mut problems), None);
    let told = problems.sorted();
    assert_eq!(told[0].position, Position::Row { line: 5, row: 5 });
}

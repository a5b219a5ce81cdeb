//! Sentences that are read.

use super::super::samples::{SUMMARY, codes, read_summary, spoilt};
use crate::diagnostic::{Code, render};
use crate::language::Language;

fn read_whole(text: &str) -> Vec<(String, String)> {
    let (read, problems) = read_summary(text);
    assert_eq!(render(&problems, Language::English), "");
    let read = read.unwrap().into_iter();
    read.map(|one| (one.id, one.text)).collect()
}

#[test]
fn an_identifier_is_the_same_with_quotes_and_in_a_table_of_its_own() {
    let mut read = read_whole(SUMMARY);
    read.sort();
    let expected = [
        ("department.finance.headline", "Finance shows the way"),
        ("summary.decision.targets", "Confirm the targets"),
        ("summary.headline", "Level 3 within twelve months"),
    ];
    let expected = expected.map(|(id, text)| (id.to_owned(), text.to_owned()));
    assert_eq!(read, expected);
}

#[test]
fn a_sentence_is_harmless_and_on_one_line() {
    let text = spoilt(
        SUMMARY,
        "\"Level 3 within twelve months\"",
        "\"\"\"\nLevel 3\nwithin \\u001b[31mtwelve\\u001b[0m months \"\"\"",
    );
    let read = read_whole(&text);
    let (_, said) = read
        .iter()
        .find(|(id, _)| id == "summary.headline")
        .unwrap();
    assert_eq!(said, "Level 3 within twelve months");
}

#[test]
fn a_sentence_has_a_longest_length() {
    let told = |length: usize| {
        let text = spoilt(SUMMARY, "Confirm the targets", &"É".repeat(length));
        codes(&read_summary(&text).1)
    };
    assert_eq!(told(400), []);
    assert_eq!(told(401), [Code::TooLong]);
}

#[test]
fn all_faults_are_told_at_once() {
    let text = spoilt(SUMMARY, "\"Level 3 within twelve months\"", "3");
    let text = spoilt(&text, "decision.targets", "decision.target");
    let text = spoilt(&text, "Finance shows the way", " ");
    let text = format!("{text}\n[sentence]\n");
    let (read, problems) = read_summary(&text);
    assert_eq!(read, None);
    let expected = [
        Code::WrongType,
        Code::UnknownSentence,
        Code::EmptyText,
        Code::UnknownKey,
    ];
    assert_eq!(codes(&problems), expected);
    let shown = render(&problems, Language::English);
    assert!(
        shown.contains("did you mean `summary.decision.targets`?"),
        "{shown}"
    );
}

#[test]
fn a_sentence_given_twice_is_a_fault() {
    let text = format!("{SUMMARY}\n[sentences.department]\n\"finance.headline\" = \"Twice\"\n");
    assert_eq!(codes(&read_summary(&text).1), [Code::DuplicateId]);
}

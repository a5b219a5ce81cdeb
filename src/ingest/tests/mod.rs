//! Every code has a text that triggers it, and no text ends the program.

mod cases;
mod laws;

use std::collections::BTreeSet;

use cases::{CASES, File, OF_TABLES};

use super::samples::{
    BENCHMARK, PROJECT, QUESTIONNAIRE, SUMMARY, catalogue, codes, frozen, read_benchmark,
    read_frozen, read_project, read_questionnaire, read_summary, spoilt,
};
use crate::diagnostic::Code;

/// Returns the codes found in the sample files when one of them is spoilt.
fn found(file: File, from: &str, to: &str) -> Vec<Code> {
    let actions = catalogue();
    let problems = match file {
        File::Questionnaire => read_questionnaire(&spoilt(QUESTIONNAIRE, from, to), &actions).1,
        File::Catalogue => read_questionnaire(QUESTIONNAIRE, &spoilt(&actions, from, to)).1,
        File::Project => read_project(&spoilt(PROJECT, from, to)).1,
        File::Benchmark => read_benchmark(&spoilt(BENCHMARK, from, to)).1,
        File::Frozen => read_frozen(&spoilt(&frozen(), from, to)).1,
        File::Summary => read_summary(&spoilt(SUMMARY, from, to)).1,
    };
    codes(&problems)
}

#[test]
fn each_fault_is_told_once_and_no_other() {
    let mut wrong = Vec::new();
    for (code, file, from, to) in CASES {
        let told = found(*file, from, to);
        let others = told.iter().filter(|one| **one != Code::UnusualTree);
        let others: Vec<_> = others.copied().collect();
        let expected: &[Code] = match code {
            Code::UnusualTree => &[],
            code => &[*code],
        };
        if others != expected || !told.contains(code) {
            wrong.push(format!("{from:?} -> {to:?}: {told:?}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let mut shown: BTreeSet<&str> = CASES.iter().map(|(code, ..)| code.name()).collect();
    // A file without `[[departments]]` cannot be made by replacing a few words.
    shown.insert(Code::NoDepartment.name());
    // Long texts are made by the test below.
    shown.insert(Code::TooLong.name());
    let missing: Vec<_> = Code::ALL.iter().map(|code| code.name()).collect();
    let missing: Vec<_> = missing
        .into_iter()
        .filter(|name| !shown.contains(name) && !OF_TABLES.contains(name))
        .collect();
    assert!(missing.is_empty(), "no case for {missing:?}");
}

#[test]
fn names_and_texts_have_a_longest_length() {
    let keys = [
        ("id = \"achats\"", "id", "a", 200),
        ("name = \"Achats\"", "name", "É", 200),
        ("\"DAF\"", "", "É", 200),
        ("client = \"Acme\"", "client", "É", 500),
        ("wave = \"2026-11\"", "wave", "É", 500),
        ("sponsor = \"Directrice financière\"", "sponsor", "É", 500),
        (
            "confidentiality = \"Diffusion restreinte\"",
            "confidentiality",
            "É",
            500,
        ),
    ];
    for (from, key, letter, longest) in keys {
        let told = |length: usize| {
            let value = format!("\"{}\"", letter.repeat(length));
            let to = match key {
                "" => value,
                _ => format!("{key} = {value}"),
            };
            found(File::Project, from, &to)
        };
        assert_eq!(told(longest), [], "{from}");
        assert_eq!(told(longest + 1), [Code::TooLong], "{from}");
    }
}

#[test]
fn an_assessment_without_departments_is_a_fault() {
    let head = PROJECT.split("[[departments]]").next().unwrap();
    assert_eq!(codes(&read_project(head).1), [Code::NoDepartment]);
    let empty = head.replace("[assessment]", "departments = []\n[assessment]");
    assert_eq!(codes(&read_project(&empty).1), [Code::NoDepartment]);
}

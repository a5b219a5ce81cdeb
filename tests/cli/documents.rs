//! The review of documents: completed line by line, never spoilt, and part of the levels.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::harness::{Ended, Folder, PROJECT, diapason};

const HEAD: &str = "department,document,status,date,note\n";

/// The checks of the shipped questionnaire.
const CHECKS: usize = 76;

fn run(folder: &Folder, words: &str) -> Ended {
    diapason().dir(folder.path()).args(words).run()
}

fn review(folder: &Folder) -> String {
    String::from_utf8(folder.read("documents.csv")).unwrap()
}

fn reviewed(lines: &str) -> Folder {
    Folder::assessment().with("documents.csv", format!("{HEAD}{lines}"))
}

/// Returns the IT side of the first sub-axis of the first department, `services.offerings`.
fn scored(folder: &Folder) -> Value {
    let found = run(folder, "score --format json").ends(0).stdout;
    let found: Value = serde_json::from_str(&found).unwrap();
    found["departments"][0]["sub_axes"][0]["it"].clone()
}

#[test]
fn a_folder_without_a_review_gets_every_line() {
    let folder = Folder::assessment();
    let ended = run(&folder, "documents sync").ends(0);
    assert_eq!(ended.stdout, "");
    ended
        .says("documents.csv\u{a0}: 152\u{a0}lignes ajoutées, 152\u{a0}contrôles restent à revoir");
    let text = review(&folder);
    assert_eq!(text.lines().count(), 1 + 2 * CHECKS);
    let first = "finance,S1-d1,,,,niveau\u{a0}2 · DSI · Recueil des fiches d’offre remplies";
    assert!(text.lines().nth(1).unwrap().starts_with(first), "{text}");
    run(&folder, "validate --strict").ends(0);
}

#[test]
fn a_second_run_changes_nothing() {
    let folder = reviewed("rh,S2-d1,na,,\n");
    for words in ["documents sync", "documents sync --group-by check"] {
        run(&folder, words).ends(0);
        let once = folder.read("documents.csv");
        let ended = run(&folder, words).ends(0);
        ended.says("0\u{a0}ligne ajoutée, 151\u{a0}contrôles restent à revoir");
        assert_eq!(folder.read("documents.csv"), once, "{words}");
    }
    assert_eq!(folder.listing().len(), 3, "nothing is left beside it");
}

#[test]
fn a_new_folder_lacks_nothing() {
    for language in ["fr", "en"] {
        let folder = Folder::new();
        let init = format!("init . --departments Finance,RH --lang {language}");
        run(&folder, &init).ends(0);
        let new = folder.read("documents.csv");
        // The labels speak the assessment's language, whoever reads the screen.
        let ended = run(&folder, "documents sync --lang en").ends(0);
        ended.says("0\u{a0}lines added, 152\u{a0}checks still to review");
        assert_eq!(folder.read("documents.csv"), new);
    }
}

#[test]
fn what_is_written_stays_to_the_letter() {
    let written = [
        "DAF;S1-d1;present;2026-11-02;\"vu; « signé \"\"JD\"\" »\nsur deux lignes\"",
        "finance;S1-d2;;;\"=1+1\"",
        "*;S1-d3;na;; sans objet  ",
        "RH;S1-d2;partial;;",
    ];
    let head = HEAD.trim_end().replace(',', ";");
    let text = format!("\u{feff}{head}\r\n{}\r\n\r\n", written.join("\r\n"));
    let folder = Folder::assessment().with("documents.csv", text);
    run(&folder, "documents sync --group-by check").ends(0);
    let text = review(&folder);
    assert!(text.starts_with("\u{feff}department;document;status;date;note;label\r\n"));
    for line in written {
        assert!(text.contains(&format!("\r\n{line};")), "{line} in {text}");
    }
    let begins = |line: &str| line.split(';').take(2).collect::<Vec<_>>().join(";");
    let lines: Vec<_> = text.split("\r\n").skip(1).take(6).map(begins).collect();
    assert_eq!(
        lines,
        [
            "DAF;S1-d1",
            "rh;S1-d1",
            "finance;S1-d2",
            "RH;S1-d2",
            "*;S1-d3",
            "finance;S1-d4"
        ]
    );
}

#[test]
fn a_common_document_is_one_line() {
    let folder = reviewed("*,S1-d1,present,2026-11-02,\nrh,S1-d1,absent,,\n");
    let ended = run(&folder, "documents sync --lang en").ends(0);
    ended.says("150\u{a0}lines added, 150\u{a0}checks still to review");
    let text = review(&folder);
    let mut lines = text.lines().skip(1);
    assert!(
        lines
            .next()
            .unwrap()
            .starts_with("*,S1-d1,present,2026-11-02,,")
    );
    assert_eq!(text.matches(",S1-d1,").count(), 2);
    assert!(text.contains("\nrh,S1-d1,absent,,,"));
}

#[test]
fn documents_move_a_level() {
    let without = scored(&Folder::assessment());
    let all = |status: &str| {
        let checks = 1..=7;
        let lines = checks.map(|place| format!("*,S1-d{place},{status},2026-11-02,\n"));
        scored(&reviewed(&lines.collect::<String>()))
    };
    let (present, absent) = (all("present"), all("absent"));
    let index = |found: &Value| found["index"].as_f64().unwrap();
    assert!(index(&absent) < index(&without) && index(&without) < index(&present));
    let reached = |found: &Value| found["reached"].as_u64().unwrap();
    assert_eq!(reached(&absent), 1, "{absent}");
    assert!(reached(&absent) < reached(&without), "{without}");
}

#[test]
fn an_age_that_counts_is_a_warning() {
    let folder = reviewed(
        "*,S1-d1,present,,\nfinance,S1-d2,present,2020-01-31,\nrh,S1-d2,partial,2027-01-01,\n",
    );
    let ended = run(&folder, "validate --lang en").ends(0);
    insta::assert_snapshot!(ended.stdout, @r"
    warning[undated-document]: this document is present and has no date
     --> documents.csv:2
      = row 1, column `date`: empty cell
      = it counts as partial
      = help: give its date

    warning[future-document]: this document is dated after the assessment
     --> documents.csv:4
      = row 3, column `date`: `2027-01-01`
      = the assessment is dated 2026-11-22
      = help: correct this date, or that of `diapason.toml`
    ");
    run(&folder, "validate --strict").ends(1);
    run(&folder, "documents sync")
        .ends(0)
        .says("undated-document");
    run(&folder, "score").ends(0).says("undated-document");
}

#[test]
fn a_review_with_a_fault_is_left_alone() {
    let faulty = [
        ("rh,S1-d99,,,\n", "unknown-document"),
        (
            "rh,S1-d1,,,\nRessources humaines,S1-d1,,,\n",
            "duplicate-review",
        ),
        ("*,S1-d1,na,,\n*,S1-d1,,,\n", "duplicate-review"),
        ("rh,S1-d1,,,\"no end\nrh,S1-d2,,,\n", "unclosed-quote"),
    ];
    for (lines, code) in faulty {
        let folder = reviewed(lines);
        let before = folder.read("documents.csv");
        run(&folder, "documents sync").ends(3).says(code);
        assert_eq!(folder.read("documents.csv"), before);
        run(&folder, "score").ends(3).says(code);
    }
}

#[test]
fn surveys_are_not_needed_to_review_documents() {
    let pattern = PROJECT.replace("\"fr\"", "\"fr\"\nsurveys = [\"answers/business.csv\"]");
    let folder = Folder::new().with("diapason.toml", pattern);
    run(&folder, "documents sync").ends(0);
    assert_eq!(folder.listing(), ["diapason.toml", "documents.csv"]);
}

#[test]
fn only_a_folder_can_be_synced() {
    let folder = Folder::new().with("answers.csv", "");
    for path in ["answers.csv", "nowhere"] {
        let ended = run(&folder, &format!("documents sync {path}")).ends(3);
        ended.says(&format!("`{path}` ne contient pas de `diapason.toml`"));
    }
    run(&folder, "documents sync").ends(2);
    let ended = run(&folder, "documents sync --group-by axis --lang en").ends(2);
    ended.says("diapason documents sync");
    run(&folder, "documents").ends(2);
}

#[test]
#[cfg(unix)]
fn a_link_out_of_the_folder_is_not_followed() {
    let elsewhere = Folder::new().with("documents.csv", HEAD);
    let folder = Folder::assessment();
    let link: &Path = &folder.path().join("documents.csv");
    std::os::unix::fs::symlink(elsewhere.path().join("documents.csv"), link).unwrap();
    run(&folder, "documents sync").ends(3).says("path-outside");
    assert_eq!(fs::read(link).unwrap(), HEAD.as_bytes());
}

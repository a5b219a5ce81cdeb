//! How faults are shown, in every form.

use insta::assert_snapshot;

use super::*;
use crate::language::faults::{Wording, text};
use crate::language::{Language, Text};

fn wording() -> Wording {
    Wording {
        message: text("sous-axe inconnu : `catalog`", "unknown sub-axis `catalog`"),
        label: text(
            "aucun sous-axe ne s’appelle ainsi",
            "no sub-axis has this id",
        ),
        help: Some(text(
            "vouliez-vous dire `catalogue` ?",
            "did you mean `catalogue`?",
        )),
    }
}

fn span_of(source: &SourceFile, piece: &str) -> Span {
    let start = source.text.find(piece).unwrap();
    start..start + piece.len()
}

fn problems(source: &SourceFile, faults: Vec<(Position, Vec<(Span, Text)>)>) -> Problems {
    let mut problems = Problems::default();
    problems.source(source);
    for (position, also) in faults {
        problems.add(Diagnostic {
            code: Code::UnknownSubAxis,
            file: source.name.clone(),
            position,
            wording: wording(),
            also,
        });
    }
    problems
}

fn at(source: &SourceFile, piece: &str) -> Problems {
    problems(
        source,
        vec![(Position::Span(span_of(source, piece)), vec![])],
    )
}

#[test]
fn a_fault_shows_its_line_and_a_caret() {
    let source = SourceFile::new("q.toml", "id = 1\nété = \"catalog\" # x\n");
    let problems = at(&source, "\"catalog\"");
    assert_snapshot!(render(&problems, Language::English), @r#"
    error[unknown-sub-axis]: unknown sub-axis `catalog`
     --> q.toml:2:7
      |
    2 | été = "catalog" # x
      |       ^^^^^^^^^ no sub-axis has this id
      |
      = help: did you mean `catalogue`?
    "#);
    assert!(render(&problems, Language::French).starts_with("erreur[unknown-sub-axis]: sous-axe"));
}

#[test]
fn a_duplicate_shows_both_places() {
    let source = SourceFile::new("q.toml", "a = \"x\"\n\n\n\n\n\n\n\nb = \"y\"\n");
    let also = vec![(span_of(&source, "\"x\""), text("ici", "here first"))];
    let place = Position::Span(span_of(&source, "\"y\""));
    assert_snapshot!(render(&problems(&source, vec![(place, also)]), Language::English), @r#"
    error[unknown-sub-axis]: unknown sub-axis `catalog`
     --> q.toml:9:5
      |
    1 | a = "x"
      |     --- here first
    ...
    9 | b = "y"
      |     ^^^ no sub-axis has this id
      |
      = help: did you mean `catalogue`?
    "#);
}

#[test]
fn places_far_apart_are_two_pieces() {
    let source = SourceFile::new(
        "q.toml",
        format!("a = \"x\"\n{}b = \"y\"", "\n".repeat(500)),
    );
    let also = vec![(span_of(&source, "\"x\""), text("ici", "here first"))];
    let place = Position::Span(span_of(&source, "\"y\""));
    let shown = render(&problems(&source, vec![(place, also)]), Language::English);
    assert!(
        shown.contains(" --> q.toml:502:5") && shown.contains("::: q.toml:1:5"),
        "{shown}"
    );
    assert!(shown.lines().count() < 15, "{shown}");
}

#[test]
fn a_cell_shows_its_row_its_column_and_its_value() {
    let source = SourceFile::new("surveys/a.csv", "");
    let value = format!("\u{1b}[31m{}", "Finnance ".repeat(20));
    let cell = Position::Cell {
        line: 14,
        row: 12,
        column: 2,
        header: "department".to_owned(),
        value,
    };
    let row = Position::Row { line: 9, row: 7 };
    let problems = problems(
        &source,
        vec![(cell, vec![]), (row, vec![]), (Position::File, vec![])],
    );
    let shown = render(&problems, Language::French).replace('\u{a0}', " ");
    let shown = shown.replace('\u{202f}', " ");
    assert_snapshot!(shown, @"
    erreur[unknown-sub-axis]: sous-axe inconnu : `catalog`
     --> surveys/a.csv
      = aucun sous-axe ne s’appelle ainsi
      = aide : vouliez-vous dire `catalogue` ?

    erreur[unknown-sub-axis]: sous-axe inconnu : `catalog`
     --> surveys/a.csv:9
      = ligne de données 7
      = aucun sous-axe ne s’appelle ainsi
      = aide : vouliez-vous dire `catalogue` ?

    erreur[unknown-sub-axis]: sous-axe inconnu : `catalog`
     --> surveys/a.csv:14
      = ligne de données 12, colonne `department` : `Finnance Finnance Finnance Finnance Finnance Finnance Finnan…`
      = aucun sous-axe ne s’appelle ainsi
      = aide : vouliez-vous dire `catalogue` ?
    ");
}

#[test]
fn no_output_holds_an_escape_and_no_line_runs_away() {
    let long = "x".repeat(5000);
    let hostile = format!("a = \"\u{1b}]0;t\u{7}\u{202e}\u{9b}31m\"\r\nb = \"{long}\"\nc = 1");
    let source = SourceFile::new("q\u{1b}[2J.toml", hostile);
    let whole = 0..source.text.len();
    for span in [
        4..20,
        span_of(&source, "b ="),
        span_of(&source, &long),
        whole,
    ] {
        let problems = problems(&source, vec![(Position::Span(span), vec![])]);
        let shown = render(&problems, Language::English);
        for text in [
            &shown,
            &json(&problems, Language::English),
            &github(&problems, Language::French),
        ] {
            let harmful = |c: char| c != '\n' && c.is_control() || c == '\u{202e}';
            assert!(!text.contains(harmful), "{text:?}");
        }
        assert!(
            shown.lines().all(|line| line.chars().count() < 200),
            "{shown}"
        );
    }
}

#[test]
fn a_place_beyond_the_text_or_inside_a_character_is_shown() {
    let source = SourceFile::new("q.toml", "é");
    for span in [1..1, 2..2, 1..2, 0..99, 99..100] {
        let problems = problems(&source, vec![(Position::Span(span), vec![])]);
        assert!(render(&problems, Language::English).contains("q.toml:1:"));
    }
}

#[test]
fn json_says_all_that_is_known_of_a_place() {
    let source = SourceFile::new("q.toml", "id = \"catalog\"\n");
    let problems = at(&source, "\"catalog\"");
    assert_snapshot!(json(&problems, Language::English), @r#"
    {
      "schema": "diapason.validate/1",
      "errors": 1,
      "warnings": 0,
      "faults": [
        {
          "severity": "error",
          "code": "unknown-sub-axis",
          "file": "q.toml",
          "line": 1,
          "column": 6,
          "row": null,
          "header": null,
          "value": null,
          "message": "unknown sub-axis `catalog`",
          "expected": "no sub-axis has this id",
          "help": "did you mean `catalogue`?"
        }
      ]
    }
    "#);
}

#[test]
fn a_workflow_command_is_one_escaped_line() {
    let source = SourceFile::new("a,b:100%.toml", "id = \"catalog\"\n");
    assert_snapshot!(
        github(&at(&source, "\"catalog\""), Language::English),
        @"::error file=a%2Cb%3A100%25.toml,line=1,col=6,title=unknown-sub-axis::unknown sub-axis `catalog`%0Ano sub-axis has this id%0Adid you mean `catalogue`?"
    );
}

#[test]
fn the_summary_counts_and_names_nothing() {
    let source = SourceFile::new("q.toml", "id = 1");
    assert_eq!(summary(&at(&source, "1"), Language::French), "1 erreur");
    assert_eq!(summary(&Problems::default(), Language::English), "0 errors");
}

/// The codes of FORMAT.md and their severities, row by row.
fn documented() -> Vec<(&'static str, &'static str)> {
    let text = include_str!("../../questionnaires/FORMAT.md");
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
    let rows = rows.filter_map(|row| {
        let (code, rest) = row.split_once("` | ")?;
        let (severity, _) = rest.split_once(" | ")?;
        matches!(severity, "error" | "warning").then_some((code, severity))
    });
    rows.collect()
}

#[test]
fn the_manual_lists_every_code_in_order() {
    let known = Code::ALL.iter().map(|code| {
        let severity = match code.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        (code.name(), severity)
    });
    assert_eq!(documented(), known.collect::<Vec<_>>());
}

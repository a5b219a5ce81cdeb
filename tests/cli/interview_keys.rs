//! `diapason interview` on a terminal: what is seen, and what a key does.

use std::fs;

use serde_json::Value;

use super::harness::{Folder, PROJECT, diapason};
use super::sitting::{FIRST, ID, JOURNAL, NEW, answer, begun, folder, levels, quit, records};
use super::terminal::Terminal;

#[test]
fn the_question_is_seen_at_every_size_and_leaves_nothing_on_the_screen() {
    for size in [(60, 20), (80, 24), (120, 40)] {
        let folder = folder();
        let mut terminal = begun(&folder, size);
        for text in [
            "Direction financière",
            "1/",
            "Services › Offres",
            "Côté DSI",
            "1  Réactif",
        ] {
            terminal.sees(text);
        }
        answer(&mut terminal, "3", "S1q3 : 3, enregistré");
        terminal.sees("Côté métier");
        let ended = quit(terminal);
        assert!(
            ended.screen.contains(&format!("interview resume {ID}")),
            "{}",
            ended.screen
        );
        assert!(!ended.screen.contains("besoins"), "{}", ended.screen);
    }
    let folder = folder();
    for size in [(60, 20), (80, 24), (120, 40)] {
        let words = NEW.replace("r07", &format!("r{}", size.0));
        let words = format!("--lang en {words}");
        let mut terminal = Terminal::run(folder.path(), size, &[], &words);
        terminal.sees("Before the first question");
        terminal.press("\r");
        terminal.sees("last three needs");
        terminal.press("s");
        terminal.sees("S1q3: skipped, still to ask");
        terminal.settle("Keys");
        terminal.press("q");
        let ended = terminal.ends();
        assert!(ended.exit == 0 && ended.is_restored, "{}", ended.screen);
    }
}

#[test]
fn another_size_is_another_screen_and_keys_go_on() {
    let folder = folder();
    let mut terminal = begun(&folder, (120, 40));
    for (columns, rows) in [(60, 16), (200, 50), (80, 24)] {
        terminal.resize(columns, rows);
        terminal.settle("Touches");
        terminal.sees(FIRST[0]);
        terminal.sees("4  Partenaire");
    }
    answer(&mut terminal, "2", "S1q3 : 2, enregistré");
    quit(terminal);
    assert_eq!(levels(&folder), [serde_json::json!([2])]);
}

#[test]
fn a_paste_answers_nothing_and_quick_presses_answer_once() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    terminal.press("\x1b[200~première ligne\n4 yeux fermés\n\x1b[201~");
    terminal.sees("Texte collé ignoré");
    terminal.press("3333");
    terminal.sees("S1q3 : 3, enregistré");
    terminal.settle("Touches");
    terminal.sees("Côté métier");
    // The row of digits of a French keyboard, without Shift.
    answer(&mut terminal, "é", "S1q3 : 2, enregistré");
    answer(&mut terminal, "à", "ne sait pas, enregistré");
    quit(terminal);
    let json = serde_json::json!([[3], [2], null]);
    assert_eq!(Value::from(levels(&folder)), json);
}

#[test]
fn keys_and_lines_write_the_same_journal() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    answer(&mut terminal, "3", "3, enregistré");
    terminal.press("4");
    terminal.sees("le justifie");
    terminal.write("vu en comité");
    terminal.sees(FIRST[1]);
    terminal.press("n délai tenu\r");
    terminal.sees("Fait : délai tenu");
    terminal.press("e2");
    terminal.sees("Preuve : dite");
    answer(&mut terminal, "x", "sans objet, enregistré");
    quit(terminal);
    let with_keys = records(&folder, JOURNAL);
    let other = Folder::new().with("diapason.toml", PROJECT);
    let lines = "3\n4\nvu en comité\nn délai tenu\ne 2\nx\n";
    diapason()
        .dir(other.path())
        .args(&format!("{NEW} --accessible"))
        .input(lines)
        .run()
        .ends(0);
    assert_eq!(records(&other, JOURNAL), with_keys);
}

#[cfg(unix)]
#[test]
fn an_editor_writes_the_fact_in_a_file_that_nobody_else_may_read() {
    let folder = folder().with(
        "edit.sh",
        "#!/bin/sh\nstat -c %a \"$1\" > mode\nprintf 'vu en comité,\\nle 3 mai' > \"$1\"\n",
    );
    let words = format!("{NEW} --presenter");
    let editor = [("EDITOR", "sh edit.sh")];
    let mut terminal = Terminal::run(folder.path(), (80, 24), &editor, &words);
    terminal.sees("Avant la première question");
    terminal.press("\r");
    terminal.sees(FIRST[0]);
    terminal.press("N");
    terminal.sees(FIRST[0]);
    terminal.settle("Touches");
    assert!(!terminal.screen().contains("comité") && !terminal.screen().contains("r07"));
    terminal.press("h");
    terminal.sees("Fait : vu en comité, le 3 mai");
    quit(terminal);
    assert_eq!(folder.read("mode"), b"600\n");
    let words = format!("interview resume {ID} --lang fr");
    let missing = [("EDITOR", "no-such-editor")];
    let mut terminal = Terminal::run(folder.path(), (80, 24), &missing, &words);
    terminal.sees(FIRST[0]);
    terminal.press("N");
    terminal.sees("Éditeur inutilisable (introuvable)");
    quit(terminal);
    // What an edit left that did not end well is taken up by the next one, for the same item.
    let left = format!("interviews/{ID}/fact-S1q3-business.txt");
    let folder = folder.with(&left, b"caf\xe9 pris");
    let editor = [("EDITOR", "cat")];
    let mut terminal = Terminal::run(folder.path(), (80, 24), &editor, &words);
    terminal.sees(FIRST[0]);
    terminal.press("N");
    terminal.sees("Fait : caf");
    quit(terminal);
    let last = records(&folder, JOURNAL).pop().unwrap();
    assert_eq!(last["fact"], "caf\u{fffd} pris");
    let left = folder.listing();
    assert!(!left.iter().any(|name| name.contains("fact")), "{left:?}");
}

#[test]
fn an_interview_is_held_to_its_end_and_closed() {
    let folder = folder();
    let all_but_one = format!("2\n2\n{}", "x\n".repeat(17));
    diapason()
        .dir(folder.path())
        .args(&format!("{NEW} --accessible"))
        .input(&all_but_one)
        .run()
        .ends(0);
    let words = format!("interview resume {ID}");
    let mut terminal = Terminal::run(folder.path(), (120, 40), &[], &words);
    terminal.sees("X3q4");
    answer(&mut terminal, "3", "Récapitulatif");
    terminal.sees("toutes les questions ont une réponse");
    terminal.sees("S1  Offres : DSI 2 · métier 2");
    terminal.press("\r");
    let ended = terminal.ends();
    assert!(ended.exit == 0 && ended.is_restored, "{}", ended.screen);
    assert!(ended.screen.contains("clos"), "{}", ended.screen);
    assert!(ended.screen.contains("diapason score"), "{}", ended.screen);
    assert_eq!(records(&folder, JOURNAL).pop().unwrap()["kind"], "closed");
}

#[test]
fn the_screen_of_the_readme_is_that_of_the_program() {
    let folder = Folder::new();
    diapason()
        .dir(folder.path())
        .args("init acme --example")
        .run()
        .ends(0);
    let words = "interview new finance --camp business --respondent r12 -i acme --lang en";
    let mut terminal = Terminal::run(folder.path(), (80, 24), &[], words);
    terminal.sees("Before the first question");
    terminal.press("\r");
    terminal.sees("1-4 level");
    terminal.press("3");
    terminal.sees("3, saved");
    let readme = fs::read_to_string(super::harness::repository().join("README.md")).unwrap();
    let shown = readme.split("```text\n").nth(1).unwrap();
    let shown = shown.split("\n```").next().unwrap();
    let lines = |text: &str| {
        let text = text.replace(['\u{a0}', '\u{202f}'], " ");
        let lines: Vec<_> = text
            .trim_end()
            .lines()
            .map(|line| line.trim_end().to_owned())
            .collect();
        lines.join("\n")
    };
    assert_eq!(lines(shown), lines(&terminal.screen()));
}

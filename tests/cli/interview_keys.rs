//! `diapason interview` on a terminal: what is seen, what a key does, and that nothing is lost.

use std::fs;
use std::process::Command;

use serde_json::Value;

use super::harness::{Folder, PROJECT, diapason};
use super::terminal::{Ended, Terminal};

const NEW: &str = "interview new finance --camp business --respondent r07 --date 2026-11-12";

const ID: &str = "2026-11-12_finance_r07";

const JOURNAL: &str = "interviews/2026-11-12_finance_r07/journal.jsonl";

/// The first question that the folder's survey leaves open, and the second.
const FIRST: [&str; 2] = ["trois derniers besoins", "dernière demande"];

/// A folder without evidence: the questions come in the order of the questionnaire.
fn folder() -> Folder {
    Folder::new().with("diapason.toml", PROJECT)
}

/// A new interview at its first question.
fn begun(folder: &Folder, size: (u16, u16)) -> Terminal {
    let mut terminal = Terminal::run(folder.path(), size, &[], NEW);
    terminal.sees("Avant la première question");
    terminal.press("\r");
    terminal.sees(FIRST[0]);
    terminal
}

/// Answers one item with a key and waits for the next one.
fn answer(terminal: &mut Terminal, key: &str, noted: &str) {
    terminal.press(key);
    terminal.sees(noted);
    terminal.settle("Touches");
}

/// The records of the journal, without their moments.
fn records(folder: &Folder, journal: &str) -> Vec<Value> {
    let text = String::from_utf8(folder.read(journal)).unwrap();
    let records = text.lines().map(|line| {
        let mut record: Value = serde_json::from_str(line).unwrap();
        record.as_object_mut().unwrap().remove("t");
        record
    });
    records.collect()
}

fn levels(folder: &Folder) -> Vec<Value> {
    let records = records(folder, JOURNAL).into_iter().skip(1);
    records.map(|record| record["levels"].clone()).collect()
}

fn quit(mut terminal: Terminal) -> Ended {
    terminal.settle("Touches");
    terminal.press("q");
    let ended = terminal.ends();
    assert_eq!(ended.exit, 0, "{}", ended.screen);
    assert!(ended.is_restored);
    ended
}

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
fn nothing_is_lost_when_the_program_is_killed_after_any_answer() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    for given in 1..=4 {
        terminal.press("2");
        terminal.sees("2, enregistré");
        let killed = Command::new("kill")
            .args(["-9", &terminal.pid().to_string()])
            .status();
        assert!(killed.unwrap().success());
        terminal.ends();
        assert_eq!(levels(&folder).len(), given);
        let words = format!("interview resume {ID}");
        terminal = Terminal::run(folder.path(), (80, 24), &[], &words);
        terminal.sees("Côté");
    }
    quit(terminal);
}

#[test]
fn a_second_program_is_refused_with_the_first_one_named() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    answer(&mut terminal, "2", "2, enregistré");
    let second = diapason()
        .dir(folder.path())
        .args("--lang en interview resume --accessible")
        .run()
        .ends(4);
    assert!(
        second.stderr.contains(&format!("pid {}", terminal.pid())),
        "{}",
        second.stderr
    );
    quit(terminal);
}

#[test]
fn a_closed_window_ends_the_program_and_the_answers_stay() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    answer(&mut terminal, "2", "2, enregistré");
    terminal.hang_up();
    assert_eq!(levels(&folder).len(), 1);
}

#[test]
fn the_terminal_is_given_back_however_it_ends() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    answer(&mut terminal, "2", "2, enregistré");
    let ended = Command::new("kill")
        .args(["-TERM", &terminal.pid().to_string()])
        .status();
    assert!(ended.unwrap().success());
    let ended = terminal.ends();
    assert!(
        ended.exit == 143 && ended.is_restored,
        "{} {}",
        ended.exit,
        ended.screen
    );
    assert!(
        ended.screen.contains("interview resume"),
        "{}",
        ended.screen
    );
    let words = format!("interview resume {ID}");
    let mut terminal = Terminal::run(folder.path(), (80, 24), &[], &words);
    terminal.sees("Côté métier");
    terminal.press("n à demi écrit\x03");
    let ended = terminal.ends();
    assert!(
        ended.exit == 130 && ended.is_restored,
        "{} {}",
        ended.exit,
        ended.screen
    );
    let last = records(&folder, JOURNAL).pop().unwrap();
    assert_eq!(last["fact"], "à demi écrit");
    assert!(
        String::from_utf8_lossy(&ended.raw).contains("\x1b[1m"),
        "the question is bold"
    );
}

#[test]
fn no_colour_means_no_bold_and_a_dumb_terminal_gets_lines() {
    let folder = folder();
    let words = format!("{NEW} --lang fr");
    let environment = [("NO_COLOR", "1")];
    let mut terminal = Terminal::run(folder.path(), (80, 24), &environment, &words);
    terminal.sees("Avant la première question");
    terminal.press("\rq");
    let ended = terminal.ends();
    assert!(!String::from_utf8_lossy(&ended.raw).contains("\x1b[1m"));
    assert!(
        ended.screen.contains("rien n’est enregistré"),
        "{}",
        ended.screen
    );
    let mut terminal = Terminal::run(folder.path(), (80, 24), &[("TERM", "dumb")], &words);
    terminal.sees("Côté DSI");
    terminal.press("3\r");
    terminal.sees("Côté métier");
    terminal.press("q\r");
    let ended = terminal.ends();
    assert_eq!(ended.exit, 0);
    assert!(!ended.raw.contains(&0x1b), "no escape on a dumb terminal");
    let words = format!("interview resume {ID} --presenter");
    let ended = Terminal::run(folder.path(), (80, 24), &[("TERM", "dumb")], &words).ends();
    assert_eq!(ended.exit, 2, "{}", ended.screen);
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

#[test]
fn an_answer_that_cannot_be_written_is_kept_until_it_can() {
    let folder = folder();
    let mut terminal = begun(&folder, (80, 24));
    let journal = folder.path().join(JOURNAL);
    let aside = journal.with_extension("aside");
    fs::rename(&journal, &aside).unwrap();
    fs::create_dir(&journal).unwrap();
    terminal.press("3");
    terminal.sees("NON ENREGISTRÉ");
    terminal.sees("Côté DSI");
    fs::remove_dir(&journal).unwrap();
    fs::rename(&aside, &journal).unwrap();
    terminal.press(" ");
    terminal.sees("Côté métier");
    quit(terminal);
    assert_eq!(levels(&folder), [serde_json::json!([3])]);
    let words = format!("interview resume {ID}");
    let mut terminal = Terminal::run(folder.path(), (80, 24), &[], &words);
    terminal.sees("Côté métier");
    fs::rename(&journal, &aside).unwrap();
    fs::create_dir(&journal).unwrap();
    terminal.press("2");
    terminal.sees("NON ENREGISTRÉ");
    terminal.press("q");
    let ended = terminal.ends();
    assert!(ended.exit == 6 && ended.is_restored, "{}", ended.screen);
    assert!(ended.screen.contains("PAS enregistrée"), "{}", ended.screen);
}

#[test]
fn ctrl_c_in_a_list_shows_the_cursor_again() {
    let folder = folder();
    let mut terminal = Terminal::run(folder.path(), (80, 24), &[], "interview new --lang fr");
    terminal.sees("Métier concerné :");
    terminal.press("\x03");
    let ended = terminal.ends();
    assert!(
        ended.exit == 130 && ended.is_restored,
        "{} {}",
        ended.exit,
        ended.screen
    );
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

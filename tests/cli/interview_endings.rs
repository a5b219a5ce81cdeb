//! `diapason interview` cut short: nothing is lost, and the terminal is given back.

use std::fs;
use std::process::Command;

use super::harness::diapason;
use super::sitting::{ID, JOURNAL, NEW, answer, begun, folder, levels, quit, records};
use super::terminal::Terminal;

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

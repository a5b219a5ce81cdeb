//! An interview on a terminal: begun, answered, left, and what its journal holds.

use serde_json::Value;

use super::harness::{Folder, PROJECT};
use super::terminal::{Ended, Terminal};

pub(crate) const NEW: &str =
    "interview new finance --camp business --respondent r07 --date 2026-11-12";

pub(crate) const ID: &str = "2026-11-12_finance_r07";

pub(crate) const JOURNAL: &str = "interviews/2026-11-12_finance_r07/journal.jsonl";

/// The first question that the folder's survey leaves open, and the second.
pub(crate) const FIRST: [&str; 2] = ["trois derniers besoins", "dernière demande"];

/// A folder without evidence: the questions come in the order of the questionnaire.
pub(crate) fn folder() -> Folder {
    Folder::new().with("diapason.toml", PROJECT)
}

/// A new interview at its first question.
pub(crate) fn begun(folder: &Folder, size: (u16, u16)) -> Terminal {
    let mut terminal = Terminal::run(folder.path(), size, &[], NEW);
    terminal.sees("Avant la première question");
    terminal.press("\r");
    terminal.sees(FIRST[0]);
    terminal
}

/// Answers one item with a key and waits for the next one.
pub(crate) fn answer(terminal: &mut Terminal, key: &str, noted: &str) {
    terminal.press(key);
    terminal.sees(noted);
    terminal.settle("Touches");
}

/// The records of the journal, without their moments.
pub(crate) fn records(folder: &Folder, journal: &str) -> Vec<Value> {
    let text = String::from_utf8(folder.read(journal)).unwrap();
    let records = text.lines().map(|line| {
        let mut record: Value = serde_json::from_str(line).unwrap();
        record.as_object_mut().unwrap().remove("t");
        record
    });
    records.collect()
}

pub(crate) fn levels(folder: &Folder) -> Vec<Value> {
    let records = records(folder, JOURNAL).into_iter().skip(1);
    records.map(|record| record["levels"].clone()).collect()
}

pub(crate) fn quit(mut terminal: Terminal) -> Ended {
    terminal.settle("Touches");
    terminal.press("q");
    let ended = terminal.ends();
    assert_eq!(ended.exit, 0, "{}", ended.screen);
    assert!(ended.is_restored);
    ended
}

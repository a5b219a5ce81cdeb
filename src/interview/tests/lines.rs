//! What typed lines want.

use super::fixture::{interview, questionnaire, session, with_lines};
use crate::interview::{Change, Ending, Page, Typed, Wish, typed};
use crate::model::{Backing, Level, Note};

fn change(change: Change) -> Typed {
    Typed::Wish(Wish::Change(change))
}

#[test]
fn a_line_is_a_key_with_what_it_takes() {
    let questionnaire = questionnaire();
    let group = session(&questionnaire, interview(4));
    let divided = Note::Levels(vec![Level::Two, Level::Three]);
    for (line, expected) in [
        (
            " 3 ",
            change(Change::Note(Note::Levels(vec![Level::Three]))),
        ),
        ("é", change(Change::Note(Note::Levels(vec![Level::Two])))),
        ("3/2", change(Change::Note(divided.clone()))),
        ("2 / 3", change(Change::Note(divided))),
        ("0", change(Change::Note(Note::DontKnow))),
        ("x", change(Change::Note(Note::NotApplicable))),
        ("p", change(Change::Note(Note::Skipped))),
        (
            "n délai tenu",
            change(Change::Fact("délai tenu".to_owned())),
        ),
        ("n", Typed::Page(Page::Help)),
        ("e 1", change(Change::Backing(Some(Backing::Shown)))),
        ("e 0", change(Change::Backing(None))),
        ("g q3", Typed::Wish(Wish::GoTo(3))),
        ("g q9", Typed::NoPlace("q9".to_owned())),
        ("b", Typed::Wish(Wish::Back)),
        ("N", Typed::Wish(Wish::EditFact)),
        ("q", Typed::Wish(Wish::Leave(Ending::Paused))),
        ("l", Typed::Page(Page::List)),
        ("L", Typed::Page(Page::Language)),
        ("t", Typed::Page(Page::Texts)),
        ("?", Typed::Page(Page::Help)),
    ] {
        assert_eq!(typed(line, &group), expected, "{line}");
    }
    for line in ["", "33", "3 3", "2/2", "2/7", "e 9", "e", "c", "yes", "d"] {
        assert_eq!(typed(line, &group), Typed::NoMeaning, "{line}");
    }
    let long = format!("n {}", "x".repeat(crate::interview::LONGEST_FACT));
    assert_eq!(typed(&long, &group), Typed::TooLong);
    let alone = session(&questionnaire, interview(1));
    assert_eq!(typed("2/3", &alone), Typed::OnlyGroups);
}

#[test]
fn a_whole_interview_is_held_with_lines() {
    let held = with_lines(1, &["4", "vu", "2", "1", "", "0", "c"]);
    assert_eq!(held.ending, Ending::Closed);
    let facts: Vec<_> = held.records.iter().map(|one| one.fact.as_str()).collect();
    assert_eq!(facts, ["", "vu", "", "", ""]);
    assert_eq!(with_lines(1, &["2"]).ending, Ending::Paused);
    let slip = with_lines(1, &["1", "b", "2", "4", "q"]);
    assert_eq!(
        (slip.ending, slip.records.len(), slip.place),
        (Ending::Paused, 3, 1)
    );
    assert!(slip.records.iter().all(|one| one.fact.is_empty()));
}

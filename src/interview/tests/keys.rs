//! The desk, key by key.

use super::fixture::{interview, letters, questionnaire, session, with_keys};
use crate::interview::{Desk, Ending, Key, Mode, Remark};
use crate::language::Language;
use crate::model::{Backing, InterviewRating, Level, Note, Side};

fn note(records: &[InterviewRating]) -> Vec<(usize, Side, Note, &str)> {
    let records = records.iter();
    let shown = records.map(|one| (one.question, one.side, one.note.clone(), one.fact.as_str()));
    shown.collect()
}

fn level(level: Level) -> Note {
    Note::Levels(vec![level])
}

#[test]
fn a_key_answers_and_the_next_item_comes() {
    let held = with_keys(1, &letters("20xp"), 0);
    let (it, business) = (Side::It, Side::Business);
    let expected = vec![
        (0, it, level(Level::Two), ""),
        (0, business, Note::DontKnow, ""),
        (1, it, Note::NotApplicable, ""),
        (2, business, Note::Skipped, ""),
    ];
    assert_eq!(note(&held.records), expected);
    assert_eq!((held.ending, held.place), (Ending::Paused, 4));
}

#[test]
fn the_digits_of_a_french_keyboard_need_no_shift() {
    for (plain, shifted) in ["1&", "2é", "3\"", "4'", "0à"].map(|pair| {
        let (one, other) = pair.split_at(1);
        (one.to_owned(), other.to_owned())
    }) {
        let [plain, shifted] = [plain, shifted].map(|text| with_keys(1, &letters(&text), 0));
        assert_eq!(note(&plain.records), note(&shifted.records));
        assert_eq!(plain.records.len(), 1);
    }
}

#[test]
fn an_extreme_level_asks_for_its_fact_which_may_be_refused() {
    let mut keys = letters("4vu");
    keys.push(Key::Enter);
    keys.extend(letters("1"));
    keys.push(Key::Enter);
    keys.extend(letters("3"));
    let held = with_keys(1, &keys, 0);
    let (it, business) = (Side::It, Side::Business);
    let expected = vec![
        (0, it, level(Level::Four), ""),
        (0, it, level(Level::Four), "vu"),
        (0, business, level(Level::One), ""),
        (1, it, level(Level::Three), ""),
    ];
    assert_eq!(note(&held.records), expected);
    let mut slip = letters("1non");
    slip.push(Key::Escape);
    let held = with_keys(1, &slip, 0);
    assert_eq!(
        (held.records.len(), held.place),
        (1, 0),
        "the question stays"
    );
    slip.extend(letters("2"));
    let held = with_keys(1, &slip, 0);
    assert_eq!(held.records.last().unwrap().note, level(Level::Two));
    assert_eq!(held.place, 1);
}

#[test]
fn a_fact_that_is_being_written_is_kept_when_the_interview_is_interrupted() {
    let mut keys = letters("4 vu en comité ");
    keys.push(Key::Interrupt);
    let held = with_keys(1, &keys, 0);
    assert_eq!(held.ending, Ending::Interrupted);
    assert_eq!(held.records[1].fact, "vu en comité");
}

#[test]
fn a_fact_may_come_before_the_level_and_stays() {
    let mut keys = letters("ndélai tenu");
    keys.push(Key::Enter);
    keys.extend(letters("e1"));
    keys.extend(letters("4"));
    let held = with_keys(1, &keys, 0);
    let last = held.records.last().unwrap();
    assert_eq!(note(&held.records)[0].2, Note::Skipped);
    assert_eq!(
        (&last.note, last.fact.as_str()),
        (&level(Level::Four), "délai tenu")
    );
    assert_eq!(last.backing, Some(Backing::Shown));
    assert_eq!(
        (held.records.len(), held.place),
        (3, 1),
        "no second fact is asked for"
    );
}

#[test]
fn a_divided_group_takes_two_positions_and_one_person_none() {
    let held = with_keys(4, &letters("d2233"), 0);
    let positions = Note::Levels(vec![Level::Two, Level::Three]);
    let expected = vec![
        (0, Side::It, positions, ""),
        (0, Side::Business, level(Level::Three), ""),
    ];
    assert_eq!(note(&held.records), expected, "2 and 2 are one position");
    let alone = with_keys(1, &letters("d23"), 0);
    let expected = vec![
        (0, Side::It, level(Level::Two), ""),
        (0, Side::Business, level(Level::Three), ""),
    ];
    assert_eq!(note(&alone.records), expected);
}

#[test]
fn one_goes_back_on_and_anywhere() {
    let mut keys = letters("23");
    keys.extend([Key::Left, Key::Left, Key::Right, Key::Left]);
    keys.extend(letters("3"));
    let held = with_keys(1, &keys, 0);
    assert_eq!(held.records[2].side, Side::It);
    assert_eq!(held.place, 2, "after a correction comes what is still open");
    let mut keys = letters("gQ3");
    keys.push(Key::Enter);
    assert_eq!(with_keys(1, &keys, 0).place, 3);
    let mut keys = letters("g2");
    keys.push(Key::Enter);
    assert_eq!(with_keys(1, &keys, 0).place, 2, "the second question");
    let mut keys = letters("gnowhere");
    keys.push(Key::Enter);
    assert_eq!(with_keys(1, &keys, 0).place, 0);
    let mut keys = letters("l");
    keys.extend([Key::Down, Key::Down, Key::Up, Key::Enter]);
    assert_eq!(with_keys(1, &keys, 0).place, 1);
}

#[test]
fn a_pasted_text_answers_nothing_but_may_be_a_fact() {
    let pasted = Key::Paste("première ligne\n4 yeux\u{1b}[2J".to_owned());
    let held = with_keys(1, std::slice::from_ref(&pasted), 0);
    assert!(held.records.is_empty());
    let held = with_keys(1, &[Key::Char('n'), pasted, Key::Enter], 0);
    assert_eq!(held.records[0].fact, "première ligne 4 yeux");
    assert_eq!(held.place, 0);
}

#[test]
fn a_fact_is_as_long_as_it_may_be_and_no_longer() {
    let pasted = |length: usize| Key::Paste("é".repeat(length));
    let most = crate::interview::LONGEST_FACT / 2;
    let keys = [Key::Char('n'), pasted(most + 9), Key::Char('é'), Key::Enter];
    let held = with_keys(1, &keys, 0);
    assert_eq!(held.records[0].fact, "é".repeat(most));
    let around = [
        Key::Char('n'),
        Key::Char('a'),
        Key::Home,
        pasted(2),
        Key::Char('b'),
        Key::Enter,
    ];
    assert_eq!(with_keys(1, &around, 0).records[0].fact, "ééba");
}

#[test]
fn an_editor_gives_a_fact() {
    let held = with_keys(1, &letters("N"), 0);
    assert_eq!(held.records[0].fact, "edited");
}

#[test]
fn the_summary_closes_or_goes_back() {
    let mut keys = letters("2222");
    keys.push(Key::Enter);
    assert_eq!(with_keys(1, &keys, 0).ending, Ending::Closed);
    let held = with_keys(1, &letters("222p?"), 0);
    assert_eq!(held.place, 4);
    let mut keys = letters("2p22p");
    keys.extend(letters("3"));
    let held = with_keys(1, &keys, 0);
    assert_eq!(
        held.records.last().map(|one| one.side),
        Some(Side::Business)
    );
    assert_eq!((held.records.len(), held.place), (5, 4));
    // Enter closes only at the summary.
    assert_eq!(with_keys(1, &[Key::Enter], 0).ending, Ending::Paused);
}

#[test]
fn an_answer_that_cannot_be_written_is_tried_again_and_nothing_moves_on() {
    let mut keys = letters("2");
    keys.extend([Key::Enter, Key::Enter]);
    let held = with_keys(1, &keys, 2);
    assert_eq!((held.records.len(), held.place), (1, 1));
    let held = with_keys(1, &letters("2q"), 9);
    assert_eq!((held.ending, held.place), (Ending::Unwritten, 0));
    assert!(held.records.is_empty());
}

#[test]
fn the_desk_says_what_a_key_did() {
    let questionnaire = questionnaire();
    let session = session(&questionnaire, interview(1));
    let mut desk = Desk::new(&session, Language::French, true);
    assert!(matches!(desk.mode(), Mode::Opening(0)) && desk.is_veiled());
    desk.press(&Key::Down, &session);
    assert!(matches!(desk.mode(), Mode::Opening(1)));
    desk.press(&Key::Enter, &session);
    desk.press(&Key::Char('z'), &session);
    assert_eq!(desk.remark(), Some(&Remark::NoMeaning));
    desk.press(&Key::Char('d'), &session);
    assert_eq!(desk.remark(), Some(&Remark::OnlyGroups));
    desk.press(&Key::Char('h'), &session);
    assert!(!desk.is_veiled());
    assert_eq!(desk.spoken(&session), Language::French);
    desk.press(&Key::Char('L'), &session);
    assert_eq!(desk.spoken(&session), Language::English);
    desk.press(&Key::Char('t'), &session);
    desk.press(&Key::End, &session);
    desk.scrolled(3);
    assert!(matches!(desk.mode(), Mode::Texts(3)));
    desk.press(&Key::Char('t'), &session);
    assert!(matches!(desk.mode(), Mode::Question));
}

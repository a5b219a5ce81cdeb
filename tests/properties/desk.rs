//! What stands on the screen of an interview, with the shipped questionnaire, at any size.

use diapason::interview::{Desk, Item, Key, Session, agenda};
use diapason::language::Language;
use diapason::model::{Backing, Interview, InterviewRating, Level, Note, Questionnaire, Side};
use diapason::render::terminal::{Screen, Size, desk};
use unicode_width::UnicodeWidthStr;

use crate::answers::SHIPPED;

/// Signs that never begin a line: a no-break space holds them to the word before.
const NEVER_FIRST: [char; 5] = [';', ':', '!', '?', '»'];

const SIZES: [(usize, usize); 9] = [
    (60, 16),
    (60, 20),
    (69, 24),
    (70, 18),
    (80, 24),
    (100, 30),
    (120, 40),
    (160, 50),
    (200, 60),
];

/// An interview of a camp in which the item at `place` is rated with a long fact.
fn session(questionnaire: &Questionnaire, camp: Side, place: usize) -> Session<'_> {
    let items = agenda(questionnaire, camp, &[]);
    let Item { question, side } = items[place];
    let fact = "le délai annoncé est tenu ; le métier l’a vérifié : « vu en comité » ! ".repeat(2);
    let rating = InterviewRating {
        question,
        side,
        note: Note::Levels(vec![Level::Two, Level::Three]),
        fact: fact.trim().to_owned(),
        backing: Some(Backing::Shown),
    };
    let interview = Interview {
        id: "one".to_owned(),
        respondent: "r07".to_owned(),
        role: None,
        camp,
        people: 4,
        departments: vec![0],
        date: None,
        closed: false,
        ratings: vec![rating],
    };
    let mut session = Session::new(questionnaire, interview, items);
    session.go_to(place);
    session
}

fn check(screen: &Screen, size: Size, what: &str) {
    assert!(
        screen.lines.len() <= size.rows,
        "{what}: {} lines",
        screen.lines.len()
    );
    let (column, row) = screen.cursor;
    assert!(
        column < size.columns && row < screen.lines.len(),
        "{what}: cursor"
    );
    for line in &screen.lines {
        assert!(
            line.text.width() < size.columns,
            "{what}: too wide: {}",
            line.text
        );
        let first = line.text.trim_start().chars().next();
        let is_lost = first.is_some_and(|first| NEVER_FIRST.contains(&first));
        // A question mark is also the sign of a state, and the key of the help.
        let is_sign = line.text.trim_start().starts_with("? ");
        assert!(
            !is_lost || is_sign,
            "{what}: begins with a sign: {}",
            line.text
        );
    }
}

#[test]
fn every_question_can_be_read_at_every_size() {
    for language in Language::ALL {
        for camp in Side::ALL {
            for place in 0..agenda(&SHIPPED, camp, &[]).len() {
                let session = session(&SHIPPED, camp, place);
                let (question, _) = session.asked(session.item().unwrap()).unwrap();
                for (columns, rows) in SIZES {
                    let size = Size { columns, rows };
                    let shown = desk(&Desk::new(&session, language, false), &session, "DAF", size);
                    let what = format!("{} at {columns}×{rows}", question.id);
                    check(&shown, size, &what);
                    let text: Vec<_> = shown.lines.iter().map(|line| line.text.trim()).collect();
                    let text = text.join(" ");
                    let asked = question.text.in_language(language);
                    assert!(text.contains(asked), "{what}: no question in\n{text}");
                    for card in &SHIPPED.levels {
                        let row = format!("{}  {}", card.level, card.label.in_language(language));
                        let is_there = shown
                            .lines
                            .iter()
                            .any(|line| line.text.trim_start_matches(['>', ' ']).starts_with(&row));
                        assert!(is_there, "{what}: no {row} in\n{text}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_page_and_field_fits_at_every_size() {
    let session = session(&SHIPPED, Side::Business, 3);
    let mut end = session.clone();
    end.go_to(usize::MAX);
    for language in Language::ALL {
        for (columns, rows) in SIZES {
            let size = Size { columns, rows };
            for keys in [
                "l", "t", "?", "g", "e", "d", "d2", "n", "h", "L", "z", "hl", "ht",
            ] {
                let mut shown = Desk::new(&session, language, false);
                for key in keys.chars() {
                    shown.press(&Key::Char(key), &session);
                }
                let what = format!("{keys} at {columns}×{rows}");
                check(
                    &desk(&shown, &session, "Direction financière", size),
                    size,
                    &what,
                );
            }
            let shown = desk(&Desk::new(&end, language, false), &end, "DAF", size);
            check(&shown, size, &format!("the summary at {columns}×{rows}"));
            let blank = Interview {
                ratings: Vec::new(),
                ..session.interview().clone()
            };
            let blank = Session::new(&SHIPPED, blank, agenda(&SHIPPED, Side::Business, &[]));
            let mut opening = Desk::new(&blank, language, false);
            for _ in 0..30 {
                let shown = desk(&opening, &blank, "DAF", size);
                check(&shown, size, "the opening");
                opening.press(&Key::Down, &blank);
                opening.scrolled(shown.most_over);
            }
        }
    }
}

#[test]
fn every_rating_can_be_reached_in_the_summary() {
    let mut session = session(&SHIPPED, Side::Business, 3);
    session.go_to(usize::MAX);
    for (columns, rows) in SIZES {
        let size = Size { columns, rows };
        let mut shown = Desk::new(&session, Language::French, false);
        let mut seen = String::new();
        loop {
            let screen = desk(&shown, &session, "DAF", size);
            for line in &screen.lines {
                seen.push_str(&line.text);
                seen.push('\n');
            }
            let before = shown.over();
            shown.press(&Key::Down, &session);
            shown.scrolled(screen.most_over);
            if shown.over() == before {
                break;
            }
        }
        for item in session.agenda() {
            let (_, sub_axis) = session.asked(*item).unwrap();
            let label = sub_axis.label.in_language(Language::French);
            assert!(
                seen.contains(&format!("  {:<3} {label}", sub_axis.code)),
                "{seen}"
            );
        }
        assert!(seen.contains("métier 2/3"), "{seen}");
        let end = SHIPPED.interview.closing.in_language(Language::French);
        let end = end.split(' ').next_back().unwrap();
        assert!(seen.contains(end), "no {end} in {seen}");
    }
}

#[test]
fn a_veiled_screen_gives_nothing_away() {
    let session = session(&SHIPPED, Side::Business, 0);
    let mut owed = session.clone();
    let four = InterviewRating {
        note: Note::Levels(vec![Level::Four]),
        fact: String::new(),
        ..session.interview().ratings[0].clone()
    };
    owed.take(four, time::Duration::ZERO);
    let mut end = session.clone();
    end.go_to(usize::MAX);
    let size = Size {
        columns: 100,
        rows: 40,
    };
    for (session, keys) in [
        (&session, ""),
        (&session, "n"),
        (&session, "e"),
        (&session, "d4"),
        (&session, "l"),
        (&session, "t"),
        (&owed, "secret"),
        (&end, ""),
    ] {
        let mut shown = Desk::new(session, Language::French, true);
        assert!(shown.pending(session).is_none());
        for key in keys.chars() {
            shown.press(&Key::Char(key), session);
        }
        let screen = desk(&shown, session, "DAF", size);
        let text: Vec<_> = screen.lines.iter().map(|line| line.text.as_str()).collect();
        let text = text.join("\n");
        for hidden in [
            "r07",
            "vu en comité",
            "Prestataire",
            "montrée\n",
            "> 2",
            "2/3",
            "› 4",
            "secret",
            "1 ou 4",
        ] {
            assert!(!text.contains(hidden), "{keys}: {hidden} in\n{text}");
        }
        if keys.is_empty() && session.item().is_some() {
            assert!(text.contains("  A  ") && text.contains("  D  "), "{text}");
        }
    }
}

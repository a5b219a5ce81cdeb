//! The bottom of the screen: what is said of the last key, what keys do, and the field.

use tui_input::Input;
use unicode_width::UnicodeWidthStr;

use super::screen::{Line, Size, plain_lines, strong_lines, wrapped};
use super::words::{noted_words, side_of};
use crate::interview::{Desk, Mode, Remark, Session};
use crate::language::desk as said;
use crate::language::desk::{DeskWords, desk_words};
use crate::language::held;

/// What stands before the cursor.
const PROMPT: &str = "› ";

/// Marks the cursor in a text while it is broken into lines; it has no width.
const MARK: char = '\u{2060}';

/// A field takes at most one of so many rows.
const FIELD: usize = 4;

/// The lines at the bottom.
pub(super) struct Bottom {
    pub(super) lines: Vec<Line>,
    /// Where the cursor stands: column, and row among these lines.
    pub(super) cursor: (usize, usize),
}

/// Returns the bottom: with every key, or with few where there is no room.
pub(super) fn bottom(desk: &Desk, session: &Session<'_>, size: Size, is_small: bool) -> Bottom {
    let width = size.width();
    let words = desk_words(desk.language());
    let mut lines = Vec::new();
    if let Some(remark) = desk.remark() {
        lines.extend(strong_lines(wrapped(
            &told(remark, desk, session),
            width,
            "",
        )));
    }
    let asked = match desk.mode() {
        Mode::Question if session.item().is_none() => words.end_keys.to_owned(),
        Mode::Question if is_small => words.few_keys.to_owned(),
        Mode::Question => keys(words, session.interview().people > 1),
        Mode::Opening(_) => words.opening_keys.to_owned(),
        Mode::Texts(_) | Mode::Help(_) => words.page_keys.to_owned(),
        Mode::List(_) => words.list_keys.to_owned(),
        Mode::Evidence => words.ask_evidence.to_owned(),
        Mode::Positions(None) => words.ask_first.to_owned(),
        Mode::Positions(Some(_)) => words.ask_second.to_owned(),
        Mode::Jump(_) => words.ask_place.to_owned(),
        // Whoever looks at a veiled screen need not know that the level is an extreme one.
        Mode::Fact(_) if session.owes_fact() && !desk.is_veiled() => words.ask_owed_fact.to_owned(),
        Mode::Fact(_) => said::fact_of(&current(session, desk), desk.language()),
    };
    lines.extend(plain_lines(wrapped(&asked, width, "")));
    let (field, cursor) = match desk.mode() {
        Mode::Fact(field) if desk.is_veiled() => written(&veiled(field), size),
        Mode::Fact(field) | Mode::Jump(field) => written(field, size),
        Mode::Positions(Some(first)) if !desk.is_veiled() => {
            let text = format!("{PROMPT}{first}/");
            let column = text.width();
            (vec![text], (column, 0))
        }
        _ => (vec![PROMPT.to_owned()], (PROMPT.width(), 0)),
    };
    let cursor = (cursor.0, lines.len() + cursor.1);
    lines.extend(plain_lines(field));
    Bottom { lines, cursor }
}

/// Returns what the keys do, each with its words held together.
fn keys(words: &DeskWords, is_group: bool) -> String {
    let mut keys: Vec<_> = words.keys.to_vec();
    if is_group {
        keys.insert(4, words.group_key);
    }
    let keys: Vec<_> = keys.iter().map(|key| key.replace(' ', "\u{a0}")).collect();
    keys.join(" · ")
}

/// Returns the question and the side of the current item.
fn current(session: &Session<'_>, desk: &Desk) -> String {
    let item = session.item();
    let asked = item.and_then(|item| Some((session.asked(item)?.0, item)));
    asked.map_or_else(String::new, |(question, item)| {
        format!("{}, {}", question.id, side_of(item, desk.language()))
    })
}

/// Returns a field of which only the length is seen.
fn veiled(field: &Input) -> Input {
    let hidden: String = field.value().chars().map(|_| '•').collect();
    Input::new(hidden).with_cursor(field.cursor())
}

/// Returns what is being written, broken into lines, and where the cursor stands in it: no more
/// than a part of the screen, around the cursor.
fn written(field: &Input, size: Size) -> (Vec<String>, (usize, usize)) {
    let width = size.width();
    let letters = field.value().chars();
    let before: String = letters.clone().take(field.cursor()).collect();
    let after: String = letters.skip(field.cursor()).collect();
    let text = held(&format!("{before}{MARK}{after}"));
    let lines = wrapped(&text, width, PROMPT);
    let mut found = lines.iter().enumerate();
    let cursor = found.find_map(|(row, line)| Some((line.split_once(MARK)?.0.width(), row)));
    let (column, row) = cursor.unwrap_or((PROMPT.width(), 0));
    let most = (size.rows / FIELD).max(1);
    let over = (row + 1).saturating_sub(most);
    let lines = lines.iter().skip(over).take(most);
    let lines = lines.map(|line| line.replace(MARK, ""));
    (lines.collect(), (column, row - over))
}

/// Returns what is said of the last key.
fn told(remark: &Remark, desk: &Desk, session: &Session<'_>) -> String {
    let language = desk.language();
    match remark {
        Remark::Noted(..) if desk.is_veiled() => desk_words(language).veiled.to_owned(),
        Remark::Noted(item, note) => {
            let asked = session.asked(*item);
            let id = asked.map(|(question, _)| question.id.as_str());
            noted_words(id.unwrap_or_default(), note, language)
        }
        Remark::TooLong => said::too_long(language).to_owned(),
        Remark::Pasted => said::pasted(language).to_owned(),
        Remark::NoMeaning => said::no_meaning(language).to_owned(),
        Remark::OnlyGroups => said::only_groups(language).to_owned(),
        Remark::SamePosition => said::same_position(language).to_owned(),
        Remark::NoPlace(name) => said::no_place(name, language),
        Remark::Unwritten(why) => said::unwritten(why, language),
        Remark::Unedited(why) => said::unedited(why, language),
    }
}

//! The front end of plain lines: everything in words, nothing drawn, nothing repeated.

use super::page::{key_lines, list_line, opening, summary};
use super::question::{Asked, texts};
use super::screen::{Line, Size, wrapped};
use super::words::noted_words;
use crate::interview::{Desk, Item, Session, Typed};
use crate::language::Language;
use crate::language::desk as said;
use crate::language::desk::desk_words;

/// The rows of a text that is not folded.
const ANY: usize = usize::MAX;

/// Returns the current question, with what was noted of it; `whole` with all its texts.
pub fn line_question(desk: &Desk, session: &Session<'_>, columns: usize, whole: bool) -> String {
    let Some(item) = session.item() else {
        return String::new();
    };
    let width = width(columns);
    let asked = Asked {
        desk,
        session,
        item,
        width,
    };
    let so_far = session.progress();
    let share = so_far.answered as f64 / so_far.items.max(1) as f64;
    let numbers = (so_far.question, so_far.questions);
    let language = desk.language();
    let progress = said::progress(numbers, share, session.minutes_left(), language);
    let lines = if whole {
        texts(&asked)
    } else {
        asked.compact()
    };
    format!("\n{progress}\n{}", joined(&lines))
}

/// Returns the summary to confirm, with what can be typed.
pub fn line_summary(session: &Session<'_>, columns: usize, language: Language) -> String {
    let lines = summary(session, language, false, width(columns));
    let typed = wrapped(desk_words(language).typed_end, width(columns), "");
    format!("\n{}{}\n", joined(&lines), typed.join("\n"))
}

/// Returns everything that is asked, a line each.
pub fn list_lines(session: &Session<'_>, language: Language) -> String {
    let items = session.agenda().iter();
    let lines = items.map(|item| list_line(session, *item, language, false) + "\n");
    lines.collect()
}

/// Returns what can be typed.
pub fn typed_help(columns: usize, language: Language) -> String {
    let words = desk_words(language);
    let mut lines = wrapped(words.typed_keys, width(columns), "");
    lines.extend(key_lines(words.typed_lines, width(columns)));
    lines.join("\n") + "\n"
}

/// Returns what the interviewer says before the first question.
pub fn line_opening(session: &Session<'_>, columns: usize, language: Language) -> String {
    joined(&opening(session, language, width(columns)))
}

/// Returns that what stands for an item is written.
pub fn line_noted(session: &Session<'_>, item: Item, language: Language) -> Option<String> {
    let (question, _) = session.asked(item)?;
    let note = &session.given(item)?.note;
    Some(noted_words(question.id.as_str(), note, language))
}

/// Returns a text in lines that fit a screen.
pub fn line_text(text: &str, columns: usize) -> String {
    wrapped(text, width(columns), "").join("\n")
}

/// Returns what is said of a line that means nothing here.
pub fn line_remark(typed: &Typed, language: Language) -> String {
    match typed {
        Typed::OnlyGroups => said::only_groups(language).to_owned(),
        Typed::NoPlace(name) => said::no_place(name, language),
        Typed::TooLong => said::too_long(language).to_owned(),
        Typed::NoMeaning | Typed::Wish(_) | Typed::Page(_) => said::no_line(language).to_owned(),
    }
}

fn width(columns: usize) -> usize {
    let size = Size { columns, rows: ANY };
    size.width()
}

fn joined(lines: &[Line]) -> String {
    lines
        .iter()
        .map(|line| format!("{}\n", line.text))
        .collect()
}

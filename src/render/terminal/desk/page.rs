//! Pages over the question: what is said first, the list, the summary, the help.

use unicode_width::UnicodeWidthStr;

use super::screen::{Line, Tone, plain_lines, strong_lines, wrapped};
use super::words::{note_words, side_of, side_word, sign};
use crate::interview::{Desk, Item, Session, State};
use crate::language::Language;
use crate::language::desk as said;
use crate::language::desk::desk_words;
use crate::language::interview::interview_words;
use crate::model::{InterviewRating, Note, Side};
use crate::render::terminal::grid::cut;

/// Returns what the interviewer says before the first question.
pub(super) fn opening(session: &Session<'_>, language: Language, width: usize) -> Vec<Line> {
    let words = desk_words(language);
    let frame = &session.questionnaire().interview;
    let [introduction, consent, head] =
        [&frame.introduction, &frame.consent, &frame.head].map(|text| text.in_language(language));
    let head = match head {
        "" => String::new(),
        head => format!("{}{head}", words.to_a_head),
    };
    let mut lines = strong_lines([words.opening.to_owned()]);
    for text in [introduction, consent, &head] {
        if !text.is_empty() {
            lines.extend(plain_lines([String::new()]));
            lines.extend(plain_lines(wrapped(text, width, "")));
        }
    }
    lines
}

/// Returns what the keys do.
pub(super) fn help(language: Language, width: usize) -> Vec<Line> {
    let words = desk_words(language);
    let mut lines = strong_lines([words.help.to_owned()]);
    lines.extend(plain_lines(key_lines(words.help_lines, width)));
    lines
}

/// Returns keys with what they do, in two columns.
pub(super) fn key_lines(keys: &[(&str, &str)], width: usize) -> Vec<String> {
    let widest = keys.iter().map(|(key, _)| key.width()).max().unwrap_or(0);
    let lines = keys.iter().flat_map(|(key, does)| {
        let gap = " ".repeat(widest - key.width() + 2);
        wrapped(does, width, &format!("  {key}{gap}"))
    });
    lines.collect()
}

/// Returns everything that is asked, an item a line; the one that is pointed at with a sign.
pub(super) fn list(
    desk: &Desk,
    session: &Session<'_>,
    at: Option<usize>,
    width: usize,
) -> Vec<Line> {
    let items = session.agenda().iter().enumerate();
    let lines = items.map(|(place, item)| {
        let here = if at == Some(place) { '>' } else { ' ' };
        let text = format!(
            "{here} {}",
            list_line(session, *item, desk.language(), desk.is_veiled())
        );
        let tone = if at == Some(place) {
            Tone::Strong
        } else {
            Tone::Plain
        };
        Line {
            text: cut(&text, width),
            tone,
        }
    });
    lines.collect()
}

/// Returns a line of the list: its state, what was noted, the question.
pub(super) fn list_line(
    session: &Session<'_>,
    item: Item,
    language: Language,
    is_veiled: bool,
) -> String {
    let state = session.state(item);
    let given = session.given(item).map(|given| &given.note);
    let levels = match given {
        Some(note @ Note::Levels(_)) if !is_veiled => note_words(note, language),
        _ => String::new(),
    };
    let Some((question, sub_axis)) = session.asked(item) else {
        return String::new();
    };
    let label = sub_axis.label.in_language(language);
    let side = side_of(item, language);
    format!(
        "{} {levels:<3} {:<5} {label} · {side}",
        sign(state),
        question.id.as_str()
    )
}

/// Returns the summary: how much is answered, then each sub-axis with what was noted, a side each.
pub(super) fn summary(
    session: &Session<'_>,
    language: Language,
    is_veiled: bool,
    width: usize,
) -> Vec<Line> {
    let words = desk_words(language);
    let so_far = session.progress();
    let counts = (so_far.answered, so_far.items);
    let left = so_far.items - so_far.answered;
    let mut lines = strong_lines([words.summary.to_owned()]);
    lines.extend(plain_lines([said::answered(counts, left, language)]));
    if is_veiled {
        return lines;
    }
    lines.extend(plain_lines(by_sub_axis(session, language, width)));
    let bare: Vec<_> = bare_items(session, language);
    if !bare.is_empty() {
        let text = said::without_fact(&bare, language);
        lines.extend(plain_lines(wrapped(&text, width, "")));
    }
    let closing = session
        .questionnaire()
        .interview
        .closing
        .in_language(language);
    if !closing.is_empty() {
        lines.extend(plain_lines([String::new()]));
        lines.extend(plain_lines(wrapped(closing, width, "")));
    }
    lines
}

/// Returns a line for each sub-axis that is asked about.
fn by_sub_axis(session: &Session<'_>, language: Language, width: usize) -> Vec<String> {
    let words = interview_words(language);
    let sub_axes = session.questionnaire().sub_axes.iter().enumerate();
    let lines = sub_axes.flat_map(|(place, sub_axis)| {
        let agenda = session.agenda().iter();
        let about = agenda.filter(|item| {
            session
                .asked(**item)
                .is_some_and(|(question, _)| question.sub_axis == place)
        });
        let noted: Vec<_> = about
            .map(|item| outcome(session, *item, language))
            .collect();
        if noted.is_empty() {
            return Vec::new();
        }
        let sides = Side::ALL.into_iter().filter_map(|side| {
            let of = noted.iter().filter(|(one, _)| *one == side);
            let of: Vec<_> = of.map(|(_, text)| text.as_str()).collect();
            (!of.is_empty()).then(|| format!("{} {}", side_word(side, words), of.join(", ")))
        });
        let sides: Vec<_> = sides.collect();
        let label = sub_axis.label.in_language(language);
        let text = format!("{label}{} {}", colon(language), sides.join(" · "));
        wrapped(&text, width, &format!("  {:<3} ", sub_axis.code))
    });
    lines.collect()
}

fn colon(language: Language) -> &'static str {
    match language {
        Language::French => "\u{a0}:",
        Language::English => ":",
    }
}

/// Returns the side of an item and what was noted of it.
fn outcome(session: &Session<'_>, item: Item, language: Language) -> (Side, String) {
    let given = session.given(item);
    let text = match (given, session.state(item)) {
        (Some(given), State::Rated | State::DontKnow | State::NotApplicable) => {
            note_words(&given.note, language)
        }
        _ => interview_words(language).skipped.to_owned(),
    };
    (item.side, text)
}

/// Returns the questions with an extreme level that no fact backs.
fn bare_items(session: &Session<'_>, language: Language) -> Vec<String> {
    let agenda = session.agenda().iter();
    let bare = agenda.filter(|item| {
        session
            .given(**item)
            .is_some_and(InterviewRating::lacks_fact)
    });
    let named = bare.filter_map(|item| {
        let (question, _) = session.asked(*item)?;
        Some(format!("{} ({})", question.id, side_of(*item, language)))
    });
    named.collect()
}

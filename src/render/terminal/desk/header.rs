//! The top of the screen: who, how far, and what about.

use unicode_width::UnicodeWidthStr;

use super::screen::{Line, plain_lines};
use crate::interview::{Desk, Mode, Session};
use crate::language::desk::progress;
use crate::render::terminal::grid::cut;

/// How many signs the bar of progress has.
const BAR: usize = 20;

/// Returns the three lines at the top.
pub(super) fn header(desk: &Desk, session: &Session<'_>, about: &str, width: usize) -> Vec<Line> {
    let language = desk.language();
    let so_far = session.progress();
    let share = match so_far.items {
        0 => 1.0,
        items => so_far.answered as f64 / items as f64,
    };
    let numbers = (so_far.question, so_far.questions);
    let right = progress(numbers, share, session.minutes_left(), language);
    let respondent = &session.interview().respondent;
    let left = if desk.is_veiled() || respondent.is_empty() {
        about.to_owned()
    } else {
        format!("{about} · {respondent}")
    };
    let room = width.saturating_sub(right.width() + 2);
    let left = cut(&left, room);
    let gap = " ".repeat(width.saturating_sub(left.width() + right.width()));
    // A share between 0 and 1 fills at most the whole bar.
    let filled = (so_far.answered * BAR)
        .checked_div(so_far.items)
        .unwrap_or(BAR);
    let bar = format!(
        "[{}{}]",
        "#".repeat(filled),
        ".".repeat(BAR - filled.min(BAR))
    );
    let topic = topic(desk, session).map_or_else(|| bar.clone(), |topic| format!("{bar} {topic}"));
    plain_lines([
        format!("{left}{gap}{right}"),
        cut(&topic, width),
        "─".repeat(width),
    ])
}

/// Returns the axis and the sub-axis that are asked about.
fn topic(desk: &Desk, session: &Session<'_>) -> Option<String> {
    if matches!(desk.mode(), Mode::Opening(_)) {
        return None;
    }
    let language = desk.spoken(session);
    let (_, sub_axis) = session.asked(session.item()?)?;
    let axis = session.questionnaire().axes.get(sub_axis.axis)?;
    let [axis, sub_axis] = [&axis.label, &sub_axis.label].map(|one| one.in_language(language));
    Some(format!("{axis} › {sub_axis}"))
}

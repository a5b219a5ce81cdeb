//! The question, the level table of the side that is rated, and what was noted.

use unicode_width::UnicodeWidthStr;

use super::screen::{Line, plain_lines, strong_lines, wrapped};
use super::words::{backing_words, note_words};
use crate::interview::{Desk, Item, Session};
use crate::language::desk::{between, desk_words, follow_up as follow_up_head, side_rated};
use crate::language::interview::interview_words;
use crate::language::{Language, Text, held};
use crate::model::{InterviewRating, Level, Note, Question, Side, SubAxis};
use crate::render::terminal::grid::cut;

/// From this width on the name of a level stands beside its text.
const SIDE_BY_SIDE: usize = 69;

/// How many lines a text may take: of each level of the table, and of the follow-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Lines {
    levels: [usize; 4],
    follow_up: usize,
}

impl Lines {
    /// As many as they need.
    const ALL: Self = Self {
        levels: [usize::MAX; 4],
        follow_up: usize::MAX,
    };

    /// One of each level, and no follow-up.
    const LEAST: Self = Self {
        levels: [1; 4],
        follow_up: 0,
    };
}

/// The current question, to be laid out.
pub(super) struct Asked<'a> {
    pub(super) desk: &'a Desk,
    pub(super) session: &'a Session<'a>,
    pub(super) item: Item,
    pub(super) width: usize,
}

impl Asked<'_> {
    /// Returns everything there is of the question, with blank lines between its parts.
    pub(super) fn whole(&self) -> Vec<Line> {
        self.laid(Lines::ALL, &plain_lines([String::new()]))
    }

    /// Returns everything there is of the question, line after line.
    pub(super) fn compact(&self) -> Vec<Line> {
        self.laid(Lines::ALL, &[])
    }

    /// Returns the question within `room` lines where it can be: everything, or as many lines of
    /// the follow-up and of each level as fit, given out one by one.
    pub(super) fn fitted(&self, room: usize) -> Vec<Line> {
        for blank in [plain_lines([String::new()]), Vec::new()] {
            let lines = self.laid(Lines::ALL, &blank);
            if lines.len() <= room {
                return lines;
            }
        }
        let fits = |lines: &Lines| self.laid(*lines, &[]).len() <= room;
        let mut shown = Lines::LEAST;
        for turn in 0..room {
            let more = |place: usize| {
                let mut more = shown;
                match more.levels.get_mut(place) {
                    Some(level) => *level += 1,
                    None => more.follow_up += 1,
                }
                more
            };
            // The follow-up first, then the levels from the lowest, turn by turn.
            let grown = [4, 0, 1, 2, 3].map(|place| more((place + turn) % 5));
            match grown.into_iter().find(fits) {
                Some(grown) => shown = grown,
                None => break,
            }
        }
        self.laid(shown, &[])
    }

    fn laid(&self, shown: Lines, blank: &[Line]) -> Vec<Line> {
        let Some((question, sub_axis)) = self.session.asked(self.item) else {
            return Vec::new();
        };
        let spoken = self.desk.spoken(self.session);
        let head = side_rated(self.item.side == Side::It, spoken);
        let mut table = strong_lines(wrapped(head, self.width, ""));
        table.extend(self.table(sub_axis, spoken, shown.levels));
        let mut parts = vec![
            self.text(question, spoken),
            table,
            self.follow_up(question, spoken, shown.follow_up),
            self.noted(),
        ];
        parts.retain(|part| !part.is_empty());
        parts.join(blank)
    }

    fn text(&self, question: &Question, spoken: Language) -> Vec<Line> {
        let head = format!("{}  ", question.id);
        strong_lines(wrapped(
            question.text.in_language(spoken),
            self.width,
            &head,
        ))
    }

    /// The level table: a sign at what was noted, the number, the name, the text. To whoever looks
    /// at a veiled screen a letter says nothing of the levels.
    fn table(&self, sub_axis: &SubAxis, spoken: Language, most: [usize; 4]) -> Vec<Line> {
        let cards = &self.session.questionnaire().levels;
        let names = cards.iter().map(|card| card.label.in_language(spoken));
        let names: Vec<_> = names.collect();
        let widest = names.iter().map(|name| name.width()).max().unwrap_or(0);
        let noted = self.levels_noted();
        let rows = Level::ALL
            .into_iter()
            .zip(sub_axis.level_table(self.item.side));
        let rows = rows.zip(names).zip('A'..).zip(most);
        let lines = rows.flat_map(|((((level, text), name), letter), most)| {
            let text = text.in_language(spoken);
            if self.desk.is_veiled() {
                return self.row(&format!("  {letter}  "), text, most);
            }
            let sign = if noted.contains(&level) { '>' } else { ' ' };
            let head = format!("{sign} {level}  ");
            // A line of its own for the name pays where nothing is cut.
            if self.width < SIDE_BY_SIDE && most == usize::MAX {
                let mut lines = vec![format!("{head}{name}")];
                lines.extend(self.row("     ", text, most));
                return lines;
            }
            let gap = " ".repeat(widest - name.width() + 2);
            self.row(&format!("{head}{name}{gap}"), text, most)
        });
        plain_lines(lines)
    }

    fn row(&self, head: &str, text: &str, most: usize) -> Vec<String> {
        folded(wrapped(text, self.width, head), most, self.width)
    }

    fn follow_up(&self, question: &Question, spoken: Language, most: usize) -> Vec<Line> {
        let Some(follow_up) = &question.follow_up else {
            return Vec::new();
        };
        let upper = follow_up.upper.number();
        let head = if self.desk.is_veiled() {
            follow_up_head(spoken).to_owned()
        } else {
            between(upper - 1, upper, spoken)
        };
        let text = format!("{head}{}", follow_up.text.in_language(spoken));
        plain_lines(folded(wrapped(&text, self.width, ""), most, self.width))
    }

    /// What was noted of it, unless it is hidden.
    fn noted(&self) -> Vec<Line> {
        let given = self.session.given(self.item);
        let Some(given) = given.filter(|_| !self.desk.is_veiled()) else {
            return Vec::new();
        };
        let lines = noted(given, self.desk.language());
        plain_lines(lines.iter().flat_map(|line| wrapped(line, self.width, "")))
    }

    fn levels_noted(&self) -> Vec<Level> {
        match self.session.given(self.item).map(|given| &given.note) {
            Some(Note::Levels(levels)) => levels.clone(),
            _ => Vec::new(),
        }
    }
}

/// Returns the first `most` lines of a text, the last one with an ellipsis when it ends before the
/// text does.
fn folded(mut lines: Vec<String>, most: usize, width: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            // The words that the ellipsis has no room beside give way whole.
            while last.width() + 2 > width
                && let Some((words, _)) = last.trim_end().rsplit_once(' ')
            {
                *last = words.to_owned();
            }
            *last = cut(&format!("{last} …"), width);
        }
    }
    lines
}

/// Returns what was noted of an item, a line each: why it has no level, the fact, the evidence.
pub(super) fn noted(given: &InterviewRating, language: Language) -> Vec<String> {
    let (words, desk) = (interview_words(language), desk_words(language));
    let mut lines = Vec::new();
    if matches!(given.note, Note::DontKnow | Note::NotApplicable) {
        lines.push(format!(
            "{}{}",
            desk.noted,
            note_words(&given.note, language)
        ));
    }
    if !given.fact.is_empty() {
        lines.push(format!("{}{}", words.fact, held(&given.fact)));
    }
    if let Some(backing) = given.backing {
        let backing = backing_words(backing, language);
        lines.push(format!("{}{backing}", words.evidence));
    }
    lines
}

/// Returns everything there is to read about an item.
pub(super) fn texts(asked: &Asked<'_>) -> Vec<Line> {
    let Some((_, sub_axis)) = asked.session.asked(asked.item) else {
        return Vec::new();
    };
    let spoken = asked.desk.spoken(asked.session);
    let about = |head: &str, text: &Text| {
        let text = text.in_language(spoken);
        let text = (!text.is_empty()).then(|| format!("{head}{text}"));
        plain_lines(text.iter().flat_map(|text| wrapped(text, asked.width, "")))
    };
    let mut lines = asked.whole();
    for part in [
        about("", &sub_axis.meaning),
        about(desk_words(spoken).boundary, &sub_axis.boundary),
    ] {
        if !part.is_empty() {
            lines.extend(plain_lines([String::new()]));
            lines.extend(part);
        }
    }
    lines
}

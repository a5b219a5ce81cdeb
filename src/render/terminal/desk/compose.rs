//! The whole screen: the header, what is on the desk, and the bottom, within the rows there are.

use super::bottom::{Bottom, bottom};
use super::header::header;
use super::page::{help, list, opening, summary};
use super::question::{Asked, texts};
use super::screen::{Line, Screen, Size, plain_line};
use crate::interview::{Desk, Mode, Session};

/// Returns what the screen of an interview about `about` shows.
pub fn desk(desk: &Desk, session: &Session<'_>, about: &str, size: Size) -> Screen {
    let width = size.width();
    let sheet = Sheet {
        desk,
        session,
        top: header(desk, session, about, width),
        size,
    };
    let asked = |item| Asked {
        desk,
        session,
        item,
        width,
    };
    let language = desk.language();
    match (desk.mode(), session.item()) {
        (Mode::Opening(over), _) => sheet.page(opening(session, language, width), *over),
        (Mode::Help(over), _) => sheet.page(help(language, width), *over),
        (Mode::Texts(over), Some(item)) => sheet.page(texts(&asked(item)), *over),
        (Mode::List(at), _) => {
            // The line that is pointed at stays in sight, in the middle where it can.
            let below = sheet.bottom(false);
            let over = at.saturating_sub(sheet.room(&below) / 2);
            sheet.page(list(desk, session, Some(*at), width), over)
        }
        (_, Some(item)) => sheet.question(&asked(item)),
        (_, None) => {
            let lines = summary(session, language, desk.is_veiled(), width);
            sheet.page(lines, desk.over())
        }
    }
}

/// What a screen is made of, whatever it shows.
struct Sheet<'a> {
    desk: &'a Desk,
    session: &'a Session<'a>,
    top: Vec<Line>,
    size: Size,
}

impl Sheet<'_> {
    fn bottom(&self, is_small: bool) -> Bottom {
        bottom(self.desk, self.session, self.size, is_small)
    }

    /// How many lines fit between the header and a bottom.
    fn room(&self, below: &Bottom) -> usize {
        let taken = self.top.len() + below.lines.len();
        self.size.rows.saturating_sub(taken)
    }

    /// A page after the lines of it that are passed over.
    fn page(self, lines: Vec<Line>, over: usize) -> Screen {
        let below = self.bottom(false);
        let room = self.room(&below);
        let most_over = lines.len().saturating_sub(room);
        let over = over.min(most_over);
        let mut middle: Vec<_> = lines.into_iter().skip(over).take(room).collect();
        if over < most_over
            && let Some(last) = middle.last_mut()
        {
            *last = plain_line("…".to_owned());
        }
        self.composed(middle, below, most_over)
    }

    /// The question as far as it fits; with few keys where not even a line of each level does.
    fn question(self, asked: &Asked<'_>) -> Screen {
        let all_keys = self.bottom(false);
        let lines = asked.fitted(self.room(&all_keys));
        if lines.len() <= self.room(&all_keys) {
            return self.composed(lines, all_keys, 0);
        }
        let below = self.bottom(true);
        let room = self.room(&below);
        let mut lines = asked.fitted(room);
        if lines.len() > room {
            lines.truncate(room.saturating_sub(1));
            lines.push(plain_line("…".to_owned()));
        }
        self.composed(lines, below, 0)
    }

    fn composed(self, middle: Vec<Line>, below: Bottom, most_over: usize) -> Screen {
        let above = self.top.len() + middle.len();
        let mut lines = self.top;
        lines.extend(middle);
        lines.extend(below.lines);
        let row = above + below.cursor.1;
        // On a screen with hardly any rows the bottom matters most.
        let surplus = lines.len().saturating_sub(self.size.rows);
        lines.drain(..surplus);
        Screen {
            lines,
            cursor: (below.cursor.0, row.saturating_sub(surplus)),
            most_over,
        }
    }
}

//! The front end of plain lines: what a screen reader speaks, and what a script feeds.

use super::fact::{Unedited, edited};
use super::held::taken_up;
use super::home::Home;
use crate::cli::prompt::typed as line;
use crate::cli::screen;
use crate::interview::{Change, Desk, Ending, Item, Page, Prompter, Session, Typed, Wish, typed};
use crate::language::desk::{desk_words, too_long, unedited, unwritten};
use crate::render::terminal;

/// Plain lines on standard input, answered on standard error.
pub(super) struct LineFront<'a> {
    home: &'a Home,
    /// The place that was shown last: a question is not repeated for a fact that is added.
    shown: Option<usize>,
    /// The item that was answered last, to be confirmed once it is written.
    answered: Option<Item>,
}

impl<'a> LineFront<'a> {
    /// Sets it up.
    pub(super) fn new(home: &'a Home) -> Self {
        Self {
            home,
            shown: None,
            answered: None,
        }
    }

    /// Says what the interviewer says first, or where the interview goes on.
    pub(super) fn greet(&self, session: &Session<'_>) {
        let language = self.home.language;
        match taken_up(session, language) {
            Some(taken_up) => say(&taken_up),
            None => {
                screen::say(&self.home.names(&session.interview().departments));
                screen::say(&terminal::line_opening(
                    session,
                    screen::columns(),
                    language,
                ));
            }
        }
        say(desk_words(language).typed_keys);
    }

    /// Says that the last answer was written.
    fn confirm(&mut self, session: &Session<'_>) {
        let item = self.answered.take();
        if let Some(noted) =
            item.and_then(|item| terminal::line_noted(session, item, self.home.language))
        {
            say(&noted);
        }
    }

    /// Says where the session stands, if that was not said.
    fn say_place(&mut self, session: &Session<'_>) {
        if self.shown == Some(session.place()) {
            return;
        }
        self.shown = Some(session.place());
        let language = self.home.language;
        let text = if session.item().is_none() {
            terminal::line_summary(session, screen::columns(), language)
        } else {
            let desk = Desk::new(session, language, false);
            terminal::line_question(&desk, session, screen::columns(), false)
        };
        screen::say(&text);
    }

    fn say_page(&self, page: Page, session: &Session<'_>) {
        let language = self.home.language;
        let columns = screen::columns();
        let text = match page {
            Page::Help => terminal::typed_help(columns, language),
            Page::List => terminal::list_lines(session, language),
            Page::Texts => {
                let desk = Desk::new(session, language, false);
                terminal::line_question(&desk, session, columns, true)
            }
            Page::Language => {
                let desk = Desk::new(session, language.other(), false);
                terminal::line_question(&desk, session, columns, false)
            }
        };
        screen::say(&text);
    }
}

impl Prompter for LineFront<'_> {
    fn ask(&mut self, session: &Session<'_>) -> Wish {
        loop {
            let language = self.home.language;
            self.confirm(session);
            if session.owes_fact() {
                say(desk_words(language).ask_owed_line);
            } else {
                self.say_place(session);
            }
            let Some(line) = line() else {
                return Wish::Leave(Ending::Paused);
            };
            match typed(&line, session) {
                Typed::Wish(wish) => {
                    match wish {
                        Wish::GoTo(_) => self.shown = None,
                        Wish::Change(Change::Note(_)) => self.answered = session.item(),
                        _ => {}
                    }
                    return wish;
                }
                Typed::Page(page) => self.say_page(page, session),
                other => say(&terminal::line_remark(&other, language)),
            }
        }
    }

    fn edit(&mut self, session: &Session<'_>) -> Option<String> {
        let language = self.home.language;
        let folder = self.home.folder_of(&session.interview().id);
        match edited(session, &folder, language) {
            Ok(fact) => return Some(fact),
            Err(Unedited::GivenUp) => {}
            Err(Unedited::TooLong) => say(too_long(language)),
            Err(Unedited::Trouble(why)) => say(&unedited(&why, language)),
        }
        None
    }

    fn retry(&mut self, _session: &Session<'_>, why: &str) -> bool {
        say(&unwritten(why, self.home.language));
        !matches!(line().as_deref(), None | Some("q" | "Q"))
    }
}

/// Says a text in lines that fit the screen.
fn say(text: &str) {
    screen::say(&terminal::line_text(text, screen::columns()));
}

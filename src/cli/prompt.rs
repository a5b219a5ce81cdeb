//! Short questions to the person at the keyboard.

use std::io;

use dialoguer::{Input, Select};

use super::{keyboard, screen};
use crate::language::{Language, session, setup};
use crate::render::terminal::cut;

/// How many items of a list are shown at a time: never more than a small screen holds.
const SHOWN: usize = 10;

/// The columns of a list that its items leave free: longer ones would corrupt it.
const MARGIN: usize = 6;

/// What `init` asks for.
pub(super) struct Answers {
    /// The client's name.
    pub(super) client: String,
    /// The departments' names.
    pub(super) departments: Vec<String>,
}

/// Asks for the client and the departments; none when the person went away.
pub(super) fn ask(language: Language) -> Option<Answers> {
    let text = |prompt: &str| {
        let asked: dialoguer::Result<String> = Input::new().with_prompt(prompt).interact_text();
        asked.ok()
    };
    let client = text(setup::ask_client(language))?;
    let departments = text(setup::ask_departments(language))?;
    Some(Answers {
        client,
        departments: listed(&departments),
    })
}

/// Returns the names of a list with commas or semicolons.
pub(super) fn listed(text: &str) -> Vec<String> {
    let names = text
        .split([',', ';'])
        .map(str::trim)
        .filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// How short questions are asked, and in which language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asker {
    pub(super) way: Way,
    pub(super) language: Language,
}

/// How short questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// With arrows, on a terminal.
    Arrows,
    /// With plain lines.
    Lines,
}

/// Why a short question has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unanswered {
    /// Nobody is there any more, or the question was left.
    Left,
    /// Ctrl-C.
    Interrupted,
}

impl From<dialoguer::Error> for Unanswered {
    fn from(error: dialoguer::Error) -> Self {
        let dialoguer::Error::IO(error) = error;
        // A list of choices hides the cursor, and leaves it so.
        keyboard::show_cursor();
        match error.kind() {
            io::ErrorKind::Interrupted => Self::Interrupted,
            _ => Self::Left,
        }
    }
}

impl Asker {
    /// Lets one of several items be chosen; the first is proposed.
    pub(super) fn choose(self, question: &str, items: &[String]) -> Result<usize, Unanswered> {
        match self.way {
            Way::Arrows => {
                let room = screen::columns().saturating_sub(MARGIN);
                let items = items.iter().map(|item| cut(item, room));
                let select = Select::new().with_prompt(self.before_colon(question));
                let select = select.items(items).default(0).max_length(SHOWN);
                select.interact_opt()?.ok_or(Unanswered::Left)
            }
            Way::Lines => self.choose_by_number(question, items),
        }
    }

    fn choose_by_number(self, question: &str, items: &[String]) -> Result<usize, Unanswered> {
        loop {
            screen::say(&format!("{}:", self.before_colon(question)));
            for (place, item) in items.iter().enumerate() {
                screen::say(&format!("  {}  {item}", place + 1));
            }
            let line = typed().ok_or(Unanswered::Left)?;
            let number = match line.as_str() {
                "" => Some(1),
                line => line.parse::<usize>().ok(),
            };
            let place = number.and_then(|number| number.checked_sub(1));
            if let Some(place) = place.filter(|place| *place < items.len()) {
                return Ok(place);
            }
            screen::say(&session::not_offered(&line, self.language));
        }
    }

    /// Asks for a text; `usual` is what an empty answer means.
    pub(super) fn text(self, question: &str, usual: &str) -> Result<String, Unanswered> {
        match self.way {
            Way::Arrows => {
                let input = Input::new().with_prompt(self.before_colon(question));
                let input = input.allow_empty(true);
                let input = if usual.is_empty() {
                    input
                } else {
                    input.default(usual.to_owned())
                };
                let asked: dialoguer::Result<String> = input.interact_text();
                Ok(asked?)
            }
            Way::Lines => {
                let shown = if usual.is_empty() {
                    format!("{}:", self.before_colon(question))
                } else {
                    format!("{question} [{usual}]{}:", self.before_colon(""))
                };
                screen::say(&shown);
                let line = typed().ok_or(Unanswered::Left)?;
                Ok(if line.is_empty() {
                    usual.to_owned()
                } else {
                    line
                })
            }
        }
    }

    /// Asks for a number from 1 to `most`; 1 is proposed.
    pub(super) fn number(self, question: &str, most: u32) -> Result<u32, Unanswered> {
        loop {
            let line = self.text(question, "1")?;
            let number = line.trim().parse::<u32>().ok();
            if let Some(number) = number.filter(|number| (1..=most).contains(number)) {
                return Ok(number);
            }
            screen::say(&session::no_number(&line, most, self.language));
        }
    }

    /// A question before the colon that follows it: French sets a no-break space there.
    fn before_colon(self, question: &str) -> String {
        match self.language {
            Language::French => format!("{question}\u{a0}"),
            Language::English => question.to_owned(),
        }
    }
}

/// Reads a line of standard input; none at its end.
pub(super) fn typed() -> Option<String> {
    let mut line = String::new();
    let read = io::stdin().read_line(&mut line).ok()?;
    (read > 0).then(|| line.trim().to_owned())
}

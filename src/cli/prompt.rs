//! Short questions to the person at the keyboard.

use std::io;

use dialoguer::{Input, Select};

use super::screen;
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

/// How short questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asker {
    /// With arrows, on a terminal.
    Arrows,
    /// With plain lines.
    Lines,
}

impl Asker {
    /// Lets one of several items be chosen; the first is proposed. None when nobody answers.
    pub(super) fn choose(
        self,
        question: &str,
        items: &[String],
        reader: Language,
    ) -> Option<usize> {
        match self {
            Self::Arrows => {
                let room = screen::columns().saturating_sub(MARGIN);
                let items = items.iter().map(|item| cut(item, room));
                let select = Select::new().with_prompt(question).items(items);
                select
                    .default(0)
                    .max_length(SHOWN)
                    .interact_opt()
                    .ok()
                    .flatten()
            }
            Self::Lines => loop {
                screen::say(question);
                for (place, item) in items.iter().enumerate() {
                    screen::say(&format!("  {}  {item}", place + 1));
                }
                let line = typed()?;
                let number = match line.as_str() {
                    "" => Some(1),
                    line => line.parse::<usize>().ok(),
                };
                let place = number.and_then(|number| number.checked_sub(1));
                if let Some(place) = place.filter(|place| *place < items.len()) {
                    return Some(place);
                }
                screen::say(&session::not_offered(&line, reader));
            },
        }
    }

    /// Asks for a text; `usual` is what an empty answer means. None when nobody answers.
    pub(super) fn text(self, question: &str, usual: &str) -> Option<String> {
        match self {
            Self::Arrows => {
                let input = Input::new().with_prompt(question).allow_empty(true);
                let input = if usual.is_empty() {
                    input
                } else {
                    input.default(usual.to_owned())
                };
                let asked: dialoguer::Result<String> = input.interact_text();
                asked.ok()
            }
            Self::Lines => {
                let shown = if usual.is_empty() {
                    question.to_owned()
                } else {
                    format!("{question} [{usual}]")
                };
                screen::say(&shown);
                let line = typed()?;
                Some(if line.is_empty() {
                    usual.to_owned()
                } else {
                    line
                })
            }
        }
    }

    /// Asks for a number from 1 to `most`; 1 is proposed. None when nobody answers.
    pub(super) fn number(self, question: &str, most: u32, reader: Language) -> Option<u32> {
        loop {
            let line = self.text(question, "1")?;
            let number = line.trim().parse::<u32>().ok();
            if let Some(number) = number.filter(|number| (1..=most).contains(number)) {
                return Some(number);
            }
            screen::say(&session::no_number(&line, most, reader));
        }
    }
}

/// Reads a line of standard input; none at its end.
pub(super) fn typed() -> Option<String> {
    let mut line = String::new();
    let read = io::stdin().read_line(&mut line).ok()?;
    (read > 0).then(|| line.trim().to_owned())
}

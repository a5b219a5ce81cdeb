//! Short questions to the person at the keyboard.

use dialoguer::Input;

use crate::language::{Language, setup};

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

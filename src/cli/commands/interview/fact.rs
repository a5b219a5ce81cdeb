//! The fact of the current item, written in the editor of the reader.

use std::path::Path;

use crate::cli::keyboard;
use crate::interview::{LONGEST_FACT, Session};
use crate::language::program::{Trouble, trouble};
use crate::language::{Language, plain};

/// Why the editor gave no fact.
pub(super) enum Unedited {
    /// The editor says that it failed.
    GivenUp,
    /// It is longer than may be.
    TooLong,
    /// The editor could not be used, and why.
    Trouble(String),
}

/// Lets the fact of the current item be edited in a file of its own in `folder`, that of the
/// interview: nothing of it is left elsewhere.
pub(super) fn edited(
    session: &Session<'_>,
    folder: &Path,
    language: Language,
) -> Result<String, Unedited> {
    let given = session.item().and_then(|item| session.given(item));
    let before = given.map_or("", |rating| rating.fact.as_str());
    let item = session.item();
    let asked = item.and_then(|item| Some((session.asked(item)?.0, item)));
    let name =
        asked.map(|(question, item)| format!("fact-{}-{}.txt", question.id, item.side.name()));
    match keyboard::edited(&folder.join(name.unwrap_or_default()), before) {
        Ok(Some(text)) if text.len() > LONGEST_FACT => Err(Unedited::TooLong),
        Ok(Some(text)) => Ok(plain(&text).trim().to_owned()),
        Ok(None) => Err(Unedited::GivenUp),
        Err(error) => Err(Unedited::Trouble(trouble(&Trouble::from(&error), language))),
    }
}

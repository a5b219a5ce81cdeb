//! A text written in the editor of the reader.

use std::io;
use std::path::Path;
use std::process::Command;
use std::sync::atomic::Ordering;

use super::signals::IS_EDITING;
use crate::cli::{environment, files};

/// The file that is edited, in the folder of the interview: nothing of it is left elsewhere, not
/// even when the program is killed meanwhile.
const FACT: &str = "fact.txt";

/// Lets `text` be edited in a file of `folder` and returns what it became; none when the editor says
/// that it failed.
pub(in crate::cli) fn edited(folder: &Path, text: &str) -> io::Result<Option<String>> {
    let path = files::write_private(folder, FACT, text)?;
    let editor = environment::editor();
    let mut words = editor.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or("vi"));
    command.args(words).arg(&path);
    IS_EDITING.store(true, Ordering::SeqCst);
    let ended = command.status();
    IS_EDITING.store(false, Ordering::SeqCst);
    let text = files::take_text(&path)?;
    Ok(ended?.success().then_some(text))
}

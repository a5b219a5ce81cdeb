//! A text written in the editor of the reader.

use std::io;
use std::path::Path;
use std::process::Command;

use super::signals::lent_to;
use crate::cli::{environment, files};

/// Lets `text` be edited in the file at `path` and returns what it became; none when the editor says
/// that it failed. A file that an earlier edit left there, since the program was killed meanwhile,
/// is taken up again.
pub(in crate::cli) fn edited(path: &Path, text: &str) -> io::Result<Option<String>> {
    if !files::exists(path) {
        files::write_private(path, text)?;
    }
    let editor = environment::editor();
    let mut words = editor.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or("vi"));
    let mut child = command.args(words).arg(path).spawn()?;
    lent_to(Some(child.id()));
    let ended = child.wait();
    lent_to(None);
    if !ended?.success() {
        return Ok(None);
    }
    files::take_text(path).map(Some)
}

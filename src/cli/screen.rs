//! The two streams: results on standard output, all else on standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};

use super::Exit;

/// Writes a result to standard output. A reader that went away is no fault.
pub(super) fn result(bytes: &[u8]) -> Exit {
    let mut out = io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Exit::Done,
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Exit::Done,
        Err(_) => Exit::Unwritable,
    }
}

/// Says something on standard error; when nobody can hear it, so be it.
pub(super) fn say(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{}", text.trim_end_matches('\n'));
}

/// Returns the width of the screen behind standard output, none when it is not a terminal.
pub(super) fn width() -> Option<usize> {
    if !io::stdout().is_terminal() {
        return None;
    }
    let (terminal_size::Width(columns), _) = terminal_size::terminal_size()?;
    Some(usize::from(columns))
}

/// Returns the width of the screen behind standard error, 80 when there is none.
pub(super) fn columns() -> usize {
    let size = terminal_size::terminal_size_of(io::stderr());
    size.map_or(80, |(terminal_size::Width(columns), _)| {
        usize::from(columns)
    })
}

/// Returns whether a person sits at both ends of a question.
pub(super) fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
}

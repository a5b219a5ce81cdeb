//! The whole run: from the arguments of this process to its exit code.

use std::ffi::OsString;
use std::process::ExitCode;

use super::{Exit, args, commands, environment, keyboard, screen};
use crate::language::{Language, program};

/// Runs the program on the arguments of this process and returns its exit code.
pub fn run() -> ExitCode {
    let line: Vec<_> = std::env::args_os().collect();
    let reader = reader(&line);
    std::panic::set_hook(Box::new(move |panic| {
        keyboard::restore();
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        screen::say(&format!("diapason: {} ({place})", program::bug(reader)));
    }));
    let outcome = std::panic::catch_unwind(|| commands::run(&line, reader));
    outcome.unwrap_or(Exit::Bug).into()
}

/// Returns the language of the person at the screen: as asked, else that of the locale.
fn reader(line: &[OsString]) -> Language {
    args::language_asked(line)
        .or_else(environment::locale)
        .unwrap_or(Language::French)
}

//! What clap has against a command line, in the words of the reader.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::language::Language;
use crate::language::misuse::{Misuse, misuse as said, usage};

/// Returns what is wrong with a command line, and how the command is used.
pub(super) fn misuse(
    error: &clap::Error,
    command: &mut clap::Command,
    language: Language,
) -> String {
    if error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        return error.render().to_string();
    }
    let line = command.render_usage().to_string();
    let line = line.trim_start_matches("Usage:").trim();
    let name = command.get_bin_name().unwrap_or("diapason").to_owned();
    let wrong = said(&found(error), language);
    format!("diapason: {wrong}\n\n{}", usage(line, &name, language))
}

/// Returns what is wrong, told apart.
fn found(error: &clap::Error) -> Misuse {
    let argument = || one(error, ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => Misuse::UnknownArgument {
            found: argument(),
            near: near(error, ContextKind::SuggestedArg),
        },
        ErrorKind::InvalidSubcommand => Misuse::UnknownCommand {
            found: one(error, ContextKind::InvalidSubcommand),
            near: near(error, ContextKind::SuggestedSubcommand),
        },
        ErrorKind::MissingSubcommand => Misuse::MissingCommand,
        ErrorKind::MissingRequiredArgument => {
            Misuse::MissingArgument(all(error, ContextKind::InvalidArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => value(error),
        ErrorKind::ArgumentConflict => conflict(error),
        ErrorKind::InvalidUtf8 => Misuse::NotUtf8,
        _ => Misuse::Other(argument()),
    }
}

/// Returns what is wrong with the value of an option.
fn value(error: &clap::Error) -> Misuse {
    let argument = one(error, ContextKind::InvalidArg);
    let found = one(error, ContextKind::InvalidValue);
    let accepted = all(error, ContextKind::ValidValue);
    if found.is_empty() {
        Misuse::MissingValue { argument, accepted }
    } else if error.kind() == ErrorKind::ValueValidation && argument.contains("people") {
        Misuse::BadNumber { argument, found }
    } else if error.kind() == ErrorKind::ValueValidation {
        Misuse::BadDate(found)
    } else {
        Misuse::UnknownValue {
            argument,
            found,
            accepted,
        }
    }
}

/// Returns which options do not go together.
fn conflict(error: &clap::Error) -> Misuse {
    let argument = one(error, ContextKind::InvalidArg);
    let others = all(error, ContextKind::PriorArg);
    if others.is_empty() || others.contains(&argument) {
        return Misuse::GivenTwice(argument);
    }
    Misuse::Conflict { argument, others }
}

/// Returns the nearest name, none when none is near.
fn near(error: &clap::Error, kind: ContextKind) -> Option<String> {
    all(error, kind).into_iter().next()
}

fn one(error: &clap::Error, kind: ContextKind) -> String {
    all(error, kind).join(", ")
}

/// Returns the words that an error holds of one kind.
fn all(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}

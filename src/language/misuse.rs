//! What is said of a command line that is wrong.

use super::program::pick;
use super::{Language, plain};

/// What is wrong with a command line; arguments are named as in the help: `--output <FILE>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misuse {
    /// An option or an argument that the command does not have.
    UnknownArgument {
        /// As typed.
        found: String,
        /// The option nearest to it.
        near: Option<String>,
    },
    /// A command that does not exist.
    UnknownCommand {
        /// As typed.
        found: String,
        /// The command nearest to it.
        near: Option<String>,
    },
    /// No command at all.
    MissingCommand,
    /// Arguments that have to be given.
    MissingArgument(Vec<String>),
    /// An option without its value.
    MissingValue {
        /// The option.
        argument: String,
        /// The values it takes, when they can be listed.
        accepted: Vec<String>,
    },
    /// A value that is none of those an option takes.
    UnknownValue {
        /// The option.
        argument: String,
        /// The value.
        found: String,
        /// The values it takes, when they can be listed.
        accepted: Vec<String>,
    },
    /// A date that does not exist, or is written otherwise.
    BadDate(String),
    /// A number that is none, or is out of range.
    BadNumber {
        /// The option.
        argument: String,
        /// The value.
        found: String,
    },
    /// Options that exclude one another.
    Conflict {
        /// The option.
        argument: String,
        /// What it does not go with.
        others: Vec<String>,
    },
    /// An option given twice.
    GivenTwice(String),
    /// Bytes that are no text.
    NotUtf8,
    /// Something else, about an argument or about nothing in particular.
    Other(String),
}

/// Returns what is wrong with a command line.
pub fn misuse(misuse: &Misuse, language: Language) -> String {
    let (fr, en) = match misuse {
        Misuse::UnknownArgument { found, near } => {
            let what = ["argument inconnu", "unknown argument"];
            unknown(what, found, near.as_deref())
        }
        Misuse::UnknownCommand { found, near } => {
            let what = ["commande inconnue", "unknown command"];
            unknown(what, found, near.as_deref())
        }
        Misuse::MissingCommand => said("il manque une commande", "a command is missing"),
        Misuse::MissingArgument(arguments) => {
            let arguments = listed(arguments);
            said(
                format!("il manque {arguments}"),
                format!("{arguments} is missing"),
            )
        }
        Misuse::MissingValue { argument, accepted } => value(argument, None, accepted),
        Misuse::UnknownValue {
            argument,
            found,
            accepted,
        } => value(argument, Some(found), accepted),
        Misuse::BadDate(found) => date(found),
        Misuse::BadNumber { argument, found } => {
            let (argument, found) = (plain(argument), plain(found));
            said(
                format!("`{found}` ne convient pas à `{argument}`\u{a0}: un nombre de 1 à 1000"),
                format!("`{found}` will not do for `{argument}`: a number from 1 to 1000"),
            )
        }
        Misuse::Conflict { argument, others } => {
            let (argument, others) = (plain(argument), listed(others));
            said(
                format!("`{argument}` ne va pas avec {others}"),
                format!("`{argument}` cannot be used with {others}"),
            )
        }
        Misuse::GivenTwice(argument) => {
            let argument = plain(argument);
            said(
                format!("`{argument}` est donné deux fois"),
                format!("`{argument}` is given twice"),
            )
        }
        Misuse::NotUtf8 => said(
            "un argument n’est pas du texte UTF-8",
            "an argument is not UTF-8 text",
        ),
        Misuse::Other(argument) => other(argument),
    };
    pick(language, fr, en)
}

fn said(fr: impl Into<String>, en: impl Into<String>) -> (String, String) {
    (fr.into(), en.into())
}

/// Returns that the value of an option is missing, or none of those it takes.
fn value(argument: &str, found: Option<&String>, accepted: &[String]) -> (String, String) {
    let (fr, en) = expected(accepted);
    let argument = plain(argument);
    let Some(found) = found else {
        return (
            format!("`{argument}` attend une valeur{fr}"),
            format!("`{argument}` needs a value{en}"),
        );
    };
    let found = plain(found);
    (
        format!("`{found}` n’est pas une valeur de `{argument}`{fr}"),
        format!("`{found}` is no value of `{argument}`{en}"),
    )
}

/// Returns that the line is wrong in a way that has no sentence of its own.
fn other(argument: &str) -> (String, String) {
    if argument.is_empty() {
        return said("commande incorrecte", "wrong usage");
    }
    let argument = plain(argument);
    (
        format!("`{argument}` est mal employé"),
        format!("wrong use of `{argument}`"),
    )
}

/// Returns how a command is used, and where to learn more.
pub fn usage(line: &str, command: &str, language: Language) -> String {
    pick(
        language,
        format!("Usage\u{a0}: {line}\nAide\u{a0}: {command} --help"),
        format!("Usage: {line}\nHelp: {command} --help"),
    )
}

/// Returns that a name is not known, and which was meant.
fn unknown(what: [&str; 2], found: &str, near: Option<&str>) -> (String, String) {
    let found = plain(found);
    let [fr, en] = what;
    let (fr, en) = (format!("{fr}\u{a0}: `{found}`"), format!("{en}: `{found}`"));
    match near {
        None => (fr, en),
        Some(near) => {
            let near = plain(near);
            (
                format!("{fr}\u{202f}; vouliez-vous dire `{near}`\u{202f}?"),
                format!("{en}; did you mean `{near}`?"),
            )
        }
    }
}

/// Returns that a date does not exist, or how dates are written.
fn date(found: &str) -> (String, String) {
    let mut shape = found
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c });
    let found = plain(found);
    if shape.by_ref().eq("0000-00-00".chars()) {
        return (
            format!("la date `{found}` n’existe pas"),
            format!("the date `{found}` does not exist"),
        );
    }
    (
        format!(
            "`{found}` n’est pas une date\u{a0}: année, mois et jour sont attendus, comme `2026-11-22`"
        ),
        format!("`{found}` is no date: year, month and day are expected, such as `2026-11-22`"),
    )
}

/// Returns the values that are taken, after a colon; nothing when they cannot be listed.
fn expected(accepted: &[String]) -> (String, String) {
    if accepted.is_empty() {
        return (String::new(), String::new());
    }
    let list = listed(accepted);
    (format!("\u{a0}: {list}"), format!(": {list}"))
}

fn listed(names: &[String]) -> String {
    let names: Vec<_> = names
        .iter()
        .map(|name| format!("`{}`", plain(name)))
        .collect();
    names.join(", ")
}

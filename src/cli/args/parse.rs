//! From the words of a command line to what is to be done.

use std::ffi::OsString;

use clap::FromArgMatches;

use super::line::Arguments;
use super::misuse::misuse;
use super::spoken::command;
use crate::language::Language;

/// Why there is nothing to run.
pub(in crate::cli) enum Unparsed {
    /// The help or the version was asked for.
    Asked(String),
    /// The line is wrong; what is said of it.
    Wrong(String),
}

/// Reads a command line; help and faults speak `language`.
///
/// # Errors
///
/// What is to be said in place of running.
pub(in crate::cli) fn parse(line: &[OsString], language: Language) -> Result<Arguments, Unparsed> {
    let matches = command(language).try_get_matches_from(line);
    let read = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    read.map_err(|error| {
        if !error.use_stderr() {
            return Unparsed::Asked(error.render().to_string());
        }
        Unparsed::Wrong(misuse(&error, &mut typed(line, language), language))
    })
}

/// Returns the command that a line names, the program itself when it names none.
fn typed(line: &[OsString], language: Language) -> clap::Command {
    let mut named = command(language);
    named.build();
    for word in line.iter().skip(1).filter_map(|word| word.to_str()) {
        named = named.find_subcommand(word).cloned().unwrap_or(named);
    }
    named
}

/// Returns the language asked for on a command line that is not read yet.
pub(in crate::cli) fn language_asked(line: &[OsString]) -> Option<Language> {
    let words: Vec<_> = line.iter().filter_map(|word| word.to_str()).collect();
    let after = words
        .iter()
        .position(|word| *word == "--lang")
        .and_then(|at| words.get(at + 1));
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    joined.or(after.copied()).and_then(Language::from_code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_known_before_the_line_is_read() {
        let line = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
        let english = Some(Language::English);
        assert_eq!(
            language_asked(&line(&["diapason", "--lang", "en", "score"])),
            english
        );
        assert_eq!(
            language_asked(&line(&["diapason", "score", "--lang=en"])),
            english
        );
        assert_eq!(language_asked(&line(&["diapason", "score"])), None);
    }
}

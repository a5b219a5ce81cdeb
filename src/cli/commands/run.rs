//! Which command was typed, and how its end is said.

use std::ffi::OsString;

use super::{
    documents, explain, init, interview, man, plan, portfolio, questionnaire, report, score,
    validate,
};
use crate::cli::args::{self, Arguments, Command, Documents, Unparsed};
use crate::cli::load::Failure;
use crate::cli::{Exit, screen};
use crate::language::{Language, program};

/// Runs a command line for a reader of one language.
pub(in crate::cli) fn run(line: &[OsString], reader: Language) -> Exit {
    let arguments = match args::parse(line, reader) {
        Ok(arguments) => arguments,
        Err(Unparsed::Wrong(said)) => {
            screen::say(&said);
            return Exit::Usage;
        }
        Err(Unparsed::Asked(help)) => return screen::result(help.as_bytes()),
    };
    dispatch(&arguments, reader).unwrap_or_else(|failure| ended(&failure, reader))
}

fn dispatch(arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    match &arguments.command {
        Command::Init(init) => init::run(init, arguments, reader),
        Command::Validate(validate) => validate::run(validate, arguments, reader),
        Command::Questionnaire(typed) => questionnaire::run(typed, arguments, reader),
        Command::Interview(interview) => interview::run(interview, arguments, reader),
        Command::Score(score) => score::run(score, arguments, reader),
        Command::Explain(explain) => explain::run(explain, arguments, reader),
        Command::Portfolio(typed) => portfolio::run(typed, arguments, reader),
        Command::Plan(plan) => plan::run(plan, arguments, reader),
        Command::Report(report) => report::run(report, arguments, reader),
        Command::Documents(Documents::Sync(sync)) => documents::run(sync, arguments, reader),
        Command::Man(typed) => man::run(typed, arguments, reader),
    }
}

/// Says why a command stopped, cause by cause.
fn ended(failure: &Failure, reader: Language) -> Exit {
    if let Some(error) = &failure.error {
        let causes: Vec<_> = error.chain().map(ToString::to_string).collect();
        screen::say(&format!(
            "diapason: {}",
            causes.join(program::colon(reader))
        ));
    }
    failure.exit
}

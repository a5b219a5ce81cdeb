//! Which command of `diapason interview` was typed.

use super::{begin, keep, migrate, record, resume};
use crate::cli::Exit;
use crate::cli::args::{Arguments, Interview, InterviewCommand};
use crate::cli::load::Failure;
use crate::language::Language;

/// Does with interviews what is asked.
pub(in crate::cli::commands) fn run(
    interview: &Interview,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    match &interview.command {
        InterviewCommand::New(new) => match (&new.answers, &new.about) {
            (Some(file), Some(about)) => record::run((file, about), &new.folder, arguments, reader),
            _ => begin::run(new, arguments, reader),
        },
        InterviewCommand::Resume(resume) => resume::run(resume, arguments, reader),
        InterviewCommand::List(folder) => keep::list(folder, arguments, reader),
        InterviewCommand::Show(one) => keep::show(one, arguments, reader),
        InterviewCommand::Close(one) => keep::close(one, arguments, reader),
        InterviewCommand::Reopen(reopen) => keep::reopen(reopen, arguments, reader),
        InterviewCommand::Migrate(typed) => migrate::run(typed, arguments, reader),
    }
}

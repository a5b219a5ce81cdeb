//! `diapason man`: what a reader of the figures may want to know.

use super::work;
use crate::cli::args::{Arguments, ManArguments, ManCommand, PageFormat};
use crate::cli::load::{self, Failure};
use crate::cli::{Exit, screen};
use crate::form::booklet;
use crate::language::Language;

/// Prints or writes the method, with the numbers of a questionnaire.
pub(super) fn run(
    typed: &ManArguments,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let ManCommand::Method(page) = &typed.command;
    let path = page.output.as_deref();
    let output = path.map(|path| work::prepare(path, reader)).transpose()?;
    let (questionnaire, chosen) = load::questionnaire(page.source.as_deref(), reader)?;
    let language = arguments.lang.map(Language::from);
    let language = language.or(chosen.language).unwrap_or(reader);
    let blocks = booklet::method(&questionnaire, language);
    let text = match page.form() {
        PageFormat::Table => booklet::terminal(&blocks, screen::width().filter(|_| path.is_none())),
        PageFormat::Md => booklet::markdown(&blocks),
    };
    work::deliver(text.as_bytes(), output.zip(path), reader)
}

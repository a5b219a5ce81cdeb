//! `diapason plan`: the road of every department, and what other settings would change.

use super::what_if::adjusted;
use super::work;
use crate::cli::args::{Arguments, Format, PlanArguments};
use crate::cli::load::Failure;
use crate::cli::{Exit, screen};
use crate::language::{Language, what_if};
use crate::render::{csv, json, markdown_plan, terminal};
use crate::report::comparison::compare_plans;
use crate::report::view::Report;

/// Prints or writes the road of every department, or two settings of it side by side.
pub(super) fn run(
    typed: &PlanArguments,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let path = typed.score.output.as_deref();
    if typed.compare && typed.what_if.is_empty() {
        let asked = arguments.lang.map_or(reader, Language::from);
        let message = what_if::nothing_to_compare(asked);
        return Err(Failure::new(Exit::Usage, message));
    }
    let output = path.map(|path| work::prepare(path, reader)).transpose()?;
    let format = typed.score.form();
    let fallback = work::fallback(format, reader);
    let gathered = work::gather(
        &typed.score.input,
        arguments,
        path.as_slice(),
        None,
        fallback,
    )?;
    let language = gathered.language;
    let assessment = adjusted(gathered.assessment.clone(), &typed.what_if, language)?;
    let other = gathered.with(assessment);
    let width = screen::width().filter(|_| path.is_none());
    let bytes = if typed.compare {
        let before = gathered.planned()?;
        compared(&before, &other.planned()?, format, width)
    } else {
        shown(&other.planned()?, format, width)
    };
    work::deliver(&bytes, output.zip(path), language)
}

fn shown(report: &Report, format: Format, width: Option<usize>) -> Vec<u8> {
    match format {
        Format::Table => terminal::plan(report, width).into_bytes(),
        Format::Json => json::plan(report).into_bytes(),
        Format::Csv => csv::plan(report),
        Format::Md => markdown_plan::plan(report).into_bytes(),
    }
}

fn compared(before: &Report, after: &Report, format: Format, width: Option<usize>) -> Vec<u8> {
    let compared = compare_plans(before, after);
    match format {
        Format::Table => terminal::plan_comparison(&compared, width).into_bytes(),
        Format::Json => json::plan_comparison(&compared).into_bytes(),
        Format::Csv => csv::plan_comparison(&compared),
        Format::Md => markdown_plan::plan_comparison(&compared).into_bytes(),
    }
}

//! From what was typed to the files: prepare, read, assemble, render, write.

use std::path::{Path, PathBuf};

use super::look::look;
use super::places::{Places, Prepared, apart, places};
use super::sentences::{draft, is_new, replace};
use crate::cli::Exit;
use crate::cli::args::{Arguments, ReportArguments, ReportFormat};
use crate::cli::commands::work;
use crate::cli::load::Failure;
use crate::language::Language;
use crate::render::pdf::{Look, pdf};
use crate::render::{csv, json, markdown_report};
use crate::report::view::Report;

/// Writes the report of an assessment in every form asked for.
pub(in crate::cli::commands) fn run(
    typed: &ReportArguments,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let places = places(typed, reader)?;
    let files = match &places {
        Places::Screen(_) => &[][..],
        Places::Files(files) => files,
    };
    let summary = typed.summary.as_deref();
    let paths = files.iter().map(|(_, path)| path);
    let paths: Vec<PathBuf> = paths.chain(&typed.write_summary).cloned().collect();
    apart(&paths, &[summary, typed.logo.as_deref()], reader)?;
    if let Some(path) = &typed.write_summary {
        is_new(path, reader)?;
    }
    let look = look(typed, reader)?;
    let prepared = Prepared::new(&paths, typed.out_dir.as_deref(), reader)?;
    let outputs: Vec<&Path> = paths.iter().map(PathBuf::as_path).collect();
    let date = typed.date;
    let gathered = work::gather(&typed.input, arguments, &outputs, date, Language::French)?;
    let mut report = gathered.completed()?;
    if let Some(path) = summary {
        replace(&mut report, path, &gathered)?;
    }
    let formats = files.iter().map(|(format, _)| *format);
    let contents = formats.map(|format| printed(&report, format, &look));
    let mut contents: Vec<_> = contents.collect::<Result<_, Failure>>()?;
    contents.extend(typed.write_summary.as_ref().map(|_| draft(&report)));
    prepared.finish(&contents, arguments.quiet, report.language)?;
    match places {
        Places::Screen(format) => {
            let bytes = printed(&report, format, &look)?;
            work::deliver(&bytes, None, report.language)
        }
        Places::Files(_) => Ok(Exit::Done),
    }
}

/// Returns a report in one form.
fn printed(report: &Report, format: ReportFormat, look: &Look) -> Result<Vec<u8>, Failure> {
    Ok(match format {
        ReportFormat::Pdf => {
            pdf(report, look).map_err(|error| Failure::bug(error, report.language))?
        }
        ReportFormat::Json => json::report(report).into_bytes(),
        ReportFormat::Md => markdown_report::report(report).into_bytes(),
        ReportFormat::Csv => csv::report(report),
    })
}

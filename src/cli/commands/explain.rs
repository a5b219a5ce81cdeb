//! `diapason explain`: why this level, and what would move it.

use super::questionnaire::sub_axis;
use super::work;
use crate::analysis::{estimates, publish};
use crate::cli::args::{Arguments, Explain, Format, TreeFormat};
use crate::cli::load::{self, Failure, Request};
use crate::cli::{Exit, screen};
use crate::language::Language;
use crate::planning::plan;
use crate::render::{json, markdown, terminal};
use crate::report::assemble;
use crate::report::explain::{Explanation, Subject, explain};
use crate::scoring::score;

/// Prints or writes why a department stands where it stands.
pub(super) fn run(
    typed: &Explain,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    let path = typed.output.as_deref();
    let output = path.map(|path| work::prepare(path, reader)).transpose()?;
    let explanation = explained(typed, arguments, reader)?;
    let text = match typed.form() {
        TreeFormat::Table => {
            let width = screen::width().filter(|_| path.is_none());
            terminal::explain(&explanation, width)
        }
        TreeFormat::Json => json::explain(&explanation),
        TreeFormat::Md => markdown::explain(&explanation),
    };
    work::deliver(
        text.as_bytes(),
        output.zip(path),
        explanation.report.language,
    )
}

/// Reads, scores and plans the assessment; returns the explanation of one department.
fn explained(
    typed: &Explain,
    arguments: &Arguments,
    reader: Language,
) -> Result<Explanation, Failure> {
    let input = typed.input();
    let asked = arguments.lang.map(Language::from);
    let format = match typed.form() {
        TreeFormat::Table => Format::Table,
        TreeFormat::Json => Format::Json,
        TreeFormat::Md => Format::Md,
    };
    let assessment = load::assessment(&Request {
        input: &input,
        outputs: typed.output.as_deref().as_slice(),
        asked,
        fallback: work::fallback(format, reader),
        is_quiet: arguments.quiet,
    })?;
    let language = asked.unwrap_or(assessment.language);
    let kept = work::departments(&assessment, &input.departments, language)?;
    let name = typed.sub_axis.as_deref();
    let questionnaire = assessment.questionnaire.clone();
    let only = name.map(|name| sub_axis(&questionnaire, name, language));
    let only = only.transpose()?;
    let scorecard = score(&assessment);
    let published =
        publish(&assessment, &scorecard, &estimates(&assessment, &scorecard)).about(&kept);
    work::publishable(&published, &questionnaire, language)?;
    let plan = plan(&assessment, &scorecard).about(&kept);
    let date = assessment.date;
    let report = assemble(&assessment.about(&kept), &published, &plan, date, language);
    let subject = Subject {
        questionnaire: &questionnaire,
        score: &scorecard.departments[kept[0]],
        published: &published.departments[0],
    };
    Ok(explain(&subject, report, only))
}

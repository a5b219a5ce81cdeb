//! `diapason questionnaire`: what is asked and proposed, to read, to adapt, or to send out.

use super::handout::{self, NewFile};
use super::work;
use crate::cli::args::{
    Arguments, Export, PageFormat, QuestionnaireArguments, QuestionnaireCommand, Show, SurveyTool,
};
use crate::cli::load::{self, Failure};
use crate::cli::{Exit, screen};
use crate::form::booklet::{self, Selection};
use crate::form::{self, SelfRating, SurveyChoices, SurveyForm};
use crate::ingest::questionnaire::{SHIPPED, catalogue_name, shipped};
use crate::language::{Language, program};
use crate::model::{Department, Questionnaire, Side};

/// Shows a questionnaire, unless its export is asked for.
pub(super) fn run(
    typed: &QuestionnaireArguments,
    arguments: &Arguments,
    reader: Language,
) -> Result<Exit, Failure> {
    match &typed.command {
        Some(QuestionnaireCommand::Show(show)) => print(show, arguments, reader),
        Some(QuestionnaireCommand::Export(export)) => {
            let files = match export.survey {
                Some(tool) => forms(export, tool, arguments, reader)?,
                None => model_files(),
            };
            handout::write(&export.folder, &files, arguments.quiet, reader)?;
            Ok(Exit::Done)
        }
        None => print(&Show::default(), arguments, reader),
    }
}

/// Prints or writes a questionnaire to read.
fn print(show: &Show, arguments: &Arguments, reader: Language) -> Result<Exit, Failure> {
    let path = show.output.as_deref();
    let output = path.map(|path| work::prepare(path, reader)).transpose()?;
    let (questionnaire, chosen) = load::questionnaire(show.source.as_deref(), reader)?;
    let language = arguments.lang.map(Language::from);
    let language = language.or(chosen.language).unwrap_or(reader);
    let selection = selection(&questionnaire, show.sub_axis.as_deref(), reader)?;
    let blocks = if show.summary {
        booklet::summary(&questionnaire, language)
    } else {
        booklet::booklet(&questionnaire, selection, language)
    };
    let text = match show.form() {
        PageFormat::Table => {
            let width = screen::width().filter(|_| path.is_none());
            booklet::terminal(&blocks, width)
        }
        PageFormat::Md => booklet::markdown(&blocks),
    };
    work::deliver(text.as_bytes(), output.zip(path), reader)
}

/// Returns the sub-axis asked for, the whole questionnaire without one.
fn selection(
    questionnaire: &Questionnaire,
    asked: Option<&str>,
    reader: Language,
) -> Result<Selection, Failure> {
    let place = asked.map(|name| sub_axis(questionnaire, name, reader));
    Ok(place
        .transpose()?
        .map_or(Selection::Whole, Selection::SubAxis))
}

/// Returns the place of a sub-axis that a user names.
pub(super) fn sub_axis(
    questionnaire: &Questionnaire,
    name: &str,
    reader: Language,
) -> Result<usize, Failure> {
    booklet::find_sub_axis(questionnaire, name).ok_or_else(|| {
        let sub_axes = questionnaire.sub_axes.iter();
        let codes: Vec<_> = sub_axes.map(|one| one.code.as_str()).collect();
        let message = program::unknown_sub_axis(name, &codes, reader);
        Failure::new(Exit::Usage, message)
    })
}

/// Returns the two files of the questionnaire that the program carries with it.
fn model_files() -> Vec<NewFile> {
    let id = SHIPPED.first().copied().unwrap_or_default();
    let name = format!("{id}.toml");
    let texts = shipped(id).map_or(Vec::new(), |(questions, actions)| {
        vec![
            (name.clone(), questions.text),
            (catalogue_name(&name), actions.text),
        ]
    });
    texts
        .into_iter()
        .map(|(name, text)| (name, text.into_bytes()))
        .collect()
}

/// Returns the survey forms asked for, one a camp.
fn forms(
    export: &Export,
    tool: SurveyTool,
    arguments: &Arguments,
    reader: Language,
) -> Result<Vec<NewFile>, Failure> {
    let (questionnaire, chosen) = load::questionnaire(export.source.as_deref(), reader)?;
    let language = arguments.lang.map(Language::from);
    let language = language.or(chosen.language).unwrap_or(reader);
    let departments = departments(export, chosen.departments, reader)?;
    let module = if export.self_rating || chosen.self_rating {
        SelfRating::Asked
    } else {
        SelfRating::LeftOut
    };
    let camps = match export.camp {
        Some(camp) => vec![Side::from(camp)],
        None => vec![Side::Business, Side::It],
    };
    let form = |camp: Side| {
        let choices = SurveyChoices {
            camp,
            language,
            self_rating: module,
        };
        let form = SurveyForm::new(&questionnaire, &departments, choices);
        let name = format!("survey-{}-{}", camp.name(), language.code());
        let (ending, bytes) = match tool {
            SurveyTool::Csv => ("csv", form::survey(&form).into_bytes()),
            SurveyTool::LimeSurvey => ("txt", form::limesurvey(&form).into_bytes()),
            SurveyTool::XlsForm => (
                "xlsx",
                form::xlsform(&form).map_err(|error| Failure::bug(error, reader))?,
            ),
        };
        Ok((format!("{name}.{ending}"), bytes))
    };
    camps.into_iter().map(form).collect()
}

/// Returns the departments that a form offers: as typed, else those of the assessment.
fn departments(
    export: &Export,
    declared: Vec<Department>,
    reader: Language,
) -> Result<Vec<Department>, Failure> {
    let typed = handout::departments(&handout::names(&export.departments), reader)?;
    let offered = if typed.is_empty() { declared } else { typed };
    if offered.is_empty() {
        let message = program::no_department_to_offer(reader);
        return Err(Failure::new(Exit::Usage, message));
    }
    Ok(offered)
}

//! `diapason questionnaire` as it is typed.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use crate::model::Side;

/// `diapason questionnaire`
#[derive(Debug, Args)]
pub(in crate::cli) struct QuestionnaireArguments {
    #[command(subcommand)]
    pub(in crate::cli) command: Option<QuestionnaireCommand>,
}

/// What is to be done with a questionnaire.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum QuestionnaireCommand {
    Show(Show),
    Export(Export),
}

/// `diapason questionnaire show`
#[derive(Debug, Default, Args)]
pub(in crate::cli) struct Show {
    #[arg(value_name = "SOURCE")]
    pub(in crate::cli) source: Option<PathBuf>,
    #[arg(long, value_name = "CODE")]
    pub(in crate::cli) sub_axis: Option<String>,
    #[arg(long, conflicts_with = "sub_axis")]
    pub(in crate::cli) summary: bool,
    #[arg(id = "page_format", long = "format", value_name = "FORMAT", value_enum)]
    pub(in crate::cli) format: Option<PageFormat>,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

impl Show {
    /// Returns the form of the text.
    pub(in crate::cli) fn form(&self) -> PageFormat {
        PageFormat::of(self.format, self.output.as_deref())
    }
}

/// `diapason questionnaire export`
#[derive(Debug, Args)]
pub(in crate::cli) struct Export {
    #[arg(value_name = "SOURCE")]
    pub(in crate::cli) source: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "TOOL")]
    pub(in crate::cli) survey: Option<SurveyTool>,
    #[arg(long, value_enum, value_name = "CAMP", requires = "survey")]
    pub(in crate::cli) camp: Option<Camp>,
    #[arg(
        id = "form_departments",
        long = "departments",
        value_name = "A,B,…",
        value_delimiter = ',',
        requires = "survey"
    )]
    pub(in crate::cli) departments: Vec<String>,
    #[arg(long, requires = "survey")]
    pub(in crate::cli) self_rating: bool,
    #[arg(
        id = "out_folder",
        short,
        long = "output",
        value_name = "DIR",
        default_value = "."
    )]
    pub(in crate::cli) folder: PathBuf,
}

/// The form of a text to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PageFormat {
    Table,
    Md,
}

impl PageFormat {
    /// Returns the form of a text: as asked, else that of the output's name, else a table.
    pub(super) fn of(asked: Option<Self>, output: Option<&Path>) -> Self {
        let ending = output.and_then(Path::extension);
        let ending = ending.and_then(|ending| Self::from_str(ending.to_str()?, true).ok());
        asked.or(ending).unwrap_or(Self::Table)
    }
}

/// The tool for which a survey form is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum SurveyTool {
    Csv,
    #[value(name = "limesurvey")]
    LimeSurvey,
    #[value(name = "xlsform")]
    XlsForm,
}

/// A camp as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Camp {
    Business,
    It,
}

impl From<Camp> for Side {
    fn from(camp: Camp) -> Self {
        match camp {
            Camp::Business => Self::Business,
            Camp::It => Self::It,
        }
    }
}

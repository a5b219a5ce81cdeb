//! The command line as it is typed.

use std::path::{Path, PathBuf};

use clap::{Args, Parser, Subcommand, ValueEnum};
use time::Date;

use super::explain::Explain;
use super::interview::Interview;
use super::man::ManArguments;
use super::plan::PlanArguments;
use super::portfolio::Portfolio;
use super::questionnaire::QuestionnaireArguments;
use super::report::ReportArguments;
use crate::form::Grouping;
use crate::language::Language;
use crate::model::DuplicatePolicy;

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "diapason", version, disable_help_subcommand = true)]
pub(in crate::cli) struct Arguments {
    #[command(subcommand)]
    pub(in crate::cli) command: Command,
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "fr|en",
        hide_possible_values = true
    )]
    pub(in crate::cli) lang: Option<Lang>,
    #[arg(short, long, global = true)]
    pub(in crate::cli) quiet: bool,
}

/// What is to be done.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Command {
    Init(Init),
    Validate(Validate),
    Questionnaire(QuestionnaireArguments),
    Interview(Interview),
    Score(Score),
    Explain(Explain),
    Portfolio(Portfolio),
    Plan(PlanArguments),
    Report(ReportArguments),
    #[command(subcommand)]
    Documents(Documents),
    Man(ManArguments),
}

/// `diapason init`
#[derive(Debug, Args)]
pub(in crate::cli) struct Init {
    #[arg(value_name = "DIR", default_value = ".")]
    pub(in crate::cli) folder: PathBuf,
    #[arg(
        long,
        value_name = "A,B,…",
        value_delimiter = ',',
        conflicts_with = "example"
    )]
    pub(in crate::cli) departments: Vec<String>,
    #[arg(long)]
    pub(in crate::cli) example: bool,
}

/// `diapason validate`
#[derive(Debug, Args)]
pub(in crate::cli) struct Validate {
    #[arg(value_name = "PATH")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[arg(id = "fault_format", long = "format", value_name = "FORMAT", value_enum, default_value_t = FaultFormat::Text)]
    pub(in crate::cli) format: FaultFormat,
    #[arg(long)]
    pub(in crate::cli) strict: bool,
}

/// What is read, by every command that reads answers.
#[derive(Debug, Default, Args)]
pub(in crate::cli) struct Input {
    #[arg(id = "input", value_name = "INPUT")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[arg(long = "department", value_name = "DEPT")]
    pub(in crate::cli) departments: Vec<String>,
    #[arg(long, value_enum)]
    pub(in crate::cli) duplicates: Option<Duplicates>,
    #[arg(long)]
    pub(in crate::cli) accept_rejects: bool,
}

/// `diapason score`, and the first options of `diapason plan`
#[derive(Debug, Args)]
pub(in crate::cli) struct Score {
    #[command(flatten)]
    pub(in crate::cli) input: Input,
    #[arg(long, value_enum)]
    pub(in crate::cli) format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// `diapason documents`
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum Documents {
    Sync(Sync),
}

/// `diapason documents sync`
#[derive(Debug, Args)]
pub(in crate::cli) struct Sync {
    #[arg(id = "assessment", value_name = "FOLDER")]
    pub(in crate::cli) folder: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "GROUP", default_value_t = GroupBy::Department)]
    pub(in crate::cli) group_by: GroupBy,
}

/// Which lines of a review stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum GroupBy {
    Department,
    Check,
}

impl From<GroupBy> for Grouping {
    fn from(group_by: GroupBy) -> Self {
        match group_by {
            GroupBy::Department => Self::Department,
            GroupBy::Check => Self::Check,
        }
    }
}

/// A language as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Lang {
    Fr,
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::French,
            Lang::En => Self::English,
        }
    }
}

/// The form of a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Format {
    Table,
    Json,
    Csv,
    Md,
}

impl Score {
    /// Returns the form of the result: as asked, else that of the output's name, else a table.
    pub(in crate::cli) fn form(&self) -> Format {
        asked_form(self.format, self.output.as_deref())
    }
}

/// Returns the form of a result: as asked, else that of the output's name, else a table.
pub(super) fn asked_form(asked: Option<Format>, output: Option<&Path>) -> Format {
    let ending = output.and_then(Path::extension);
    let ending = ending.and_then(|ending| Format::from_str(ending.to_str()?, true).ok());
    asked.or(ending).unwrap_or(Format::Table)
}

/// The form of a list of faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum FaultFormat {
    Text,
    Json,
    Github,
}

/// What to do when someone answered twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum Duplicates {
    Error,
    #[value(name = "keep_first", alias = "keep-first")]
    KeepFirst,
    #[value(name = "keep_last", alias = "keep-last")]
    KeepLast,
}

impl From<Duplicates> for DuplicatePolicy {
    fn from(duplicates: Duplicates) -> Self {
        match duplicates {
            Duplicates::Error => Self::Refuse,
            Duplicates::KeepFirst => Self::KeepFirst,
            Duplicates::KeepLast => Self::KeepLast,
        }
    }
}

/// Returns a date written as 2026-11-22.
pub(super) fn date(text: &str) -> Result<Date, String> {
    Date::parse(
        text,
        &time::macros::format_description!("[year]-[month]-[day]"),
    )
    .map_err(|_| "YYYY-MM-DD".to_owned())
}

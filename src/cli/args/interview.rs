//! `diapason interview` as it is typed.

use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{Args, Subcommand};
use time::Date;

use super::line::date;
use super::questionnaire::Camp;

/// `diapason interview`
#[derive(Debug, Args)]
pub(in crate::cli) struct Interview {
    #[command(subcommand)]
    pub(in crate::cli) command: InterviewCommand,
}

/// What is to be done with interviews.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum InterviewCommand {
    New(InterviewNew),
    Resume(InterviewResume),
    List(InterviewFolder),
    Show(InterviewOne),
    Close(InterviewOne),
    Reopen(InterviewReopen),
    Migrate(InterviewMigrate),
}

/// `diapason interview new`
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewNew {
    #[arg(id = "interview_about", value_name = "DEPT,…")]
    pub(in crate::cli) about: Option<String>,
    #[arg(
        long,
        value_name = "FILE",
        conflicts_with_all = ["interview_camp", "respondent", "role", "people", "interview_date", "accessible", "presenter"],
        requires = "interview_about"
    )]
    pub(in crate::cli) answers: Option<PathBuf>,
    #[arg(id = "interview_camp", long = "camp", value_enum, value_name = "CAMP")]
    pub(in crate::cli) camp: Option<Camp>,
    #[arg(long, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub(in crate::cli) respondent: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) role: Option<String>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub(in crate::cli) people: Option<u32>,
    #[arg(id = "interview_date", long = "date", value_name = "YYYY-MM-DD", value_parser = date)]
    pub(in crate::cli) date: Option<Date>,
    #[command(flatten)]
    pub(in crate::cli) front: InterviewFront,
    #[command(flatten)]
    pub(in crate::cli) folder: InterviewFolder,
}

/// How an interview is held.
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewFront {
    #[arg(long, conflicts_with = "presenter")]
    pub(in crate::cli) accessible: bool,
    #[arg(long)]
    pub(in crate::cli) presenter: bool,
}

/// `diapason interview resume`
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewResume {
    #[arg(id = "interview_id", value_name = "ID")]
    pub(in crate::cli) id: Option<String>,
    #[command(flatten)]
    pub(in crate::cli) front: InterviewFront,
    #[command(flatten)]
    pub(in crate::cli) folder: InterviewFolder,
}

/// The assessment folder that holds the interviews.
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewFolder {
    #[arg(
        id = "interview_folder",
        short = 'i',
        long = "input",
        value_name = "FOLDER"
    )]
    pub(in crate::cli) path: Option<PathBuf>,
}

/// `diapason interview show` and `diapason interview close`
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewOne {
    #[arg(id = "interview_id", value_name = "ID")]
    pub(in crate::cli) id: String,
    #[command(flatten)]
    pub(in crate::cli) folder: InterviewFolder,
}

/// `diapason interview reopen`
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewReopen {
    #[command(flatten)]
    pub(in crate::cli) one: InterviewOne,
    #[arg(long, value_name = "TEXT", value_parser = NonEmptyStringValueParser::new())]
    pub(in crate::cli) reason: String,
}

/// `diapason interview migrate`
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewMigrate {
    #[command(flatten)]
    pub(in crate::cli) one: InterviewOne,
    #[arg(long, value_name = "QUESTION,…", value_delimiter = ',')]
    pub(in crate::cli) again: Vec<String>,
}

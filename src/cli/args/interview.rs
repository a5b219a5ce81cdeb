//! `diapason interview` as it is typed.

use std::path::PathBuf;

use clap::{Args, Subcommand};

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
    List(InterviewFolder),
    Show(InterviewOne),
    Close(InterviewOne),
}

/// `diapason interview new`
#[derive(Debug, Args)]
pub(in crate::cli) struct InterviewNew {
    #[arg(id = "interview_about", value_name = "DEPT,…")]
    pub(in crate::cli) about: String,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) answers: Option<PathBuf>,
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

//! `diapason man` as it is typed.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::questionnaire::PageFormat;

/// `diapason man`
#[derive(Debug, Args)]
pub(in crate::cli) struct ManArguments {
    #[command(subcommand)]
    pub(in crate::cli) command: ManCommand,
}

/// What is to be explained.
#[derive(Debug, Subcommand)]
pub(in crate::cli) enum ManCommand {
    Method(MethodPage),
}

/// `diapason man method`
#[derive(Debug, Args)]
pub(in crate::cli) struct MethodPage {
    #[arg(value_name = "SOURCE")]
    pub(in crate::cli) source: Option<PathBuf>,
    #[arg(id = "page_format", long = "format", value_name = "FORMAT", value_enum)]
    pub(in crate::cli) format: Option<PageFormat>,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

impl MethodPage {
    /// Returns the form of the text.
    pub(in crate::cli) fn form(&self) -> PageFormat {
        PageFormat::of(self.format, self.output.as_deref())
    }
}

//! `diapason report` as it is typed.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use time::Date;

use super::line::{Input, date};
use crate::render::pdf::Palette;

/// `diapason report`
#[derive(Debug, Args)]
pub(in crate::cli) struct ReportArguments {
    #[command(flatten)]
    pub(in crate::cli) input: Input,
    #[arg(
        short,
        long,
        value_name = "FILE",
        conflicts_with = "out_dir",
        required_unless_present_any = ["report_format", "out_dir", "write_summary"]
    )]
    pub(in crate::cli) output: Option<PathBuf>,
    #[arg(
        id = "report_format",
        long = "format",
        value_name = "FORMAT",
        value_enum,
        value_delimiter = ','
    )]
    pub(in crate::cli) formats: Vec<ReportFormat>,
    #[arg(long, value_name = "DIR")]
    pub(in crate::cli) out_dir: Option<PathBuf>,
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub(in crate::cli) date: Option<Date>,
    #[arg(id = "sentences", long = "summary", value_name = "FILE")]
    pub(in crate::cli) summary: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) write_summary: Option<PathBuf>,
    #[arg(long, value_name = "PALETTE", value_enum, default_value_t = PaletteName::Blue)]
    pub(in crate::cli) palette: PaletteName,
    #[arg(long)]
    pub(in crate::cli) no_radar: bool,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) logo: Option<PathBuf>,
}

/// The form of a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(in crate::cli) enum ReportFormat {
    Pdf,
    Json,
    Md,
    Csv,
}

impl ReportFormat {
    /// Returns the form whose ending a file has.
    pub(in crate::cli) fn of_ending(path: &Path) -> Option<Self> {
        Self::from_str(path.extension()?.to_str()?, true).ok()
    }

    /// Returns how the names of such files end.
    pub(in crate::cli) fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Md => "md",
            Self::Csv => "csv",
        }
    }
}

/// A palette as it is typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum PaletteName {
    Blue,
    Viridis,
    Cividis,
}

impl From<PaletteName> for Palette {
    fn from(name: PaletteName) -> Self {
        match name {
            PaletteName::Blue => Self::Blue,
            PaletteName::Viridis => Self::Viridis,
            PaletteName::Cividis => Self::Cividis,
        }
    }
}

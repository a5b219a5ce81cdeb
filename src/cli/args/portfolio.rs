//! `diapason portfolio` as it is typed.

use std::path::PathBuf;

use clap::Args;

use super::line::{Duplicates, Format, Input, asked_form};

/// `diapason portfolio`
#[derive(Debug, Args)]
pub(in crate::cli) struct Portfolio {
    #[arg(id = "input", value_name = "INPUT")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "FILE", conflicts_with = "typologies")]
    pub(in crate::cli) freeze: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) typologies: Option<PathBuf>,
    #[arg(long, value_enum)]
    duplicates: Option<Duplicates>,
    #[arg(long)]
    accept_rejects: bool,
    #[arg(long, value_enum)]
    format: Option<Format>,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

impl Portfolio {
    /// Returns what is to be read: everyone, for a portfolio is of all departments.
    pub(in crate::cli) fn input(&self) -> Input {
        Input {
            paths: self.paths.clone(),
            departments: Vec::new(),
            duplicates: self.duplicates,
            accept_rejects: self.accept_rejects,
        }
    }

    /// Returns the form of the result: as asked, else that of the output's name, else a table.
    pub(in crate::cli) fn form(&self) -> Format {
        asked_form(self.format, self.output.as_deref())
    }
}

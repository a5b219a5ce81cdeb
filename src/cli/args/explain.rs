//! `diapason explain` as it is typed.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::line::{Duplicates, Input};

/// `diapason explain`
#[derive(Debug, Args)]
pub(in crate::cli) struct Explain {
    #[arg(id = "explained", value_name = "DEPT")]
    pub(in crate::cli) department: String,
    #[arg(id = "explained_sub_axis", value_name = "SUB-AXIS")]
    pub(in crate::cli) sub_axis: Option<String>,
    #[arg(
        id = "explain_input",
        short = 'i',
        long = "input",
        value_name = "INPUT",
        num_args = 1..
    )]
    paths: Vec<PathBuf>,
    #[arg(long, value_enum)]
    duplicates: Option<Duplicates>,
    #[arg(long)]
    accept_rejects: bool,
    #[arg(id = "tree_format", long = "format", value_name = "FORMAT", value_enum)]
    format: Option<TreeFormat>,
    #[arg(short, long, value_name = "FILE")]
    pub(in crate::cli) output: Option<PathBuf>,
}

/// The form of a tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum TreeFormat {
    Table,
    Json,
    Md,
}

impl Explain {
    /// Returns what is to be read.
    pub(in crate::cli) fn input(&self) -> Input {
        Input {
            paths: self.paths.clone(),
            departments: vec![self.department.clone()],
            duplicates: self.duplicates,
            accept_rejects: self.accept_rejects,
        }
    }

    /// Returns the form of the result: as asked, else that of the output's name, else a table.
    pub(in crate::cli) fn form(&self) -> TreeFormat {
        let ending = self.output.as_deref().and_then(Path::extension);
        let ending = ending.and_then(|ending| TreeFormat::from_str(ending.to_str()?, true).ok());
        self.format.or(ending).unwrap_or(TreeFormat::Table)
    }
}

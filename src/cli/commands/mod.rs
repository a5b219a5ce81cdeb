//! One file a command: read, check, assemble, render, write.

mod documents;
mod explain;
mod figures;
mod handout;
mod init;
mod interview;
mod man;
mod plan;
mod portfolio;
mod questionnaire;
mod report;
mod run;
mod score;
mod validate;
mod what_if;
mod work;

pub(super) use run::run;

//! One file a command: read, check, assemble, render, write.

mod figures;
mod init;
mod plan;
mod report;
mod run;
mod score;
mod validate;
mod work;

pub(super) use run::run;

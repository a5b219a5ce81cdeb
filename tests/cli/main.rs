//! The program from the outside: what is typed, what comes out, how it ends.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test reads and writes files, and may fail loudly"
)]

mod acme;
mod bad_input;
mod benchmark;
mod booklet;
mod careless;
mod documents;
mod end_to_end;
mod explain;
mod forms;
mod harness;
mod hostile;
mod init;
mod inputs;
mod interview;
#[cfg(unix)]
mod interview_endings;
#[cfg(unix)]
mod interview_keys;
mod interview_lines;
mod man;
mod misuse;
mod opinions;
mod order;
mod plan;
mod portfolio;
mod readme;
mod replan;
mod report;
mod report_formats;
mod report_words;
mod score;
mod shipped;
#[cfg(unix)]
mod sitting;
#[cfg(unix)]
mod terminal;
mod validate;

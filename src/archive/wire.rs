//! The records of a journal as they are written. Frozen: `tests/fixtures/archive`, a folder a format.
//!
//! Each record names the format it needs, the first one always; a record that names none needs the
//! first format. So a journal without the records of format 2 is one of format 1, for any reader.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

/// The format of an opening, a rating and a closing.
pub(super) const FIRST: u64 = 1;

/// The format of a reopening and a migration, and the newest.
pub(super) const SECOND: u64 = 2;

/// What a record is, before anything else in it is looked at: another format is told as such, and
/// not as a damaged line.
#[derive(Debug, Deserialize)]
pub(super) struct Head {
    pub(super) schema: Option<u64>,
    pub(super) seq: Option<u64>,
    pub(super) kind: Option<String>,
}

/// The first record: of whom, about whom, with which questionnaire.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Opened {
    pub(super) schema: u64,
    pub(super) seq: u64,
    pub(super) kind: Kind,
    pub(super) interview: String,
    pub(super) questionnaire: Questionnaire,
    /// The version of the program that wrote it.
    pub(super) tool: String,
    pub(super) camp: Camp,
    pub(super) people: NonZeroU32,
    /// Identifiers.
    pub(super) departments: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<String>,
    pub(super) respondent: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) role: Option<String>,
    /// When it was written, in the words of whoever asked; read by nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) t: Option<String>,
}

/// Which questionnaire the answers are for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Questionnaire {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) sha256: String,
}

/// An answer; with levels, or with the reason why there are none.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rating {
    pub(super) seq: u64,
    pub(super) kind: Kind,
    pub(super) q: String,
    pub(super) side: Camp,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) levels: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) note: Option<String>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) fact: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) evidence: Option<Evidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) t: Option<String>,
}

/// The end: from here on nothing changes, unless the interview is reopened.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Closed {
    pub(super) seq: u64,
    pub(super) kind: Kind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) t: Option<String>,
}

/// A closed interview goes on.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reopened {
    pub(super) schema: u64,
    pub(super) seq: u64,
    pub(super) kind: Kind,
    pub(super) reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) t: Option<String>,
}

/// From here on the interview answers another questionnaire.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Migrated {
    pub(super) schema: u64,
    pub(super) seq: u64,
    pub(super) kind: Kind,
    pub(super) questionnaire: Questionnaire,
    /// The questions whose ratings so far no longer count.
    pub(super) again: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) t: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    Opened,
    Rating,
    Closed,
    Reopened,
    Migrated,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Camp {
    It,
    Business,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Evidence {
    Shown,
    Told,
    Assumed,
}

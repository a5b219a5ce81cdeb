//! What the documents have in common: their head, their remarks, and how they are written.

use serde::Serialize;

use crate::report::view::{Completeness, Cover, Edition, Report, SubAxisStatus};

/// Which questionnaire, to the byte.
#[derive(Serialize)]
pub(super) struct Questionnaire<'a> {
    id: &'a str,
    version: &'a str,
    sha256: &'a str,
}

/// Who was assessed, when.
#[derive(Serialize)]
pub(super) struct Assessment<'a> {
    client: &'a str,
    wave: &'a str,
    date: Option<&'a str>,
}

/// A remark.
#[derive(Serialize)]
pub(super) struct Warning<'a> {
    pub(super) code: &'a str,
    pub(super) department: Option<&'a str>,
    pub(super) text: &'a str,
}

/// Returns what deserves a look.
pub(super) fn warnings(report: &Report) -> Vec<Warning<'_>> {
    let warnings = report.warnings.iter().map(|notice| Warning {
        code: &notice.code,
        department: notice.department.as_deref(),
        text: &notice.text,
    });
    warnings.collect()
}

pub(super) fn questionnaire(report: &Report) -> Questionnaire<'_> {
    of_edition(&report.questionnaire)
}

pub(super) fn assessment(report: &Report) -> Assessment<'_> {
    of_cover(&report.cover)
}

pub(super) fn of_edition(edition: &Edition) -> Questionnaire<'_> {
    Questionnaire {
        id: &edition.id,
        version: &edition.version,
        sha256: &edition.sha256,
    }
}

pub(super) fn of_cover(cover: &Cover) -> Assessment<'_> {
    let date = (!cover.date.is_empty()).then_some(cover.date.as_str());
    Assessment {
        client: &cover.client,
        wave: &cover.wave,
        date,
    }
}

/// Returns the status of a sub-axis as it stands in files.
pub(in crate::render) fn status(status: SubAxisStatus) -> &'static str {
    match status {
        SubAxisStatus::NotAssessed => "not-assessed",
        SubAxisStatus::Indicative => "indicative",
        SubAxisStatus::Assessed => "assessed",
    }
}

pub(super) fn completeness(status: Completeness) -> &'static str {
    match status {
        Completeness::Partial => "partial",
        Completeness::Indicative => "indicative",
        Completeness::Complete => "complete",
    }
}

/// Returns a value as indented JSON with a final line break.
pub(super) fn written(value: &impl Serialize) -> String {
    // Every key is a string and every number finite: writing cannot fail.
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}

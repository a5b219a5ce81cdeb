//! From what was typed to one assessment: a folder, or survey files alone.

mod assessment;
mod failure;
mod folder;
mod frozen;
mod interviews;
mod questionnaire;
mod sentences;
mod source;
mod surveys;
mod tell;
mod text;

pub(super) use assessment::{Request, assessment, quietly};
pub(super) use failure::Failure;
pub(super) use folder::{DOCUMENTS, Folder, PROGRESS, declared, folder, shown};
pub(super) use frozen::frozen;
pub(super) use interviews::{INTERVIEWS, JOURNAL, Kept, interviews, journal, lines};
pub(super) use questionnaire::questionnaire;
pub(super) use sentences::sentences;
pub(super) use source::{PROJECT, Source, no_stream, source};
pub(super) use surveys::{SurveyFile, bare, surveys};
pub(super) use text::{both_files, built_in, read_or_judged, text};

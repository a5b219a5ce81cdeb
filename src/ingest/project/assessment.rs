//! `[assessment]`: what is assessed, when, and with which questionnaire.

use std::path::Path;

use time::Date;

use super::super::nearest::nearest;
use super::super::questionnaire::SHIPPED;
use super::super::toml_file::{At, Reader};
use super::paths::inside;
use super::read::QuestionnaireChoice;
use crate::diagnostic::Code;
use crate::language::faults::project as said;
use crate::language::faults::toml::Shape;
use crate::language::{Language, typeset};
use crate::model::DuplicatePolicy;

/// The longest text that a report prints once, such as the client, in characters.
pub(in crate::ingest) const LONGEST_TEXT: usize = 500;

/// The head of a project.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) client: Option<String>,
    pub(super) wave: Option<String>,
    pub(super) date: Option<Date>,
    pub(super) language: Language,
    pub(super) questionnaire: QuestionnaireChoice,
    pub(super) duplicates: DuplicatePolicy,
    pub(super) self_rating: bool,
    pub(super) confidentiality: Option<String>,
    pub(super) surveys: Vec<String>,
    pub(super) benchmark: Option<String>,
}

impl Default for Head {
    fn default() -> Self {
        Self {
            client: None,
            wave: None,
            date: None,
            language: Language::French,
            questionnaire: usual_questionnaire(),
            duplicates: DuplicatePolicy::default(),
            self_rating: false,
            confidentiality: None,
            surveys: usual_surveys(),
            benchmark: None,
        }
    }
}

fn usual_questionnaire() -> QuestionnaireChoice {
    QuestionnaireChoice::Shipped("partnership-13".to_owned())
}

fn usual_surveys() -> Vec<String> {
    vec!["surveys/*.csv".to_owned()]
}

/// Reads `[assessment]`.
pub(super) fn assessment(root: &mut Reader<'_>) -> Head {
    let Some(mut table) = root.table("assessment") else {
        return Head::default();
    };
    table.require(&[("client", Shape::Text), ("wave", Shape::Text)]);
    let language = table.one_of("language", &Language::ALL, Language::code);
    let language = language.map_or(Language::French, |given| given.value);
    let said = |name: At<String>| typeset(&name.value, language);
    let duplicates = table.one_of("duplicates", &DuplicatePolicy::ALL, DuplicatePolicy::name);
    let head = Head {
        client: table.text_within("client", LONGEST_TEXT).map(said),
        wave: table.text_within("wave", LONGEST_TEXT).map(said),
        date: table.date("date").map(|date| date.value),
        language,
        questionnaire: questionnaire(&mut table).unwrap_or_else(usual_questionnaire),
        duplicates: duplicates.map_or(DuplicatePolicy::default(), |given| given.value),
        self_rating: table.flag("self_rating").is_some_and(|flag| flag.value),
        confidentiality: table.text_within("confidentiality", LONGEST_TEXT).map(said),
        surveys: surveys(&mut table).unwrap_or_else(usual_surveys),
        benchmark: benchmark(&mut table),
    };
    table.finish();
    head
}

/// Reads which questionnaire is used: a shipped one, or a file of the folder.
fn questionnaire(table: &mut Reader<'_>) -> Option<QuestionnaireChoice> {
    let name = table.text("questionnaire")?;
    if SHIPPED.contains(&name.value.as_str()) {
        return Some(QuestionnaireChoice::Shipped(name.value));
    }
    let ending = Path::new(&name.value).extension();
    if ending.is_some_and(|ending| ending.eq_ignore_ascii_case("toml")) {
        return inside(name, table.faults()).map(QuestionnaireChoice::Path);
    }
    let near = nearest(&name.value, SHIPPED.iter().copied());
    let wording = said::unknown_questionnaire(&name.value, near, SHIPPED);
    table
        .faults()
        .at(Code::UnknownQuestionnaire, &name.span, wording);
    None
}

fn benchmark(table: &mut Reader<'_>) -> Option<String> {
    let path = table.text("benchmark")?;
    inside(path, table.faults())
}

fn surveys(table: &mut Reader<'_>) -> Option<Vec<String>> {
    let patterns = table.texts("surveys")?;
    let kept = patterns.into_iter();
    let kept = kept.filter_map(|pattern| inside(pattern, table.faults()));
    Some(kept.collect())
}

//! `[survey]` and `[interview]`: what is said around the questions. Each text may be left out.

use super::super::toml_file::{At, Lists, Reader, duplicates, spelled};
use crate::diagnostic::Code;
use crate::language::Text;
use crate::language::faults::questionnaire as said;
use crate::language::faults::toml::{Named, Shape, Spelling};
use crate::model::{ContextQuestion, InterviewFrame, SurveyFrame};

/// Reads `[survey]`.
pub(super) fn survey(root: &mut Reader<'_>, languages: &[String]) -> SurveyFrame {
    let Some(mut table) = root.table("survey") else {
        return SurveyFrame::default();
    };
    let readers = table.tables("context").into_iter();
    let context: Vec<_> = readers.map(|one| context(one, languages)).collect();
    let ids = context.iter().filter_map(|(id, _)| id.as_ref());
    duplicates(Named::Question, ids, table.faults());
    let frame = SurveyFrame {
        introduction: optional(&mut table, "introduction", languages),
        closing: optional(&mut table, "closing", languages),
        context: context.into_iter().filter_map(|(_, one)| one).collect(),
    };
    table.finish();
    frame
}

/// Reads a question about the respondent: its identifier, and the whole when it is sound.
fn context(
    mut table: Reader<'_>,
    languages: &[String],
) -> (Option<At<String>>, Option<ContextQuestion>) {
    table.require(&[
        ("id", Shape::Text),
        ("text", Shape::Translations),
        ("choices", Shape::TranslatedLists),
    ]);
    let id = spelled(table.text("id"), Spelling::Question, table.faults());
    let text = table.translated("text", languages);
    let choices = table.translated_lists("choices", languages);
    let choices = choices.and_then(|lists| rows(&lists, &table));
    table.finish();
    let question = || {
        Some(ContextQuestion {
            id: id.as_ref()?.value.clone(),
            text: text?.value,
            choices: choices?,
        })
    };
    let question = question();
    (id, question)
}

/// Returns the choices row by row; a language that offers fewer than another, or than two, is a
/// fault.
fn rows(lists: &At<Lists>, table: &Reader<'_>) -> Option<Vec<Text>> {
    let lengths = lists.value.of.iter().map(|(_, list)| list.value.len());
    let expected = lengths.max().unwrap_or(0).max(2);
    for (code, list) in &lists.value.of {
        let found = list.value.len();
        if found < expected {
            let wording = said::few_choices(code, found, expected);
            table.faults().at(Code::WrongChoices, &list.span, wording);
        }
    }
    lists.value.rows()
}

/// Reads `[interview]`.
pub(super) fn interview(root: &mut Reader<'_>, languages: &[String]) -> InterviewFrame {
    let Some(mut table) = root.table("interview") else {
        return InterviewFrame::default();
    };
    let frame = InterviewFrame {
        introduction: optional(&mut table, "introduction", languages),
        consent: optional(&mut table, "consent", languages),
        head: optional(&mut table, "head", languages),
        closing: optional(&mut table, "closing", languages),
    };
    table.finish();
    frame
}

/// Reads a text that may be left out; then it is empty.
pub(super) fn optional(table: &mut Reader<'_>, key: &'static str, languages: &[String]) -> Text {
    let text = table.translated(key, languages);
    text.map(|text| text.value).unwrap_or_default()
}

//! The survey form of one camp as a table in the native wide format, with a row that shows how.

use super::survey_form::{DONT_KNOW, Field, NOT_APPLICABLE, SurveyForm};
use crate::language::form_words;

/// Returns the header that the answers of a camp go under, and one example row, as CSV.
///
/// The example is a row like any other: it is to be replaced before the file is read.
pub fn survey(form: &SurveyForm) -> String {
    let rest = form.context.iter().chain([&form.comment]);
    let columns = form.questions.iter().chain(rest);
    let header: Vec<_> = ["respondent", "department", "camp"]
        .into_iter()
        .chain(columns.map(|field| field.column.as_str()))
        .collect();
    let department = form.department.choices.first();
    let example: Vec<_> = [
        form_words(form.language).example,
        department.map_or("", |choice| &choice.code),
        form.camp.name(),
    ]
    .into_iter()
    .chain(form.questions.iter().enumerate().map(answer))
    .chain(form.context.iter().map(|field| code(field, 0)))
    .chain([""])
    .collect();
    format!("{}\n{}\n", header.join(","), example.join(","))
}

/// Returns an answer to the question at a place: the middle of its scale, save two that show how
/// to say that there is none.
fn answer((place, field): (usize, &Field)) -> &str {
    match place {
        1 => DONT_KNOW,
        2 => NOT_APPLICABLE,
        _ => code(field, field.choices.len().saturating_sub(2) / 2),
    }
}

/// Returns the code of the reply at a place of a field.
fn code(field: &Field, place: usize) -> &str {
    let choice = field.choices.get(place);
    choice.map_or("", |choice| &choice.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::sample;
    use crate::language::Language;
    use crate::model::Side;

    #[test]
    fn a_row_shows_how_to_fill_in_the_table() {
        let text = survey(&sample::form(Side::It, Language::French));
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("respondent,department,camp,S1it,S2it,"));
        assert!(lines[0].ends_with(",X3it,x_role,comment"));
        assert!(lines[1].starts_with("exemple,finance,it,3,DK,NA,3,"));
        assert!(lines[1].ends_with(",3,1,"));
        let [columns, cells] = [0, 1].map(|line| lines[line].split(',').count());
        assert_eq!(columns, cells);
    }
}

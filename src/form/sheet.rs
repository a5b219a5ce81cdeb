//! The survey of one camp as a text to read, and to copy into a survey tool.

use super::survey_form::SurveyForm;
use crate::language::form_words;

/// Returns the survey as Markdown: each question under the column of its answers, with the codes
/// that answer it.
pub fn sheet(form: &SurveyForm) -> String {
    let words = form_words(form.language);
    let mut text = format!("# {}\n\n{}\n", form.title, words.how_to_answer);
    for paragraph in &form.introduction {
        text.push_str(&format!("\n{paragraph}\n"));
    }
    for field in form.fields() {
        text.push_str(&format!("\n## {}\n\n{}\n", field.column, field.text));
        let replies = field.choices.iter();
        let replies: String = replies
            .map(|choice| format!("- {}\n", choice.coded()))
            .collect();
        if !replies.is_empty() {
            text.push_str(&format!("\n{replies}"));
        }
    }
    if !form.closing.is_empty() {
        text.push_str(&format!("\n{}\n", form.closing));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::sample;
    use crate::language::Language;
    use crate::model::Side;

    #[test]
    fn a_question_stands_above_its_codes() {
        let business = sheet(&sample::form(Side::Business, Language::English));
        assert!(business.contains(
            "## S1business\n\nquestion\n\n- 1 – low\n- 2 – some\n- 3 – more\n- 4 – full\n\
             - DK – I don’t know\n- NA – Not applicable\n\n## S2business\n\nquestion\n\n\
             - 1 – strongly disagree\n- 2\n"
        ));
        assert!(business.contains("\n## x_role\n\nYour role?\n\n- 1 – Team\n"));
        assert!(business.ends_with("\nThanks!\n"));
        assert!(!business.contains("S1it"));
    }
}

//! The questions of one camp as a text to read, and to copy into a survey tool.

use crate::language::{Language, TemplateWords, template_words};
use crate::model::{Question, Questionnaire, Scale, Side};

/// Returns the survey of a camp as Markdown: each question under the column of its answers, with
/// the numbers that answer it.
pub fn sheet(questionnaire: &Questionnaire, camp: Side, language: Language) -> String {
    let words = template_words(language);
    let title = match camp {
        Side::Business => words.asked_to_business,
        Side::It => words.asked_to_it,
    };
    let mut text = format!("# {title}\n\n{}\n", words.how_to_answer);
    for question in super::survey::asked(questionnaire, camp) {
        text.push_str(&format!("\n## {}\n\n", question.id));
        text.push_str(&format!("{}\n\n", question.text.in_language(language)));
        text.push_str(&replies(question, language));
    }
    text
}

/// Returns the numbers that answer a question, each with what it stands for.
fn replies(question: &Question, language: Language) -> String {
    let words = template_words(language);
    let lowest = question.scale.lowest();
    if !question.choices.is_empty() {
        let choices = (lowest..).zip(&question.choices);
        let lines = choices
            .map(|(number, choice)| format!("- {number} – {}\n", choice.in_language(language)));
        return lines.collect();
    }
    let highest = question.scale.highest();
    let (low, high) = ends(question.scale, words);
    format!("- {lowest} – {low}\n- {highest} – {high}\n")
}

/// Returns what the two ends of a scale stand for.
fn ends(scale: Scale, words: &TemplateWords) -> (&'static str, &'static str) {
    match scale {
        Scale::Level4 | Scale::Score10 => (words.lowest, words.highest),
        Scale::Likert5 | Scale::Likert7 => (words.disagree, words.agree),
        Scale::YesNo => (words.no, words.yes),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Text;
    use crate::model::sample;

    #[test]
    fn a_question_stands_above_its_numbers() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.questions.truncate(2);
        questionnaire.questions[0].choices = ["low", "some", "more", "full"]
            .map(|choice| Text {
                fr: String::new(),
                en: choice.to_owned(),
            })
            .to_vec();
        questionnaire.questions[1].scale = Scale::Likert5;
        let business = sheet(&questionnaire, Side::Business, Language::English);
        assert!(business.contains("## S1business\n\nquestion\n\n- 1 – low\n- 2 – some\n"));
        assert!(!business.contains("S1it"));
        let it = sheet(&questionnaire, Side::It, Language::English);
        assert!(
            it.contains("## S1it\n\nquestion\n\n- 1 – strongly disagree\n- 5 – strongly agree\n")
        );
    }
}

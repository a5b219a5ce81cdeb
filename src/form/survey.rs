//! The survey form of one camp, as an empty table in the native wide format.

use crate::model::{Question, Questionnaire, Side};

/// Returns the questions of the survey that a camp answers, in order.
pub(super) fn asked(questionnaire: &Questionnaire, camp: Side) -> impl Iterator<Item = &Question> {
    let questions = questionnaire.questions.iter();
    questions.filter(move |question| question.is_surveyed(camp))
}

/// Returns the header that the answers of a camp go under, as one line of CSV.
pub fn survey(questionnaire: &Questionnaire, camp: Side) -> String {
    let questions = asked(questionnaire, camp).map(|question| question.id.as_str());
    let columns: Vec<_> = ["respondent", "department", "camp"]
        .into_iter()
        .chain(questions)
        .collect();
    columns.join(",") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::sample;

    #[test]
    fn a_camp_finds_its_own_questions() {
        let header = survey(&sample::questionnaire(), Side::It);
        assert!(header.starts_with("respondent,department,camp,S1it,S2it,"));
        assert!(!header.contains("business"));
    }
}

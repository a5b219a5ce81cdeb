//! The survey of one camp in one language, composed once for every tool that shows it.

use super::duration::{self_rating_minutes, survey_minutes};
use crate::language::{FormWords, Language, form_words, survey_notice};
use crate::model::{ContextQuestion, Department, Question, Questionnaire, Scale, Side};

/// Answer codes that a question offers beside its scale, as a survey file holds them.
pub(super) const DONT_KNOW: &str = "DK";
pub(super) const NOT_APPLICABLE: &str = "NA";

/// What a survey form is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SurveyChoices {
    /// The camp that answers.
    pub camp: Side,
    /// The language in which it is asked.
    pub language: Language,
    /// Whether the camp rates itself too.
    pub self_rating: SelfRating,
}

/// Whether the module in which a camp rates itself is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SelfRating {
    /// After the other questions.
    Asked,
    /// Not at all.
    LeftOut,
}

/// The survey of one camp in one language: what is said and asked, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyForm {
    /// Letters, digits and hyphens: the questionnaire, the camp and the language.
    pub(super) id: String,
    /// The version of the questionnaire.
    pub(super) version: String,
    /// The camp that answers.
    pub(super) camp: Side,
    /// The language in which it is asked.
    pub(super) language: Language,
    /// What the survey is called.
    pub(super) title: String,
    /// The paragraphs before the first question.
    pub(super) introduction: Vec<String>,
    /// Which department is meant; the only question that must be answered.
    pub(super) department: Field,
    /// The questions that are scored, then those in which the camp rates itself.
    pub(super) questions: Vec<Field>,
    /// The questions about the respondent.
    pub(super) context: Vec<Field>,
    /// The free comment.
    pub(super) comment: Field,
    /// The paragraph after the last question; may be empty.
    pub(super) closing: String,
}

/// Something that is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// Its column in a survey file.
    pub(super) column: String,
    /// The question as it is asked.
    pub(super) text: String,
    /// The replies offered; none when the answer is free text.
    pub(super) choices: Vec<Choice>,
}

/// A reply that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choice {
    /// What a survey file holds.
    pub(super) code: String,
    label: Label,
}

/// How a reply reads.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Label {
    /// Words that stand for themselves.
    Words(String),
    /// A number between the two ends of a scale.
    Number,
    /// A number at an end of a scale, with what it stands for.
    End(String),
}

impl Choice {
    fn words(code: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            label: Label::Words(words.into()),
        }
    }

    /// Returns the reply as a respondent reads it.
    pub(super) fn shown(&self) -> String {
        match &self.label {
            Label::Words(words) => words.clone(),
            Label::Number | Label::End(_) => self.coded(),
        }
    }

    /// Returns the reply behind its code.
    pub(super) fn coded(&self) -> String {
        match &self.label {
            Label::Words(words) | Label::End(words) => format!("{} – {words}", self.code),
            Label::Number => self.code.clone(),
        }
    }
}

impl SurveyForm {
    /// Composes the survey about `departments`, of which there is one at least.
    pub fn new(
        questionnaire: &Questionnaire,
        departments: &[Department],
        choices: SurveyChoices,
    ) -> Self {
        let SurveyChoices { camp, language, .. } = choices;
        let words = form_words(language);
        let survey = &questionnaire.survey;
        let min_group = questionnaire.scoring.min_group;
        let module = match choices.self_rating {
            SelfRating::Asked => words.own_table,
            SelfRating::LeftOut => "",
        };
        let introduction = survey.introduction.in_language(language).to_owned();
        let minutes = minutes(questionnaire, choices);
        let notice = survey_notice(minutes, min_group, language);
        Self {
            id: format!("{}-{}-{}", questionnaire.id, camp.name(), language.code()),
            version: questionnaire.version.clone(),
            camp,
            language,
            title: match camp {
                Side::Business => words.asked_to_business.to_owned(),
                Side::It => words.asked_to_it.to_owned(),
            },
            introduction: [introduction, notice, module.to_owned()]
                .into_iter()
                .filter(|paragraph| !paragraph.is_empty())
                .collect(),
            department: department(departments, camp, words),
            questions: asked(questionnaire, choices)
                .map(|one| question(questionnaire, one, language))
                .collect(),
            context: survey
                .context
                .iter()
                .map(|one| context(one, language))
                .collect(),
            comment: Field {
                column: "comment".to_owned(),
                text: words.comment.to_owned(),
                choices: Vec::new(),
            },
            closing: survey.closing.in_language(language).to_owned(),
        }
    }

    /// Returns everything that is asked, in order.
    pub(super) fn fields(&self) -> impl Iterator<Item = &Field> {
        [&self.department]
            .into_iter()
            .chain(&self.questions)
            .chain(&self.context)
            .chain([&self.comment])
    }
}

/// Returns the minutes that the whole form takes.
fn minutes(questionnaire: &Questionnaire, choices: SurveyChoices) -> usize {
    let SurveyChoices { camp, language, .. } = choices;
    let itself = match choices.self_rating {
        SelfRating::Asked => self_rating_minutes(questionnaire, camp, language),
        SelfRating::LeftOut => 0,
    };
    survey_minutes(questionnaire, camp, language) + itself
}

/// Returns the questions that the camp answers: about the other side, then about itself.
fn asked(questionnaire: &Questionnaire, choices: SurveyChoices) -> impl Iterator<Item = &Question> {
    let SurveyChoices {
        camp, self_rating, ..
    } = choices;
    let all = questionnaire.questions.iter();
    let surveyed = all.clone().filter(move |one| one.is_surveyed(camp));
    let rated = all.filter(move |one| self_rating == SelfRating::Asked && one.is_self_rating(camp));
    surveyed.chain(rated)
}

/// Returns the question for the department: someone of IT rates one in each response.
fn department(departments: &[Department], camp: Side, words: &FormWords) -> Field {
    let text = match camp {
        Side::Business => words.own_department,
        Side::It => words.rated_department,
    };
    let choices = departments.iter();
    let choices = choices.map(|one| Choice::words(one.id.as_str(), &one.name));
    Field {
        column: "department".to_owned(),
        text: text.to_owned(),
        choices: choices.collect(),
    }
}

/// Returns a question of the survey with its replies, "don't know" and "not applicable" last.
fn question(questionnaire: &Questionnaire, question: &Question, language: Language) -> Field {
    let words = form_words(language);
    let lowest = question.scale.lowest();
    let anchors = questionnaire.choices(question);
    let mut choices: Vec<_> = if anchors.is_empty() {
        (lowest..=question.scale.highest())
            .map(|number| step(question.scale, number, words))
            .collect()
    } else {
        (lowest..)
            .zip(anchors)
            .map(|(number, anchor)| Choice::words(number.to_string(), anchor.in_language(language)))
            .collect()
    };
    choices.push(Choice::words(DONT_KNOW, words.dont_know));
    choices.push(Choice::words(NOT_APPLICABLE, words.not_applicable));
    Field {
        column: question.id.as_str().to_owned(),
        text: question.text.in_language(language).to_owned(),
        choices,
    }
}

/// Returns the reply of one number on a scale that speaks for itself.
fn step(scale: Scale, number: u8, words: &FormWords) -> Choice {
    let (low, high) = ends(scale, words);
    let end = if number == scale.lowest() { low } else { high };
    let is_end = number == scale.lowest() || number == scale.highest();
    Choice {
        code: number.to_string(),
        label: match scale {
            Scale::YesNo => Label::Words(end.to_owned()),
            _ if is_end => Label::End(end.to_owned()),
            _ => Label::Number,
        },
    }
}

/// Returns what the two ends of a scale stand for.
pub(super) fn ends(scale: Scale, words: &FormWords) -> (&'static str, &'static str) {
    match scale {
        Scale::Level4 | Scale::Score10 => (words.lowest, words.highest),
        Scale::Likert5 | Scale::Likert7 => (words.disagree, words.agree),
        Scale::YesNo => (words.no, words.yes),
    }
}

/// Returns a question about the respondent.
fn context(question: &ContextQuestion, language: Language) -> Field {
    let choices = (1..).zip(&question.choices);
    let choices = choices.map(|(place, choice): (usize, _)| {
        Choice::words(place.to_string(), choice.in_language(language))
    });
    Field {
        column: format!("x_{}", question.id),
        text: question.text.in_language(language).to_owned(),
        choices: choices.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::sample;
    use crate::model::Rated;

    #[test]
    fn a_camp_finds_its_own_questions() {
        for camp in Side::ALL {
            let form = sample::form(camp, Language::English);
            let own = form.questions.iter();
            assert_eq!(form.questions.len(), 13);
            assert!(own.into_iter().all(|one| one.column.ends_with(camp.name())));
        }
    }

    #[test]
    fn the_module_of_self_rating_comes_last_with_its_level_table() {
        let mut questionnaire = sample::questionnaire();
        let rated = &mut questionnaire.questions[4];
        rated.self_rating = true;
        rated.rated = Rated::One(Side::Business);
        let questions = |self_rating| {
            let choices = SurveyChoices {
                self_rating,
                ..sample::choices(Side::Business, Language::English)
            };
            let form = SurveyForm::new(&questionnaire, &sample::departments(), choices);
            form.questions
        };
        assert_eq!(questions(SelfRating::LeftOut).len(), 12);
        let asked = questions(SelfRating::Asked);
        assert_eq!(asked[12].column, "S3business");
        assert_eq!(asked[12].choices[3].shown(), "business at 4");
    }

    #[test]
    fn not_knowing_is_another_reply_than_not_being_concerned() {
        for language in Language::ALL {
            let form = sample::form(Side::It, language);
            for question in &form.questions {
                let last: Vec<_> = question.choices.iter().rev().take(2).collect();
                assert_eq!([&last[1].code, &last[0].code], ["DK", "NA"]);
                assert_ne!(last[0].shown(), last[1].shown());
            }
        }
    }

    #[test]
    fn a_scale_without_words_names_its_two_ends() {
        let shown = |scale: Scale| -> Vec<_> {
            let words = form_words(Language::English);
            (scale.lowest()..=scale.highest())
                .map(|number| step(scale, number, words).shown())
                .collect()
        };
        let likert = ["1 – strongly disagree", "2", "3", "4", "5 – strongly agree"];
        assert_eq!(shown(Scale::Likert5), likert);
        assert_eq!(shown(Scale::YesNo), ["no", "yes"]);
        assert_eq!(shown(Scale::Score10).len(), 11);
    }

    #[test]
    fn it_is_told_to_answer_once_for_each_department() {
        let form = sample::form(Side::It, Language::English);
        assert!(
            form.department
                .text
                .contains("one response for each department")
        );
        assert_eq!(form.introduction.len(), 2);
        assert!(form.introduction[1].contains("fewer than 5 answers"));
    }
}

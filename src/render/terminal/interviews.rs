//! Interviews on a screen: a table of all, and one of them answer by answer.

use super::grid::{filled, table, width_of};
use crate::interview::{Session, agenda};
use crate::language::interview::{InterviewWords, interview_words};
use crate::language::{Language, long_date};
use crate::model::{
    Backing, Department, Interview, InterviewRating, Note, Question, Questionnaire, Side,
};

/// The width when the text goes elsewhere than to a screen.
const USUAL: usize = 100;

/// Returns a line for each interview.
pub fn interviews(
    interviews: &[&Interview],
    questionnaire: &Questionnaire,
    departments: &[Department],
    language: Language,
) -> String {
    let words = interview_words(language);
    let mut shown = table();
    shown.set_header(words.heads);
    for interview in interviews {
        let items = agenda(questionnaire, interview.camp, &[]);
        let session = Session::new(questionnaire, (*interview).clone(), items);
        let so_far = session.progress();
        shown.add_row([
            interview.id.clone(),
            about(interview, departments, |one| one.id.as_str()),
            camp(interview.camp, words).to_owned(),
            interview.people.to_string(),
            state(interview, words).to_owned(),
            format!("{}/{}", so_far.answered, so_far.items),
        ]);
    }
    let lines = shown.lines().map(|line| format!("{}\n", line.trim()));
    lines.collect()
}

/// Returns one interview, for a screen of `width` columns: who, then each answer with the question,
/// the level, its row of the level table, the fact and what backs it.
pub fn interview(
    interview: &Interview,
    questionnaire: &Questionnaire,
    departments: &[Department],
    width: Option<usize>,
    language: Language,
) -> String {
    let screen = Screen {
        questionnaire,
        words: interview_words(language),
        language,
        width: width_of(width, USUAL) - 1,
    };
    let mut text = screen.head(interview, departments);
    for rating in &interview.ratings {
        if let Some(question) = questionnaire.questions.get(rating.question) {
            text.push('\n');
            text.push_str(&screen.rating(rating, question));
        }
    }
    text
}

struct Screen<'a> {
    questionnaire: &'a Questionnaire,
    words: &'static InterviewWords,
    language: Language,
    width: usize,
}

impl Screen<'_> {
    fn head(&self, interview: &Interview, departments: &[Department]) -> String {
        let date = interview.date.map(|date| long_date(date, self.language));
        let respondent = match &interview.role {
            Some(role) => format!("{}, {role}", interview.respondent),
            None => interview.respondent.clone(),
        };
        let facts = [
            about(interview, departments, |one| one.name.as_str()),
            camp(interview.camp, self.words).to_owned(),
            interview.people.to_string(),
            date.unwrap_or_default(),
            respondent,
            state(interview, self.words).to_owned(),
        ];
        let mut text = self.line(&interview.id, "");
        for (name, fact) in self.words.facts.iter().zip(&facts) {
            if !fact.is_empty() {
                text.push_str(&self.line(&format!("{name}{fact}"), ""));
            }
        }
        text
    }

    fn rating(&self, rating: &InterviewRating, question: &Question) -> String {
        let side = match rating.side {
            Side::It => self.words.it_side,
            Side::Business => self.words.business_side,
        };
        let sub_axis = self.questionnaire.sub_axes.get(question.sub_axis);
        let sub_axis = sub_axis.map_or("", |one| one.label.in_language(self.language));
        let mut text = self.line(&format!("{} · {sub_axis} · {side}", question.id), "");
        text.push_str(&self.line(question.text.in_language(self.language), "  "));
        for noted in self.noted(rating, question) {
            text.push_str(&self.line(&noted, "  "));
        }
        if !rating.fact.is_empty() {
            let fact = format!("{}{}", self.words.fact, rating.fact);
            text.push_str(&self.line(&fact, "  "));
        }
        if let Some(backing) = rating.backing {
            let backing = match backing {
                Backing::Shown => self.words.shown,
                Backing::Told => self.words.told,
                Backing::Assumed => self.words.assumed,
            };
            text.push_str(&self.line(&format!("{}{backing}", self.words.evidence), "  "));
        }
        text
    }

    /// Returns each level noted with its name and its row of the level table, or why there is none.
    fn noted(&self, rating: &InterviewRating, question: &Question) -> Vec<String> {
        let levels = match &rating.note {
            Note::Levels(levels) => levels,
            Note::DontKnow => return vec![self.words.dont_know.to_owned()],
            Note::NotApplicable => return vec![self.words.not_applicable.to_owned()],
            Note::Skipped => return vec![self.words.skipped.to_owned()],
        };
        let sub_axis = self.questionnaire.sub_axes.get(question.sub_axis);
        let described = levels.iter().map(|level| {
            let place = usize::from(level.number() - 1);
            let card = self.questionnaire.levels.get(place);
            let label = card.map_or("", |card| card.label.in_language(self.language));
            let table = sub_axis.map(|one| one.level_table(rating.side));
            let row = table.and_then(|table| table.get(place));
            let row = row.map_or("", |row| row.in_language(self.language));
            format!("{level} – {label}. {row}")
        });
        described.collect()
    }

    fn line(&self, text: &str, indent: &str) -> String {
        filled(text, self.width, indent, indent)
    }
}

/// Returns the departments of an interview, separated by commas.
fn about(
    interview: &Interview,
    departments: &[Department],
    name: impl Fn(&Department) -> &str,
) -> String {
    let about = interview.departments.iter();
    let about = about.filter_map(|place| departments.get(*place));
    let names: Vec<_> = about.map(name).collect();
    names.join(", ")
}

fn camp(camp: Side, words: &InterviewWords) -> &'static str {
    match camp {
        Side::It => words.it,
        Side::Business => words.business,
    }
}

fn state(interview: &Interview, words: &InterviewWords) -> &'static str {
    if interview.closed {
        words.closed
    } else {
        words.draft
    }
}

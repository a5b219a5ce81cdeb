//! The shipped questionnaire as pages to read: everything is there, once, and fits.

use diapason::form::booklet::{Selection, booklet, find_sub_axis, markdown, summary, terminal};
use diapason::form::{interview_minutes, self_rating_minutes, survey_minutes};
use diapason::language::{Language, Text, markdown_escaped};
use diapason::model::{Questionnaire, Side};

use super::shipped::partnership;

fn whole(language: Language) -> String {
    markdown(&booklet(&partnership(), Selection::Whole, language))
}

/// Returns the identifiers of a sub-axis: its questions, self-ratings apart, checks and actions.
fn identifiers(questionnaire: &Questionnaire, place: usize) -> Vec<&str> {
    let questions = questionnaire.questions.iter();
    let questions = questions.filter(|one| one.sub_axis == place && !one.self_rating);
    let documents = questionnaire.documents.iter();
    let documents = documents.filter(|one| one.sub_axis == place);
    let actions = questionnaire.actions.iter();
    let actions = actions.filter(|one| one.sub_axis == place);
    questions
        .map(|one| one.id.as_str())
        .chain(documents.map(|one| one.id.as_str()))
        .chain(actions.map(|one| one.id.as_str()))
        .collect()
}

/// Counts the items that an identifier leads.
fn led_by(text: &str, id: &str) -> usize {
    text.matches(&format!("- **{id}** ")).count()
}

#[test]
fn every_question_check_and_action_stands_under_its_sub_axis() {
    let questionnaire = partnership();
    let shown = whole(Language::French);
    for (place, sub_axis) in questionnaire.sub_axes.iter().enumerate() {
        let (_, chapter) = shown
            .split_once(&format!("\n### {} ", sub_axis.code))
            .unwrap();
        let chapter = chapter.split("\n## ").next().unwrap();
        let chapter = chapter.split("\n### ").next().unwrap();
        for id in identifiers(&questionnaire, place) {
            assert_eq!(led_by(chapter, id), 1, "{id} in {}", sub_axis.code);
            assert_eq!(led_by(&shown, id), 1, "{id}");
        }
    }
    let own = questionnaire.questions.iter().filter(|one| one.self_rating);
    for question in own {
        let (before, after) = shown.split_once("\n## Auto-évaluation").unwrap();
        let id = question.id.as_str();
        assert_eq!((led_by(before, id), led_by(after, id)), (0, 1), "{id}");
    }
}

#[test]
fn a_sub_axis_is_shown_alone() {
    let questionnaire = partnership();
    let place = find_sub_axis(&questionnaire, "services.catalogue").unwrap();
    let blocks = booklet(&questionnaire, Selection::SubAxis(place), Language::English);
    let shown = markdown(&blocks);
    for other in 0..questionnaire.sub_axes.len() {
        let expected = usize::from(other == place);
        for id in identifiers(&questionnaire, other) {
            assert_eq!(led_by(&shown, id), expected, "{id}");
        }
    }
}

/// Returns every text of the questionnaire that a booklet shows.
fn texts(questionnaire: &Questionnaire) -> Vec<&Text> {
    let mut texts = vec![&questionnaire.title, &questionnaire.survey.introduction];
    texts.extend([
        &questionnaire.interview.consent,
        &questionnaire.interview.head,
    ]);
    for card in &questionnaire.levels {
        texts.extend([&card.label, &card.it, &card.business, &card.state]);
    }
    for one in &questionnaire.sub_axes {
        texts.extend([&one.label, &one.meaning, &one.boundary]);
        texts.extend(one.it.iter().chain(&one.business));
    }
    for one in &questionnaire.questions {
        texts.extend([&one.text].into_iter().chain(&one.choices));
        texts.extend(one.follow_up.iter().map(|follow_up| &follow_up.text));
    }
    for one in &questionnaire.documents {
        texts.extend([&one.text, &one.present, &one.partial]);
    }
    for one in &questionnaire.actions {
        texts.extend([&one.title, &one.what, &one.kpi.text, &one.kpi.source]);
    }
    texts
}

#[test]
fn every_text_is_there_in_the_language_asked_for_alone() {
    let questionnaire = partnership();
    let pairs = [
        (Language::French, Language::English),
        (Language::English, Language::French),
    ];
    for (language, other) in pairs {
        let shown = whole(language);
        for text in texts(&questionnaire) {
            let own = markdown_escaped(text.in_language(language));
            assert!(shown.contains(&own), "missing: {own}");
            // A short text may be a word of both languages.
            let foreign = markdown_escaped(text.in_language(other));
            let is_foreign = foreign.chars().count() > 30 && foreign != own;
            assert!(!is_foreign || !shown.contains(&foreign), "{foreign}");
        }
    }
}

#[test]
fn no_line_is_wider_than_the_screen() {
    let questionnaire = partnership();
    for language in Language::ALL {
        let mut blocks = booklet(&questionnaire, Selection::Whole, language);
        blocks.extend(summary(&questionnaire, language));
        for width in [60, 80, 120] {
            for line in terminal(&blocks, Some(width)).lines() {
                assert!(line.chars().count() < width, "{width}: {line}");
                assert_eq!(line.trim_end(), line, "{width}");
            }
        }
    }
}

#[test]
fn people_are_done_in_the_time_promised() {
    let questionnaire = partnership();
    for language in Language::ALL {
        let survey = |camp| survey_minutes(&questionnaire, camp, language);
        let (business, it) = (survey(Side::Business), survey(Side::It));
        assert!((1..=7).contains(&business), "business: {business} min");
        assert!((1..=6).contains(&it), "IT: {it} min");
    }
    for camp in Side::ALL {
        let minutes = interview_minutes(&questionnaire, camp);
        assert!((1..=45).contains(&minutes), "{camp:?}: {minutes} min");
        let own = questionnaire
            .questions
            .iter()
            .any(|one| one.is_self_rating(camp));
        let minutes = self_rating_minutes(&questionnaire, camp, Language::French);
        assert_eq!(own, minutes > 0);
    }
}

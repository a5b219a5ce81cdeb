//! Questions as they are read: their text, their marks, their choices.

use super::block::Item;
use super::selection::Selection;
use crate::form::survey_form::ends;
use crate::language::sentences::{answered_between, labelled, opposite_of, two_or_three};
use crate::language::{Language, booklet_words, form_words};
use crate::model::{Channel, DontKnow, Question, Questionnaire, Scale, Side};

/// What is asked, and of whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// The survey of a camp.
    Survey(Side),
    /// The optional self-ratings of a camp.
    SelfRating(Side),
    /// The interviews of a camp.
    Interview(Side),
}

impl Asked {
    /// Returns whether `question` is asked there.
    pub(super) fn holds(self, question: &Question) -> bool {
        match self {
            Self::Survey(camp) => question.is_surveyed(camp),
            Self::SelfRating(camp) => question.is_self_rating(camp),
            Self::Interview(camp) => {
                question.channel == Channel::Interview && question.asked_to == camp
            }
        }
    }
}

/// Returns the questions that are asked, in the order of the questionnaire.
pub(super) fn asked(
    questionnaire: &Questionnaire,
    selection: Selection,
    what: Asked,
    language: Language,
) -> Vec<Item> {
    let is_selected = |question: &Question| match selection {
        Selection::Whole => true,
        Selection::SubAxis(place) => question.sub_axis == place,
    };
    let questions = questionnaire.questions.iter();
    questions
        .filter(|question| what.holds(question) && is_selected(question))
        .map(|question| item(question, language))
        .collect()
}

fn item(question: &Question, language: Language) -> Item {
    let text = question.text.in_language(language);
    let mut item = Item::new(question.id.as_str(), text);
    let marks = marks(question, language);
    item.notes.push(marks.join(" · "));
    if let Some(follow_up) = &question.follow_up {
        let text = follow_up.text.in_language(language);
        let upper = follow_up.upper.number();
        item.notes.push(two_or_three(upper, text, language));
    }
    let choices = (question.scale.lowest()..).zip(&question.choices);
    item.under = choices
        .map(|(number, choice)| Item::new(number.to_string(), choice.in_language(language)))
        .collect();
    item
}

/// Returns what the text of a question does not tell: how it is answered and how it counts.
fn marks(question: &Question, language: Language) -> Vec<String> {
    let words = booklet_words(language);
    let side = question.rated.in_language(language);
    let mut marks = vec![labelled(words.rates, side, language)];
    if question.shows_level_table() {
        marks.push(words.offers_level_table.to_owned());
    } else if question.channel == Channel::Survey && question.choices.is_empty() {
        marks.push(between_ends(question.scale, language));
    }
    if question.reverse {
        marks.push(words.reversed.to_owned());
    }
    match question.dont_know {
        DontKnow::Missing => {}
        DontKnow::Lowest => marks.push(words.dont_know_lowest.to_owned()),
    }
    if let Some(pair) = &question.pair {
        marks.push(opposite_of(pair.as_str(), language));
    }
    marks
}

fn between_ends(scale: Scale, language: Language) -> String {
    let (low, high) = ends(scale, form_words(language));
    answered_between((scale.lowest(), low), (scale.highest(), high), language)
}

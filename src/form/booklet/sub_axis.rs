//! All that a questionnaire says of one sub-axis.

use super::asked::{Asked, asked};
use super::block::{Block, Item, Rank, headed};
use super::remedy::actions;
use super::selection::Selection;
use crate::language::sentences::{labelled, months_at_most};
use crate::language::{Language, Text, booklet_words, percent, words};
use crate::model::{Channel, ChannelWeights, DocumentCheck, Level, Questionnaire, Side};

/// Returns the sub-axis at `place`: what it is, its levels, what is asked, looked for and done.
pub(super) fn sub_axis(
    questionnaire: &Questionnaire,
    place: usize,
    language: Language,
) -> Vec<Block> {
    let words = booklet_words(language);
    let sub_axis = &questionnaire.sub_axes[place];
    let title = format!(
        "{} – {}",
        sub_axis.code,
        sub_axis.label.in_language(language)
    );
    let weights = weights(&sub_axis.channel_weights, language);
    let facts = vec![
        Item::new(words.identifier, sub_axis.id.as_str()),
        Item::new(words.meaning, sub_axis.meaning.in_language(language)),
        Item::new(words.boundary, sub_axis.boundary.in_language(language)),
        Item::new(
            words.documents_hint,
            sub_axis.documents_hint.in_language(language),
        ),
        Item::new(words.weights, weights),
    ];
    let facts = facts.into_iter().filter(|fact| !fact.text.is_empty());
    let mut blocks = headed(Rank::Chapter, title, facts.collect());
    for (side, title) in [
        (Side::It, words.it_levels),
        (Side::Business, words.business_levels),
    ] {
        let table = level_table(sub_axis.level_table(side), language);
        blocks.extend(headed(Rank::Section, title, table));
    }
    for (title, what) in [
        (words.survey_business, Asked::Survey(Side::Business)),
        (words.survey_it, Asked::Survey(Side::It)),
        (words.interview_business, Asked::Interview(Side::Business)),
        (words.interview_it, Asked::Interview(Side::It)),
    ] {
        let items = asked(questionnaire, Selection::SubAxis(place), what, language);
        blocks.extend(headed(Rank::Section, title, items));
    }
    let documents = questionnaire.documents.iter();
    let documents = documents.filter(|check| check.sub_axis == place);
    let documents = documents.map(|check| document(check, language)).collect();
    blocks.extend(headed(Rank::Section, words.documents, documents));
    blocks.extend(actions(questionnaire, place, language));
    blocks
}

/// Returns the share of each channel in the level.
fn weights(weights: &ChannelWeights, language: Language) -> String {
    let words = booklet_words(language);
    let whole: f64 = Channel::ALL.map(|channel| weights.of(channel)).iter().sum();
    let shares = Channel::ALL.map(|channel| {
        let name = match channel {
            Channel::Document => words.by_documents,
            Channel::Interview => words.by_interviews,
            Channel::Survey => words.by_survey,
        };
        format!("{name} {}", percent(weights.of(channel) / whole, language))
    });
    shares.join(", ")
}

fn level_table(texts: &[Text; 4], language: Language) -> Vec<Item> {
    let rows = Level::ALL.iter().zip(texts);
    rows.map(|(level, text)| Item::new(level.to_string(), text.in_language(language)))
        .collect()
}

fn document(check: &DocumentCheck, language: Language) -> Item {
    let (booklet, words) = (booklet_words(language), words(language));
    let mut item = Item::new(check.id.as_str(), check.text.in_language(language));
    let facts = [
        format!("{}\u{a0}{}", words.level, check.level),
        check.rated.in_language(language).to_owned(),
        months_at_most(check.max_age_months, language),
    ];
    item.notes.push(facts.join(" · "));
    for (name, text) in [
        (booklet.present, &check.present),
        (booklet.partial, &check.partial),
    ] {
        let text = text.in_language(language);
        if !text.is_empty() {
            item.notes.push(labelled(name, text, language));
        }
    }
    item
}

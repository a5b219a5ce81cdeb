//! The order in which a questionnaire is read.

use super::asked::{Asked, asked};
use super::block::{Block, Item, Rank, headed};
use super::frame::{interview_frame, survey_frame};
use super::selection::Selection;
use super::sub_axis::sub_axis;
use crate::language::{Language, booklet_words, page_words};
use crate::model::{LevelCard, Questionnaire, Side};

/// Returns a questionnaire to read: its levels, its axes with what is asked and what is done, and
/// what surrounds the questions; of one sub-axis, what belongs to it alone.
pub fn booklet(
    questionnaire: &Questionnaire,
    selection: Selection,
    language: Language,
) -> Vec<Block> {
    let mut blocks = head(questionnaire, language);
    match selection {
        Selection::Whole => {
            blocks.extend(levels(&questionnaire.levels, language));
            for (place, axis) in questionnaire.axes.iter().enumerate() {
                let label = axis.label.in_language(language);
                blocks.push(Block::Heading(Rank::Part, label.to_owned()));
                for place in questionnaire.sub_axes_of(place) {
                    blocks.extend(sub_axis(questionnaire, place, language));
                }
            }
            blocks.extend(survey_frame(&questionnaire.survey, language));
            blocks.extend(interview_frame(&questionnaire.interview, language));
        }
        Selection::SubAxis(place) => blocks.extend(sub_axis(questionnaire, place, language)),
    }
    blocks.extend(self_ratings(questionnaire, selection, language));
    blocks
}

/// Returns the title and what tells this questionnaire from any other.
pub(super) fn head(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    headed(
        Rank::Title,
        questionnaire.title.in_language(language),
        vec![
            Item::new(words.identifier, &questionnaire.id),
            Item::new(words.version, &questionnaire.version),
            Item::new(page_words(language).fingerprint, &questionnaire.sha256),
        ],
    )
}

fn levels(cards: &[LevelCard; 4], language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let mut blocks = vec![Block::Heading(Rank::Part, words.levels.to_owned())];
    for card in cards {
        let title = format!("{} – {}", card.level, card.label.in_language(language));
        let facts = [
            (words.it_side, &card.it),
            (words.business_side, &card.business),
            (words.state, &card.state),
        ];
        let facts = facts.map(|(name, text)| Item::new(name, text.in_language(language)));
        blocks.extend(headed(Rank::Chapter, title, facts.to_vec()));
    }
    blocks
}

fn self_ratings(
    questionnaire: &Questionnaire,
    selection: Selection,
    language: Language,
) -> Vec<Block> {
    let words = booklet_words(language);
    let camps = [
        (Side::Business, words.self_business),
        (Side::It, words.self_it),
    ];
    let of_camp = |(camp, title)| {
        let items = asked(questionnaire, selection, Asked::SelfRating(camp), language);
        headed(Rank::Chapter, title, items)
    };
    let blocks: Vec<_> = camps.into_iter().flat_map(of_camp).collect();
    let title = Block::Heading(Rank::Part, words.self_ratings.to_owned());
    let title = (!blocks.is_empty()).then_some(title);
    title.into_iter().chain(blocks).collect()
}

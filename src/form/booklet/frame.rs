//! What surrounds the questions of a survey and of an interview.

use super::block::{Block, Item, Rank, headed};
use crate::language::{Language, Text, booklet_words};
use crate::model::{ContextQuestion, InterviewFrame, SurveyFrame};

/// Returns what a survey shows around its questions; nothing when it shows nothing.
pub(super) fn survey_frame(frame: &SurveyFrame, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let mut blocks = piece(words.introduction, &frame.introduction, language);
    let context = frame.context.iter().map(|one| question(one, language));
    blocks.extend(headed(Rank::Chapter, words.context, context.collect()));
    blocks.extend(piece(words.closing, &frame.closing, language));
    part(words.survey_frame, blocks)
}

/// Returns what an interviewer says around the questions; nothing when nothing is said.
pub(super) fn interview_frame(frame: &InterviewFrame, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let pieces = [
        (words.introduction, &frame.introduction),
        (words.consent, &frame.consent),
        (words.head, &frame.head),
        (words.closing, &frame.closing),
    ];
    let pieces = pieces.into_iter();
    let blocks = pieces.flat_map(|(title, text)| piece(title, text, language));
    part(words.interview_frame, blocks.collect())
}

fn part(title: &str, mut blocks: Vec<Block>) -> Vec<Block> {
    if !blocks.is_empty() {
        blocks.insert(0, Block::Heading(Rank::Part, title.to_owned()));
    }
    blocks
}

fn piece(title: &str, text: &Text, language: Language) -> Vec<Block> {
    match text.in_language(language) {
        "" => Vec::new(),
        text => vec![
            Block::Heading(Rank::Chapter, title.to_owned()),
            Block::Paragraph(text.to_owned()),
        ],
    }
}

fn question(asked: &ContextQuestion, language: Language) -> Item {
    let mut item = Item::new(&asked.id, asked.text.in_language(language));
    let choices = (1..).zip(&asked.choices);
    item.under = choices
        .map(|(number, choice): (usize, _)| {
            Item::new(number.to_string(), choice.in_language(language))
        })
        .collect();
    item
}

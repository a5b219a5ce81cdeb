//! The method of a questionnaire, told with its own numbers.

use super::block::{Block, Item, Rank, headed};
use crate::language::{
    Chapter, Facts, Language, annex, annex_words, booklet_words, page_words, percent,
};
use crate::model::{Channel, ChannelWeights, Questionnaire, Scale};

/// Returns the method in about two pages, with the numbers that the questionnaire sets.
pub fn method(questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let words = booklet_words(language);
    let title = questionnaire.title.in_language(language);
    let identity = vec![
        Item::new(annex_words(language).questionnaire, title),
        Item::new(words.identifier, &questionnaire.id),
        Item::new(words.version, &questionnaire.version),
        Item::new(page_words(language).fingerprint, &questionnaire.sha256),
    ];
    let mut blocks = headed(Rank::Title, annex_words(language).title, identity);
    for chapter in annex(&facts(questionnaire), language) {
        blocks.extend(told(chapter, questionnaire, language));
    }
    blocks
}

fn told(chapter: Chapter, questionnaire: &Questionnaire, language: Language) -> Vec<Block> {
    let mut blocks = vec![Block::Heading(Rank::Part, chapter.title)];
    blocks.extend(chapter.paragraphs.into_iter().map(Block::Paragraph));
    if chapter.shows_weights {
        blocks.push(weights(questionnaire, language));
    }
    blocks
}

/// Returns the weights of the channels, sub-axis by sub-axis, brought to 100 %.
fn weights(questionnaire: &Questionnaire, language: Language) -> Block {
    let words = booklet_words(language);
    let heads = [
        annex_words(language).weights,
        words.by_documents,
        words.by_interviews,
        words.by_survey,
    ];
    let rows = questionnaire.sub_axes.iter().map(|sub_axis| {
        let label = sub_axis.label.in_language(language);
        let weights = &sub_axis.channel_weights;
        let shares = Channel::ALL.map(|channel| percent(share(weights, channel), language));
        let name = format!("{}\u{a0}{label}", sub_axis.code);
        [name].into_iter().chain(shares).collect()
    });
    Block::Table(heads.map(str::to_owned).to_vec(), rows.collect())
}

fn share(weights: &ChannelWeights, channel: Channel) -> f64 {
    let whole: f64 = Channel::ALL.map(|one| weights.of(one)).iter().sum();
    weights.of(channel) / whole
}

fn facts(questionnaire: &Questionnaire) -> Facts {
    let (scoring, planning) = (&questionnaire.scoring, &questionnaire.planning);
    let sub_axes = questionnaire.sub_axes.len();
    let count = |given: u32| usize::try_from(given).unwrap_or(usize::MAX);
    let voices = |people: f64| people / (1.0 + (people - 1.0) * scoring.group_correlation);
    Facts {
        axes: questionnaire.axes.len(),
        sub_axes,
        equal_weights: are_equal(questionnaire),
        mixed_scales: questionnaire
            .questions
            .iter()
            .any(|question| question.channel == Channel::Survey && question.scale != Scale::Level4),
        document_months: document_months(questionnaire),
        cuts: scoring.cuts,
        group_correlation: scoring.group_correlation,
        voices: [4.0, 8.0].map(voices),
        cap_min_weight: scoring.cap_min_weight,
        min_group: scoring.least_respondents(),
        distribution_group: scoring.least_for_distribution(),
        numbered: (3 * sub_axes).div_ceil(4),
        assessed: sub_axes / 2 + 1,
        review_months: count(planning.review_months),
        min_months: planning.min_months,
        anticipation: count(planning.anticipation),
        actions: planning.actions_per_stage,
        heavy: planning.heavy_per_stage,
    }
}

/// Returns whether no axis weighs more than another, nor a sub-axis inside its axis.
fn are_equal(questionnaire: &Questionnaire) -> bool {
    let axes = questionnaire.axes.iter().map(|axis| axis.weight);
    let inside = |axis| {
        let places = questionnaire.sub_axes_of(axis);
        one_value(places.map(|place| questionnaire.sub_axes[place].weight))
    };
    one_value(axes) && (0..questionnaire.axes.len()).all(inside)
}

fn one_value(mut weights: impl Iterator<Item = f64>) -> bool {
    let first = weights.next();
    weights.all(|weight| Some(weight) == first)
}

fn document_months(questionnaire: &Questionnaire) -> Option<[u32; 2]> {
    let months = || questionnaire.documents.iter().map(|one| one.max_age_months);
    Some([months().min()?, months().max()?])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::booklet::markdown;
    use crate::model::sample;

    #[test]
    fn the_numbers_are_those_of_the_questionnaire() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.scoring.cuts = [0.2, 0.6, 0.9];
        questionnaire.scoring.min_group = 8;
        questionnaire.scoring.group_correlation = 1.0;
        questionnaire.sub_axes[2].channel_weights.survey = 1.3;
        let text = markdown(&method(&questionnaire, Language::English));
        for told in [
            "partly, up to 60%;",
            "Below 8 respondents",
            "four people are worth 1.0 voices",
            "on 10 of the 13 sub-axes",
            "with equal weights",
            "| S1\u{a0}s1 | 30% | 40% | 30% |",
            "| S3\u{a0}s3 | 15% | 20% | 65% |",
        ] {
            assert!(text.contains(told), "no {told:?} in {text}");
        }
        assert!(
            !text.contains("five degrees"),
            "every question has four choices"
        );
        assert!(!text.contains("Older than"), "no document is looked for");
    }

    #[test]
    fn unequal_weights_are_told() {
        let mut questionnaire = sample::questionnaire();
        questionnaire.sub_axes[5].weight = 2.0;
        assert!(!facts(&questionnaire).equal_weights);
        questionnaire.sub_axes[5].weight = 1.0;
        questionnaire.axes[0].weight = 2.0;
        assert!(!facts(&questionnaire).equal_weights);
        questionnaire.documents = vec![sample::document()];
        assert_eq!(facts(&questionnaire).document_months, Some([18, 18]));
    }
}

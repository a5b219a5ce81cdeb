//! Law I8 to the last byte: whoever comes first, in a file or among files, the result is the same.

use diapason::analysis::{estimates, publish};
use diapason::language::Language;
use diapason::model::{AnswerMatrix, Assessment};
use diapason::planning::plan;
use diapason::render::json;
use diapason::report::assemble;
use diapason::scoring::{score, set_aside};
use proptest::prelude::*;

use crate::answers::{SHIPPED, assessed, config, csv, departments, sheets, wide};
use crate::evidence::{assessment, drawn};
use crate::small::Dice;

/// Weights whose sums depend on their order, in the last bits.
const UNEVEN: [f64; 4] = [0.7, 0.3, 1.1, 0.9];

/// Puts anything in an order that a seed gives.
fn shuffle<T>(all: &mut [T], dice: &mut Dice) {
    for place in (1..all.len()).rev() {
        all.swap(place, dice.below(place + 1));
    }
}

/// The same assessment, whose respondents, interviews and ratings come in another order.
fn shuffled(assessment: &Assessment, dice: &mut Dice) -> Assessment {
    let mut other = assessment.clone();
    for surveys in &mut other.surveys {
        for matrix in [&mut surveys.it, &mut surveys.business] {
            let mut rows: Vec<_> = matrix.rows().map(<[_]>::to_vec).collect();
            shuffle(&mut rows, dice);
            *matrix = AnswerMatrix::new(assessment.questionnaire.questions.len());
            for row in &rows {
                matrix.push(row);
            }
        }
    }
    for interview in &mut other.interviews {
        shuffle(&mut interview.ratings, dice);
    }
    shuffle(&mut other.interviews, dice);
    other
}

fn uneven(mut assessment: Assessment) -> Assessment {
    let questions = &mut assessment.questionnaire.questions;
    for (question, weight) in questions.iter_mut().zip(UNEVEN.into_iter().cycle()) {
        question.weight = weight;
    }
    assessment
}

/// What `score --format json` prints of an assessment.
fn printed(assessment: &Assessment) -> String {
    let scorecard = score(assessment);
    let estimates = estimates(assessment, &scorecard);
    let published = publish(assessment, &scorecard, &estimates);
    let plan = plan(assessment, &scorecard);
    let language = Language::French;
    json::score(&assemble(assessment, &published, &plan, None, language))
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn no_order_changes_a_bit_of_a_score(drawn in drawn(), seed in any::<u64>()) {
        let before = uneven(assessment(&drawn));
        let after = shuffled(&before, &mut Dice(seed));
        prop_assert_eq!(score(&before), score(&after));
    }
}

proptest! {
    #![proptest_config(config(100))]

    /// I8 and I9: the same input, and the same in another order, is printed the same.
    #[test]
    fn no_order_changes_a_byte_of_the_result(drawn in drawn(), seed in any::<u64>()) {
        let before = uneven(assessment(&drawn));
        let after = shuffled(&before, &mut Dice(seed));
        let first = printed(&before);
        prop_assert_eq!(&first, &printed(&before));
        prop_assert_eq!(&first, &printed(&after));
    }

    #[test]
    fn no_order_of_rows_and_files_changes_a_byte(
        sheets in sheets(),
        seed in any::<u64>(),
        cut in 0..20_usize,
    ) {
        let mut other = sheets.clone();
        shuffle(&mut other, &mut Dice(seed));
        let (first, second) = other.split_at(cut.min(other.len()));
        let files = |parts: &[&[_]]| {
            let parts = parts.iter().filter(|part| !part.is_empty());
            let files = parts.map(|part| csv(&wide(&SHIPPED, part), b',').into_bytes());
            let assessment = assessed(&SHIPPED, departments(), &files.collect::<Vec<_>>());
            printed(&set_aside(assessment))
        };
        prop_assert_eq!(files(&[&sheets]), files(&[second, first]));
    }
}

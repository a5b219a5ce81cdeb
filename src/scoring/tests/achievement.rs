//! Method D.0 to D.2: TV-01 and the table of D.0.

use crate::model::sample::question;
use crate::model::{DontKnow, Level, Question, Reply, Scale, Side};
use crate::scoring::achievement::{Achievement, Cuts, Rating};
use crate::scoring::staged::standing;

const CUTS: [f64; 3] = [0.15, 0.50, 0.85];

fn indices(scale: Scale, reverse: bool) -> Vec<f64> {
    let question = Question {
        scale,
        reverse,
        ..question(Side::It)
    };
    (scale.lowest()..=scale.highest())
        .filter_map(|number| Achievement::of_answer(&question, Reply::Number(number)))
        .map(Achievement::index)
        .collect()
}

fn close(found: &[f64], expected: &[f64]) -> bool {
    found.len() == expected.len()
        && found
            .iter()
            .zip(expected)
            .all(|(one, other)| (one - other).abs() < 1e-12)
}

#[test]
fn each_scale_spreads_over_the_four_levels() {
    let expected: [(Scale, bool, &[f64]); 6] = [
        (Scale::Level4, false, &[1.0, 2.0, 3.0, 4.0]),
        (Scale::Likert5, false, &[1.0, 1.75, 2.5, 3.25, 4.0]),
        (Scale::Likert5, true, &[4.0, 3.25, 2.5, 1.75, 1.0]),
        (Scale::Likert7, false, &[1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0]),
        (
            Scale::Score10,
            false,
            &[1.0, 1.3, 1.6, 1.9, 2.2, 2.5, 2.8, 3.1, 3.4, 3.7, 4.0],
        ),
        (Scale::YesNo, false, &[1.0, 4.0]),
    ];
    for (scale, reverse, values) in expected {
        assert!(
            close(&indices(scale, reverse), values),
            "{scale:?} {reverse}"
        );
    }
}

#[test]
fn agreeing_is_not_yet_partnership() {
    let question = Question {
        scale: Scale::Likert5,
        ..question(Side::It)
    };
    let four = Achievement::of_answer(&question, Reply::Number(4)).expect("a number has a score");
    assert_eq!(four.shares(), [1.0, 1.0, 0.25]);
}

#[test]
fn dont_know_is_the_lowest_answer_only_where_the_question_says_so() {
    let usual = question(Side::Business);
    assert_eq!(Achievement::of_answer(&usual, Reply::DontKnow), None);
    let lowest = Question {
        dont_know: DontKnow::Lowest,
        ..usual
    };
    let scored = Achievement::of_answer(&lowest, Reply::DontKnow);
    assert_eq!(scored, Some(Achievement::NONE));
    assert_eq!(Achievement::of_answer(&lowest, Reply::Empty), None);
}

/// The table of D.0, and the rows of `vectors_levels.json` beside it: evidence as counts of
/// answers 1, 2, 3 and 4.
#[test]
fn levels_stand_on_a_base_that_is_fully_attained() {
    let cases = [
        ([0, 3, 3, 0], 2.5, "FPN", 2, 2),
        ([3, 0, 0, 3], 2.5, "PPP", 1, 1),
        ([0, 0, 20, 0], 3.0, "FFN", 3, 3),
        ([2, 0, 18, 0], 2.8, "FFN", 3, 3),
        ([3, 0, 17, 0], 2.7, "LLN", 2, 1),
        ([0, 0, 8, 12], 3.6, "FFL", 4, 3),
        ([0, 0, 2, 18], 3.9, "FFF", 4, 4),
    ];
    for (counts, index, ratings, reached, stable) in cases {
        let answers = counts.iter().zip([1.0, 2.0, 3.0, 4.0]);
        let vectors = answers.map(|(count, m)| (f64::from(*count), Achievement::of_index(m)));
        let mean = Achievement::mean(vectors).expect("there are answers");
        let found = standing(mean, Cuts::new(CUTS));
        let letters: String = found.ratings.iter().map(|rating| rating.letter()).collect();
        assert!((mean.index() - index).abs() < 1e-12, "{counts:?}");
        assert_eq!(
            (
                letters.as_str(),
                found.reached.number(),
                found.stable.number()
            ),
            (ratings, reached, stable),
            "{counts:?}"
        );
    }
}

#[test]
fn a_share_on_a_cut_is_not_yet_above_it() {
    let cuts = Cuts::new(CUTS);
    assert_eq!(
        cuts.rate(2.85 - 2.0),
        Rating::Largely,
        "0.8500000000000001 in binary"
    );
    assert_eq!(cuts.rate(0.85 + 1e-9), Rating::Largely, "on the tolerance");
    assert_eq!(cuts.rate(0.85 + 2e-9), Rating::Fully);
    assert_eq!(cuts.rate(0.15), Rating::Not);
    assert_eq!(cuts.rate(0.50), Rating::Partly);
}

#[test]
fn a_vector_is_ordered_by_construction() {
    let ordered = Achievement::new([0.4, 0.9, 1.5]);
    assert_eq!(ordered.shares(), [0.4, 0.4, 0.4]);
    assert_eq!(ordered.at(Level::One), 1.0);
    assert_eq!(ordered.at(Level::Three), 0.4);
}

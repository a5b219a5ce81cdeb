//! Method D.4 and D.11 on waves: how far respondents agree.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::wave::{alone, asking, close, said, wave};
use crate::analysis::statistics::{Agreement, Consensus};
use crate::analysis::{Spread, agreement};
use crate::model::{BySide, Channel, DontKnow, Question, Scale, Side, sample};
use crate::scoring::{ChannelScore, score};

const DK: u8 = 252;

/// How the business people of one department spread on the IT side of sub-axis 0.
fn spread<R: AsRef<[u8]>>(questions: Vec<Question>, rows: &[R]) -> Option<Spread> {
    let questionnaire = asking(questions);
    let answers = alone(&questionnaire, Side::Business, rows);
    let found = agreement(&wave(questionnaire, vec![answers]));
    assert!(
        found[0].sub_axes[0].business.is_none(),
        "IT people said nothing"
    );
    found[0].sub_axes[0].it
}

fn questions(count: usize) -> Vec<Question> {
    vec![sample::question(Side::Business); count]
}

/// Method TV-11, each question alone and the three together.
#[test]
fn five_people_and_three_questions() {
    let rows = [[3, 3, 4], [3, 2, 3], [4, 3, 4], [3, 3, 3], [2, 3, 3]];
    let three = spread(questions(3), &rows).unwrap();
    close(three.agreement.unwrap().value(), 0.891892);
    assert_eq!(three.agreement.unwrap().reading(), Consensus::Strong);
    assert_eq!((three.respondents, three.middle), (5, None));
    close(three.mean, 46.0 / 15.0);
    // Indices of 10, 8, 11, 9 and 8 thirds.
    close(three.deviation.unwrap(), (1.7_f64 / 9.0).sqrt());
    // By question: r_wg, a_wg and AD; the three together have the mean of the latter two.
    let expected = [
        [0.6, 0.6, 0.4],
        [0.84, 0.851852, 0.32],
        [0.76, 0.666667, 0.48],
    ];
    for (place, [r_wg, a_wg, distance]) in expected.into_iter().enumerate() {
        let alone = rows.map(|row| [row[place]]);
        let one = spread(questions(1), &alone).unwrap();
        close(one.agreement.unwrap().value(), r_wg);
        close(one.a_wg.unwrap(), a_wg);
        close(one.mean_distance.unwrap(), distance);
        assert!(!one.is_divided() && !one.is_below_chance());
    }
    close(three.a_wg.unwrap(), (0.6 + 0.851852 + 0.666667) / 3.0);
    close(three.mean_distance.unwrap(), 0.4);
}

/// On 1 to 5 chance has a variance of 2, and 2, 3 and 4 have one of 1: an agreement of .50.
#[test]
fn opinions_are_divided_below_one_half() {
    let mut five_options = questions(1);
    five_options[0].scale = Scale::Likert5;
    let found = spread(five_options, &[[2], [3], [4]]).unwrap();
    close(found.agreement.unwrap().value(), 0.5);
    assert!(!found.is_divided());
}

/// Method TV-11, the polarised department.
#[test]
fn two_opposed_halves_are_more_divided_than_chance() {
    let halves = [[1], [1], [1], [4], [4], [4]];
    let found = spread(questions(1), &halves).unwrap();
    let agreed = found.agreement.unwrap();
    close(agreed.raw(), -1.16);
    assert_eq!(agreed.value(), 0.0);
    assert!(agreed.is_below_chance() && found.is_below_chance() && found.is_divided());
    close(found.a_wg.unwrap(), -1.0);
    close(found.mean_distance.unwrap(), 1.5);
    close(found.mean, 2.5);
}

#[test]
fn each_question_is_held_against_its_own_scale() {
    // s²/σ² is 1/2 ÷ 1.25 = .4 and 2 ÷ 10 = .2, reversed or not: 2·.7/(2·.7 + .3).
    let mut both = questions(2);
    both[1].scale = Scale::Score10;
    both[1].reverse = true;
    let found = spread(both, &[[3, 8], [2, 6]]).unwrap();
    close(found.agreement.unwrap().value(), 1.4 / 1.7);
    // Distances of 1/2 in 3 and of 1 in 10, a level being a third of a scale.
    close(found.mean_distance.unwrap(), 0.4);
}

#[test]
fn only_respondents_kept_count() {
    // The third answers one question of three: neither the mean nor the agreement knows him.
    let rows = [[3, 3, 3], [2, 2, 2], [DK, DK, 4], [DK, DK, DK]];
    let found = spread(questions(3), &rows).unwrap();
    assert_eq!(found.respondents, 2);
    close(found.mean, 2.5);
    assert_eq!(found, spread(questions(3), &rows[..2]).unwrap());
    assert_eq!(spread(questions(3), &rows[3..]), None);
}

#[test]
fn dont_know_is_an_answer_where_the_question_says_so() {
    let mut lowest = questions(1);
    lowest[0].dont_know = DontKnow::Lowest;
    let found = spread(lowest.clone(), &[[DK], [3]]);
    assert_eq!(found, spread(lowest, &[[1], [3]]));
}

#[test]
fn one_respondent_agrees_with_nobody() {
    let found = spread(questions(2), &[[2, 3]]).unwrap();
    assert_eq!((found.deviation, found.agreement), (None, None));
    assert!(!found.is_divided());
}

/// Method TV-05: the middles of twelve people, and how far each may be from the mean.
#[test]
fn ten_people_have_other_middles() {
    let quarters = [8, 9, 10, 10, 11, 11, 12, 12, 13, 14, 6, 16];
    let rows = quarters.map(quarters_of);
    let twelve = spread(questions(4), &rows).unwrap();
    let middle = twelve.middle.unwrap();
    assert_eq!((middle.median, middle.trimmed_mean), (2.75, 2.75));
    close(twelve.deviation.unwrap(), 0.674200);
    assert!(!twelve.is_skewed());
    assert!(spread(questions(4), &rows[..10]).unwrap().middle.is_some());
    assert!(spread(questions(4), &rows[..9]).unwrap().middle.is_none());
}

#[test]
fn a_mean_far_from_the_median_is_flagged() {
    // Medians 4; the means are .75, .3 and .25 below: the last is still near.
    let skewed = |low: &[u8]| {
        let mut rows = vec![[4, 4, 4, 4]; 12 - low.len()];
        rows.extend(low.iter().map(|quarters| quarters_of(*quarters)));
        let found = spread(questions(4), &rows).unwrap();
        close(found.middle.unwrap().median, 4.0);
        found.is_skewed()
    };
    assert!(skewed(&[4, 4, 4]));
    assert!(skewed(&[4, 13]));
    assert!(!skewed(&[4]));
    let nine = spread(questions(1), &[[4], [4], [4], [4], [4], [4], [1], [1], [1]]);
    assert!(!nine.unwrap().is_skewed(), "too few to tell");
}

/// Four answers of four levels whose mean is so many quarters.
fn quarters_of(quarters: u8) -> [u8; 4] {
    [0, 1, 2, 3].map(|place| (quarters + place) / 4)
}

#[test]
fn departments_sides_and_sub_axes_stay_apart() {
    let questionnaire = sample::questionnaire();
    let ones = alone(&questionnaire, Side::Business, &[[3; 13], [2; 13]]);
    let others = alone(&questionnaire, Side::It, &[[4; 13]]);
    let found = agreement(&wave(questionnaire, vec![ones, others]));
    let counts = |department: usize, sub_axis: usize| {
        let sides = &found[department].sub_axes[sub_axis];
        sides.map(|side| side.map_or(0, |spread| spread.respondents))
    };
    assert_eq!((found.len(), found[0].sub_axes.len()), (2, 13));
    assert_eq!(counts(0, 12), BySide { it: 2, business: 0 });
    assert_eq!(counts(1, 12), BySide { it: 0, business: 1 });
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// The people who agree are those who are scored, and their mean is the score.
    #[test]
    fn the_same_people_are_scored_and_compared(
        people in vec(vec(prop_oneof![4 => 1_u8..=4, 1 => 252_u8..=255], 13), 1..14),
        turn in 0_usize..14,
    ) {
        let questionnaire = sample::questionnaire();
        let answers = |people: &[Vec<u8>]| BySide::from_fn(|camp| said(&questionnaire, camp, people));
        let assessment = wave(questionnaire.clone(), vec![answers(&people)]);
        let mut turned = people.clone();
        turned.rotate_left(turn % people.len());
        let turned = wave(questionnaire.clone(), vec![answers(&turned)]);
        let scored = score(&assessment).departments.remove(0).sub_axes;
        let [found, again] = [&assessment, &turned].map(|wave| agreement(wave).remove(0).sub_axes);
        for (place, scored) in scored.iter().enumerate() {
            for side in Side::ALL {
                let spread = *found[place].of(side);
                match scored.sides.of(side).channel(Channel::Survey) {
                    ChannelScore::Survey(survey) => {
                        let spread = spread.unwrap();
                        prop_assert_eq!(spread.respondents, survey.respondents);
                        let index = survey.standing.achievement.index();
                        prop_assert!((spread.mean - index).abs() < 1e-9);
                    }
                    _ => prop_assert!(spread.is_none_or(|spread| spread.respondents < 5)),
                }
                // I8: who answered first does not matter.
                let value = |spread: Option<Spread>| spread?.agreement.map(Agreement::value);
                let (one, other) = (value(spread), value(*again[place].of(side)));
                prop_assert_eq!(one.is_some(), other.is_some());
                prop_assert!(one.zip(other).is_none_or(|(one, other)| (one - other).abs() < 1e-9));
            }
        }
    }
}

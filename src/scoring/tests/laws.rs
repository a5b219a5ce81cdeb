//! Laws of method D.0 that no answer can break.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::model::{Answer, AnswerMatrix, BySide, Reply, sample};
use crate::scoring::{DepartmentScore, Standing, score};

type Rows = Vec<Vec<u8>>;

/// Answers of 26 questions: 1 to 4, or one of the four special answers.
fn rows() -> impl Strategy<Value = Rows> {
    let cell = prop_oneof![8 => 1_u8..=4, 1 => 252_u8..=255];
    prop::collection::vec(prop::collection::vec(cell, 26), 5..12)
}

fn answer(byte: u8) -> Answer {
    match byte {
        252 => Answer::DONT_KNOW,
        253 => Answer::NOT_APPLICABLE,
        254 => Answer::EMPTY,
        255 => Answer::NOT_ASKED,
        number => Answer::number(number),
    }
}

fn scored(rows: &Rows) -> DepartmentScore {
    let questionnaire = sample::questionnaire();
    let mut answers = BySide::from_fn(|_| AnswerMatrix::new(questionnaire.questions.len()));
    for row in rows {
        let row: Vec<_> = row.iter().map(|byte| answer(*byte)).collect();
        answers.it.push(&row);
        answers.business.push(&row);
    }
    let assessment = sample::assessment(questionnaire, answers);
    score(&assessment).departments.remove(0)
}

fn standings(score: &DepartmentScore) -> Vec<Standing> {
    let sub_axes = score.sub_axes.iter();
    let sides = sub_axes
        .clone()
        .flat_map(|one| [one.sides.it.standing, one.sides.business.standing]);
    let joints = sub_axes
        .map(|one| one.joint)
        .chain(score.axes.iter().map(|axis| axis.joint));
    joints
        .chain(sides)
        .chain([score.joint, score.sides.it, score.sides.business])
        .flatten()
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    /// I1, I2: vectors are ordered and the index follows from them.
    #[test]
    fn vectors_are_ordered(rows in rows()) {
        for standing in standings(&scored(&rows)) {
            let [two, three, four] = standing.achievement.shares();
            prop_assert!(1.0 >= two && two >= three && three >= four && four >= 0.0);
            prop_assert_eq!(standing.achievement.index(), 1.0 + (two + three + four));
            prop_assert!(standing.stable <= standing.reached);
        }
    }

    /// I6: a pair is never further than either side.
    #[test]
    fn joint_is_at_most_each_side(rows in rows()) {
        for one in scored(&rows).sub_axes {
            let Some(joint) = one.joint else { continue };
            let sides = [one.sides.it.standing, one.sides.business.standing];
            for side in sides.into_iter().flatten() {
                let pairs = joint.achievement.shares().into_iter().zip(side.achievement.shares());
                pairs.for_each(|(joint, side)| assert!(joint <= side));
            }
        }
    }

    /// I7: raising one answer lowers nothing.
    #[test]
    fn raising_an_answer_lowers_nothing(rows in rows(), row in 0_usize..12, cell in 0_usize..26) {
        let mut raised = rows.clone();
        let row = row % rows.len();
        if (1..4).contains(&raised[row][cell]) {
            raised[row][cell] += 1;
        }
        let (before, after) = (scored(&rows), scored(&raised));
        for (before, after) in standings(&before).into_iter().zip(standings(&after)) {
            let pairs = before.achievement.shares().into_iter().zip(after.achievement.shares());
            pairs.for_each(|(before, after)| assert!(after >= before - 1e-12));
            prop_assert!(after.reached >= before.reached && after.stable >= before.stable);
        }
    }

    /// I8: who answered first does not matter.
    #[test]
    fn the_order_of_respondents_does_not_matter(rows in rows()) {
        let mut turned = rows.clone();
        turned.rotate_left(1);
        for (one, other) in standings(&scored(&rows)).into_iter().zip(standings(&scored(&turned))) {
            prop_assert!((one.achievement.index() - other.achievement.index()).abs() < 1e-9);
            prop_assert_eq!((one.reached, one.stable), (other.reached, other.stable));
        }
    }

    /// I4: a respondent to whom nothing applies changes nothing.
    #[test]
    fn not_applicable_is_not_zero(rows in rows()) {
        let mut more = rows.clone();
        more.push(vec![253; 26]);
        prop_assert_eq!(standings(&scored(&rows)), standings(&scored(&more)));
    }
}

#[test]
fn a_byte_is_the_answer_it_stands_for() {
    assert_eq!(answer(254).reply(), Reply::Empty);
}

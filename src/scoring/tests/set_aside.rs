//! What leaves the survey, what the balance says of it, and the scores without and with it.

use crate::model::{
    Answer, AnswerMatrix, Assessment, Balance, BySide, Level, Mark, Question, Side, SurveyAnswers,
    sample,
};
use crate::scoring::{CarelessRule, Verdict, Verdicts, score, screen, set_aside};

/// A wave in which `careful` people of the business answer 2, and `careless` ones 4 within a second.
fn assessment(careful: usize, careless: usize) -> Assessment {
    let mut questionnaire = sample::questionnaire();
    for question in &mut questionnaire.questions {
        *question = Question {
            sub_axis: question.sub_axis,
            ..sample::question(Side::Business)
        };
    }
    let width = questionnaire.questions.len();
    let mut answers = BySide::from_fn(|_| AnswerMatrix::new(width));
    let people = [(2, 600_000, 0, careful), (4, 1000, 1, careless)];
    for (answer, duration, file, count) in people {
        let mark = Mark {
            duration: Some(duration),
            file,
            records: 3,
            ..Mark::default()
        };
        for _ in 0..count {
            let row = vec![Answer::number(answer); width];
            answers.business.push_marked(&row, mark.clone());
        }
    }
    let balance = |count: usize| Balance {
        records: 3 * count,
        scored: 3 * count,
        ..Balance::default()
    };
    Assessment {
        balance: vec![balance(careful), balance(careless)],
        ..sample::assessment(questionnaire, answers)
    }
}

#[test]
fn careless_answers_leave_and_the_balance_stays_even() {
    let assessment = set_aside(assessment(6, 2));
    let size = |answers: &[SurveyAnswers]| answers[0].map(AnswerMatrix::len);
    assert_eq!(size(&assessment.surveys), BySide { it: 0, business: 6 });
    assert_eq!(size(&assessment.careless), BySide { it: 0, business: 2 });
    assert!(assessment.balance.iter().all(Balance::is_even));
    let classes = assessment
        .balance
        .iter()
        .map(|one| (one.scored, one.careless));
    assert_eq!(classes.collect::<Vec<_>>(), [(18, 0), (0, 6)]);
    let about = assessment.about(&[0]);
    assert_eq!(size(&about.careless), BySide { it: 0, business: 2 });
}

#[test]
fn where_nobody_is_careless_nothing_changes() {
    let before = assessment(6, 0);
    let after = set_aside(before.clone());
    assert_eq!(before.surveys, after.surveys);
    assert_eq!(before.balance, after.balance);
    let (before, after) = (score(&before), score(&after));
    assert_eq!(before, after);
    assert_eq!(after.screened[0].with_everyone, None);
}

#[test]
fn scores_without_and_with_the_careless_answers_stand_side_by_side() {
    let scorecard = score(&set_aside(assessment(6, 2)));
    let screened = &scorecard.screened[0];
    assert_eq!(screened.kept, BySide { it: 0, business: 6 });
    assert_eq!(screened.left_out, BySide { it: 0, business: 2 });
    let it = |score: &crate::scoring::DepartmentScore| score.sides.it.unwrap();
    let without = it(&scorecard.departments[0]);
    let with = it(screened.with_everyone.as_ref().unwrap());
    assert_eq!(without.stable, Level::Two);
    assert!((without.achievement.index() - 2.0).abs() < 1e-9);
    assert!((with.achievement.index() - 2.5).abs() < 1e-9);
    assert_eq!(
        Some(with.achievement),
        it(&score(&assessment(6, 2)).departments[0])
            .achievement
            .into()
    );
}

#[test]
fn rules_that_no_form_supports_are_named() {
    let scorecard = score(&set_aside(assessment(6, 2)));
    let rules = &scorecard.screened[0].not_available;
    assert_eq!(
        rules.business,
        [
            CarelessRule::Duplicate,
            CarelessRule::StraightLine,
            CarelessRule::Contradiction
        ]
    );
    assert_eq!(rules.it, [], "nobody answered");
}

/// A careful sheet that comes twice within a minute: one hard flag alone sends the second away.
#[test]
fn one_hard_flag_is_enough() {
    let questionnaire = assessment(0, 0).questionnaire;
    let width = questionnaire.questions.len();
    let row: Vec<_> = (0..width)
        .map(|place| Answer::number([3, 2, 4][place % 3]))
        .collect();
    let mut answers = AnswerMatrix::new(width);
    for submitted_at in [0, 60] {
        let mark = Mark {
            submitted_at: Some(submitted_at),
            ..Mark::default()
        };
        answers.push_marked(&row, mark);
    }
    let verdicts = screen(&questionnaire, Side::Business, &answers);
    let flagged = CarelessRule::ALL.map(|rule| verdicts[1].of(rule) == Verdict::Flagged);
    assert_eq!(
        flagged,
        CarelessRule::ALL.map(|rule| rule == CarelessRule::Duplicate)
    );
    assert_eq!(
        verdicts
            .iter()
            .map(Verdicts::is_careless)
            .collect::<Vec<_>>(),
        [false, true]
    );
}

//! The rules on careless answers, each at its threshold (method D.14, R12, TV-17).

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::super::answer_sheet::{AnswerSheet, Items};
use crate::model::{
    Answer, AnswerMatrix, Mark, Question, QuestionId, Questionnaire, Scale, Side, sample,
};
use crate::scoring::{CarelessRule, Verdict, screen};

const NA: Answer = Answer::NOT_APPLICABLE;
const DK: Answer = Answer::DONT_KNOW;

/// `count` questions to the business on a scale of 1 to 5, the last one reversed; then a
/// self-rating and a question to IT.
fn questionnaire(count: usize) -> Questionnaire {
    let asked = |place: usize| Question {
        id: QuestionId::new(format!("q{place}")),
        scale: Scale::Likert5,
        reverse: place + 1 == count,
        ..sample::question(Side::Business)
    };
    let mut questions: Vec<_> = (0..count).map(asked).collect();
    questions.push(Question {
        self_rating: true,
        ..asked(count)
    });
    questions.push(sample::question(Side::It));
    Questionnaire {
        questions,
        ..sample::questionnaire()
    }
}

/// A questionnaire in which each of `pairs` is declared.
fn paired(count: usize, pairs: &[[usize; 2]]) -> Questionnaire {
    let mut questionnaire = questionnaire(count);
    for [one, other] in pairs {
        questionnaire.questions[*one].pair = Some(QuestionId::new(format!("q{other}")));
        questionnaire.questions[*other].pair = Some(QuestionId::new(format!("q{one}")));
        questionnaire.questions[*other].reverse = true;
    }
    questionnaire
}

fn numbers(numbers: &[u8]) -> Vec<Answer> {
    numbers.iter().copied().map(Answer::number).collect()
}

/// Sixteen answers of which no rule has anything to say.
fn careful() -> Vec<Answer> {
    numbers(&[3, 4, 3, 2, 4, 3, 3, 2, 4, 3, 2, 3, 1, 5, 2, 4])
}

/// A mark of someone who sent the form at a second, after as many milliseconds.
fn mark(respondent: &str, submitted_at: Option<i64>, duration: Option<u64>) -> Mark {
    Mark {
        respondent: respondent.as_bytes().into(),
        submitted_at,
        duration,
        ..Mark::default()
    }
}

fn matrix(width: usize, rows: &[(Vec<Answer>, Mark)]) -> AnswerMatrix {
    let mut matrix = AnswerMatrix::new(width);
    for (row, mark) in rows {
        matrix.push_marked(row, mark.clone());
    }
    matrix
}

/// What a rule says of each row.
fn says(
    rule: CarelessRule,
    questionnaire: &Questionnaire,
    rows: &[(Vec<Answer>, Mark)],
) -> Vec<Verdict> {
    let answers = matrix(questionnaire.questions.len(), rows);
    let verdicts = screen(questionnaire, Side::Business, &answers);
    verdicts.iter().map(|one| one.of(rule)).collect()
}

/// What a rule says of one row of which only the answers are known.
fn of_row(rule: CarelessRule, questionnaire: &Questionnaire, row: &[Answer]) -> Verdict {
    says(rule, questionnaire, &[(row.to_vec(), Mark::default())])[0]
}

#[test]
fn runs_and_spread_are_those_of_the_method() {
    let questionnaire = questionnaire(12);
    let items = Items::of(&questionnaire, Side::Business);
    let measured = |row: &[u8]| {
        let answers = matrix(14, &[(numbers(row), Mark::default())]);
        let sheet = AnswerSheet::all(&items, &answers).next().unwrap();
        (sheet.longest_run(), sheet.deviation().unwrap())
    };
    let near = |(run, sd): (usize, f64), (expected_run, expected_sd): (usize, f64)| {
        assert_eq!(run, expected_run);
        assert!((sd - expected_sd).abs() < 5e-7, "{sd} is not {expected_sd}");
    };
    near(measured(&[3; 12]), (12, 0.0));
    let usual = [3, 4, 3, 2, 4, 3, 3, 2, 4, 3, 2, 3];
    near(measured(&usual), (2, 0.738549));
    near(measured(&[1, 4].repeat(6)), (1, 1.566699));
}

#[test]
fn a_straight_line_is_eight_answers_and_half_the_items() {
    let line = |asked: usize, run: usize| {
        let mut row = vec![Answer::number(3); run];
        row.extend((run..asked).map(|place| Answer::number(if place % 2 == 0 { 1 } else { 2 })));
        of_row(CarelessRule::StraightLine, &questionnaire(asked), &row)
    };
    assert_eq!(line(12, 7), Verdict::Clear);
    assert_eq!(line(12, 8), Verdict::Flagged);
    assert_eq!(line(18, 8), Verdict::Clear);
    assert_eq!(line(18, 9), Verdict::Flagged);
    assert_eq!(line(7, 7), Verdict::NotAvailable);
    let mut upright = questionnaire(12);
    upright.questions[11].reverse = false;
    let row = numbers(&[3; 12]);
    let rule = CarelessRule::StraightLine;
    assert_eq!(of_row(rule, &upright, &row), Verdict::NotAvailable);
    let mut broken = row.clone();
    broken[6] = DK;
    assert_eq!(of_row(rule, &questionnaire(12), &broken), Verdict::Clear);
}

#[test]
fn no_variation_is_one_answer_to_eight_items() {
    let rule = CarelessRule::NoVariation;
    let of = |row: &[Answer]| of_row(rule, &questionnaire(9), row);
    let eight = [numbers(&[2; 4]), vec![NA], numbers(&[2; 4])].concat();
    assert_eq!(of(&eight), Verdict::Flagged);
    let seven = [numbers(&[2; 4]), vec![NA, DK], numbers(&[2; 3])].concat();
    assert_eq!(of(&seven), Verdict::Clear);
    assert_eq!(of(&numbers(&[2, 2, 2, 2, 2, 2, 2, 2, 3])), Verdict::Clear);
    let few = of_row(rule, &questionnaire(7), &numbers(&[2; 7]));
    assert_eq!(few, Verdict::NotAvailable);
}

#[test]
fn a_straight_line_without_variation_is_one_flag() {
    let questionnaire = questionnaire(12);
    let constant = matrix(14, &[(numbers(&[3; 12]), Mark::default())]);
    let verdicts = screen(&questionnaire, Side::Business, &constant)[0];
    assert_eq!(verdicts.of(CarelessRule::StraightLine), Verdict::Flagged);
    assert_eq!(verdicts.of(CarelessRule::NoVariation), Verdict::Flagged);
    assert!(!verdicts.is_careless(), "one soft flag");
    let hasty = matrix(14, &[(numbers(&[3; 12]), mark("r", None, Some(23_999)))]);
    assert!(screen(&questionnaire, Side::Business, &hasty)[0].is_careless());
    let fast = [3, 4, 3, 2, 4, 3, 3, 2, 4, 3, 2, 3];
    let fast = matrix(14, &[(numbers(&fast), mark("r", None, Some(11_999)))]);
    assert!(screen(&questionnaire, Side::Business, &fast)[0].is_careless());
}

#[test]
fn speed_counts_the_items_that_got_a_reply() {
    let of = |rule, row: &[Answer], duration| {
        says(
            rule,
            &questionnaire(16),
            &[(row.to_vec(), mark("r", None, duration))],
        )[0]
    };
    let impossible = CarelessRule::ImpossibleSpeed;
    assert_eq!(of(impossible, &careful(), Some(15_999)), Verdict::Flagged);
    assert_eq!(of(impossible, &careful(), Some(16_000)), Verdict::Clear);
    assert_eq!(of(impossible, &careful(), None), Verdict::NotAvailable);
    let speeder = CarelessRule::Speeder;
    assert_eq!(of(speeder, &careful(), Some(31_999)), Verdict::Flagged);
    assert_eq!(of(speeder, &careful(), Some(32_000)), Verdict::Clear);
    assert_eq!(of(speeder, &careful(), None), Verdict::NotAvailable);
    let short = [numbers(&[3, 4]), vec![NA, DK], vec![Answer::EMPTY; 12]].concat();
    assert_eq!(of(impossible, &short, Some(3_999)), Verdict::Flagged);
    assert_eq!(of(impossible, &short, Some(4_000)), Verdict::Clear);
}

#[test]
fn a_speeder_takes_less_than_a_third_of_the_median() {
    let with = |duration: u64| {
        let durations = [300_000, 300_000, 900_000, duration];
        let rows = durations.map(|took| (careful(), mark("r", None, Some(took))));
        says(CarelessRule::Speeder, &questionnaire(16), &rows)[3]
    };
    assert_eq!(with(99_999), Verdict::Flagged);
    assert_eq!(with(100_000), Verdict::Clear);
}

#[test]
fn equal_answers_within_ten_minutes_are_one_voice() {
    let rule = CarelessRule::Duplicate;
    let questionnaire = questionnaire(16);
    let row = |name, at| (careful(), mark(name, Some(at), None));
    let flagged = |rows: &[(Vec<Answer>, Mark)]| {
        let verdicts = says(rule, &questionnaire, rows).into_iter();
        verdicts
            .map(|verdict| verdict == Verdict::Flagged)
            .collect::<Vec<_>>()
    };
    assert_eq!(flagged(&[row("a", 600), row("b", 0)]), [true, false]);
    assert_eq!(flagged(&[row("a", 601), row("b", 0)]), [false, false]);
    assert_eq!(flagged(&[row("b", 0), row("a", 0)]), [true, false]);
    let chain = [row("a", 0), row("b", 500), row("c", 1000)];
    assert_eq!(flagged(&chain), [false, true, true]);
    let mut other = row("b", 0);
    other.0[15] = DK;
    assert_eq!(flagged(&[row("a", 0), other.clone()]), [false, false]);
    assert_eq!(flagged(&[other.clone(), other.clone()]), [false, true]);
    other.0[14] = DK;
    assert_eq!(flagged(&[other.clone(), other]), [false, false], "14 only");
    let timeless = (careful(), Mark::default());
    let verdicts = says(rule, &questionnaire, &[timeless, row("a", 0)]);
    assert_eq!(verdicts, [Verdict::NotAvailable, Verdict::Clear]);
    let short = self::questionnaire(14);
    let verdicts = says(rule, &short, &[row("a", 0)]);
    assert_eq!(verdicts, [Verdict::NotAvailable], "14 items");
}

#[test]
fn what_is_no_item_hides_no_repetition() {
    let questionnaire = questionnaire(15);
    let row = |own: u8, name| {
        let mut row = careful();
        row[15] = Answer::number(own);
        (row, mark(name, Some(0), None))
    };
    let verdicts = says(
        CarelessRule::Duplicate,
        &questionnaire,
        &[row(1, "a"), row(4, "b")],
    );
    assert_eq!(verdicts, [Verdict::Clear, Verdict::Flagged]);
}

#[test]
fn opposite_answers_contradict_beyond_two_points() {
    let rule = CarelessRule::Contradiction;
    assert_eq!(
        of_row(rule, &questionnaire(4), &numbers(&[1, 1, 1, 1])),
        Verdict::NotAvailable
    );
    // On a scale of 1 to 5, equal answers to opposite questions: 3 points apart at the ends.
    let one = paired(4, &[[0, 1]]);
    assert_eq!(
        of_row(rule, &one, &numbers(&[1, 1, 3, 3])),
        Verdict::Flagged
    );
    assert_eq!(
        of_row(rule, &one, &numbers(&[1, 2, 3, 3])),
        Verdict::Flagged
    );
    assert_eq!(of_row(rule, &one, &numbers(&[1, 3, 3, 3])), Verdict::Clear);
    let silent = [numbers(&[1]), vec![DK], numbers(&[3, 3])].concat();
    assert_eq!(of_row(rule, &one, &silent), Verdict::Clear);
    let unasked = [numbers(&[1]), vec![Answer::NOT_ASKED], numbers(&[3, 3])].concat();
    assert_eq!(of_row(rule, &one, &unasked), Verdict::NotAvailable);
    let two = paired(4, &[[0, 1], [2, 3]]);
    assert_eq!(of_row(rule, &two, &numbers(&[1, 1, 1, 5])), Verdict::Clear);
    assert_eq!(
        of_row(rule, &two, &numbers(&[1, 1, 5, 5])),
        Verdict::Flagged
    );
}

#[test]
fn two_points_apart_are_coherent() {
    let mut questionnaire = paired(2, &[[0, 1]]);
    for question in &mut questionnaire.questions {
        question.scale = Scale::Level4;
    }
    let rule = CarelessRule::Contradiction;
    let of = |row: &[u8]| of_row(rule, &questionnaire, &numbers(row));
    assert_eq!(of(&[2, 1]), Verdict::Clear);
    assert_eq!(of(&[1, 1]), Verdict::Flagged);
}

#[test]
fn below_thirty_percent_a_form_is_mostly_empty() {
    let of = |row: &[Answer]| of_row(CarelessRule::MostlyEmpty, &questionnaire(10), row);
    let three = [numbers(&[1, 2, 3]), vec![DK; 3], vec![Answer::EMPTY; 4]].concat();
    assert_eq!(of(&three), Verdict::Clear);
    let two = [numbers(&[1, 2]), vec![DK; 4], vec![Answer::EMPTY; 4]].concat();
    assert_eq!(of(&two), Verdict::Flagged);
    let few_apply = [numbers(&[1, 2]), vec![DK; 4], vec![NA; 4]].concat();
    assert_eq!(of(&few_apply), Verdict::Clear);
    assert_eq!(of(&[NA; 10]), Verdict::Clear);
    assert_eq!(of(&[Answer::NOT_ASKED; 10]), Verdict::NotAvailable);
}

/// Rows that look alike, on 16 questions with one pair.
fn rows() -> impl Strategy<Value = Vec<(Vec<Answer>, Mark)>> {
    let answer = prop_oneof![
        8 => (1..=5_u8).prop_map(Answer::number),
        1 => Just(NA), 1 => Just(DK), 1 => Just(Answer::EMPTY),
    ];
    let row = prop_oneof![
        Just(careful()),
        (1..=5_u8).prop_map(|number| vec![Answer::number(number); 16]),
        prop::collection::vec(answer, 16),
    ];
    let mark = ("[ab]", 0..900_i64, 0..200_000_u64, any::<bool>()).prop_map(
        |(respondent, at, took, is_timed)| {
            mark(
                &respondent,
                is_timed.then_some(at),
                is_timed.then_some(took),
            )
        },
    );
    prop::collection::vec((row, mark), 1..12)
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn the_order_of_rows_does_not_matter(
        (rows, turned) in rows().prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle()))
    ) {
        let questionnaire = paired(16, &[[0, 1]]);
        let told = |rows: &[(Vec<Answer>, Mark)]| {
            let answers = matrix(18, rows);
            let verdicts = screen(&questionnaire, Side::Business, &answers);
            let mut told: Vec<_> = verdicts.iter().zip(rows).map(|told| format!("{told:?}")).collect();
            told.sort();
            told
        };
        prop_assert_eq!(told(&rows), told(&turned));
    }

    /// Nobody is left out for what does not apply: the most it takes away is numbers.
    #[test]
    fn not_applicable_makes_nothing_repeat(rows in rows(), cell in 0..16_usize) {
        let questionnaire = paired(16, &[[0, 1]]);
        let mut spared = rows.clone();
        spared[0].0[cell] = NA;
        for rule in [CarelessRule::StraightLine, CarelessRule::Contradiction] {
            let before = says(rule, &questionnaire, &rows)[0];
            let after = says(rule, &questionnaire, &spared)[0];
            prop_assert!(before == Verdict::Flagged || after != Verdict::Flagged);
        }
    }

    /// A rule of which the form shows nothing is never passed.
    #[test]
    fn without_times_no_rule_on_time_is_passed(rows in rows()) {
        let timeless: Vec<_> = rows.into_iter().map(|(row, _)| (row, Mark::default())).collect();
        let timed = [CarelessRule::Duplicate, CarelessRule::ImpossibleSpeed, CarelessRule::Speeder];
        for rule in timed {
            let told = says(rule, &questionnaire(16), &timeless);
            prop_assert!(told.iter().all(|verdict| *verdict == Verdict::NotAvailable));
        }
    }
}

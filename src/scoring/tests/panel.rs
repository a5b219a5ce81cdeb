//! A panel counts people anew by the very means, blends and cuts of the score (method D.10).

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use crate::model::{
    Answer, AnswerMatrix, Assessment, BySide, Channel, DocumentCheck, DocumentId, Finding,
    Interview, InterviewRating, Level, Note, Question, QuestionId, Rated, Review, Side, sample,
};
use crate::scoring::{Panel, Standing, score};

/// The survey questions of the sample: one a sub-axis and camp.
const QUESTIONS: usize = 26;

/// Answers of one person, 1 to 4, or a special one.
fn row() -> impl Strategy<Value = Vec<u8>> {
    vec(prop_oneof![9 => 1_u8..=4, 1 => 252_u8..=255], QUESTIONS)
}

/// Interviews: the camp, how many people, and the level rated of each sub-axis and side, 0 for none.
fn interviews() -> impl Strategy<Value = Vec<(bool, u32, Vec<u8>)>> {
    vec((any::<bool>(), 1_u32..7, vec(0_u8..=4, QUESTIONS)), 0..4)
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

fn matrix(rows: &[Vec<u8>]) -> AnswerMatrix {
    let mut matrix = AnswerMatrix::new(QUESTIONS + 13);
    for row in rows {
        let row: Vec<_> = row.iter().map(|byte| answer(*byte)).collect();
        matrix.push(&row);
    }
    matrix
}

/// A wave of one department: survey, interviews, and documents found `findings` to be there.
fn wave(
    rows: [&[Vec<u8>]; 2],
    interviews: &[(bool, u32, Vec<u8>)],
    findings: &[Option<Finding>],
) -> Assessment {
    let mut questionnaire = sample::questionnaire();
    // Weights that are not whole make sums that depend on their order.
    for (place, question) in questionnaire.questions.iter_mut().enumerate() {
        question.weight = 0.1 + 0.7 * place as f64;
        question.sub_axis = place * 5 % 13;
    }
    for sub_axis in 0..13 {
        questionnaire.questions.push(Question {
            id: QuestionId::new(format!("i{sub_axis}")),
            channel: Channel::Interview,
            rated: Rated::Both,
            sub_axis,
            ..sample::question(Side::Business)
        });
    }
    questionnaire.documents = (0..findings.len())
        .map(|place| DocumentCheck {
            id: DocumentId::new(format!("d{place}")),
            sub_axis: place / 3 % 13,
            level: Level::STEPS[place % 3],
            ..sample::document()
        })
        .collect();
    let [it, business] = rows.map(matrix);
    let mut wave = sample::assessment(questionnaire, BySide { it, business });
    wave.reviews = vec![
        findings
            .iter()
            .map(|finding| {
                finding.map(|finding| Review {
                    finding,
                    date: None,
                })
            })
            .collect(),
    ];
    wave.interviews = interviews.iter().map(interview).collect();
    wave
}

fn interview((is_it, people, levels): &(bool, u32, Vec<u8>)) -> Interview {
    let ratings = levels.iter().enumerate().filter_map(|(place, level)| {
        Some(InterviewRating {
            question: QUESTIONS + place / 2,
            side: Side::ALL[place % 2],
            note: Note::Levels(vec![Level::from_number(i64::from(*level))?]),
            fact: String::new(),
            backing: None,
        })
    });
    Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp: if *is_it { Side::It } else { Side::Business },
        people: *people,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: ratings.collect(),
    }
}

fn findings() -> impl Strategy<Value = Vec<Option<Finding>>> {
    let finding = prop::option::weighted(0.9, prop::sample::select(&Finding::ALL[..]));
    vec(finding, 39)
}

/// Returns the department's standing by its score, and by its panel with every unit counted `times`.
fn both(wave: &Assessment, times: f64) -> [Option<Standing>; 2] {
    let score = &score(wave).departments[0];
    let mut panel = Panel::of(wave, 0, score);
    let counts = vec![times; panel.units()];
    [score.joint, panel.standing(&counts)]
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    /// One count of each is the score itself, to the last bit.
    #[test]
    fn everybody_once_is_the_score(
        it in vec(row(), 0..9),
        business in vec(row(), 4..20),
        interviews in interviews(),
        findings in findings(),
    ) {
        let wave = wave([&it, &business], &interviews, &findings);
        let [score, panel] = both(&wave, 1.0);
        prop_assert_eq!(score, panel);
        let [score, panel] = both(&wave, 2.0);
        prop_assert_eq!(score.map(|one| one.ratings), panel.map(|one| one.ratings));
    }

    /// To count someone twice is to have two of them.
    #[test]
    fn someone_twice_is_two_people(business in vec(row(), 6..20), twice in 0_usize..6) {
        let mut more = business.clone();
        more.push(business[twice].clone());
        let some = vec![vec![3; QUESTIONS]; 6];
        let wave = |business: &[Vec<u8>]| wave([&some, business], &[], &[]);
        let (mut fewer, mut more) = (wave(&business), wave(&more));
        // One is enough to be heard: a second of the kind does not make a channel speak.
        fewer.questionnaire.scoring.min_group = 1;
        more.questionnaire.scoring.min_group = 1;
        let mut panel = Panel::of(&fewer, 0, &score(&fewer).departments[0]);
        let [it, all, ..] = panel.strata();
        prop_assume!(all == business.len());
        let mut counts = vec![1.0; panel.units()];
        counts[it + twice] = 2.0;
        let expected = score(&more).departments[0].joint.map(|one| one.achievement.index());
        let found = panel.standing(&counts).map(|one| one.achievement.index());
        match (found, expected) {
            (Some(found), Some(expected)) => prop_assert!((found - expected).abs() < 1e-9),
            (found, expected) => prop_assert_eq!(found, expected),
        }
    }
}

#[test]
fn only_those_who_say_something_that_counts_are_units() {
    let (says, silent) = (vec![3; QUESTIONS], vec![253; QUESTIONS]);
    let business = [vec![says.clone(); 5], vec![silent; 2]].concat();
    let four = vec![says; 4];
    let covers = (false, 1, vec![2; QUESTIONS]);
    let covers_nothing = (true, 1, vec![0; QUESTIONS]);
    let wave = wave([&four, &business], &[covers_nothing, covers], &[]);
    let panel = Panel::of(&wave, 0, &score(&wave).departments[0]);
    // Four of the IT camp are too few for a figure, and one interview covers nothing.
    assert_eq!(panel.strata(), [0, 5, 0, 1]);
}

#[test]
fn a_channel_of_which_nobody_is_drawn_keeps_what_it_said() {
    let alone = (false, 1, vec![2; QUESTIONS]);
    let five = vec![vec![3; QUESTIONS]; 5];
    let wave = wave([&five, &five], &[alone], &[]);
    let scored = &score(&wave).departments[0];
    let mut panel = Panel::of(&wave, 0, scored);
    let counts = vec![0.0; panel.units()];
    assert_eq!(panel.standing(&counts), scored.joint);
}

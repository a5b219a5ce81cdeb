//! What a figure rests on: coverage, units, weights, caps, and what was left out.

use crate::model::{
    Answer, AnswerMatrix, Assessment, BySide, Channel, DocumentCheck, DocumentId, Finding,
    Interview, InterviewRating, Level, Note, Question, QuestionId, Rated, Review, Side, sample,
};
use crate::scoring::{
    Account, Achievement, Panel, QuestionAnswers, SideScore, SubAxisStatus, interviewed, score,
    self_rating_basis, survey_basis,
};

/// Questions 0 and 1 to the business about IT on sub-axis 0, of weights 1 and 3; 2 is the business's
/// rating of itself there, 3 and 4 are ratings of itself elsewhere; 5 is an interview question.
fn wave(business: &[[Answer; 6]]) -> Assessment {
    let mut questionnaire = sample::questionnaire();
    let asked = |place: usize| Question {
        id: QuestionId::new(format!("q{place}")),
        ..sample::question(Side::Business)
    };
    let itself = |place: usize| Question {
        self_rating: true,
        rated: Rated::One(Side::Business),
        ..asked(place)
    };
    questionnaire.questions = vec![
        asked(0),
        Question {
            weight: 3.0,
            ..asked(1)
        },
        itself(2),
        Question {
            sub_axis: 1,
            ..itself(3)
        },
        Question {
            rated: Rated::One(Side::It),
            ..itself(4)
        },
        Question {
            channel: Channel::Interview,
            rated: Rated::Both,
            ..asked(5)
        },
    ];
    let mut answers = BySide::from_fn(|_| AnswerMatrix::new(6));
    for row in business {
        answers.business.push(row);
    }
    sample::assessment(questionnaire, answers)
}

fn row(given: [u8; 5]) -> [Answer; 6] {
    let [a, b, c, d, e] = given.map(|number| match number {
        0 => Answer::NOT_APPLICABLE,
        9 => Answer::DONT_KNOW,
        number => Answer::number(number),
    });
    [a, b, c, d, e, Answer::NOT_ASKED]
}

/// One interview of one person of a camp, who places both sides of sub-axis 0 at a level.
fn interview(camp: Side, level: Level) -> Interview {
    let rating = |side| InterviewRating {
        question: 5,
        side,
        note: Note::Levels(vec![level]),
        fact: String::new(),
        backing: None,
    };
    Interview {
        id: String::new(),
        respondent: String::new(),
        role: None,
        camp,
        people: 1,
        departments: vec![0],
        date: None,
        closed: true,
        ratings: Side::ALL.map(rating).to_vec(),
    }
}

fn it_side(wave: &Assessment) -> SideScore {
    score(wave).departments[0].sub_axes[0].sides.it.clone()
}

/// Applicable: 4 of the first, 4 of the second, nothing of the third; answered: 4 and 3.
#[test]
fn coverage_is_the_answered_share_of_what_applied() {
    let wave = wave(&[row([4, 2, 0, 0, 0]), row([9, 3, 0, 0, 0]), row([0; 5])]);
    let basis = survey_basis(&wave, 0, (0, Side::It));
    assert_eq!(basis.coverage, Some(7.0 / 8.0));
    // (4 × 1 + 2 × 3) / 4, and the 3 that weighs three quarters.
    assert_eq!(basis.indices, [2.5, 3.0]);
    let numbers = |one: &QuestionAnswers| one.numbers.clone();
    let numbers: Vec<_> = basis.questions.iter().map(numbers).collect();
    assert_eq!(numbers, [vec![4.0], vec![2.0, 3.0]]);
    let unheard = survey_basis(&wave, 0, (0, Side::Business));
    assert_eq!((unheard.coverage, unheard.indices.len()), (None, 0));
}

#[test]
fn a_side_rates_itself_by_its_own_questions_on_that_sub_axis() {
    let wave = wave(&[row([1, 1, 3, 2, 4]), row([1, 1, 4, 2, 4])]);
    let basis = self_rating_basis(&wave, 0, (0, Side::Business));
    assert_eq!(basis.indices, [3.0, 4.0]);
    assert_eq!(basis.questions.len(), 1);
    let of_it = self_rating_basis(&wave, 0, (0, Side::It));
    assert_eq!(of_it.indices.len(), 0);
}

/// The second and third answered a quarter of what applied; to the last nothing applied.
#[test]
fn who_answered_too_little_is_left_out_and_who_could_not_is_not_counted() {
    let too_little = row([4, 9, 0, 0, 0]);
    let wave = wave(&[row([4, 2, 0, 0, 0]), too_little, too_little, row([0; 5])]);
    let account = it_side(&wave).trace.parts[2].account;
    let expected = Account::Survey {
        kept: 1,
        dropped: 2,
    };
    assert_eq!(account, expected);
}

/// Weights 0.3, 0.4 and 0.3 of the sample: without documents, 4/7 and 3/7.
#[test]
fn the_weights_are_shared_among_the_channels_that_speak() {
    let mut wave = wave(&[row([3, 3, 0, 0, 0]); 5]);
    wave.interviews = vec![interview(Side::Business, Level::Three)];
    let trace = it_side(&wave).trace;
    let shares = trace.parts.map(|part| part.share);
    for (found, expected) in shares.into_iter().zip([0.0, 4.0 / 7.0, 3.0 / 7.0]) {
        assert!((found - expected).abs() < 1e-12, "{shares:?}");
    }
    assert_eq!(trace.caps, [None; 3]);
    assert_eq!(trace.raw.map(Achievement::shares), Some([1.0, 1.0, 0.0]));
}

/// Interviews at 4 and a survey at 1: the mean (4/7, 4/7, 4/7) may not stand two levels above the
/// survey, which shows nothing of level 2.
#[test]
fn the_channel_that_holds_a_level_down_is_named() {
    let mut wave = wave(&[row([1, 1, 0, 0, 0]); 5]);
    wave.interviews = vec![interview(Side::Business, Level::Four)];
    let trace = it_side(&wave).trace;
    let survey = Some(Channel::Survey);
    assert_eq!(trace.caps, [None, survey, survey]);
}

/// An interview at 4 of no weight is neither in the mean nor two levels above the survey.
#[test]
fn a_channel_without_weight_is_not_heard() {
    let mut wave = wave(&[row([1, 1, 0, 0, 0]); 5]);
    wave.interviews = vec![interview(Side::Business, Level::Four)];
    assert!(it_side(&wave).divergent);
    wave.questionnaire.sub_axes[0].channel_weights.interview = 0.0;
    let side = it_side(&wave);
    assert!(!side.divergent);
    assert_eq!(side.trace.parts.map(|part| part.share), [0.0, 0.0, 1.0]);
    let index = side.standing.map(|standing| standing.achievement.index());
    assert_eq!(index, Some(1.0));
}

#[test]
fn checks_are_counted_one_by_one() {
    let mut wave = wave(&[]);
    let check = |place: usize| DocumentCheck {
        id: DocumentId::new(format!("d{place}")),
        level: Level::STEPS[place % 3],
        ..sample::document()
    };
    wave.questionnaire.documents = (0..4).map(check).collect();
    let present = Some(Review {
        finding: Finding::Present,
        date: None,
    });
    wave.reviews = vec![vec![present, present, present, None]];
    let account = it_side(&wave).trace.parts[0].account;
    let expected = Account::Documents {
        checks: 4,
        reviewed: 3,
        share: 0.75,
        levels: [true; 3],
    };
    assert_eq!(account, expected);
}

#[test]
fn each_camp_is_told_by_its_own_interviews() {
    let mut wave = wave(&[]);
    wave.interviews = vec![
        interview(Side::It, Level::Four),
        interview(Side::Business, Level::Two),
        interview(Side::Business, Level::One),
    ];
    let camps = interviewed(&wave, 0, (0, Side::It));
    let told = camps.map(|camp| camp.map(|one| (one.index, one.interviews)));
    let expected = BySide {
        it: Some((4.0, 1)),
        business: Some((1.5, 2)),
    };
    assert_eq!(told, expected);
}

#[test]
fn a_cell_says_who_speaks_and_what_they_come_to() {
    let mut wave = wave(&[row([2, 2, 0, 0, 0]); 5]);
    wave.interviews = vec![interview(Side::It, Level::Three)];
    let panel = Panel::of(&wave, 0, &score(&wave).departments[0]);
    let cell = panel.cell(0, Side::It);
    let speaks = Channel::ALL.map(|channel| cell.has(channel));
    assert_eq!(speaks, [false, true, true]);
    assert_eq!(cell.survey().members().len(), 5);
    let index = |vector: Option<Achievement>| vector.map(Achievement::index);
    assert_eq!(index(cell.survey().observed()), Some(2.0));
    assert_eq!(index(cell.interviews().it.observed()), Some(3.0));
    assert_eq!(cell.interviews().business.members().len(), 0);
    // (4 × 3 + 3 × 2) / 7: neither holds the other down, for they are one level apart.
    let weights = &wave.questionnaire.sub_axes[0].channel_weights;
    let blend = index(cell.observed_blend(weights, 0.25)).unwrap();
    assert!((blend - 18.0 / 7.0).abs() < 1e-12, "{blend}");
}

/// Method D.6: a valid kind is one that weighs.
#[test]
fn a_channel_without_weight_backs_nothing() {
    let heard = |weight: f64| {
        let mut wave = wave(&[row([1, 1, 0, 0, 0]); 5]);
        wave.interviews = vec![interview(Side::Business, Level::Four)];
        wave.questionnaire.sub_axes[0].channel_weights.interview = weight;
        let status = score(&wave).departments[0].sub_axes[0].status;
        (it_side(&wave).voices(), status)
    };
    // The other side rests on the interview alone, so it sets the status or falls away.
    assert_eq!(heard(0.4), (2, SubAxisStatus::Indicative));
    assert_eq!(heard(0.0), (1, SubAxisStatus::Indicative));
}
